#!/usr/bin/env bash
# Runs every fuzz target for a limited time: tests/scripts/fuzz.sh [SECONDS], 20 each by default.
# Installs cargo-fuzz under target/tools if there is none. A stable toolchain is enough: without
# unsafe code, the targets need no sanitizer.
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:-20}
export PATH="$PWD/target/tools/bin:$PATH"
if ! command -v cargo-fuzz >/dev/null; then
    cargo install cargo-fuzz --locked --root target/tools
fi

passed=0 failed=0
for target in $(cargo fuzz list); do
    mkdir -p "fuzz/corpus/$target"
    if [ "$target" = serve ]; then
        fuzz/seed_requests.py "fuzz/corpus/$target"
    fi
    if cargo fuzz run --sanitizer none "$target" "fuzz/corpus/$target" fuzz/seeds -- \
        -max_total_time="$seconds" -timeout=10 -max_len=4096 -dict=fuzz/json.dict -print_final_stats=1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
    fi
done
echo "fuzz: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
