//! Folders that are written and compared.

use super::{Scratch, import, model};

fn written(test: &str) -> (Scratch, [String; 5]) {
    let scratch = Scratch::new(test);
    let arguments = [model("library"), "--operation".into(), "LendBook".into(), "-o".into(), scratch.path("out")];
    assert_eq!(import(&arguments.each_ref().map(String::as_str)).code, 0);
    (scratch, arguments)
}

fn with<'a>(arguments: &'a [String; 5], option: &'a str) -> Vec<&'a str> {
    arguments.iter().map(String::as_str).chain([option]).collect()
}

#[test]
fn a_fresh_folder_is_up_to_date() {
    let (_scratch, arguments) = written("fresh");
    let ran = import(&with(&arguments, "--check"));
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""), "{}", ran.stderr);
}

#[test]
fn layout_and_comments_are_no_drift() {
    let (scratch, arguments) = written("layout");
    let text = std::fs::read_to_string(scratch.path("out/lend_book.rs")).unwrap();
    let text = text.replace("    pub path: String,", "    // Mine.\n    pub  path : String ,");
    scratch.write("out/lend_book.rs", &text);
    assert_eq!(import(&with(&arguments, "--check")).code, 0);
}

#[test]
fn a_change_a_missing_and_an_old_file_are_drift() {
    let (scratch, arguments) = written("drift");
    let text = std::fs::read_to_string(scratch.path("out/lend_book.rs")).unwrap();
    scratch.write("out/lend_book.rs", &text.replace("pub path: String,", "pub road: String,"));
    scratch.write("out/old.rs", &text);
    std::fs::remove_file(scratch.path("out/errors.rs")).unwrap();
    let ran = import(&with(&arguments, "--check"));
    assert_eq!(ran.code, 1);
    for sentence in [
        "lend_book.rs differs: `pub road: String,` should be `pub path: String,`",
        "errors.rs is missing",
        "old.rs is not printed any more",
        "is not up to date; refresh it: cargo connect import",
    ] {
        assert!(ran.stderr.contains(sentence), "{sentence}: {}", ran.stderr);
    }
    assert_eq!(import(&arguments.each_ref().map(String::as_str)).code, 0);
    assert_eq!(scratch.names("out"), ["errors.rs", "lend_book.rs", "mod.rs"]);
}

#[test]
fn a_file_of_the_author_is_overwritten_only_by_force() {
    let scratch = Scratch::new("force");
    let mine = scratch.write("out/mod.rs", "//! Mine.\n");
    let notes = scratch.write("out/notes.rs", "//! Mine too.\n");
    let arguments = [model("library"), "--operation".into(), "LendBook".into(), "-o".into(), scratch.path("out")];
    let ran = import(&arguments.each_ref().map(String::as_str));
    assert!(ran.error().contains("mod.rs: was not written by this command"), "{}", ran.stderr);
    assert_eq!(scratch.names("out"), ["mod.rs", "notes.rs"], "nothing is half written");
    assert_eq!(std::fs::read_to_string(&mine).unwrap(), "//! Mine.\n");
    assert_eq!(import(&with(&arguments, "--force")).code, 0);
    assert!(std::fs::read_to_string(&mine).unwrap().starts_with(connect_import::print::MARK));
    assert_eq!(std::fs::read_to_string(&notes).unwrap(), "//! Mine too.\n");
}

#[test]
fn imports_in_the_order_of_another_edition_are_no_drift() {
    let (scratch, arguments) = written("imports");
    let text = std::fs::read_to_string(scratch.path("out/lend_book.rs")).unwrap();
    let sorted = "connect_operation, connect_shape";
    assert!(text.contains(sorted));
    scratch.write("out/lend_book.rs", &text.replace(sorted, "connect_shape, connect_operation"));
    assert_eq!(import(&with(&arguments, "--check")).code, 0);
}

#[test]
fn a_folder_in_place_of_a_file_is_an_error_before_anything_is_written() {
    let scratch = Scratch::new("place");
    scratch.write("out/mod.rs/mine.rs", "");
    let ran = import(&[&model("library"), "--operation", "LendBook", "-o", &scratch.path("out"), "--force"]);
    assert!(ran.error().ends_with("is a folder, and a file of this name is printed"), "{}", ran.stderr);
    assert_eq!(scratch.names("out"), ["mod.rs"]);
}

#[test]
fn a_file_in_place_of_the_folder_is_an_error() {
    let scratch = Scratch::new("file");
    let file = scratch.write("out", "");
    let ran = import(&[&model("library"), "--operation", "LendBook", "-o", &file]);
    assert!(ran.error().ends_with("is not a folder"), "{}", ran.stderr);
}

#[test]
fn an_operation_that_cannot_be_declared_is_an_error_and_is_left_out_of_all() {
    let scratch = Scratch::new("stream");
    let out = scratch.path("out");
    let ran = import(&[&model("library"), "--operation", "Read", "-o", &out]);
    let message =
        "the operation `Read` cannot be declared: the member `pages` is the whole body, so `title` has no place";
    assert_eq!(ran.error(), message);
    assert!(scratch.names("").is_empty());
    let ran = import(&[&model("library"), "--all", "-o", &out]);
    assert_eq!(ran.code, 0);
    assert!(ran.stderr.contains("warning: the operation `Read` is left out"), "{}", ran.stderr);
    let text = std::fs::read_to_string(scratch.path("out/mod.rs")).unwrap();
    assert!(text.contains("//! The operation `Read` is not declared: "));
}
