#!/usr/bin/env bash
# Checks that connect-core compiles for wasm32-unknown-unknown with the feature `wasm_js`, with and
# without its other features, and that the docs name the feature. Needs the target.
set -euo pipefail
cd "$(dirname "$0")/../.."

check() { cargo check --quiet --target wasm32-unknown-unknown -p connect-core --locked "$@"; }

check --features wasm_js
check --no-default-features --features wasm_js
check --all-features
for file in connect-core/README.md connect-core/src/lib.rs; do
    grep -q '`wasm_js`' "$file" || { echo "$file does not name \`wasm_js\`"; exit 1; }
done
echo "wasm: 5 passed, 0 failed"
