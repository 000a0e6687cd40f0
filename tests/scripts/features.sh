#!/usr/bin/env bash
# Checks that an attribute key without its feature does not compile, and that the error names the
# feature. The tests are built with all features, so this needs a package of its own. No network is
# needed once the workspace is built.
set -uo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$root/target}
fixture=$root/target/features-fixture
mkdir -p "$fixture/src"

cat >"$fixture/Cargo.toml" <<TOML
[package]
name = "features-fixture"
edition = "2024"

[dependencies]
connect-core = { path = "$root/connect-core" }

[workspace]
TOML
cp Cargo.lock "$fixture/Cargo.lock"
cat >"$fixture/src/lib.rs" <<'RUST'
use connect_core::{connect_operation, connect_shape};

#[connect_operation(method = "PUT", uri = "/call", compress = "gzip")]
pub struct Compressed {
    pub text: String,
}

#[connect_operation(method = "PUT", uri = "/call", checksum_required)]
pub struct Checked {
    pub text: String,
}

#[connect_shape]
pub struct Audio {
    #[connect(event_header)]
    pub offset: i64,
    #[connect(event_payload)]
    pub text: String,
}
RUST

output=$(cd "$fixture" && cargo check --offline --quiet --color never 2>&1)
passed=0
failed=0

# $1: the line of the key, $2: the message. The line has no other error.
expect() {
    if [ "$(grep -c "^ *--> src/lib.rs:$1:" <<<"$output")" = 1 ] && grep -qF "error: $2" <<<"$output"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'missing at line %s: %s\n%s\n' "$1" "$2" "$output"
    fi
}

expect 3 '`compress` needs the feature `compression` of connect-core: write `connect-core = { version = "…", features = ["compression"] }` in Cargo.toml'
expect 8 '`checksum_required` needs the feature `checksum` of connect-core: write `connect-core = { version = "…", features = ["checksum"] }` in Cargo.toml'

expect 15 '`event_header` needs the feature `event-stream` of connect-core: write `connect-core = { version = "…", features = ["event-stream"] }` in Cargo.toml'
expect 17 '`event_payload` needs the feature `event-stream` of connect-core: write `connect-core = { version = "…", features = ["event-stream"] }` in Cargo.toml'

echo "features: $passed passed, $failed failed"
[ "$failed" = 0 ]
