//! Framing headers: core rejects at run time what the macros reject at compile time.
//!
//! Each side has a list of its own. To compare them by behaviour, this test compiles a package with
//! a declaration for each header, as `cargo check --offline` would on the command line.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use connect_core::connect_operation;
use connect_core::http::{HeaderName, HeaderValue};
use connect_core::validate::ViolationKind;

use crate::support::{Memory, config, ok};

/// Request headers that an HTTP client might set itself, and some that it does not.
const NAMES: &[&str] = &[
    "accept",
    "accept-encoding",
    "alt-used",
    "authorization",
    "cache-control",
    "connection",
    "content-encoding",
    "content-length",
    "content-location",
    "content-md5",
    "content-range",
    "content-type",
    "cookie",
    "date",
    "expect",
    "forwarded",
    "from",
    "host",
    "http2-settings",
    "if-match",
    "if-none-match",
    "keep-alive",
    "max-forwards",
    "origin",
    "pragma",
    "prefer",
    "proxy-authorization",
    "proxy-connection",
    "range",
    "referer",
    "sec-websocket-key",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "upgrade-insecure-requests",
    "user-agent",
    "via",
    "warning",
    "x-amz-date",
    "x-forwarded-for",
];

#[connect_operation(method = "PUT", uri = "/call")]
struct Call {}

/// Returns the headers that a call cannot set.
fn rejected_by_core() -> BTreeSet<&'static str> {
    let client = Memory::new(ok("{}")).blocking_client(config());
    let is_rejected = |name: &&&'static str| {
        let header = client.call(&Call {}).header(HeaderName::from_static(name), HeaderValue::from_static("1"));
        match header.prepare() {
            Ok(_) => false,
            Err(error) => {
                assert!(
                    matches!(error.violations(), [violation] if *violation.kind() == ViolationKind::HeaderName),
                    "{error}"
                );
                true
            }
        }
    };
    NAMES.iter().filter(is_rejected).copied().collect()
}

/// Returns the headers that no member of an operation can be bound to.
fn rejected_by_macros() -> BTreeSet<&'static str> {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (folder, target) = (temporary.join("framing"), temporary.parent().unwrap());
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let core = workspace.join("connect-core");
    let core = core.to_str().unwrap();
    let manifest = format!(
        "[package]\nname = \"framing\"\nedition = \"2024\"\n[dependencies]\nconnect-core.path = {core:?}\n[workspace]\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();

    // One declaration a line, so that the line of an error identifies the header.
    let mut declarations = String::new();
    for (index, name) in NAMES.iter().enumerate() {
        writeln!(
            declarations,
            "#[connect_core::connect_operation(method = \"PUT\", uri = \"/call\")] \
             pub struct Call{index} {{ #[connect(header = \"{name}\")] pub member: String }}"
        )
        .unwrap();
    }
    fs::write(folder.join("src/lib.rs"), declarations).unwrap();

    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["check", "--offline", "--quiet", "--message-format", "short"])
        .current_dir(&folder)
        // The dependencies are there if clippy or `cargo check` has run.
        .env("CARGO_TARGET_DIR", target)
        .output()
        .unwrap();
    let printed = String::from_utf8_lossy(&output.stderr);
    let errors = printed.lines().filter_map(|line| line.strip_prefix("src/lib.rs:"));
    let rejected = errors.map(|error| {
        assert!(error.contains("is set by the HTTP client"), "{printed}");
        let line: usize = error.split(':').next().unwrap().parse().unwrap();
        NAMES[line - 1]
    });
    let rejected: BTreeSet<_> = rejected.collect();
    assert!(!rejected.is_empty(), "the package compiles, or cargo has failed: {printed}");
    rejected
}

#[test]
fn core_and_macros_reject_the_same_framing_headers() {
    let expected = BTreeSet::from([
        "connection",
        "content-length",
        "host",
        "keep-alive",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    ]);
    assert_eq!(rejected_by_core(), expected);
    assert_eq!(rejected_by_macros(), expected);
}
