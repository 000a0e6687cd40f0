#!/usr/bin/env bash
# Runs whole chats with clients that others wrote against connect-local, on loopback.
#
#   tests/interop/local.sh              builds connect-local and starts it on a free port
#   tests/interop/local.sh COMMAND...   starts another server, which prints its URL
#
# Prints a line for each client and operation, then `local: N of N operations`. Installs boto3 and
# the npm packages into `target/local`, and uses them from there the next time. Debian's packages
# nodejs, npm and chromium must be there. Leaves a picture of the page in `target/local/page.png`.
set -euo pipefail
cd "$(dirname "$0")/../.."

for command in node npm "${CHROMIUM:=$(command -v chromium || echo chromium)}"; do
    if ! command -v "$command" >/dev/null; then
        echo "local: $command is missing: install Debian's packages nodejs, npm and chromium" >&2
        exit 1
    fi
done
export CHROMIUM

version=1.44.5
place=$PWD/target/local
venv=$place/venv
is_installed() { "$venv/bin/python" -c "import boto3, botocore, sys; sys.exit({boto3.__version__, botocore.__version__} != {'$version'})" 2>/dev/null; }
if ! is_installed; then
    rm -rf "$venv"
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check "boto3==$version" "botocore==$version"
fi

# Node looks for packages beside the scripts, so the scripts are copied to the packages.
mkdir -p "$place/js"
cp tests/interop/local/js/* "$place/js"
if ! cmp -s "$place/js/package-lock.json" "$place/js/node_modules/installed-lock.json"; then
    (cd "$place/js" && npm ci --silent --ignore-scripts --no-audit --no-fund)
    cp "$place/js/package-lock.json" "$place/js/node_modules/installed-lock.json"
fi

export BINARY=
BOT=$(.ci/packages.py --program connect-chat)
export BOT
if [ $# -eq 0 ]; then
    cargo build --quiet --locked -p connect-local
    BINARY=${CARGO_TARGET_DIR:-target}/debug/connect-local
    set -- "$BINARY" --port 0
fi

# Both sides take the key from here, and nothing from the account of who runs this.
export AWS_ACCESS_KEY_ID=AKIDLOCALINTEROP0001 AWS_SECRET_ACCESS_KEY=local/interop+secret
export AWS_CONFIG_FILE=/dev/null AWS_SHARED_CREDENTIALS_FILE=/dev/null AWS_EC2_METADATA_DISABLED=true
export NO_PROXY=127.0.0.1 no_proxy=127.0.0.1
unset AWS_PROFILE AWS_SESSION_TOKEN AWS_ENDPOINT_URL AWS_REGION AWS_DEFAULT_REGION

run=$(mktemp -d)
touch "$run/log" "$run/lines"
"$@" >"$run/log" 2>&1 &
server=$!
stop() {
    kill -KILL "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    rm -rf "$run"
}
trap stop EXIT

ENDPOINT=
for _ in $(seq 300); do
    ENDPOINT=$(grep -o -m 1 'http://127\.0\.0\.1:[0-9]*' "$run/log" || true)
    if [ -n "$ENDPOINT" ] || ! kill -0 "$server" 2>/dev/null; then break; fi
    sleep 0.1
done
if [ -z "$ENDPOINT" ]; then
    echo "local: the server did not start" >&2
    cat "$run/log" >&2
    exit 1
fi
export ENDPOINT SCREENSHOT=$place/page.png

is_good=true
client() { "$@" | tee -a "$run/lines" || is_good=false; }
client "$venv/bin/python" -B tests/interop/local/boto3_chat.py
for script in aws-sdk-js chatjs chatjs-chromium page; do
    # The AWS SDK warns of versions of Node that it will not run on one day.
    client node --no-warnings "$place/js/$script.js"
done

# Another server may have no way to restart it.
if [ -n "$BINARY" ]; then client node --no-warnings "$place/js/page-restart.js"; fi

if ! kill -0 "$server" 2>/dev/null; then
    echo "local: the server has stopped" >&2
    is_good=false
fi
passed=$(grep -c ' ok$' "$run/lines" || true)
all=$(grep -cE ' ok$| FAILED: ' "$run/lines" || true)
echo "local: $passed of $all operations"
if ! $is_good || [ "$passed" -ne "$all" ]; then
    cat "$run/log" >&2
    exit 1
fi
