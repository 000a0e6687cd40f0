#!/usr/bin/env python3
"""Checks two rules of the project's English, and prints `file:line: rule` for each breach.

opener  No paragraph, list item or table cell of a doc comment (`///`, `//!`, `#[doc = "…"]`) opens
        with a word of OPENERS, in either case. A wrapped line of a paragraph does not count, nor
        does a heading, the head of a table, or code.
width   No comment and no line of Markdown goes beyond column 100. Lines that cannot be broken are
        excepted: rows of tables, definitions of links, lines without a space after the marker of a
        list item (so a long URL goes on a line of its own), the command that refreshes a printed
        file, and blocks of output, which are those fenced as `text`. Other code in comments and in
        Markdown keeps the width. Code outside of comments is rustfmt's.

An expansion in connect-macros/snapshots is output of the macros, so it is not checked.

english.py            checks all files that git knows or would add
english.py --counts   prints the breaches per directory instead of each one
english.py --test     tests this script
"""

import io
import re
import subprocess
import sys
import tokenize
from collections import Counter
from pathlib import Path

RULES = ("opener", "width")
WIDTH = 100
SNAPSHOTS, EXPANSION = Path("connect-macros/snapshots"), "// ---- expands to ----"
OPENERS = "What|Whether|Where|Who|Of|So|That|It|The same|With another"

# Strings and characters come first, so that a `//` within one is no comment.
RUST_TOKEN = re.compile(
    r"""b?r(?P<hashes>\#*)".*?"(?P=hashes)      # a raw string
    | "(?:\\.|[^"\\])*"                         # a string
    | '(?:\\[^\n]{1,10}?|[^\\'\n])'             # a character, but no lifetime
    | /\*.*?\*/
    | (?P<doc>//[/!](?!/)[^\n]*)
    | //[^\n]*
    """,
    re.S | re.X,
)
DOC_ATTRIBUTE = re.compile(r'#!?\[doc = "((?:\\.|[^"\\])*)"\]')
OPENER = re.compile(rf"(?:{OPENERS})\b", re.I)
FENCE = re.compile(r" *(```+|~~~+) *(\S*)")
ITEM = re.compile(r" *(?:[-*+]|\d+[.)]) +")
REFRESH = "A refresh removes changes: "
RULE_OF_TABLE = re.compile(r"[ >]*\|[-:| ]+")
LINK_DEFINITION = re.compile(r" *\[[^\]]+\]: +\S+$")


def openers(lines):
    """Yields (number, word) for each opener in the lines of one piece of Markdown."""
    fence = None
    in_paragraph = in_list = False
    for (number, line), (_, below) in zip(lines, [*lines[1:], (0, "")]):
        mark = FENCE.match(line)
        if fence:
            if mark and mark[1].startswith(fence) and not mark[2]:
                fence = None
            continue
        if mark:
            fence, in_paragraph = mark[1], False
            continue
        text = re.sub(r"^ *(?:> ?)+", "", line)
        if not text.strip():
            in_paragraph = False
            continue
        item = ITEM.match(text)
        if re.match(r" *#+ ", text) or LINK_DEFINITION.match(text):
            in_paragraph = False
            continue
        if text.lstrip().startswith("|"):
            is_head = RULE_OF_TABLE.fullmatch(below)
            cells, in_paragraph = [] if is_head else re.split(r"(?<!\\)\|", text), False
        elif item:
            cells, in_paragraph, in_list = [text[item.end() :]], True, True
        elif in_paragraph:
            continue
        elif text.startswith("    ") and not in_list:
            continue
        else:
            cells, in_paragraph, in_list = [text], True, in_list and text.startswith(" ")
        for cell in cells:
            opener = OPENER.match(cell.lstrip(" *_(\"“"))
            if opener:
                yield number, opener[0]


def is_breakable(text):
    """Returns True if the text has a space that could be a line break."""
    if text.lstrip().startswith(("|", REFRESH)) or LINK_DEFINITION.match(text):
        return False
    start = re.match(r"[ >]*(?:(?:[-*+]|\d+[.)]|#+) +)?", text).end()
    return " " in text[start:].rstrip()


def too_wide(lines):
    """Yields (number, columns) for each line that is too wide, of (number, indent, text)."""
    fence = None
    for number, indent, text in lines:
        mark = FENCE.match(text)
        if mark and fence is None:
            fence = (mark[1], mark[2])
        elif mark and mark[1].startswith(fence[0]) and not mark[2]:
            fence = None
        columns = indent + len(text.rstrip())
        is_output = fence and fence[1].split(",")[0] == "text"
        if columns > WIDTH and not is_output and is_breakable(text):
            yield number, columns


def comments(source):
    """Returns the comments of Rust, each with its marker: lists of (line, indent, text).

    Adjacent lines with the same marker in the same column are one comment.
    """
    groups, last = [], None
    line, at = 1, 0
    for token in RUST_TOKEN.finditer(source):
        line, at = line + source.count("\n", at, token.start()), token.start()
        text, start = token[0], source.rfind("\n", 0, at) + 1
        if text.startswith("/*"):
            pieces = enumerate(text.split("\n"))
            entries = [(line + n, 0 if n else at - start, piece) for n, piece in pieces]
            groups.append((entries, "/*"))
        elif text.startswith("//"):
            marker = text[: 3 if token["doc"] else 2]
            entry = (line, at - start + len(marker), text[len(marker) :])
            alone = not source[start:at].strip()
            if alone and last == (line - 1, at - start, marker):
                groups[-1][0].append(entry)
            else:
                groups.append(([entry], marker))
            last = (line, at - start, marker)
    return groups


