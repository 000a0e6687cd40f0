"""Compiles the declarations of all services, a few at a time, and counts what cannot be said."""

import re
import time
from collections import Counter, defaultdict

from . import build

FOLDER = "identity-all"
# The operations that are compiled at once. Two compilers with one service each stay under 3 GB.
OPERATIONS = 300
# The facts that a declaration states too.
STATED = re.compile(r"(Up to|At least|Exactly|[-\d.,e]+ to|One of) |Pattern: |The whole value is sensitive|The service throttled|The error is")


def run(root, target, data, services):
    """Declares and checks the services, prints a table, and returns the exit code."""
    totals, failed = Counter(), []
    reasons, facts = defaultdict(Counter), defaultdict(Counter)
    print("| service | operations | left out | shapes |\n| --- | --- | --- | --- |")
    begun = time.monotonic()
    declared = build.declare(root, target, data, services, FOLDER)
    unread = [line for line in declared if "error" in line]
    for piece in pieces(line for line in declared if "error" not in line):
        not_compiled = build.check(target, FOLDER, [line["service"] for line in piece])
        failed += sorted(not_compiled)
        for line in piece:
            name, left_out = line["service"], line["left_out"]
            totals.update(services=1, operations=line["operations"], left_out=len(left_out), shapes=line["shapes"])
            for reason in left_out.values():
                reasons[kind(reason)][name] += 1
            for fact in filter(lambda fact: not STATED.match(fact), line["facts"]):
                facts[kind(fact)][name] += 1
            note = " (does not compile)" if name in not_compiled else ""
            print(f"| {name}{note} | {line['operations']} | {len(left_out)} | {line['shapes']} |")
        print(end="", flush=True)
    print_kinds("operations that are left out", reasons)
    print_kinds("places whose docs say what the declaration does not", facts)
    for line in unread:
        print(f"not read: {line['service']}: {line['error']}")
    for name in failed:
        print(f"does not compile: {name}")
    print(
        f"identity: {totals['operations']} operations and {totals['shapes']} shapes of {totals['services']} services"
        f" in {time.monotonic() - begun:.0f} s, {totals['left_out']} operations left out, {len(unread)} services not read,"
        f" {len(failed)} do not compile"
    )
    return 1 if failed or unread else 0


def pieces(declared):
    """Yields the lines about services that are compiled at once."""
    piece = []
    for line in declared:
        if piece and sum(other["operations"] for other in piece) + line["operations"] > OPERATIONS:
            yield piece
            piece = []
        piece.append(line)
    if piece:
        yield piece


def kind(text):
    """Returns the text without the names and numbers in it."""
    text = re.sub(r"``.*?``|`[^`]*`", "`\u2026`", text)
    return re.sub("`\u2026`((, | and |, and )`\u2026`)+", "`\u2026`", re.sub(r"\d[\d,.]*", "N", text))


def print_kinds(what, kinds):
    print(f"\n| {what} | places | services |\n| --- | --- | --- |")
    for text, places in sorted(kinds.items(), key=lambda pair: -pair[1].total()):
        print(f"| {text} | {places.total()} | {len(places)} |")
