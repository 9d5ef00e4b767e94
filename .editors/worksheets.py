#!/usr/bin/env python3
"""Makes editable worksheets (ODT) of the handbook's worksheet blocks.

    .editors/worksheets.py CHAPTER.md …        a sheet for each ```ark in the chapter, beside it
    .editors/worksheets.py SHEET.csv …         a sheet of a spreadsheet (separated by ; or ,)
    .editors/worksheets.py FOLDER …            every sheet that is in the folder, made anew
    .editors/worksheets.py --check FOLDER …    writes nothing; exit code 1 when a sheet is out of date

The name is CHAPTER-ark.odt, and CHAPTER-ark-2.odt for the next one of the same chapter. The same content gives the same
file, byte for byte: no time of day, no chance in names. Nothing is used but Python's standard library.
"""

import argparse
import csv
import io
import re
import sys
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

BLOCKS = {"ark", "worksheet"}
TITLES = ("tittel:", "title:", "titel:")
COUNTRIES = {"nb": "NO", "nn": "NO", "da": "DK", "sv": "SE", "en": "GB"}
FROM_CHAPTER = {
    "nb": "Fra kapitlet «{chapter}»",
    "nn": "Frå kapittelet «{chapter}»",
    "da": "Fra kapitlet »{chapter}«",
    "sv": "Från kapitlet ”{chapter}”",
    "en": "From the chapter ‘{chapter}’",
}
DEFAULT_TITLE = {"nb": "Ark", "nn": "Ark", "da": "Ark", "sv": "Ark", "en": "Worksheet"}
# The earliest day a zip archive can tell of.
DAY = (1980, 1, 1, 0, 0, 0)


class Trouble(Exception):
    """Something in a file that an editor can mend."""


class Sheet:
    def __init__(self, title, rows, language, chapter, book):
        self.title, self.rows, self.language, self.chapter, self.book = title, rows, language, chapter, book
        self.width = len(rows[0])


# Reading


def front_matter(text):
    """The few keys needed here, and the body; no YAML library is at hand."""
    match = re.match(r"---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)", text, re.DOTALL)
    if not match:
        return {}, text, 0
    keys = {}
    for line in match.group(1).splitlines():
        found = re.match(r"(title|tittel|lang|språk|language):\s*(.+?)\s*$", line)
        if found:
            value = found.group(2)
            if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
                value = value[1:-1].replace('\\"', '"').replace("''", "'")
            keys[{"tittel": "title", "språk": "lang", "language": "lang"}.get(found.group(1), found.group(1))] = value
    return keys, text[match.end() :], text[: match.end()].count("\n")


def ark_blocks(body):
    """Text and line number of each block; blocks shown inside a longer fence are examples and passed over."""
    fence, collected, start = None, None, 0
    for number, line in enumerate(body.splitlines(), 1):
        if fence is None:
            opening = re.match(r" {0,3}(`{3,}|~{3,})\s*(\S*)", line)
            if opening:
                fence = opening.group(1)
                collected = [] if opening.group(2).lower() in BLOCKS else None
                start = number
        elif re.fullmatch(r" {0,3}" + re.escape(fence[0]) + "{%d,}\\s*" % len(fence), line):
            if collected is not None:
                yield start, collected
            fence, collected = None, None
        elif collected is not None:
            collected.append(line)


def cells(line):
    parts = re.split(r"(?<!\\)\|", line.strip())
    if parts and not parts[0].strip():
        parts = parts[1:]
    if parts and not parts[-1].strip():
        parts = parts[:-1]
    return [part.strip().replace("\\|", "|") for part in parts]


def table(lines, place):
    title = None
    lines = [line for line in lines if line.strip()]
    if lines and lines[0].strip().lower().startswith(TITLES):
        title = lines.pop(0).split(":", 1)[1].strip()
    if len(lines) < 3 or not re.fullmatch(r"[\s|:-]+", lines[1]):
        raise Trouble(f"{place}: arket må være en tabell med hodelinje og minst én rad.")
    head = cells(lines[0])
    # A row of empty cells must keep them: the outer bars are taken away once, not every empty part.
    rows = [head]
    for line in lines[2:]:
        stripped = line.strip()
        inner = stripped[1:] if stripped.startswith("|") else stripped
        inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
        row = [part.strip().replace("\\|", "|") for part in re.split(r"(?<!\\)\|", inner)]
        rows.append((row + [""] * len(head))[: len(head)])
    return title, rows


