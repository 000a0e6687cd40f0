#!/usr/bin/env bash
# Checks that connect-api compiles without features and with each feature alone, and that no item is
# unused then. No network is needed once the workspace is built.
set -euo pipefail
cd "$(dirname "$0")/../.."

features=$(cargo metadata --no-deps --locked --offline --format-version 1 | python3 -c '
import json, sys
packages = json.load(sys.stdin)["packages"]
print(*next(package["features"] for package in packages if package["name"] == "connect-api"))')

passed=0
for feature in "" $features; do
    if ! cargo clippy --quiet --locked -p connect-api --no-default-features --features "$feature" -- -D warnings; then
        echo "connect-api with only the feature \`$feature\` does not compile"
        exit 1
    fi
    passed=$((passed + 1))
done
echo "features of connect-api: $passed sets compile"
