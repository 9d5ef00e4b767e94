internal import Language
internal import Markup

/// Videos: a file of the handbook's own is played here, one elsewhere is a link; nothing is fetched before a click.
extension BodyRenderer {
    /// Writes all of a video but its transcript; gives the index to go on at.
    mutating func writeVideo(_ id: BlockID, at index: Int) -> Int {
        let end = Int(document.nodes[index].end)
        guard case .video(let video) = document.blocks[Int(id.index)] else { return end }
        let parts = VideoParts(index, in: document, references)
        html.line()
        html.markup("<figure class=\"video\">\n")
        if video.host == nil, case .attachment(let href, _, _)? = parts.link {
            html.markup("<video controls preload=\"none\"")
            html.attribute("src", href)
            html.attribute("aria-label", video.title)
            if case .picture(let poster, _)? = parts.poster { html.attribute("poster", poster) }
            html.markup("></video>\n")
        } else if let poster = parts.posterNode {
            writeImage(poster.id, at: poster.index)
            html.markup("\n")
        }
        html.markup("<figcaption>\n<p class=\"block-title\">")
        html.text(video.title)
        if let duration = video.duration {
            html.markup(" <span class=\"video-duration\">")
            html.text(duration)
            html.markup("</span>")
        }
        html.markup("</p>\n")
        if let host = video.host { writeWay(to: host, parts.link) }
        open.append((end, .video(id)))
        return parts.transcript ?? end
    }

    private mutating func writeWay(to host: String, _ link: LinkPresentation?) {
        let href: String
        switch link {
        case .external(let address): href = address
        case .page(let address, _, _), .attachment(let address, _, _): href = address
        case .textOnly, nil: return
        }
        html.markup("<p><a class=\"external\"")
        html.attribute("href", href)
        html.markup(" rel=\"noopener\">")
        html.text("\(label(.watchVideoOn)) \(host) (\(label(.opensAnotherSite)))")
        html.markup("</a></p>\n")
    }
}

/// The nodes of a video.
private struct VideoParts {
    private(set) var posterNode: (index: Int, id: ReferenceID)?
    private(set) var poster: ImagePresentation?
    private(set) var link: LinkPresentation?
    private(set) var transcript: Int?

    init(_ video: Int, in document: Document, _ references: [ReferencePresentation]) {
        for index in document.children(of: video) {
            switch document.nodes[index].kind {
            case .image(let id):
                posterNode = (index, id)
                if case .image(let image) = references[Int(id.index)] { poster = image }
            case .link(let id): if case .link(let presentation) = references[Int(id.index)] { link = presentation }
            case .transcript: transcript = index
            default: break
            }
        }
    }
}