def book_title(path):
    for folder in path.resolve().parents:
        settings = folder / "handbok.yml"
        if settings.is_file():
            found = re.search(r"^title:\s*[\"']?(.+?)[\"']?\s*$", settings.read_text(encoding="utf-8"), re.MULTILINE)
            return found.group(1) if found else ""
    return ""


def sheets(path, title=None):
    """Each sheet a file holds, with the file it goes into."""
    if path.suffix == ".csv":
        text = path.read_text(encoding="utf-8-sig")
        delimiter = ";" if text.split("\n", 1)[0].count(";") >= text.split("\n", 1)[0].count(",") else ","
        rows = [row for row in csv.reader(io.StringIO(text), delimiter=delimiter) if row]
        if len(rows) < 2:
            raise Trouble(f"{path}: regnearket må ha en hodelinje og minst én rad.")
        rows = [(row + [""] * len(rows[0]))[: len(rows[0])] for row in rows]
        name = re.sub(r"[-_ ]*(?:arbeids)?ark$", "", path.stem).replace("-", " ") or path.stem
        yield path.with_suffix(".odt"), Sheet(title or name[:1].upper() + name[1:], rows, "nb", "", book_title(path))
        return
    keys, body, before = front_matter(path.read_text(encoding="utf-8"))
    stem, language = path.stem, keys.get("lang", "nb")
    translation = re.fullmatch(r"(.+)\.(nb|nn|da|sv|en)", stem)
    ending = ""
    if translation:
        stem, language = translation.groups()
        ending = "." + language
    if language not in COUNTRIES:
        language = "nb"
    chapter = keys.get("title", "")
    base = stem if stem.endswith("-ark") else stem + "-ark"
    for count, (line, lines) in enumerate(ark_blocks(body), 1):
        own, rows = table(lines, f"{path}:{line + before}")
        number = "" if count == 1 else f"-{count}"
        heading = title or own or chapter or DEFAULT_TITLE[language]
        yield path.with_name(f"{base}{number}{ending}.odt"), Sheet(heading, rows, language, chapter, book_title(path))


# Writing


def plain(markdown):
    return "".join(text for text, _ in runs(markdown))


def runs(markdown):
    """Inline Markdown as stretches of text with a style: strong, emphasis or none. Links become their text."""
    text = re.sub(r"\s*\[@[^\]]*\]", "", markdown)
    text = re.sub(r"</?span[^>]*>", "", text)
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"`([^`]*)`", r"\1", text)
    pattern = re.compile(r"\*\*(.+?)\*\*|__(.+?)__|\*(.+?)\*|(?<!\w)_(.+?)_(?!\w)")
    position = 0
    for found in pattern.finditer(text):
        if found.start() > position:
            yield text[position : found.start()], None
        strong = found.group(1) or found.group(2)
        yield (strong, "Strong") if strong else (found.group(3) or found.group(4), "Emphasis")
        position = found.end()
    if position < len(text):
        yield text[position:], None


def paragraph(markdown, style):
    if not markdown:
        return f'<text:p text:style-name="{style}"/>'
    parts = []
    for piece in re.split(r"<br\s*/?>", markdown):
        marked = ""
        for text, name in runs(piece):
            clean = escape(re.sub(r"\\([\\`*_{}\[\]()#+.!|<>~-])", r"\1", text))
            marked += f'<text:span text:style-name="{name}">{clean}</text:span>' if name else clean
        parts.append(marked.strip())
    return f'<text:p text:style-name="{style}">{"<text:line-break/>".join(parts)}</text:p>'


