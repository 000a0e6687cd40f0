//! The text that no message may contain.

use std::fs;
use std::path::{Path, PathBuf};

/// Text of the compiler that does not help an author: private paths, lists of implementations, and
/// unmet bounds of our own items.
const FORBIDDEN: &[&str] = &[
    "::private",
    "__",
    "the following other types implement",
    "is implemented for",
    "required by a bound",
    "required by this bound",
    "required for `",
];

/// The cases in which the compiler always prints such text.
const EXCEPTIONS: &[(&str, &str)] = &[
    // `Error` requires `Debug`, and the compiler shows this bound.
    ("error/without_debug", "required by a bound in `std::error::Error`"),
    // The methods of a client have bounds on the operation, and the compiler shows them.
    ("ui/call/", "required by"),
    ("ui/many/d5_pages", "required by"),
    // So has the method of a router that takes a handler.
    ("ui/server/", "required by"),
    ("ui/server/", "required for `"),
    // These are what a handler can ask for.
    ("ui/server/argument_not_extracted", "the following other types implement trait `Extract<S>`"),
];

#[test]
fn no_message_contains_text_that_does_not_help_an_author() {
    let mut read = 0;
    for path in cases("stderr") {
        let message = fs::read_to_string(&path).unwrap();
        let name = path.with_extension("").to_string_lossy().into_owned();
        let excepted = |line: &str| EXCEPTIONS.iter().any(|(case, text)| name.contains(case) && line.contains(text));
        for line in message.lines().filter(|line| !excepted(line)) {
            assert!(!FORBIDDEN.iter().any(|text| line.contains(text)), "{name}: {line}");
        }
        read += 1;
    }
    assert!(read > 200, "{read} messages were read");
}

#[test]
fn one_mistake_is_one_error() {
    /// Cases of several mistakes, and one in which the compiler also reports the method that is
    /// called on the result.
    const SEVERAL: &[&str] = &["together/", "call/send_of_a_shape_that_blocks"];
    for path in cases("stderr") {
        let message = fs::read_to_string(&path).unwrap();
        let errors = message.lines().filter(|line| line.starts_with("error")).count();
        let name = path.to_string_lossy().into_owned();
        assert!(errors == 1 || SEVERAL.iter().any(|case| name.contains(case)), "{name}: {errors} errors");
    }
}

/// Returns the files of the cases with this extension, sorted.
pub(crate) fn cases(ending: &str) -> Vec<PathBuf> {
    let list =
        |folder: &Path| -> Vec<PathBuf> { fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect() };
    let folders = list(&root()).into_iter().filter(|path| path.is_dir());
    let mut files: Vec<_> = folders.flat_map(|folder| list(&folder)).collect();
    files.retain(|path| path.extension().is_some_and(|found| found == ending));
    files.sort();
    files
}

/// Returns the folder of the cases.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("ui")
}
