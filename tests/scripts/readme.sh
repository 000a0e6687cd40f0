#!/usr/bin/env bash
# Checks that the README's program for callers compiles unchanged, as a package of its own.
# No network is needed once the workspace is built.
set -uo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$root/target}
fixture=$root/target/readme-fixture
mkdir -p "$fixture/src"

# The README's dependencies, with the paths of this workspace.
{
    printf '[package]\nname = "bot"\nedition = "2024"\n\n[workspace]\n\n'
    sed -n '/^From nothing to a bot/,/^in its `src/{/^```toml/,/^```$/p}' README.md | grep -v '^```' |
        sed -E "s#^connect-(api|core) = \"0.1\"#connect-\\1 = { path = \"$root/connect-\\1\" }#; s#^connect-ureq = \"0.1\"#connect-ureq = { path = \"$root/transports/ureq\" }#"
} >"$fixture/Cargo.toml"
sed -n '/^in its `src\/main.rs`/,/^and `cargo run`/{/^```rust/,/^```$/p}' README.md | grep -v '^```' >"$fixture/src/main.rs"
cp Cargo.lock "$fixture/Cargo.lock"

if grep -q CreateParticipantConnection "$fixture/src/main.rs" && grep -q 'path = ' "$fixture/Cargo.toml" &&
    (cd "$fixture" && RUSTFLAGS="-D warnings" cargo check --offline --quiet); then
    echo "readme: 1 passed, 0 failed"
else
    echo "readme: 0 passed, 1 failed"
    exit 1
fi
