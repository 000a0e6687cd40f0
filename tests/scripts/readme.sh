#!/usr/bin/env bash
# Checks that each program of the README compiles unchanged, as a package of its own.
# No network is needed once the workspace is built.
set -uo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$root/target}
fixture=$root/target/readme-fixture
rm -rf "$fixture"
mkdir -p "$fixture/src/bin"

# The packages that the `cargo add` lines of the README name, with the paths of this workspace.
{
    printf '[package]\nname = "readme"\nedition = "2024"\n\n[workspace]\n\n[dependencies]\n'
    for package in $(sed -n 's/^cargo add //p' README.md | tr ' ' '\n' | sort -u); do
        path=$root/$package
        [ -d "$path" ] || path=$root/transports/${package#connect-}
        printf '%s = { path = "%s" }\n' "$package" "$path"
    done
} >"$fixture/Cargo.toml"
cp Cargo.lock "$fixture/Cargo.lock"

# Each block of Rust with a `main` is a program.
awk -v folder="$fixture/src/bin" '
    /^```rust/ { inside = 1; text = ""; main = 0; next }
    /^```$/ && inside { inside = 0; if (main) { printf "%s", text > (folder "/program" ++count ".rs") } next }
    inside { text = text $0 "\n"; if ($0 ~ /^(async )?fn main/) main = 1 }
' README.md

programs=$(find "$fixture/src/bin" -name '*.rs' | wc -l)
if [ "$programs" -ge 1 ] && grep -q 'path = ' "$fixture/Cargo.toml" &&
    (cd "$fixture" && RUSTFLAGS="-D warnings" cargo check --offline --quiet); then
    echo "readme: $programs passed, 0 failed"
else
    echo "readme: 0 passed, $programs failed"
    exit 1
fi
