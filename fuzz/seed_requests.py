#!/usr/bin/env python3
"""Writes the requests of tests/server/cases.json as first inputs of the target `serve`.

    fuzz/seed_requests.py FOLDER
"""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def text(request):
    """Returns the bytes of a request: its line, its headers, an empty line, and its body."""
    query = "&".join(request.get("queryParams", []))
    lines = [f"{request['method']} {request['uri']}" + (f"?{query}" if query else "")]
    lines += [f"{name}: {value}" for name, value in request.get("headers", {}).items()]
    # The body of a case with bytes has a character for each byte.
    encoding = "latin-1" if request.get("isBytes") else "utf-8"
    return "\n".join(lines).encode() + b"\n\n" + request.get("body", "").encode(encoding)


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    cases = json.loads((ROOT / "tests/server/cases.json").read_text())
    for case in cases:
        if "request" in case and "testParameters" not in case:
            (folder / case["id"]).write_bytes(text(case["request"]))


if __name__ == "__main__":
    main()
