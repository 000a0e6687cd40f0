//! Tests that `docs/diagnostics.md` shows the messages as the compiler prints them. With
//! `UPDATE_DOCS=1`, the test writes the messages into that page.

use std::fs;
use std::path::Path;

use crate::messages::root;

/// The start of the comment before a block with the message of a case: `<!-- ui/label/twice -->`.
const MARK: &str = "<!-- ui/";

#[test]
fn the_docs_show_the_messages_as_they_are() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/diagnostics.md");
    let before = fs::read_to_string(&page).unwrap();
    let after = with_messages(&before);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&page, after).unwrap();
    } else {
        let drift = before.lines().zip(after.lines()).find(|(before, after)| before != after);
        assert!(before == after, "docs/diagnostics.md shows an outdated message: run with UPDATE_DOCS=1\n{drift:#?}");
    }
}

/// Returns the page with the current messages. The comment before each block names its case.
fn with_messages(page: &str) -> String {
    let mut text = String::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        text.extend([line, "\n"]);
        let Some(case) = line.strip_prefix(MARK).and_then(|rest| rest.strip_suffix(" -->")) else { continue };
        assert_eq!(lines.next(), Some("```text"), "a block follows {line}");
        let message = fs::read_to_string(root().join(case).with_extension("stderr")).unwrap();
        text.extend(["```text\n", message.trim_end(), "\n```\n"]);
        assert!(lines.any(|line| line == "```"), "the block of {line} is closed");
    }
    text
}
