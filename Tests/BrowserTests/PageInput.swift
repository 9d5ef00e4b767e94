import Foundation

/// A key on the keyboard.
struct Key: Sendable, Hashable, ExpressibleByExtendedGraphemeClusterLiteral {
    /// Its name in the DOM: `Tab`, `ArrowDown`, `k`.
    let name: String
    /// Its place on the keyboard in the DOM: `Tab`, `ArrowDown`, `KeyK`.
    let code: String
    /// Its Windows number, which Chromium goes by.
    let number: Int
    /// What it writes; nothing for most.
    let text: String

    static let tab = Key("Tab", 9)
    static let enter = Key("Enter", 13, text: "\r")
    static let escape = Key("Escape", 27)
    static let space = Key(" ", code: "Space", 32, text: " ")
    static let backspace = Key("Backspace", 8)
    static let pageUp = Key("PageUp", 33)
    static let pageDown = Key("PageDown", 34)
    static let end = Key("End", 35)
    static let home = Key("Home", 36)
    static let arrowLeft = Key("ArrowLeft", 37)
    static let arrowUp = Key("ArrowUp", 38)
    static let arrowRight = Key("ArrowRight", 39)
    static let arrowDown = Key("ArrowDown", 40)

    private init(_ name: String, code: String? = nil, _ number: Int, text: String = "") {
        (self.name, self.code, self.number, self.text) = (name, code ?? name, number, text)
    }

    /// The key that writes `character`; letters beyond a–z have no place on the keyboard.
    init(_ character: Character) {
        let upper = character.uppercased()
        let ascii = character.isASCII && (character.isLetter || character.isNumber) ? upper.utf8.first : nil
        let code = ascii == nil ? "" : (character.isLetter ? "Key" : "Digit") + upper
        self.init(String(character), code: code, ascii.map(Int.init) ?? 0, text: String(character))
    }

    init(extendedGraphemeClusterLiteral value: Character) { self.init(value) }
}

/// Keys held down while another is pressed.
struct Modifiers: OptionSet, Sendable {
    let rawValue: Int
    static let alt = Modifiers(rawValue: 1)
    static let control = Modifiers(rawValue: 2)
    static let meta = Modifiers(rawValue: 4)
    static let shift = Modifiers(rawValue: 8)
}

extension Page {
    /// Presses a key in what has the focus, and waits for the navigation if one follows.
    func press(_ key: Key, _ modifiers: Modifiers = []) async throws {
        let writes = !key.text.isEmpty && modifiers.isDisjoint(with: [.alt, .control, .meta])
        var stroke: [String: JSON] = [
            "key": .string(key.name), "code": .string(key.code),
            "windowsVirtualKeyCode": .number(Double(key.number)), "modifiers": .number(Double(modifiers.rawValue)),
        ]
        try await follow {
            if writes { stroke["text"] = .string(key.text) }
            stroke["type"] = writes ? "keyDown" : "rawKeyDown"
            _ = try await call("Input.dispatchKeyEvent", .object(stroke))
            stroke["text"] = nil
            stroke["type"] = "keyUp"
            _ = try await call("Input.dispatchKeyEvent", .object(stroke))
        }
    }

    /// Writes `text` key by key in what has the focus.
    func type(_ text: String) async throws {
        for character in text { try await press(Key(character)) }
    }

    /// Clicks the first element that matches `selector` with the mouse, in its centre, after scrolling it into view,
    /// and waits for the navigation if one follows. Throws where a reader could not click either.
    func click(_ selector: String) async throws {
        let place = try await centre(of: selector)
        try await follow {
            for type in ["mouseMoved", "mousePressed", "mouseReleased"] {
                let pressed = type != "mouseMoved"
                let event: JSON = [
                    "type": .string(type), "x": .number(place.x), "y": .number(place.y),
                    "button": pressed ? "left" : "none", "clickCount": pressed ? 1 : 0,
                ]
                _ = try await call("Input.dispatchMouseEvent", event)
            }
        }
    }

    private struct Place: Decodable {
        let problem: String
        let cover: String
        let x: Double
        let y: Double
    }

    private func centre(of selector: String) async throws -> (x: Double, y: Double) {
        let argument = String(decoding: try JSONEncoder().encode(selector), as: UTF8.self)
        let place = try await evaluate("(\(Self.findCentre))(\(argument))", as: Place.self)
        switch place.problem {
        case "missing": throw BrowserError.noElement(selector: selector)
        case "invisible": throw BrowserError.notVisible(selector: selector)
        case "covered": throw BrowserError.covered(selector: selector, by: place.cover)
        default: return (place.x, place.y)
        }
    }

    /// Finds where to click. A link broken over two lines has two boxes, and the centre of both may lie in neither:
    /// the first box counts. A telephone may have zoomed out: the visual viewport knows.
    private static let findCentre = """
        selector => {
          const answer = (problem, cover = "", x = 0, y = 0) => ({ problem, cover, x, y });
          const element = document.querySelector(selector);
          if (!element) return answer("missing");
          element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
          const box = [...element.getClientRects()].find(box => box.width > 0 && box.height > 0);
          if (!box) return answer("invisible");
          const x = box.left + box.width / 2, y = box.top + box.height / 2;
          const top = document.elementFromPoint(x, y);
          if (!top) return answer("invisible");
          if (!element.contains(top) && !(element.labels && [...element.labels].some(l => l.contains(top))))
            return answer("covered", top.cloneNode(false).outerHTML);
          const seen = window.visualViewport;
          return answer("", "", (x - seen.offsetLeft) * seen.scale, (y - seen.offsetTop) * seen.scale);
        }
        """
}
