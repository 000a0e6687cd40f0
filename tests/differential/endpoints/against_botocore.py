#!/usr/bin/env python3
"""Compares the endpoints of `connect-aws` with botocore, for each service with JSON.

    python3 tests/differential/endpoints/against_botocore.py

Makes a virtual environment in target/ and installs the pinned botocore there. Downloads its source
distribution too, which has the test cases. The services are those whose protocols include
restJson1 or awsJson.

1. `describe_endpoints` derives a description from the rule set of each service, or says why there
   is none.
2. The descriptions are compiled as constants, in a package in target/.
3. botocore's test cases of the services are run on the constants.
4. The constants are compared with botocore's evaluation of the rule sets, in every region of every
   partition, in an unknown one of each, and in every region that the rule set names, with each
   combination of the settings.

The endpoint, the region and the name of the signature must be equal, or both must be an error. The
first of a list of signatures that is Version 4 counts, as in botocore without its optional C
library. These are not compared:

- A case without a region, or with both a URL and a setting: a `ServiceHost` has a region, and an
  `Endpoint` has no settings. The case must expect an error, or it is counted.
- A setting that the rule set has no parameter for, so botocore ignores it. Our result must be an
  error, or the dual-stack host that there is in any case. These are counted by themselves.

Prints each difference, the services without a description, and counts. Exits with 1 if there is a
difference, or if less than 9 of 10 services have a description.
"""

import collections
import gzip
import itertools
import json
import os
import subprocess
import sys
import tarfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tests/scripts"))

from botocore_sdist import VERSION, download, read  # noqa: E402

TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve()
ENVIRONMENT = TARGET / f"botocore-{VERSION}"
PACKAGE = TARGET / "endpoints"
SETTINGS = list(itertools.product([False, True], repeat=2))
UNKNOWN = "us-north-9 cn-north-9 us-gov-north-9 us-iso-north-9 us-isob-north-9 eu-isoe-north-9 us-isof-north-9 eusc-de-north-9 xx-north-9 nowhere"
BUILT_IN = {"AWS::Region": "region", "AWS::UseFIPS": "fips", "AWS::UseDualStack": "dual_stack", "SDK::Endpoint": "url"}

MANIFEST = f"""\
[package]
name = "endpoints-of-botocore"
edition = "2024"

[workspace]

[lints.rust]
warnings = "deny"

[dependencies]
connect-aws = {{ path = "{ROOT / 'connect-aws'}", default-features = false }}
"""
PROGRAM = """\
//! Prints the endpoint for each line of a service's index, a region and the two settings.

use connect_aws::endpoint::{HostError, HostRule, ServiceEndpoint};

const SERVICES: &[ServiceEndpoint] = &[
    %s
];

fn main() {
    for line in std::io::stdin().lines() {
        let line = line.unwrap();
        let words: Vec<_> = line.split(' ').collect();
        let [service, region, fips, dual_stack] = words[..] else { panic!("{line}") };
        let host = SERVICES[service.parse::<usize>().unwrap()].in_region(region);
        let host = if fips == "True" { host.with_fips() } else { host };
        let host = if dual_stack == "True" { host.with_dual_stack() } else { host };
        match host.endpoint() {
            Ok(endpoint) => println!("{endpoint} {} {}", host.signing_region(), host.signing_name()),
            Err(HostError::Service { .. } | HostError::Fips { .. } | HostError::DualStack { .. }) => println!("error"),
            Err(error) => panic!("{line}: {error:?}"),
        }
    }
}
"""


