//! The text that no message may contain.

use std::fs;
use std::path::{Path, PathBuf};

/// Text of the compiler's that says nothing to an author: private paths, lists of implementations,
/// the bounds of ours that were not met.
const FORBIDDEN: &[&str] = &[
    "::private",
    "__",
    "the following other types implement",
    "is implemented for",
    "required by a bound",
    "required by this bound",
    "required for `",
];

/// The cases in which the compiler leaves no choice.
const EXCEPTIONS: &[(&str, &str)] = &[
    // The bound of an associated type is shown where the type is given.
    ("error/error_not_an_enum", "required by"),
    // `Error` asks for `Debug`, and the compiler shows that `Error` does.
    ("error/without_debug", "required by a bound in `std::error::Error`"),
    // What a client asks of the operation that it is given is a bound of its method, which is
    // shown.
    ("ui/call/", "required by"),
];

#[test]
fn no_message_holds_what_an_author_cannot_act_on() {
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
    /// Cases of several mistakes.
    const SEVERAL: &[&str] = &["together/"];
    for path in cases("stderr") {
        let message = fs::read_to_string(&path).unwrap();
        let errors = message.lines().filter(|line| line.starts_with("error")).count();
        let name = path.to_string_lossy().into_owned();
        assert!(errors == 1 || SEVERAL.iter().any(|case| name.contains(case)), "{name}: {errors} errors");
    }
}

/// The files of this ending beside the cases, in order.
pub(crate) fn cases(ending: &str) -> Vec<PathBuf> {
    let list =
        |folder: &Path| -> Vec<PathBuf> { fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect() };
    let folders = list(&root()).into_iter().filter(|path| path.is_dir());
    let mut files: Vec<_> = folders.flat_map(|folder| list(&folder)).collect();
    files.retain(|path| path.extension().is_some_and(|found| found == ending));
    files.sort();
    files
}

/// The folder of the cases.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("ui")
}
