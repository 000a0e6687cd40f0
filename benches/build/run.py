#!/usr/bin/env python3
"""Measures the cost of builds: `benches/build/run.py [STEP ...]`.

    benches/build/run.py
        # all steps, about half an hour on two cores, most of it the SDK
    benches/build/run.py ours_ureq by_hand     # some steps; shows the earlier numbers of the others
    benches/build/run.py sdk --profile debug   # one of the builds of a step
    benches/build/run.py report                # measures nothing, prints the tables

Writes the numbers to `measured.json` beside this file, and drops those of another compiler or
processor. Exits with 1 if a bar is missed.

Needs cargo, git and binutils, and a C compiler for the SDK. Copies the packages in this folder to
`target/build-cost`, and builds the copies.
"""

import argparse
import json
import shutil
import sys
from pathlib import Path

sys.dont_write_bytecode = True

import declarations  # noqa: E402
import loopback  # noqa: E402
from measure import (  # noqa: E402
    HERE,
    ROOT,
    TARGET,
    WORK,
    cargo,
    copy,
    crates,
    empty_target,
    machine,
    median,
    output_of,
    run,
    text_bytes,
)

FILE = HERE / "measured.json"

PROGRAMS = {"by_hand": "by hand", "ours_ureq": "ours, ureq", "ours_hyper": "ours, hyper", "sdk": "SDK"}
STEPS = [*PROGRAMS, "declarations", "family", "newcomer"]
PROFILES = {"debug": [], "release": ["--release"]}
# The builds of the package of declarations, and the form of the declarations.
DECLARED = {
    "check": (["check"], "declared"),
    "check_types": (["check"], "types"),
    "check_serde": (["check"], "serde"),
    "debug": (["build"], "declared"),
    "release": (["build", "--release"], "declared"),
    "sent": (["build", "--release"], "sent"),
}
# The builds of connect-api: their features beside the default ones.
FAMILY = {"default": [], "users": ["--features", "users"], "full": ["--features", "full"]}
DECLARED_TITLES = {
    "check": "check",
    "check_types": "check, types alone",
    "check_serde": "check, types with serde",
    "debug": "debug",
    "release": "release",
    "sent": "release, and sent",
}