class Service:
    """A service of botocore: its rule set and its test cases."""

    def __init__(self, name, model, rules, cases):
        self.name, self.rules, self.cases = name, rules, cases
        metadata = model["metadata"]
        self.protocols = {metadata["protocol"], *metadata.get("protocols", [])}
        self.signing_name = metadata.get("signingName", metadata["endpointPrefix"])
        self.parameters = {facts.get("builtIn"): parameter for parameter, facts in rules["parameters"].items()}
        self.source = self.problem = self.index = self.provider = None

    def resolve(self, partitions, region, fips, dual_stack):
        """Returns botocore's endpoint with the names of its signature, or `error`."""
        from botocore.endpoint_provider import EndpointProvider
        from botocore.exceptions import EndpointProviderError

        self.provider = self.provider or EndpointProvider(self.rules, partitions)
        values = {"AWS::Region": region, "AWS::UseFIPS": fips, "AWS::UseDualStack": dual_stack}
        given = {self.parameters[built_in]: value for built_in, value in values.items() if built_in in self.parameters}
        try:
            endpoint = self.provider.resolve_endpoint(**given)
        except EndpointProviderError:
            return "error"
        return self.line(endpoint.url, endpoint.properties, region)

    def line(self, url, properties, region):
        schemes = properties.get("authSchemes", [{}])
        scheme = next(scheme for scheme in schemes if scheme.get("name", "sigv4") == "sigv4")
        return f"{url} {scheme.get('signingRegion', region)} {scheme.get('signingName', self.signing_name)}"

    def named_regions(self):
        """Returns the texts that the rules compare the region with."""
        found = set()

        def visit(value):
            if isinstance(value, dict):
                arguments = value.get("argv", [])
                if {"ref": self.parameters["AWS::Region"]} in arguments:
                    found.update(argument for argument in arguments if isinstance(argument, str))
                value = list(value.values())
            if isinstance(value, list):
                for inner in value:
                    visit(inner)

        visit(self.rules["rules"])
        return found

    def ignored(self, fips, dual_stack):
        """Returns true if the rule set has no parameter for a setting."""
        return fips and "AWS::UseFIPS" not in self.parameters or dual_stack and "AWS::UseDualStack" not in self.parameters


def services(sdist):
    """Returns the partitions, and the services with JSON in their newest version."""
    read(sdist, [])
    folder, files = f"botocore-{VERSION}", {}
    with tarfile.open(sdist) as archive:
        for member in archive:
            place = member.name.removeprefix(f"{folder}/").removesuffix(".gz")
            if Path(place).name in ("service-2.json", "endpoint-rule-set-1.json", "endpoint-tests-1.json", "partitions.json"):
                data = archive.extractfile(member).read()
                files[place] = gzip.decompress(data) if member.name.endswith(".gz") else data
    newest = {}
    for place in sorted(files):
        if place.startswith("botocore/data/") and place.endswith("/service-2.json"):
            newest[place.split("/")[2]] = place.removesuffix("service-2.json")
    found = []
    for name, place in newest.items():
        cases = files[f"tests/functional/endpoint-rules/{name}/endpoint-tests-1.json"]
        service = Service(name, json.loads(files[f"{place}service-2.json"]), json.loads(files[f"{place}endpoint-rule-set-1.json"]), json.loads(cases)["testCases"])
        if service.protocols & {"rest-json", "json"}:
            found.append(service)
    return json.loads(files["botocore/data/partitions.json"]), found


def describe(found):
    """Derives the description of each service, or the reason why there is none."""
    cargo = ["cargo", "build", "--quiet", "--locked", "-p", "connect-endpoints-tests"]
    subprocess.run(cargo, cwd=ROOT, check=True)
    lines = [json.dumps({"rules": service.rules, "signing_name": service.signing_name}) for service in found]
    binary = TARGET / "debug" / "describe_endpoints"
    printed = subprocess.run([binary], input="\n".join(lines) + "\n", check=True, stdout=subprocess.PIPE, text=True).stdout
    described = []
    for service, line in zip(found, printed.splitlines(), strict=True):
        facts = json.loads(line)
        service.source, service.problem = facts.get("source"), facts.get("problem")
        if service.source:
            service.index = len(described)
            described.append(service)
    return described


def build(described):
    """Compiles the descriptions, and returns the program that prints their endpoints."""
    (PACKAGE / "src").mkdir(parents=True, exist_ok=True)
    (PACKAGE / "Cargo.toml").write_text(MANIFEST)
    (PACKAGE / "Cargo.lock").write_bytes((ROOT / "Cargo.lock").read_bytes())
    (PACKAGE / "src/main.rs").write_text(PROGRAM % "\n    ".join(f"{service.source}," for service in described))
    environment = {**os.environ, "CARGO_TARGET_DIR": str(TARGET)}
    subprocess.run(["cargo", "build", "--quiet", "--offline"], cwd=PACKAGE, env=environment, check=True)
    return TARGET / "debug" / "endpoints-of-botocore"


