#!/usr/bin/env python3
"""Compares the declarations of Smithy's models with those of botocore's edition of them.

    python3 tests/identity/editions.py FOLDER    FOLDER has models as Smithy's JSON AST

The models are those of AWS in its public repository, as `connect-2017-08-08.json`; the name before
the version is that of botocore's service. botocore has its own edition of each, which this script
downloads in a version of the same month. Both are printed with `cargo connect`, and compared item
by item, without docs and without the order of members.

Prints how many items are the same, and counts the rules below that explain the others. Each rule is
a fact that only one of the two formats has, or a change of the model between the two dates. The
last line is `editions: N of N items`. Exits with 1 if an item is not explained.
"""

import collections
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BOTOCORE = "1.37.27"

# Name of the rule, pattern, replacement. A text is changed on both sides.
RULES = [
    ("a pattern is spelled in another way", r'(, )?pattern = "(\\.|[^"\\])*"', ""),
    ("a pattern is spelled in another way", r"^ *#\[connect\((, )?\)\]\n", ""),
    ("a pattern is spelled in another way", r"(, )?(items|keys|values)\((, )?\)", ""),
    ("a pattern is spelled in another way", r"\((, )", "("),
    ("the newer model has a bound of zero", r"^ *#\[connect\(range\(0\.\.\)\)\]\n|range\(0\.\.\), |, range\(0\.\.\)", ""),
    ("Smithy has default values", r"^ *#\[connect\(default\)\]\n|, default(?=\)\])", ""),
    ("Smithy has default values", r"(connect_shape)\(lenient\)|, lenient(?=\)\])", r"\1"),
    ("Smithy has default values", r"(pub \w+: )Option<(bool|i32|i64|f32|f64|Blob)>", r"\1\2"),
    ("Smithy has default values", r"(\w+: )(None|Default::default\(\)),$", r"\1None,"),
    ("Smithy has `idempotent` and `readonly` on more operations", r"^ *idempotent,\n", ""),
    ("Smithy has other pages", r"^ *paginated\((.|\n)*?\),\n(?=\)\])", ""),
    ("Smithy has `sparse`", r"(Vec<|String, |item = )Option<(\w+)>", r"\1\2"),
    ("a path ends with `/` in botocore", r'(uri = "[^"]*?)/"', r'\1"'),
    ("a success is the status 200 in botocore", r"if_status\(200\)", "if_any_output()"),
    ("Smithy has no number of attempts for a waiter", r"^ *\.with_(delays|timeout)\(.*\n", ""),
]


def imported(model, folder):
    command = [ROOT / "target/debug/cargo-connect", "connect", "import", model, "--all", "-o", folder]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    found = {}
    for file in sorted(folder.iterdir()):
        if file.name == "mod.rs":
            continue
        text = re.sub(r"^[ \t]*//.*\n", "", file.read_text(), flags=re.M)
        for block in re.split(r"\n\n+", text):
            name = re.search(r"^(pub struct|pub enum|pub const|impl) (\w+)", block, re.M)
            if name:
                found[name.groups()] = block
    return found


def lines(text):
    # The errors of an operation are in alphabetical order in Smithy's models.
    errors = re.sub(r"errors\(([^)]*)\)", lambda found: " ".join(sorted(re.findall(r"\w+", found[1]))), text)
    return sorted(line.strip() for line in errors.split("\n") if line.strip())


def changed(text, rules):
    for _, pattern, replacement in rules:
        text = re.sub(pattern, replacement, text, flags=re.M)
    return lines(text)


def is_newer(added):
    """True if lines declare members or variants, each with at most one attribute."""
    is_member = re.compile(r"(pub )?[\w#]+(: \S.*|\(.*\))?,")
    members = sum(count for line, count in added.items() if is_member.fullmatch(line))
    attributes = sum(count for line, count in added.items() if re.fullmatch(r"#\[connect\(.*\)\]", line))
    return members + attributes == sum(added.values()) and attributes <= members


def explanations(smithy, botocore):
    """Returns the rules that make both texts the same, or None."""
    left, right = changed(smithy, RULES), changed(botocore, RULES)
    added = collections.Counter(right) - collections.Counter(left)
    if collections.Counter(left) - collections.Counter(right) or not is_newer(added):
        return None
    names = dict.fromkeys(name for name, *_ in RULES)
    used = []
    for name in names:
        others = [rule for rule in RULES if rule[0] != name]
        without = collections.Counter(changed(smithy, others)) - collections.Counter(changed(botocore, others))
        if without or collections.Counter(changed(botocore, others)) - collections.Counter(changed(smithy, others)) != added:
            used.append(name)
    return used + (["the newer model has more"] if added else [])


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    subprocess.run(["cargo", "build", "--quiet", "--locked", "-p", "connect-import", "--features", "cli"], cwd=ROOT, check=True)
    data = ROOT / "target" / f"botocore-{BOTOCORE}"
    if not data.exists():
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", data, f"botocore=={BOTOCORE}"]
        subprocess.run(pip, check=True)
    total = same = explained = 0
    rules = collections.Counter()
    for model in sorted(Path(sys.argv[1]).glob("*.json")):
        service = re.sub(r"-\d{4}-\d\d-\d\d$", "", model.stem)
        with tempfile.TemporaryDirectory() as scratch:
            smithy = imported(model, Path(scratch) / "smithy")
            botocore = imported(data / "botocore/data" / service, Path(scratch) / "botocore")
        equal = 0
        for key in sorted(smithy | botocore):
            total += 1
            if key not in smithy:
                rules["the newer model has more"] += 1
                explained += 1
                continue
            used = explanations(smithy[key], botocore.get(key, ""))
            structure = ("pub struct", key[1])
            if used is None and key[0] == "impl" and structure in smithy and structure in botocore:
                # A member with a default value is no parameter of `new`.
                of_structure = explanations(smithy[structure], botocore[structure]) or []
                used = [name for name in of_structure if name == "Smithy has default values"] or None
            if used is None:
                print(f"{service}: {' '.join(key)} is not explained\n{smithy[key]}\n--- botocore\n{botocore.get(key)}")
            elif used:
                explained += 1
                rules.update(used)
            else:
                equal += 1
        same += equal
        print(f"{service}: {equal} of {len(smithy | botocore)} items are the same")
    for name, count in rules.most_common():
        print(f"{count} items: {name}")
    print(f"editions: {same + explained} of {total} items, {same} the same and {explained} explained")
    return 0 if total and same + explained == total else 1


if __name__ == "__main__":
    sys.exit(main())
