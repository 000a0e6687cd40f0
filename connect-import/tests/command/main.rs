//! The command `cargo connect`, as a person runs it.

#![cfg(test)]
#![cfg(feature = "cli")]

mod folders;
mod models;

use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder for one test, which is removed at its end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(test: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    fn write(&self, name: &str, text: &str) -> String {
        let path = self.path(name);
        std::fs::create_dir_all(Path::new(&path).parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        path
    }

    fn names(&self, folder: &str) -> Vec<String> {
        let entries = std::fs::read_dir(self.0.join(folder)).into_iter().flatten();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort_unstable();
        names
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The result of a command.
struct Ran {
    code: i32,
    stdout: String,
    stderr: String,
}

impl Ran {
    /// Returns the line with the error, without the path of the file.
    fn error(&self) -> &str {
        assert_eq!(self.code, 2, "{}", self.stderr);
        let line = self.stderr.lines().last().unwrap_or_default();
        let line = line.strip_prefix("error: ").unwrap();
        line.split_once(".json: ").map_or(line, |(_, message)| message)
    }
}

fn model(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/models").join(name);
    path.to_str().unwrap().to_owned()
}

/// Runs `cargo connect import` as cargo does, which passes the name of the command.
fn import(arguments: &[&str]) -> Ran {
    let output =
        Command::new(env!("CARGO_BIN_EXE_cargo-connect")).args(["connect", "import"]).args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code().unwrap(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

#[test]
fn the_list_has_each_operation_with_its_cost() {
    let ran = import(&[&model("library"), "--list"]);
    let lines: Vec<_> = ran.stdout.lines().collect();
    assert_eq!(
        lines,
        [
            "DescribeShelf  7 shapes",
            "Dictate        7 shapes",
            "LendBook       6 shapes, deprecated",
            "ListBooks      7 shapes",
            "Read           cannot be declared: the member `pages` is the whole body, so `title` has no place",
            "Scan           1 shape",
        ],
        "{}",
        ran.stderr
    );
}

#[test]
fn nothing_is_coloured_without_a_terminal() {
    let ran = import(&[&model("library"), "--list"]);
    assert!(ran.stderr.contains("Reading"));
    assert!(!ran.stderr.contains('\u{1b}') && !ran.stdout.contains('\u{1b}'));
}

#[test]
fn an_operation_comes_with_all_that_it_reaches_and_no_more() {
    let scratch = Scratch::new("reaches");
    let ran = import(&[&model("library"), "--operation", "ListBooks", "-o", &scratch.path("out")]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_eq!(scratch.names("out"), ["errors.rs", "list_books.rs", "mod.rs"]);
    let text = std::fs::read_to_string(scratch.path("out/list_books.rs")).unwrap();
    for (shape, is_there) in [("Book", true), ("Reader", true), ("Notes", false), ("DescribeShelf", false)] {
        let is_declared =
            text.contains(&format!("pub struct {shape} ")) || text.contains(&format!("pub enum {shape} "));
        assert_eq!(is_declared, is_there, "{shape}");
    }
    assert!(text.contains("cargo connect import"), "the file says how to refresh it");
}

#[test]
fn descriptions_are_printed_only_on_request() {
    let scratch = Scratch::new("descriptions");
    let arguments = [&model("library"), "--operation", "ListBooks", "-o", &scratch.path("out")];
    let text = || std::fs::read_to_string(scratch.path("out/list_books.rs")).unwrap();
    assert_eq!(import(&arguments.map(|argument| argument)).code, 0);
    assert!(!text().contains("Lists the"));
    let with_docs: Vec<&str> = arguments.into_iter().chain(["--docs"]).collect();
    assert_eq!(import(&with_docs).code, 0);
    assert!(text().contains("/// Lists the **books** of a shelf. See [the guide](https://library.example/guide)."));
}

#[test]
fn a_diff_says_what_breaks_callers() {
    let scratch = Scratch::new("diff");
    let old = std::fs::read_to_string(model("library/service-2.json")).unwrap();
    let new = old
        .replace(r#""required": ["shelf"],"#, r#""required": ["shelf", "extra"],"#)
        .replace(r#""since": {"#, r#""extra": { "shape": "Name" }, "since": {"#)
        .replace(
            r#""members": { "shelf": { "shape": "Name", "location""#,
            r#""members": { "extra": { "shape": "Name" }, "shelf": { "shape": "Name", "location""#,
        )
        .replace(r#""enum": ["novel", "atlas"]"#, r#""enum": ["novel", "poem"]"#)
        .replace(r#""min": 1, "max": 40 }"#, r#""min": 1, "max": 30 }"#);
    let new = scratch.write("new/service-2.json", &new);
    for file in ["paginators-1.json", "waiters-2.json", "endpoint-rule-set-1.json"] {
        scratch.write(&format!("new/{file}"), &std::fs::read_to_string(model(&format!("library/{file}"))).unwrap());
    }
    let ran = import(&["--diff", &model("library/service-2.json"), &new]);
    let lines: Vec<_> = ran.stdout.lines().collect();
    assert_eq!(
        lines,
        [
            "breaks  DescribeShelfRequest.extra: the required member is new",
            "breaks  Kind: the value `atlas` is gone",
            "        Kind: the value `poem` is new",
            "breaks  ListBooksRequest.extra: the required member is new",
            "breaks  SecretName: its length was `1..=40`, and is `1..=30` now",
            "5 changes, of which 4 can break callers",
        ],
        "{}",
        ran.stderr
    );
}
