internal import Diagnostics

/// The phase that writes: all or nothing.
extension HandbookBuilder {
    func publish(_ site: [OutputFile], to output: String) async throws(FileSystemError) -> Diagnosed<PublishSummary?> {
        let publisher = SitePublisher(fileSystem, output: output, jobs: request.jobs)
        switch try await publisher.publish(site) {
        case .published(let summary): return Diagnosed(summary)
        case .refused(let collisions):
            return Diagnosed(nil, collisions.map { .outputHoldsForeignFile($0.inTheWay) })
        }
    }
}
