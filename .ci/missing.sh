#!/usr/bin/env bash
# Prints what the checks need and this machine lacks, and installs nothing:
# `.ci/missing.sh RUST_VERSION`. Exits with 1 if something is missing that every run needs.
set -uo pipefail
cd "$(dirname "$0")/.."

rust_version=$1
needed=0 wanted=0
export PATH="$PWD/target/tools/bin:$PATH"

# $1: what is needed. $2: how to get it. The rest: a command that succeeds if it is present.
need() {
    local what=$1 how=$2
    shift 2
    "$@" >/dev/null 2>&1 && return
    needed=$((needed + 1))
    echo "missing, and needed: $what: $how"
}
want() {
    local what=$1 how=$2
    shift 2
    "$@" >/dev/null 2>&1 && return
    wanted=$((wanted + 1))
    echo "missing, for CI=true: $what: $how"
}
has_module() { python3 -c "import $1"; }
has_target() { rustup target list --installed | grep -qx "$1"; }
has_toolchain() { rustup toolchain list | grep -q "^$1-"; }

need git "install git" command -v git
need cargo "install Rust with rustup" command -v cargo
need rustfmt "rustup component add rustfmt" cargo fmt --version
need clippy "rustup component add clippy" cargo clippy --version
need "a C compiler, which rustc links with" "install gcc" command -v cc
need python3 "install Python 3.9 or later" python3 -c "import sys; sys.exit(sys.version_info < (3, 9))"

want rustup "install rustup; without it rust-version and wasm32-unknown-unknown are not checked" command -v rustup
want "the toolchain $rust_version" "the run gets it with rustup" has_toolchain "$rust_version"
want "the target wasm32-unknown-unknown" "the run gets it with rustup" has_target wasm32-unknown-unknown
want "the toolchain nightly" "rustup toolchain install nightly; without it docs.rs's docs are not checked" \
    has_toolchain nightly
want valgrind "the run gets it with apt-get" command -v valgrind
want "a C++ compiler, for libFuzzer" "the run gets g++ with apt-get" command -v c++
want "Python's modules venv and ensurepip" "the run gets python3-venv with apt-get" has_module "venv, ensurepip"
want pip "the run gets python3-pip with apt-get" has_module pip
want "Node and npm" "the run gets nodejs and npm with apt-get" command -v npm
want Chromium "the run gets chromium with apt-get" command -v chromium
want cargo-deny "the run builds it into target/tools" command -v cargo-deny
want cargo-fuzz "the run builds it into target/tools" command -v cargo-fuzz
want "moto and botocore" "the run installs them into target with pip" test -d target/interop/venv

echo "missing: $needed needed, $wanted for CI=true"
[ "$needed" -eq 0 ]
