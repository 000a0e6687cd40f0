#!/usr/bin/env bash
# Checks that a dependency on a transport changes nothing for the HTTP client of a program. Cargo
# builds each client once, with the features that all packages of the program enable. No network is
# needed once the workspace is built.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$root/target}
fixture=$root/target/neighbours-fixture
rm -rf "$fixture"
mkdir -p "$fixture/src"

# The program's own clients have no TLS. The transports have their default features.
cat >"$fixture/Cargo.toml" <<TOML
[package]
name = "neighbours"
edition = "2024"

[workspace]

[dependencies]
connect-hyper = { path = "$root/transports/hyper" }
connect-reqwest = { path = "$root/transports/reqwest" }
connect-ureq = { path = "$root/transports/ureq" }
reqwest = { version = "*", default-features = false }
tokio = { version = "1", features = ["rt"] }
ureq = { version = "*", default-features = false }
TOML
cp Cargo.lock "$fixture/Cargo.lock"
cat >"$fixture/src/main.rs" <<'RUST'
fn main() {
    // The client can be created. For `https` it returns an error, as it does without the transports.
    let client = reqwest::Client::new();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let uri = format!("https://{}/", listener.local_addr().unwrap());
    let error = runtime.block_on(client.get(&uri).send()).unwrap_err();
    println!("reqwest: {error}");
    let error = ureq::get(&uri).call().unwrap_err();
    println!("ureq: {error}");

    // The transports can be created too.
    let _ = (connect_hyper::HyperTransport::new(), connect_ureq::UreqTransport::new());
    connect_reqwest::ReqwestTransport::new().unwrap();
}
RUST
(cd "$fixture" && cargo build --offline --quiet)
"$CARGO_TARGET_DIR/debug/neighbours"
echo "neighbours: 1 passed, 0 failed"