def from_cases(service, counts):
    """Yields each case that can be compared: its name, a query and the expected line."""
    for case in service.cases:
        given = dict(case.get("params", {}))
        values = {short: given.pop(service.parameters.get(built_in), None) for built_in, short in BUILT_IN.items()}
        expected = case["expect"]
        region, settings = values["region"], (bool(values["fips"]), bool(values["dual_stack"]))
        if given:
            counts["cases with another parameter"] += 1
        elif values["url"]:
            is_same = "error" in expected if any(settings) else expected["endpoint"]["url"] == values["url"]
            counts["cases with a URL, which need no rules" if is_same else "cases with a URL that differ"] += 1
        elif region is None:
            counts["cases without a region, an error" if "error" in expected else "cases without a region"] += 1
        elif "error" in expected:
            yield case["documentation"], (region, *settings), "error"
        else:
            endpoint = expected["endpoint"]
            yield case["documentation"], (region, *settings), service.line(endpoint["url"], endpoint.get("properties", {}), region)


def from_rules(service, partitions):
    """Yields each combination of a region and settings, with botocore's line."""
    regions = {region: None for partition in partitions["partitions"] for region in partition["regions"]}
    regions |= dict.fromkeys([*UNKNOWN.split(), *sorted(service.named_regions())])
    for region in regions:
        for settings in SETTINGS:
            yield "the rules", (region, *settings), service.resolve(partitions, region, *settings)


def differs_on_purpose(service, query, expected, ours, suffixes):
    """Returns the kind of a result for a setting that the rule set ignores, or None if it is
    wrong."""
    _, fips, _ = query
    if ours == "error":
        return "an error"
    is_dual_stack = ours.split(" ")[0].endswith(suffixes)
    has_fips = not fips or "AWS::UseFIPS" in service.parameters
    return "the same" if ours == expected and has_fips and is_dual_stack else None


def compare(program, described, partitions):
    counts, queries = collections.Counter(), []
    for service in described:
        queries += [("cases", service, *case) for case in from_cases(service, counts)]
        queries += [("combinations", service, *case) for case in from_rules(service, partitions)]
    lines = "".join(f"{service.index} {' '.join(map(str, query))}\n" for _, service, _, query, _ in queries)
    printed = subprocess.run([program], input=lines, check=True, stdout=subprocess.PIPE, text=True).stdout
    suffixes = tuple(partition["outputs"]["dualStackDnsSuffix"] for partition in partitions["partitions"])
    for (kind, service, place, query, expected), ours in zip(queries, printed.splitlines(), strict=True):
        if service.ignored(*query[1:]):
            result = differs_on_purpose(service, query, expected, ours, suffixes)
            is_right = result is not None
            counts[f"{kind} with a setting that the rule set ignores, {result}"] += 1
            counts["wrong"] += not is_right
        else:
            is_right = ours == expected
            counts[f"all {kind}"] += 1
            counts[kind] += is_right
        if is_right:
            continue
        print(f"{service.name}: {place}: {query}\n  botocore: {expected}\n  ours:     {ours}")
    return counts


def main():
    python = ENVIRONMENT / "bin" / "python"
    if not (ENVIRONMENT / "complete").exists():
        venv.create(ENVIRONMENT, with_pip=True, clear=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", f"botocore=={VERSION}"], check=True)
        (ENVIRONMENT / "complete").touch()
    if Path(sys.prefix).resolve() != ENVIRONMENT.resolve():
        sys.exit(subprocess.run([python, "-X", "utf8", Path(__file__).resolve(), *sys.argv[1:]]).returncode)

    sdist = TARGET / f"botocore-{VERSION}.tar.gz"
    if not sdist.exists():
        download(TARGET)
    partitions, found = services(sdist)
    described = describe(found)
    counts = compare(build(described), described, partitions)

    for service in found:
        if service.problem:
            print(f"{service.name}: {service.problem}")
    for name in sorted(set(counts) - {"cases", "all cases", "combinations", "all combinations"}):
        print(f"{name}: {counts[name]}")
    total = lambda services, protocol: sum(protocol in service.protocols for service in services)
    both = " and ".join(f"{total(described, protocol)} of {total(found, protocol)} {protocol}" for protocol in ("rest-json", "json"))
    compared = ", ".join(f"{counts[kind]} of {counts[f'all {kind}']} {kind}" for kind in ("cases", "combinations"))
    print(f"endpoints: {both} services, {compared}")
    is_same = all(counts[kind] == counts[f"all {kind}"] > 0 for kind in ("cases", "combinations"))
    is_same = is_same and not counts["cases with a URL that differ"] and not counts["wrong"]
    sys.exit(0 if is_same and len(described) >= 0.9 * len(found) else 1)


if __name__ == "__main__":
    main()
