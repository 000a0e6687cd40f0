#!/usr/bin/env bash
# Makes 100,000 calls over loopback, of which the server resets 1%, throttles 1% and fails 1%.
# Usage: tests/scripts/soak.sh [CALLS]
set -euo pipefail
cd "$(dirname "$0")/../.."
cargo run --quiet --release --locked -p connect-soak -- "${1:-100000}"
