#!/usr/bin/env bash
# 100,000 calls over loopback, of which the server resets 1%, throttles 1% and fails 1%; another number as the first argument.
set -euo pipefail
cd "$(dirname "$0")/../.."
cargo run --quiet --release --locked -p connect-soak -- "${1:-100000}"
