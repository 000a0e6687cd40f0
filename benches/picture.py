#!/usr/bin/env python3
"""Draws `docs/performance.svg` from the numbers that were measured: `benches/picture.py`.

    benches/picture.py            # draws
    benches/picture.py --check    # draws nothing, fails if the picture is not that of the numbers

The numbers are those of `benches/build/measured.json` and `benches/peers/measured.json`, which `benches/build/run` and `benches/peers/run` write.
"""

import json
import sys
from pathlib import Path

BENCHES = Path(__file__).resolve().parent
PICTURE = BENCHES.parent / "docs" / "performance.svg"

WIDTH, LEFT, RIGHT, ROW = 760, 150, 120, 26
COLORS = {"by hand": "#8a94a6", "here": "#2563eb", "aws-sdk-connect": "#d97706"}


def panels():
    build = json.loads((BENCHES / "build" / "measured.json").read_text())
    peers = json.loads((BENCHES / "peers" / "measured.json").read_text())["create_participant"]
    built = {"by hand": "by_hand", "here": "ours_ureq", "aws-sdk-connect": "sdk"}
    called = {"by hand": "by hand", "here": "ours", "aws-sdk-connect": "SDK"}
    debug = {name: build[key]["debug"] for name, key in built.items()}
    yield "Clean debug build of a signed program with TLS, CPU seconds", {
        name: (numbers["cpu_seconds"], f"{numbers['cpu_seconds']:.0f} s") for name, numbers in debug.items()
    }
    yield "The largest process of that build, memory", {
        name: (numbers["peak_bytes"], f"{numbers['peak_bytes'] / 2**20:,.0f} MiB") for name, numbers in debug.items()
    }
    yield "One signed call of CreateParticipant, no network, time", {
        name: (peers[key]["nanoseconds"], f"{peers[key]['nanoseconds'] / 1000:.1f} µs") for name, key in called.items()
    }


def draw():
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
        "<!-- Drawn by benches/picture.py; not to be edited. -->",
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{y + 8}" viewBox="0 0 {WIDTH} {y + 8}" role="img">',
        "<title>Build and call cost: by hand, here, and with aws-sdk-connect</title>",
        "<style>text{font:13px system-ui,sans-serif;fill:#1f2937}.title{font-weight:600}.value{fill:#4b5563}</style>",
        f'<rect width="{WIDTH}" height="{y + 8}" rx="8" fill="#ffffff" stroke="#e5e7eb"/>',
        *parts,
        "</svg>",
        "",
    ])


def main():
    picture = draw()
    if sys.argv[1:] == ["--check"]:
        if not PICTURE.exists() or PICTURE.read_text() != picture:
            sys.exit("docs/performance.svg is not up to date: run benches/picture.py")
    elif sys.argv[1:]:
        sys.exit(__doc__)
    else:
        PICTURE.write_text(picture)


if __name__ == "__main__":
    main()
