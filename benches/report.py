#!/usr/bin/env python3
"""Writes the measured numbers into `docs/performance.md` and draws `docs/performance.svg`.

    benches/report.py            # writes both
    benches/report.py --check    # writes nothing, fails if one of the files is outdated

The numbers are in the files `measured.json`, which these commands write:

    cargo bench --bench codec -- --json benches/codec/measured.json
    benches/build/run.py
    benches/peers/run.py
"""

import json
import re
import subprocess
import sys
from pathlib import Path

BENCHES = Path(__file__).resolve().parent
DOCS = BENCHES.parent / "docs"
PAGE, PICTURE = DOCS / "performance.md", DOCS / "performance.svg"

WIDTH, LEFT, RIGHT, ROW = 760, 150, 120, 26
COLORS = {"by hand": "#8a94a6", "here": "#2563eb", "aws-sdk-connect": "#d97706"}


def measured(name):
    return json.loads((BENCHES / name / "measured.json").read_text())


def panels():
    """Returns the panels of the picture: a title, and for each peer its number and label."""
    build, peers = measured("build"), measured("peers")["create_participant"]
    built = {"by hand": "by_hand", "here": "ours_ureq", "aws-sdk-connect": "sdk"}
    called = {"by hand": "by hand", "here": "ours", "aws-sdk-connect": "SDK"}
    debug = {name: build[key]["debug"] for name, key in built.items()}
    yield "Clean debug build of a signed program with TLS, CPU seconds", {
        name: (numbers["cpu_seconds"], f"{numbers['cpu_seconds']:.0f} s") for name, numbers in debug.items()
    }
    yield "The largest process of that build, memory", {
        name: (numbers["peak_bytes"], f"{numbers['peak_bytes'] / 2**20:,.0f} MiB") for name, numbers in debug.items()
    }
    yield "One signed call of CreateParticipant, without a network, time", {
        name: (peers[key]["nanoseconds"], f"{peers[key]['nanoseconds'] / 1000:.1f} µs") for name, key in called.items()
    }


def picture():
    parts, y = [], 16
    for title, bars in panels():
        y += 22
        parts.append(f'<text x="16" y="{y}" class="title">{title}</text>')
        y += 10
        largest = max(value for value, _ in bars.values())
        for name, (value, label) in bars.items():
            length = max(2.0, (WIDTH - LEFT - RIGHT) * value / largest)
            parts.append(f'<text x="{LEFT - 10}" y="{y + 16}" text-anchor="end">{name}</text>')
            parts.append(f'<rect x="{LEFT}" y="{y + 3}" width="{length:.1f}" height="18" rx="3" fill="{COLORS[name]}"/>')
            parts.append(f'<text x="{LEFT + length + 8:.1f}" y="{y + 16}" class="value">{label}</text>')
            y += ROW
        y += 8
    return "\n".join([
        "<!-- Drawn by benches/report.py; do not edit. -->",
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{y + 8}" viewBox="0 0 {WIDTH} {y + 8}" role="img">',
        "<title>Build and call cost: by hand, here, and with aws-sdk-connect</title>",
        "<style>text{font:13px system-ui,sans-serif;fill:#1f2937}.title{font-weight:600}.value{fill:#4b5563}</style>",
        f'<rect width="{WIDTH}" height="{y + 8}" rx="8" fill="#ffffff" stroke="#e5e7eb"/>',
        *parts,
        "</svg>",
        "",
    ])


def codec_table():
    tables = measured("codec")
    allocations = {line["name"]: line for line in tables["allocations"]}
    rows = [
        "| | instructions by hand | here | ratio | bar | allocations by hand | here | ratio | bar |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for line in tables["instructions"]:
        rows.append("".join(f"| {cell} " for cell in [line["name"], *cells(line), *cells(allocations.get(line["name"]))]) + "|")
    rows += ["", "| | by hand | here | ratio |", "| --- | ---: | ---: | ---: |"]
    for title, unit in {"sizes in bytes": "bytes", "nanoseconds": "ns"}.items():
        rows += [f"| {line['name']}, {unit} | {line['by_hand']:.0f} | {line['ours']:.0f} | {line['ratio']:.2f} |" for line in tables[title]]
    return "\n".join(rows)


def cells(line):
    if line is None:
        return [""] * 4
    missed = "" if line["bar"] is None or line["ratio"] <= line["bar"] else " missed"
    bar = "" if line["bar"] is None else f"{line['bar']:.2f}{missed}"
    return [f"{line['by_hand']:,.0f}", f"{line['ours']:,.0f}", f"{line['ratio']:.2f}", bar]


def printed(name):
    """Returns the printed report of a runner, even if a bar is missed."""
    report = subprocess.run([BENCHES / name / "run.py", "report"], check=False, capture_output=True, text=True)
    if not report.stdout:
        sys.exit(report.stderr)
    return f"```text\n{report.stdout.rstrip()}\n```"


def page():
    """Returns the page with its tables between `<!-- table: NAME -->` and `<!-- end -->`."""
    tables = {"codec": codec_table, "build": lambda: printed("build"), "peers": lambda: printed("peers")}

    def table(match):
        return f"<!-- table: {match[1]} -->\n\n{tables[match[1]]()}\n\n<!-- end -->"

    return re.sub(r"<!-- table: (\w+) -->.*?<!-- end -->", table, PAGE.read_text(), flags=re.S)


def main():
    files = {PAGE: page(), PICTURE: picture()}
    if sys.argv[1:] == ["--check"]:
        stale = [f"docs/{file.name}" for file, text in files.items() if not file.exists() or file.read_text() != text]
        if stale:
            sys.exit(f"{' and '.join(stale)}: not up to date: run benches/report.py")
    elif sys.argv[1:]:
        sys.exit(__doc__)
    else:
        for file, text in files.items():
            file.write_text(text)


if __name__ == "__main__":
    main()
