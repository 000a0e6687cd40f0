#!/usr/bin/env python3
"""Checks the README, the licence texts and the metadata of each published package.

- The program in the README (its one block of Rust) compiles without a warning, against exactly the
  dependencies that its `cargo add` lines name. A README that is compiled as doctests may have more.
- The README's table of features agrees with Cargo.toml, and its Rust version is `rust-version`.
- LICENSE-APACHE and LICENSE-MIT are regular files, equal to those at the root of the repository.
- Cargo.toml has a description, documentation, categories, one to five keywords and the settings
  for docs.rs.

No network is needed once the workspace is built: versions come from Cargo.lock. Packages with
`publish = false` are left out. `packages.py --list` prints the names of the others, and checks
nothing. `packages.py --program NAME` builds the program in the README of a package, and prints its
path.
"""

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "target/readmes"
LICENCES = ("LICENSE-APACHE", "LICENSE-MIT")
DOCS_RS = {"all-features": True, "rustdoc-args": ["--cfg", "docsrs"]}


def packages():
    command = ["cargo", "metadata", "--no-deps", "--locked", "--offline", "--format-version", "1"]
    printed = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout
    metadata = json.loads(printed)
    return [package for package in metadata["packages"] if package["publish"] != []]


def manifest_problems(package):
    for key in ("description", "documentation", "readme", "license", "rust_version"):
        if not package[key]:
            yield f"no `{key}` in Cargo.toml"
    if not package["categories"]:
        yield "no `categories` in Cargo.toml"
    if not 1 <= len(package["keywords"]) <= 5:
        yield f"{len(package['keywords'])} `keywords` in Cargo.toml: name one to five"
    if ((package["metadata"] or {}).get("docs") or {}).get("rs") != DOCS_RS:
        yield f"`[package.metadata.docs.rs]` in Cargo.toml is not {DOCS_RS}"
    library = (folder(package) / "src/lib.rs").read_text()
    if "#![cfg_attr(docsrs, feature(doc_cfg))]" not in library:
        yield "no `#![cfg_attr(docsrs, feature(doc_cfg))]` in src/lib.rs"


def licence_problems(package):
    for name in LICENCES:
        copy = folder(package) / name
        if copy.is_symlink() or not copy.is_file():
            yield f"{name} is not a regular file: copy it from the root of the repository"
        elif copy.read_bytes() != (ROOT / name).read_bytes():
            yield f"{name} differs from the one at the root of the repository: copy it again"


def readme_problems(package, readme):
    section = re.search(r"^## Features\n(.*?)(?=^## |\Z)", readme, re.M | re.S)
    rows = re.findall(r"^\| (`.*?) \|", section[1], re.M) if section else []
    listed = {name for row in rows for name in re.findall(r"`([^`]+)`", row)}
    features = set(package["features"]) - {"default"}
    for name in sorted(features - listed):
        yield f"the feature `{name}` is not in the README's table"
    for name in sorted(listed - features):
        yield f"the README's table has `{name}`, which is no feature of the package"
    if f"Rust {package['rust_version']} " not in readme:
        yield f"the README does not name Rust {package['rust_version']}, the `rust-version`"


def dependencies(readme, paths):
    """Yields a line of Cargo.toml for each package that the README adds; ours come by path."""
    for block in re.findall(r"^```sh\n(.*?)^```$", readme, re.M | re.S):
        for line in block.splitlines():
            words = shlex.split(line, comments=True)
            if words[:2] != ["cargo", "add"]:
                continue
            features, names, rest = [], [], iter(words[2:])
            for word in rest:
                if word == "--features":
                    features += next(rest).split(",")
                else:
                    names.append(word)
            for name in names:
                source = f'path = "{paths[name]}"' if name in paths else 'version = "*"'
                yield f"{name} = {{ {source}, features = {json.dumps(features)} }}"


def write_program(package, readme, paths):
    programs = re.findall(r"^```rust\n(.*?)^```$", readme, re.M | re.S)
    if len(programs) != 1:
        return f"the README has {len(programs)} blocks of Rust: write one program"
    place = OUT / package["name"]
    (place / "src").mkdir(parents=True, exist_ok=True)
    lines = [
        "[package]",
        f'name = "readme-of-{package["name"]}"',
        'edition = "2024"',
        "",
        "[workspace]",
        "",
        # RUSTFLAGS would do the same, but all dependencies would be compiled again.
        "[lints.rust]",
        'warnings = "deny"',
        "",
        "[dependencies]",
        *dependencies(readme, paths),
    ]
    (place / "Cargo.toml").write_text("\n".join(lines) + "\n")
    (place / "Cargo.lock").write_bytes((ROOT / "Cargo.lock").read_bytes())
    (place / "src/main.rs").write_text(programs[0])
    return None


def compile_program(package, verb="check"):
    place = OUT / package["name"]
    environment = {"CARGO_TARGET_DIR": str(ROOT / "target"), **os.environ}
    command = ["cargo", verb, "--offline", "--quiet"]
    done = subprocess.run(command, cwd=place, env=environment, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        return f"the README's program does not compile\n{done.stderr}"
    return None


def build_program(package, paths):
    problem = write_program(package, (folder(package) / "README.md").read_text(), paths) or compile_program(package, "build")
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    print(problem or target / "debug" / f"readme-of-{package['name']}")
    return 1 if problem else 0


def folder(package):
    return Path(package["manifest_path"]).parent


def main():
    published = packages()
    if sys.argv[1:] == ["--list"]:
        print(*(package["name"] for package in published), sep="\n")
        return 0
    paths = {package["name"]: folder(package) for package in published}
    if sys.argv[1:2] == ["--program"]:
        return build_program(next(package for package in published if package["name"] == sys.argv[2]), paths)
    failed = 0
    for package in published:
        problems = [*manifest_problems(package), *licence_problems(package)]
        path = folder(package) / "README.md"
        if path.is_file():
            readme = path.read_text()
            problems += readme_problems(package, readme)
            is_doctest = 'include_str!("../README.md")' in (path.parent / "src/lib.rs").read_text()
            problem = None
            # tests/scripts/import.py prints the modules of this program, and compiles it.
            has_modules = re.search(r"^mod \w+;$", readme, re.M) is not None
            if not is_doctest and not has_modules:
                problem = write_program(package, readme, paths) or compile_program(package)
            problems += [problem] if problem else []
        else:
            problems.append("no README.md")
        for problem in problems:
            print(f"{path.relative_to(ROOT).parent}: {problem}")
        failed += bool(problems)
    print(f"packages: {len(published) - failed} passed, {failed} failed")
    return 1 if failed or not published else 0


if __name__ == "__main__":
    sys.exit(main())
