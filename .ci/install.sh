#!/usr/bin/env bash
# Installs what the full run needs and this machine lacks, except the tools that a step installs
# into target/. Usage: .ci/install.sh RUST_VERSION
set -euo pipefail

rust_version=$1

packages=()
command -v valgrind >/dev/null || packages+=(valgrind)
command -v c++ >/dev/null || packages+=(g++)
python3 -c "import venv, ensurepip" 2>/dev/null || packages+=(python3-venv)
python3 -c "import pip" 2>/dev/null || packages+=(python3-pip)
command -v node >/dev/null || packages+=(nodejs)
command -v npm >/dev/null || packages+=(npm)
command -v chromium >/dev/null || packages+=(chromium)
if [ ${#packages[@]} -gt 0 ]; then
    apt-get update
    apt-get install -y "${packages[@]}"
fi

# A machine may be unable to download toolchains. The steps that need one report this.
if command -v rustup >/dev/null; then
    rustup toolchain list | grep "^$rust_version-" ||
        timeout 300 rustup toolchain install "$rust_version" --profile minimal --no-self-update ||
        echo "rustup cannot get the toolchain $rust_version"
    timeout 300 rustup target add wasm32-unknown-unknown ||
        echo "rustup cannot get the target wasm32-unknown-unknown"
fi
