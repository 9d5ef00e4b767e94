/// HTML without what is ours alone and what is cmark's alone, so that the two can be compared.
enum CommonForm {
    /// What we write, without the documented additions.
    static func ofOurs(_ html: String) -> String {
        html
            .replacing(/<h([1-6]) id="[^"]*">/) { "<h\($0.1)>" }
            .replacing(/\ <a class="anchor"[^>]*>#<\/a>/, with: "")
            .replacing(/<a class="external( bare)?"/, with: "<a")
            .replacing(" rel=\"noopener\">", with: ">")
            .replacing(/<div class="table-scroll"[^>]*>\n/, with: "")
            .replacing("</table>\n</div>", with: "</table>")
            .replacing(/<pre [^>]*>/, with: "<pre>")
            .replacing("<ul class=\"task-list\">", with: "<ul>")
            .replacing(/<li class="task"><span class="task-mark">(.)<\/span>/) { $0.1 == "☑" ? "<li>[x]" : "<li>[ ]" }
            // Passages in another language; no other span is left now.
            .replacing(/<span lang="[^"]*">/, with: "").replacing("</span>", with: "")
    }

    /// What the specification and cmark write: void tags without slash, alignment as our class, task marks as text.
    static func ofTheirs(_ html: String) -> String {
        html
            .replacing(/<(br|hr|img[^>]*) \/>/) { "<\($0.1)>" }
            .replacing(/<t([hd]) align="([a-z]+)">/) { "<t\($0.1) class=\"align-\($0.2)\">" }
            // A header that says nothing heads nothing.
            .replacing(/<th( class="[a-z-]+")?><\/th>/) { "<td\($0.1 ?? "")></td>" }
            .replacing(/<input [^>]*>/) { $0.0.contains("checked") ? "[x]" : "[ ]" }
    }
}