def rust(source):
    """Yields (number, rule, what) for a file of Rust."""
    docs = []
    for group, marker in comments(source):
        for number, columns in too_wide(group):
            yield number, "width", f"{columns} columns"
        if len(marker) == 3:
            docs.append([(number, text) for number, _, text in group])
    for attribute in DOC_ATTRIBUTE.finditer(source):
        number = source.count("\n", 0, attribute.start()) + 1
        docs.append([(number, line) for line in attribute[1].split("\\n")])
    for lines in docs:
        # A space after the marker belongs to it.
        for number, word in openers([(number, text.removeprefix(" ")) for number, text in lines]):
            yield number, "opener", f"`{word}`"


def markdown(source):
    """Yields (number, rule, what) for a file of Markdown."""
    lines = [(number, 0, line) for number, line in enumerate(source.split("\n"), 1)]
    for number, columns in too_wide(lines):
        yield number, "width", f"{columns} columns"


def python(source):
    """Yields (number, rule, what) for comments and docstrings of Python."""
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        is_docstring = token.type == tokenize.STRING and token.line.lstrip().startswith('"""')
        if token.type == tokenize.COMMENT or is_docstring:
            indent = token.start[1]
            pieces = enumerate(token.string.split("\n"))
            lines = [(token.start[0] + n, 0 if n else indent, piece) for n, piece in pieces]
            for number, columns in too_wide(lines):
                yield number, "width", f"{columns} columns"


def hashes(source):
    """Yields (number, rule, what) for the comments of a shell script or of TOML, a line each."""
    for number, line in enumerate(source.split("\n"), 1):
        comment = re.match(r"\s*#(?= |!)", line)
        if comment:
            for _, columns in too_wide([(number, comment.end(), line[comment.end() :])]):
                yield number, "width", f"{columns} columns"


def checker(path, source):
    """Returns the function that checks a file, or None."""
    suffix = path.suffix
    if not suffix and source.startswith("#!"):
        suffix = ".py" if "python" in source.split("\n", 1)[0] else ".sh"
    kinds = {".rs": rust, ".md": markdown, ".py": python, ".sh": hashes, ".toml": hashes}
    return kinds.get(suffix)


def files():
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    names = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return sorted({Path(name) for name in names.split("\0") if name and Path(name).is_file()})


def main(arguments):
    passed, failed, counts = 0, 0, Counter()
    for path in files():
        try:
            source = path.read_text()
        except UnicodeDecodeError:
            continue
        if path.parent == SNAPSHOTS:
            source = source.split(EXPANSION)[0]
        check = checker(path, source)
        if check is None:
            continue
        breaches = sorted(check(source))
        for number, rule, what in breaches:
            counts[(str(path.parent).split("/src")[0], rule)] += 1
            if "--counts" not in arguments:
                print(f"{path}:{number}: {rule}: {what}")
        passed, failed = passed + (not breaches), failed + bool(breaches)
    if "--counts" in arguments:
        for folder in sorted({folder for folder, _ in counts}):
            print(f"{folder}: {counts[folder, 'opener']} opener, {counts[folder, 'width']} width")
    total = {rule: sum(n for (_, of), n in counts.items() if of == rule) for rule in RULES}
    print(f"english: {total['opener']} openers, {total['width']} lines too wide")
    print(f"english: {passed} passed, {failed} failed")
    return 1 if failed else 0


def test():
    """Tests this script: each line with `<-` at its end is a breach, and no other line is."""
    wide = "word " * 20 + "word"
    url = "https://example.org/" + "x" * 90
    cases = [
        (rust, "/// What it does. <-\n/// of a wrapped line.\n///\n/// Of a paragraph. <-\nfn f() {}"),
        (rust, "/// Returns a list:\n///\n/// - the first\n/// - that one <-\n///   of which"),
        (rust, "//! | Name | What |\n//! | --- | --- |\n//! | `it` | a name |\n//! | x | what | <-"),
        (rust, "/// # What is where\n///\n/// ```\n/// // What\n///\n/// so();\n/// ```\n/// So. <-"),
        (rust, "/// Items.\n/// Whether.\n\n/// Whether. <-\nfn f() {}\n    /// **It** is. <-"),
        (rust, "// What no doc says.\n/// [a]: b\n/// Item\n//// What"),
        (rust, 'let s = "\n/// What";\nlet r = r#"\n/// What"#;\nlet c = \'"\';\n/// Who <-'),
        (rust, '#[doc = "Where it is."] // <-\n#[doc = "A place."]'),
        (rust, f"// {wide} <-\nlet wide = {wide!r};\nf(); // {wide} <-\n/// {url}\n/// - {url}"),
        (rust, f"/// see {url} <-\n/// [a]: {url}\n/// | {wide} |\n/// ```text\n/// {wide}\n/// ```"),
        (rust, f"/// ```\n/// {wide} <-\n/// ```\n/* {wide} <-\n{wide} <-\n*/"),
        (rust, "/// Text:\n///\n///     what();\n///\n/// Whose. Its. Whoever."),
        (markdown, f"{wide} <-\n{url}\n| {wide} |\n```text\n{wide}\n```\n```rust\n{wide} <-\n```"),
        (hashes, f"# {wide} <-\n#[x({wide})]\nx = {wide}\n  # {wide} <-"),
        (python, f'"""A.\n\n{wide} <-\n"""\nx = "{wide}"\n# {wide} <-'),
    ]
    failed = 0
    for check, source in cases:
        wanted = [n for n, line in enumerate(source.split("\n"), 1) if line.endswith("<-")]
        found = sorted({number for number, _, _ in check(source)})
        if found != wanted:
            failed += 1
            print(f"breaches in lines {found}, and not in {wanted}, of\n{source}\n")
    print(f"english: {len(cases) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(test() if sys.argv[1:] == ["--test"] else main(sys.argv[1:]))
