#!/usr/bin/env python3
"""Prints the declarations of the operations of AWS in this folder.

    tests/streamed_apis/print.py            prints them
    tests/streamed_apis/print.py --check    fails if they are outdated

Makes a virtual environment in target/ and installs the pinned botocore there.
"""

import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "scripts"))
from botocore_environment import ROOT, TARGET, enter  # noqa: E402

OPERATIONS = {
    "bedrock-runtime": "ConverseStream",
    "glacier": "UploadArchive",
    "lambda": "InvokeWithResponseStream",
    "lexv2-runtime": "StartConversation",
    "polly": "SynthesizeSpeech",
}


def main():
    enter(__file__)
    subprocess.run(["cargo", "build", "--locked", "--quiet", "-p", "connect-import", "--features", "cli"], cwd=ROOT, check=True)
    # `botocore:NAME` is the one that the first Python finds.
    environment = {**os.environ, "PATH": f"{TARGET}/debug:{Path(sys.executable).parent}:{os.environ['PATH']}"}
    failed = False
    for service, operation in OPERATIONS.items():
        folder = f"tests/streamed_apis/declared/{service.replace('-', '_')}"
        command = ["cargo", "connect", "import", f"botocore:{service}", "--operation", operation, "-o", folder]
        failed |= bool(subprocess.run([*command, *sys.argv[1:]], cwd=ROOT, env=environment).returncode)
    sys.exit(failed)


if __name__ == "__main__":
    main()