# The changes to the declaration of a program: a line, and the text to insert after it.
TOUCHES = {
    "ours_ureq": [
        ("src/create_participant.rs", "    pub contact_id: String,\n", "    pub channel: Option<String>,\n"),
        ("src/main.rs", "        contact_id,\n", "        channel: None,\n"),
    ],
    "ours_hyper": [
        ("../ours_ureq/src/create_participant.rs", "    pub contact_id: String,\n", "    pub channel: Option<String>,\n"),
        ("src/main.rs", "            contact_id,\n", "            channel: None,\n"),
    ],
    "by_hand": [
        (
            "src/main.rs",
            "    contact_id: String,\n",
            '    #[serde(skip_serializing_if = "Option::is_none")]\n    channel: Option<String>,\n',
        ),
        ("src/main.rs", "        contact_id,\n", "        channel: None,\n"),
    ],
    # The SDK's declarations do not change; this line is in the program.
    "sdk": [("src/main.rs", "        .contact_id(contact_id)\n", '        .client_token("37edaa94-defa-4bdb-afd6-4ef83046c41d")\n')],
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("steps", nargs="*", choices=[*STEPS, "report", []], metavar="STEP", help=", ".join([*STEPS, "report"]))
    parser.add_argument("--profile", choices={**PROFILES, **DECLARED}, help="run only this build of a step")
    parser.add_argument("--repeat", type=int, default=3, help="runs of each build, for the median (3); release builds and the SDK run once")
    options = parser.parse_args()

    here = machine()
    measured = json.loads(FILE.read_text()) if FILE.exists() else {}
    if measured.get("machine") != here:
        measured = {"machine": here}
    for step in options.steps or STEPS:
        if step == "report":
            continue
        numbers = measured.setdefault(step, {})
        profiles = [name for name in (DECLARED if step == "declarations" else PROFILES) if options.profile in (None, name)]
        if step in PROGRAMS:
            build_program(step, profiles, options.repeat, numbers)
        elif step == "declarations":
            build_declarations(profiles, options.repeat, numbers)
        elif step == "family":
            numbers.update(check_family(options.repeat))
        else:
            numbers.update(first_command())
        measured["core_crates"] = crates(ROOT, "-p", "connect-core")
        FILE.write_text(json.dumps(measured, indent=2, sort_keys=True) + "\n")
    return report(measured)


def build_program(name, profiles, repeat, numbers):
    """Builds a program in an empty folder, and runs it once to check its request."""
    # The program over hyper shares its declaration with the one over ureq.
    for package in {"ours_ureq", name} if name == "ours_hyper" else {name}:
        copy(package)
    package = WORK / name
    numbers["crates"] = crates(package)
    for profile in profiles:
        costs = []
        for _ in range(1 if name == "sdk" or profile == "release" else repeat):
            empty_target()
            costs.append(cargo("build", *PROFILES[profile], package=package))
        cost = median(costs)
        program = TARGET / profile / name.replace("_", "-")
        loopback.verify(program)
        numbers[profile] = {
            "cpu_seconds": round(cost.cpu, 2),
            "wall_seconds": round(cost.wall, 2),
            "peak_bytes": int(cost.peak),
            "binary_bytes": program.stat().st_size,
            "text_bytes": text_bytes(program),
        }
        if profile == "debug":
            numbers["rebuild_cpu_seconds"] = round(rebuild(package, TOUCHES[name], repeat).cpu, 2)


def rebuild(package, touches, repeat):
    """Measures builds after adding a member to the declaration."""
    before = {package / file: (package / file).read_text() for file, _, _ in touches}
    costs = []
    for _ in range(repeat):
        for file, old, new in touches:
            text = (package / file).read_text()
            if text.count(old) != 1:
                sys.exit(f"{package / file} must have this line exactly once: {old}")
            (package / file).write_text(text.replace(old, old + new))
        costs.append(cargo("build", package=package))
        for path, text in before.items():
            path.write_text(text)
        cargo("build", package=package)
    return median(costs)


def build_declarations(profiles, repeat, numbers):
    """Measures CPU time and code for each further operation, with the dependencies compiled."""
    package = copy("declarations")
    library = package / "src" / "lib.rs"
    empty_target()
    for profile in profiles:
        command, form = DECLARED[profile]
        cpu, text = {}, {}
        for count in (1, 50, 400):
            library.write_text(declarations.generate(count, form))
            if count == 1:
                cargo(*command, package=package)
            costs = []
            for _ in range(1 if "--release" in command else repeat):
                run("cargo", "clean", "--offline", "-p", "declarations", "--target-dir", TARGET, *command[1:], folder=package)
                costs.append(cargo(*command, package=package))
            cpu[count] = median(costs).cpu
            if "build" in command:
                text[count] = text_bytes(TARGET / ("release" if "--release" in command else "debug") / "libdeclarations.rlib")
        numbers[profile] = {
            "cpu_seconds": {str(count): round(seconds, 2) for count, seconds in cpu.items()},
            "cpu_ms_per_operation": round((cpu[400] - cpu[50]) / 350 * 1000, 2),
        }
        if text:
            numbers[profile]["text_bytes_per_operation"] = round((text[400] - text[50]) / 350)


def check_family(repeat):
    """Measures `cargo check` of connect-api with some of its features, with the dependencies
    compiled. The builds take turns, so that the load of the machine is the same for all."""
    package = ROOT / "connect-api"
    empty_target()
    cargo("check", *FAMILY["full"], package=package)
    costs = {name: [] for name in FAMILY}
    for _ in range(repeat):
        for name, features in FAMILY.items():
            run("cargo", "clean", "--offline", "-p", "connect-api", "--target-dir", TARGET, folder=package)
            costs[name].append(cargo("check", *features, package=package))
    medians = {name: median(found) for name, found in costs.items()}
    return {name: {"cpu_seconds": round(cost.cpu, 2), "peak_bytes": int(cost.peak)} for name, cost in medians.items()}


def first_command():
    """Measures a fresh clone and the README's first command, without the downloads."""
    clone = WORK / "clone"
    shutil.rmtree(clone, ignore_errors=True)
    output_of("git", "clone", "--quiet", ROOT, clone)
    run("cargo", "fetch", "--locked", folder=clone)
    cost = cargo("run", "--example", "create_participant", package=clone, target=clone / "target")
    shutil.rmtree(clone)
    return {"cpu_seconds": round(cost.cpu, 2), "wall_seconds": round(cost.wall, 2)}


def look_up(measured, *keys):
    """Returns a number, or `None` if it was not measured."""
    for key in keys:
        measured = measured.get(key, {})
    return measured if measured != {} else None


def ratio(number, of):
    return number / of if number and of else None


def report(measured):
    """Prints the tables, and returns 1 if a bar is missed."""
    here = measured["machine"]
    print(f"rustc {here['rustc']}, {here['target']}, {here['processor']}, {here['cores']} cores\n")
    print_programs(measured)
    print_declarations(measured)
    print_family(measured)
    if first := measured.get("newcomer"):
        print(f"\nThe README's first command in a fresh clone: {first['cpu_seconds']:.1f} CPU s, {first['wall_seconds']:.1f} s")
    return print_bars(measured)


def print_programs(measured):
    print("A signed program with TLS and one operation, built in an empty folder; peak: of the largest process")
    print(f"{'':<30}" + "".join(f"{title:>13}" for title in PROGRAMS.values()) + f"{'ureq/by hand':>14}{'ureq/SDK':>10}")
    rows = [("crates", ["crates"], 1, "{:.0f}")]
    for profile in PROFILES:
        rows += [
            (f"{profile}: CPU s", [profile, "cpu_seconds"], 1, "{:.1f}"),
            (f"{profile}: peak MiB", [profile, "peak_bytes"], 1 << 20, "{:.0f}"),
            (f"{profile}: program MB", [profile, "binary_bytes"], 1e6, "{:.2f}"),
            (f"{profile}: its text MB", [profile, "text_bytes"], 1e6, "{:.2f}"),
        ]
    rows.append(("debug, one member more: CPU s", ["rebuild_cpu_seconds"], 1, "{:.2f}"))
    for title, keys, unit, form in rows:
        numbers = {name: look_up(measured, name, *keys) for name in PROGRAMS}
        cells = ["–" if number is None else form.format(number / unit) for number in numbers.values()]
        by_hand = ratio(numbers["ours_ureq"], numbers["by_hand"])
        sdk = ratio(numbers["ours_ureq"], numbers["sdk"])
        ratios = f"{show(by_hand):>14}{show(sdk):>10}"
        print(f"{title:<30}" + "".join(f"{cell:>13}" for cell in cells) + ratios)


def print_declarations(measured):
    if not (numbers := measured.get("declarations")):
        return
    print("\nDeclared operations with their types: CPU s of their package, and what each one more costs")
    print(f"{'':<30}{'1':>13}{'50':>13}{'400':>13}{'CPU ms each':>13}{'text bytes':>14}")
    for name, title in DECLARED_TITLES.items():
        if not (row := numbers.get(name)):
            continue
        seconds = "".join(f"{row['cpu_seconds'][count]:>13.2f}" for count in sorted(row["cpu_seconds"], key=int))
        text = row.get("text_bytes_per_operation", "–")
        print(f"{title:<30}{seconds}{row['cpu_ms_per_operation']:>13.1f}{text:>14}")


def print_family(measured):
    if not (numbers := measured.get("family")):
        return
    print("\nconnect-api with its features, `cargo check` of the package alone")
    print(f"{'':<30}" + "".join(f"{name:>13}" for name in FAMILY) + f"{'full/default':>14}")
    rows = [("CPU s", "cpu_seconds", 1, "{:.2f}"), ("peak MiB", "peak_bytes", 1 << 20, "{:.0f}")]
    for title, key, unit, form in rows:
        cells = [form.format(numbers[name][key] / unit) for name in FAMILY]
        print(f"{title:<30}" + "".join(f"{cell:>13}" for cell in cells) + f"{numbers['full'][key] / numbers['default'][key]:>14.1f}")


def print_bars(measured):
    cpu = {name: look_up(measured, name, "debug", "cpu_seconds") for name in PROGRAMS}
    release = {name: look_up(measured, name, "release", "binary_bytes") for name in PROGRAMS}
    bars = [
        ("debug build, CPU, ours (ureq) / SDK", ratio(cpu["ours_ureq"], cpu["sdk"]), 1 / 8),
        ("each further operation in check, ms", look_up(measured, "declarations", "check", "cpu_ms_per_operation"), 14),
        ("release program, ours (ureq) / by hand", ratio(release["ours_ureq"], release["by_hand"]), 1.15),
        ("crates of connect-core", measured.get("core_crates"), 24),
    ]
    print(f"\n{'':<44}{'is':>8}{'bar':>8}")
    missed = 0
    for title, number, bar in bars:
        is_missed = number is not None and number > bar
        missed += is_missed
        print(f"{title:<44}{show(number):>8}{show(bar):>8}{'  MISSED' if is_missed else ''}")
    if missed:
        print(f"{missed} bars missed", file=sys.stderr)
    return int(missed > 0)


def show(number):
    if number is None:
        return "–"
    return str(number) if isinstance(number, int) else f"{number:.3f}"


if __name__ == "__main__":
    sys.exit(main())
