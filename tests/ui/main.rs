//! Compile-fail cases. Each file has one mistake, and each kind of mistake has a folder.
//!
//! Each `.stderr` file is the output of the toolchain [`PINNED`], because the compiler's own words
//! change from release to release. With another toolchain, the test skips the cases and prints a
//! note. If `CI` is set, it fails instead.
//!
//! To refresh the files after a change of a message or of the toolchain, set [`PINNED`] to the
//! installed toolchain, and run `TRYBUILD=overwrite cargo test -p connect-tests --test ui`. Then
//! read `git diff tests/ui` as a person who has never seen the macros. To run a single case:
//! `cargo test -p connect-tests --test ui -- every trybuild=range_empty`.

#![expect(
    clippy::unwrap_used,
    reason = "a helper of tests fails the test that calls it, and clippy looks for tests only"
)]

mod documented;
mod messages;

use std::io::Write;
use std::process::Command;

/// The toolchain whose messages the `.stderr` files hold.
const PINNED: &str = "1.95.0";

#[test]
fn every_mistake_has_its_message() {
    let running = running_toolchain();
    if running == PINNED {
        trybuild::TestCases::new().compile_fail("ui/*/*.rs");
        return;
    }
    let skipped =
        format!("the compile-fail cases are skipped: they hold the messages of rustc {PINNED}, this is {running}");
    assert!(std::env::var_os("CI").is_none(), "{skipped}");
    // Not `println!`, because the test harness hides its output when a test passes.
    let _ = writeln!(std::io::stderr(), "{skipped}");
}

/// Returns the version of the compiler that cargo and trybuild run: `1.95.0` for
/// `rustc 1.95.0 (59807616e 2026-04-14)`.
fn running_toolchain() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().map(|output| output.stdout).unwrap_or_default();
    let version = String::from_utf8_lossy(&version);
    version.split(' ').nth(1).unwrap_or("a compiler of unknown version").to_owned()
}
