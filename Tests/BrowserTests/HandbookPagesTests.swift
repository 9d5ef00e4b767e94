import Foundation
import Testing

extension InChromium {
    @Suite("Every page of the handbook")
    struct HandbookPagesTests {
        @Test("opens from disk with all it needs, and complains of nothing")
        func opens() async throws {
            let site = try HandbookSite.handbook
            let visits = try await PageFacts.everywhere.value
            #expect(visits.count == site.pages.count)
            for visit in visits { expectPeace(visit, in: site) }
        }

        @Test("opens as well on a telephone and in the dark", arguments: [Viewport.mobile, .narrow320, .desktop])
        func opensElsewhere(_ viewport: Viewport) async throws {
            let site = try HandbookSite.handbook
            let question = "document.querySelector('h1').innerText.length"
            let visits = try await site.walk(site.kinds, viewport: viewport, darkMode: true, asking: question, as: Int.self)
            for visit in visits {
                expectPeace(visit, in: site)
                #expect(visit.value > 0, "\(visit.path)")
            }
        }

        private func expectPeace(_ visit: Visit<some Any>, in site: HandbookSite) {
            #expect(visit.complaints.isEmpty, "\(visit.path)")
            #expect(!visit.requests.isEmpty, "\(visit.path)")
            for request in visit.requests {
                #expect(request.failure == nil, "\(visit.path) asks for \(request.url)")
                #expect(request.stays(in: site.folder), "\(visit.path) asks for \(request.url)")
            }
        }

        @Test("has one main heading, skips no level, and tells its language")
        func headings() async throws {
            for visit in try await PageFacts.everywhere.value {
                let levels = visit.value.headings
                #expect(levels.first == 1 && levels.count { $0 == 1 } == 1, "\(visit.path): \(levels)")
                let steps = zip(levels, levels.dropFirst())
                #expect(steps.allSatisfy { $0.1 <= $0.0 + 1 }, "\(visit.path): \(levels)")
                let isNynorsk = visit.path.hasSuffix(".nn.html") || visit.path == "best-sammen/saman-om-ein-betre-kommune.html"
                #expect(visit.value.language == (isNynorsk ? "nn" : "nb"), "\(visit.path)")
            }
        }

        @Test("has a title of its own, and no id twice")
        func names() async throws {
            let visits = try await PageFacts.everywhere.value
            for (title, pages) in Dictionary(grouping: visits, by: \.value.title) {
                #expect(!title.isEmpty && pages.count == 1, "«\(title)»: \(pages.map(\.path))")
            }
            for visit in visits {
                let twice = Dictionary(grouping: visit.value.ids, by: \.self).filter { $0.value.count > 1 }
                #expect(twice.isEmpty, "\(visit.path)")
                #expect(!visit.value.ids.contains(""), "\(visit.path)")
            }
        }

        @Test("shows its pictures, and says what is in them")
        func pictures() async throws {
            let pictures = try await PageFacts.everywhere.value.flatMap { visit in
                visit.value.pictures.map { (path: visit.path, picture: $0) }
            }
            #expect(!pictures.isEmpty)
            for (path, picture) in pictures {
                #expect(picture.hasLoaded, "\(path): \(picture.address)")
                #expect(picture.alternative != nil, "\(path): \(picture.address)")
            }
        }

        @Test("links to pages, headings and files that are there")
        func links() async throws {
            let site = try HandbookSite.handbook
            let visits = try await PageFacts.everywhere.value
            let ids = Dictionary(uniqueKeysWithValues: visits.map { ($0.path, Set($0.value.ids)) })
            for visit in visits {
                for link in visit.value.links where !link.address.hasPrefix("http") && !link.address.hasPrefix("mailto:") {
                    let target = try #require(site.path(of: link.address), "\(visit.path): \(link.address)")
                    let isThere = FileManager.default.fileExists(atPath: site.file(target).path)
                    #expect(isThere && !target.hasSuffix("/"), "\(visit.path): \(link.address)")
                    guard let fragment = URL(string: link.address)?.fragment(percentEncoded: false) else { continue }
                    #expect(ids[target]?.contains(fragment) == true, "\(visit.path): \(link.address)")
                }
            }
        }

        @Test("offers what is no page for download, and pages never")
        func downloads() async throws {
            let site = try HandbookSite.handbook
            for visit in try await PageFacts.everywhere.value {
                for link in visit.value.links {
                    guard let target = site.path(of: link.address) else { continue }
                    #expect(link.isDownload == !target.hasSuffix(".html"), "\(visit.path): \(link.address)")
                }
            }
        }

        @Test("is told where it is mentioned, down to the section")
        func backlinks() async throws {
            let site = try HandbookSite.handbook
            let visits = try await PageFacts.everywhere.value
            let byPath = Dictionary(uniqueKeysWithValues: visits.map { ($0.path, $0.value) })
            var count = 0
            for visit in visits {
                for backlink in visit.value.links where backlink.isBacklink {
                    count += 1
                    let source = try #require(site.path(of: backlink.address).flatMap { byPath[$0] })
                    let section = URL(string: backlink.address)?.fragment(percentEncoded: false) ?? ""
                    let mentions = source.links.filter { $0.isInText && $0.section == section }
                    // Who mentions a chapter mentions it in all its languages.
                    let versions = [visit.path, visit.path.replacing(".nn.html", with: ".html")]
                    let leadsHere = mentions.contains { site.path(of: $0.address).map(versions.contains) ?? false }
                    #expect(leadsHere, "\(visit.path) is not mentioned at \(backlink.address)")
                }
            }
            #expect(count > 0)
        }

        @Test("says the same without JavaScript")
        func withoutJavaScript() async throws {
            let site = try HandbookSite.handbook
            let with = try await PageFacts.everywhere.value
            let without = try await site.walk(javaScript: false, asking: PageFacts.words, as: [String].self)
            // The page of hits is filled by scripts, and says so where there are none.
            for (with, without) in zip(with, without) where with.path != "sok.html" {
                #expect(with.path == without.path)
                #expect(without.value == with.value.words, "\(without.path)")
                expectPeace(without, in: site)
            }
        }

        @Test("is no wider than 320 pixels where the window is not")
        func narrow() async throws {
            let width = "document.documentElement.scrollWidth"
            for visit in try await HandbookSite.handbook.walk(viewport: .narrow320, asking: width, as: Int.self) {
                #expect(visit.value <= 320, "\(visit.path)")
            }
        }

        @Test("cuts nothing off when letters are twice as large", arguments: [Viewport.desktop, .mobile])
        func enlarged(_ viewport: Viewport) async throws {
            // What is hidden for the eye alone is as small as it should be.
            let script = """
                (() => {
                  document.documentElement.style.fontSize = "36px";
                  const root = document.documentElement;
                  const cut = [...document.body.querySelectorAll("*")].filter(element => {
                    const style = getComputedStyle(element);
                    return !element.closest(".visually-hidden") && /hidden|clip/.test(style.overflow)
                      && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
                  }).map(element => element.outerHTML.slice(0, 80));
                  return root.scrollWidth > innerWidth ? [`wide: ${root.scrollWidth}`, ...cut] : cut;
                })()
                """
            for visit in try await HandbookSite.handbook.walk(viewport: viewport, asking: script, as: [String].self) {
                #expect(visit.value.isEmpty, "\(visit.path)")
            }
        }
    }
}
