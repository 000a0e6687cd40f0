#!/usr/bin/env bash
# Checks licences, bans and sources of all dependencies with cargo-deny (deny.toml), and advisories
# if their database can be reached. Exits with 75 if everything but the advisories was checked.
set -euo pipefail
cd "$(dirname "$0")/.."

version=0.20.2
export PATH="$PWD/target/tools/bin:$PATH"
if [ "$(cargo deny --version 2>/dev/null)" != "cargo-deny $version" ]; then
    # A debug build takes less than half the time of a release build, and is quick enough.
    CARGO_PROFILE_DEV_DEBUG=0 cargo install --debug --locked --root target/tools "cargo-deny@$version"
fi

cargo fetch --locked
cargo deny --offline check --hide-inclusion-graph licenses bans sources

if timeout 120 cargo deny fetch db; then
    cargo deny --offline check --hide-inclusion-graph advisories
else
    exit 75
fi
