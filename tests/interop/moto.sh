#!/usr/bin/env bash
# Calls the operations of Amazon Connect that moto serves, over every transport, on loopback.
#
# Installs moto into `target/interop`, and uses it from there the next time.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=5.2.5
venv=target/interop/venv
is_installed() { "$venv/bin/python" -c "import moto.server, sys; sys.exit(moto.__version__ != '$version')" 2>/dev/null; }
if ! is_installed; then
    rm -rf "$venv"
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check "moto[server]==$version"
fi
"$venv/bin/python" -c '
import importlib.metadata as packages
print(*(f"{name} {packages.version(name)}" for name in ("moto", "botocore", "werkzeug")), sep=", ")'

# Built before the server starts, so that the server does not wait for the compiler.
cargo build --quiet --locked -p connect-interop

run=$(mktemp -d)
touch "$run/log"
"$venv/bin/python" tests/interop/server.py "$run" >"$run/log" 2>&1 &
server=$!
stop() {
    # The program stops the server itself at its end.
    kill -KILL "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    rm -rf "$run"
}
trap stop EXIT

url=
for _ in $(seq 300); do
    url=$(grep -o -m 1 'http://127\.0\.0\.1:[0-9]*' "$run/log" || true)
    if [ -n "$url" ] || ! kill -0 "$server" 2>/dev/null; then break; fi
    sleep 0.1
done
if [ -z "$url" ]; then
    echo "interop: the server did not start" >&2
    cat "$run/log" >&2
    exit 1
fi

cargo run --quiet --locked -p connect-interop -- "$url" "$server" "$run"