NAMESPACES = " ".join(
    f'xmlns:{prefix}="{name}"'
    for prefix, name in (
        ("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
        ("style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
        ("text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
        ("table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
        ("fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
        ("svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"),
        ("meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
        ("dc", "http://purl.org/dc/elements/1.1/"),
    )
)
START = '<?xml version="1.0" encoding="UTF-8"?>\n'


class Page:
    """A4, upright for narrow sheets, on its side for wide ones."""

    def __init__(self, sheet):
        self.landscape = sheet.width > 3
        self.size = (29.7, 21.0) if self.landscape else (21.0, 29.7)
        self.width = self.size[0] - 4.0
        self.columns = self.shares(sheet)
        room = self.size[1] - 4.0 - 3.6
        self.row = round(min(5.5, max(1.1, room * 0.9 / max(1, len(sheet.rows) - 1))), 2)

    def shares(self, sheet):
        weights = []
        for column in range(sheet.width):
            texts = [plain(row[column]) for row in sheet.rows[1:]]
            longest = max((len(text) for text in texts), default=0)
            if any(texts):
                weights.append(2.2 if longest < 18 else 3.2 if longest < 45 else 4.2)
            else:
                weights.append(4.0)
        return [round(self.width * weight / sum(weights), 2) for weight in weights]


def content(sheet, page):
    automatic = [f'<style:style style:name="Ark" style:family="table"><style:table-properties style:width="{page.width:.2f}cm"'
                 ' table:align="margins" table:border-model="collapsing"/></style:style>']
    for number, width in enumerate(page.columns, 1):
        automatic.append(f'<style:style style:name="Kolonne{number}" style:family="table-column">'
                         f'<style:table-column-properties style:column-width="{width:.2f}cm"/></style:style>')
    automatic.append('<style:style style:name="Hode" style:family="table-row">'
                     '<style:table-row-properties fo:keep-together="always"/></style:style>')
    automatic.append(f'<style:style style:name="Rad" style:family="table-row"><style:table-row-properties'
                     f' style:min-row-height="{page.row:.2f}cm" fo:keep-together="always"/></style:style>')
    cell = 'fo:padding="0.15cm" fo:border="0.75pt solid #444444"'
    automatic.append(f'<style:style style:name="Hodecelle" style:family="table-cell"><style:table-cell-properties {cell}'
                     ' fo:background-color="#e8ecec" style:vertical-align="bottom"/></style:style>')
    automatic.append(f'<style:style style:name="Celle" style:family="table-cell"><style:table-cell-properties {cell}'
                     ' style:vertical-align="top"/></style:style>')
    out = [START, f'<office:document-content {NAMESPACES} office:version="1.3">', "<office:automatic-styles>"]
    out += automatic
    out.append("</office:automatic-styles><office:body><office:text>")
    out.append(f'<text:h text:style-name="Heading_20_1" text:outline-level="1">{escape(plain(sheet.title))}</text:h>')
    out.append('<table:table table:name="Ark" table:style-name="Ark">')
    out.append(f"<table:title>{escape(plain(sheet.title))}</table:title>")
    for number in range(1, sheet.width + 1):
        out.append(f'<table:table-column table:style-name="Kolonne{number}"/>')
    for index, row in enumerate(sheet.rows):
        name, inside, style = ("Hode", "Hodecelle", "Table_20_Heading") if index == 0 else ("Rad", "Celle", "Table_20_Contents")
        if index == 0:
            out.append("<table:table-header-rows>")
        out.append(f'<table:table-row table:style-name="{name}">')
        for value in row:
            out.append(f'<table:table-cell table:style-name="{inside}" office:value-type="string">'
                       f"{paragraph(value, style)}</table:table-cell>")
        out.append("</table:table-row>")
        if index == 0:
            out.append("</table:table-header-rows>")
    out.append("</table:table>")
    out.append('<text:p text:style-name="Table_20_Contents"/></office:text></office:body></office:document-content>\n')
    return "".join(out)


def origin(sheet):
    chapter = FROM_CHAPTER[sheet.language].format(chapter=sheet.chapter) if sheet.chapter else ""
    return ". ".join(part for part in (chapter, sheet.book) if part)


def styles(sheet, page):
    country = COUNTRIES[sheet.language]
    tongue = f'fo:language="{sheet.language}" fo:country="{country}"'
    font = 'style:font-name="Liberation Sans"'
    foot = escape(origin(sheet))
    return "".join([
        START, f'<office:document-styles {NAMESPACES} office:version="1.3"><office:font-face-decls>',
        "<style:font-face style:name=\"Liberation Sans\" svg:font-family=\"'Liberation Sans', Arial, sans-serif\"",
        ' style:font-family-generic="swiss" style:font-pitch="variable"/></office:font-face-decls><office:styles>',
        '<style:default-style style:family="paragraph"><style:paragraph-properties style:writing-mode="page"/>',
        f'<style:text-properties {font} fo:font-size="11pt" {tongue}/></style:default-style>',
        '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>',
        '<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"',
        ' style:parent-style-name="Standard" style:next-style-name="Standard" style:default-outline-level="1"',
        ' style:class="text"><style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.4cm"',
        ' fo:keep-with-next="always"/><style:text-properties fo:font-size="18pt" fo:font-weight="bold"/></style:style>',
        '<style:style style:name="Table_20_Contents" style:display-name="Table Contents" style:family="paragraph"',
        ' style:parent-style-name="Standard" style:class="extra"/>',
        '<style:style style:name="Table_20_Heading" style:display-name="Table Heading" style:family="paragraph"',
        ' style:parent-style-name="Table_20_Contents" style:class="extra"><style:text-properties fo:font-weight="bold"/>',
        "</style:style>",
        '<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard" style:class="extra">',
        '<style:text-properties fo:font-size="9pt" fo:color="#444444"/></style:style>',
        '<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
        '<style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>',
        "</office:styles><office:automatic-styles>",
        f'<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="{page.size[0]:.1f}cm"',
        f' fo:page-height="{page.size[1]:.1f}cm" style:print-orientation="{"landscape" if page.landscape else "portrait"}"',
        ' fo:margin-top="2cm" fo:margin-bottom="1.4cm" fo:margin-left="2cm" fo:margin-right="2cm"/>',
        '<style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.3cm"/>',
        "</style:footer-style></style:page-layout></office:automatic-styles>",
        '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">',
        f'<style:footer><text:p text:style-name="Footer">{foot}</text:p></style:footer>' if foot else "",
        "</style:master-page></office:master-styles></office:document-styles>\n",
    ])


def metadata(sheet):
    origin_text = origin(sheet)
    about = f"<dc:description>{escape(origin_text)}</dc:description>" if origin_text else ""
    return (f'{START}<office:document-meta {NAMESPACES} office:version="1.3"><office:meta>'
            f"<dc:title>{escape(plain(sheet.title))}</dc:title>{about}"
            f"<dc:language>{sheet.language}-{COUNTRIES[sheet.language]}</dc:language>"
            "</office:meta></office:document-meta>\n")


def odt(sheet):
    page = Page(sheet)
    parts = {"content.xml": content(sheet, page), "meta.xml": metadata(sheet), "styles.xml": styles(sheet, page)}
    mime = "application/vnd.oasis.opendocument.text"
    entries = "".join(f'<manifest:file-entry manifest:full-path={quoteattr(name)} manifest:media-type="text/xml"/>'
                      for name in sorted(parts))
    parts["META-INF/manifest.xml"] = (
        f'{START}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
        f' manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3"'
        f' manifest:media-type="{mime}"/>{entries}</manifest:manifest>\n')
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in ["mimetype", *sorted(parts)]:
            info = zipfile.ZipInfo(name, DAY)
            # As on the system that most archives are made on; else it would say where it was made.
            info.create_system = 3
            info.external_attr = 0o644 << 16
            # Stored, not packed: other versions of zlib pack otherwise.
            info.compress_type = zipfile.ZIP_STORED
            archive.writestr(info, mime if name == "mimetype" else parts[name].encode())
    return buffer.getvalue()


# Running


def wanted(paths, title):
    for path in paths:
        if path.is_dir():
            for chapter in sorted([*path.rglob("*.md"), *path.rglob("*.csv")]):
                # A spreadsheet beside a chapter's own sheet is the same sheet.
                made = {target: sheet for target, sheet in sheets_or_none(chapter) if target.exists()}
                yield from made.items()
        else:
            found = list(sheets(path, title))
            if not found:
                raise Trouble(f"{path}: kapitlet har ingen ark.")
            yield from found


def sheets_or_none(path):
    if path.suffix == ".csv" and any(
        target == path.with_suffix(".odt") for chapter in sorted(path.parent.glob("*.md")) for target, _ in sheets(chapter)
    ):
        return []
    return list(sheets(path))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path, metavar="FILE-OR-FOLDER")
    parser.add_argument("--check", action="store_true", help="write nothing, but say which sheets are out of date")
    parser.add_argument("--title", help="the sheet's title, instead of the chapter's")
    options = parser.parse_args()
    stale = 0
    try:
        for target, sheet in wanted(options.paths, options.title):
            made = odt(sheet)
            if target.exists() and target.read_bytes() == made:
                continue
            if options.check:
                stale += 1
                print(f"{target}: arket er gammelt", file=sys.stderr)
            else:
                target.write_bytes(made)
                print(target)
    except (Trouble, OSError, UnicodeDecodeError) as trouble:
        print(trouble, file=sys.stderr)
        return 2
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
