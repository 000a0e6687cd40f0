#!/usr/bin/env python3
"""Runs the commands of connect-import's README as a newcomer does, and compiles its program.

Also imports single operations of Amazon Connect, all of Polly, and DynamoDB, and compiles them with
every lint of clippy's `pedantic`. Makes a virtual environment in target/ and installs the pinned
botocore there, so that `botocore:NAME` finds it. The last line is `import: N passed, N failed`.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from botocore_environment import ROOT, TARGET, enter  # noqa: E402

README = (ROOT / "connect-import/README.md").read_text()
FIXTURE = TARGET / "import-fixture"
PACKAGES = {"connect-aws": "connect-aws", "connect-core": "connect-core", "connect-ureq": "transports/ureq"}
COMMANDS = [
    "cargo connect import botocore:connect --operation CreateParticipant --operation StartChatContact -o src/connect",
    "cargo connect import botocore:lambda --operation GetFunction --operation Invoke --docs -o src/lambda",
    "cargo connect import botocore:dynamodb --operation Query --operation DescribeTable -o src/dynamodb",
    "cargo connect import botocore:connectcases --all -o src/cases",
]


def run(command, **options):
    print(f"$ {' '.join(command)}", flush=True)
    return subprocess.run(command, cwd=FIXTURE, **options).returncode == 0


def package(program):
    (FIXTURE / "src").mkdir(parents=True)
    lines = ["[package]", 'name = "import"', 'edition = "2024"', "", "[workspace]", "", "[dependencies]"]
    lines += [f'{name} = {{ path = "{ROOT / path}" }}' for name, path in PACKAGES.items()]
    (FIXTURE / "Cargo.toml").write_text("\n".join(lines) + "\n")
    shutil.copy(ROOT / "Cargo.lock", FIXTURE)
    (FIXTURE / "src/main.rs").write_text(program)


def main():
    subprocess.run(["cargo", "build", "--locked", "--quiet", "-p", "connect-import", "--features", "cli"], cwd=ROOT, check=True)
    environment = {**os.environ, "PATH": f"{TARGET}/debug:{Path(sys.executable).parent}:{os.environ['PATH']}", "CARGO_TARGET_DIR": str(TARGET)}
    (program,) = re.findall(r"^```rust\n(.*?)^```$", README, re.M | re.S)
    commands = re.findall(r"^cargo connect import .* -o \S+$", README, re.M)
    shutil.rmtree(FIXTURE, ignore_errors=True)
    package(program)
    results = []
    for command in commands:
        results.append(run(command.split(), env=environment))
    results.append(run(["cargo", "check", "--offline", "--quiet"], env={**environment, "RUSTFLAGS": "-D warnings"}))
    modules = []
    for command in COMMANDS:
        results.append(run(command.split(), env=environment))
        results.append(run([*command.split(), "--check"], env=environment))
        modules.append(Path(command.split()[-1]).name)
    lints = "#![deny(warnings, missing_docs, clippy::pedantic)]"
    modules = "".join(f"pub mod {name};\n" for name in modules)
    (FIXTURE / "src/lib.rs").write_text(f"//! Printed modules.\n{lints}\n\n{modules}")
    results.append(run(["cargo", "clippy", "--offline", "--quiet", "--lib"], env=environment))
    passed = sum(results)
    print(f"import: {passed} passed, {len(results) - passed} failed")
    return 0 if commands and all(results) else 1


if __name__ == "__main__":
    enter(__file__)
    sys.exit(main())
