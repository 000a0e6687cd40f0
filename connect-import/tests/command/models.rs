//! Models that cannot be read, and arguments that do not fit.

use super::{Scratch, import, model};

const LIBRARY: &str = include_str!("../models/library/service-2.json");

/// Imports all of a changed model, which must fail, and returns the message.
fn rejected(name: &str, text: &str) -> String {
    let scratch = Scratch::new(name);
    let file = scratch.write("model.json", text);
    let ran = import(&[&file, "--all", "-o", &scratch.path("out")]);
    assert_eq!(scratch.names(""), ["model.json"], "nothing is half written");
    assert_eq!(ran.stderr.lines().filter(|line| line.starts_with("error")).count(), 1);
    ran.error().to_owned()
}

#[test]
fn a_file_that_is_no_model_says_what_was_expected() {
    assert!(rejected("no_json", "hello").starts_with("not JSON: "));
    assert!(rejected("no_model", "{}").starts_with("not a model: expected Smithy's JSON AST"));
    assert!(rejected("list", "[]").starts_with("not a model: "));
}

#[test]
fn another_protocol_is_named() {
    let text = LIBRARY.replace("rest-json", "rest-xml");
    let message = "metadata: the protocol of this service is `rest-xml`, and only `rest-json` and `json` are read";
    assert_eq!(rejected("protocol", &text), message);
}

#[test]
fn a_missing_shape_is_named() {
    let text = LIBRARY.replace(r#""item": "#, "").replace(r#"{ "shape": "Reader" }"#, r#"{ "shape": "Lender" }"#);
    assert_eq!(rejected("missing", &text), "shapes: the shape `Lender` is missing");
}

#[test]
fn an_unknown_key_stops_the_import_with_its_name_and_place() {
    let text = LIBRARY.replace(r#""sensitive": true"#, r#""sensitive": true, "wobbly": true"#);
    let message = rejected("key", &text);
    assert!(message.starts_with("shapes.SecretImage: unknown key `wobbly`: "), "{message}");
}

#[test]
fn an_unknown_trait_stops_the_import_with_its_name_and_place() {
    let text = include_str!("../models/seed_bank.json");
    let text = text.replace("smithy.api#cors", "seed.bank#wobbly");
    let message = rejected("trait", &text);
    assert!(
        message.contains("seed.bank#SeedBank") && message.contains("unknown trait `seed.bank#wobbly`"),
        "{message}"
    );
}

#[test]
fn a_cycle_of_required_members_cannot_be_built() {
    let text = LIBRARY.replace(r#""required": ["title", "format"]"#, r#""required": ["sequel"]"#);
    let message = rejected("cycle", &text);
    assert!(message.starts_with("shapes.Book: the required members form a cycle"), "{message}");
}

#[test]
fn a_list_of_itself_has_no_type() {
    let text = LIBRARY.replace(r#""member": { "shape": "Count" }"#, r#""member": { "shape": "Codes" }"#);
    let message = rejected("endless", &text);
    assert!(message.starts_with("shapes.Codes: the list or map contains itself"), "{message}");
}

#[test]
fn an_error_in_a_file_beside_the_model_names_that_file() {
    let scratch = Scratch::new("beside");
    scratch.write("service-2.json", LIBRARY);
    scratch.write("paginators-1.json", r#"{"pagination": {"ListBooks": {"wobbly": 1}}}"#);
    let ran = import(&[&scratch.path(""), "--list"]);
    assert!(ran.stderr.contains("paginators-1.json: pagination.ListBooks: unknown key `wobbly`"), "{}", ran.stderr);
}

#[test]
fn odd_names_of_values_are_names_in_rust() {
    let scratch = Scratch::new("odd_names");
    let text = LIBRARY.replace(r#""novel", "atlas""#, r#""m²", "² ³", "a b", "a-b""#);
    let file = scratch.write("model.json", &text);
    let ran = import(&[&file, "--operation", "LendBook", "-o", &scratch.path("out")]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let text = std::fs::read_to_string(scratch.path("out/lend_book.rs")).unwrap();
    for variant in ["M,", "SignSignSign,", "AB,", "AB2,"] {
        assert!(text.contains(&format!("    {variant}\n")), "{variant}");
    }
}

#[test]
fn a_label_without_a_member_is_named() {
    let text = LIBRARY.replace("/shelves/{shelf}/books", "/shelves/{shelve}/books");
    let message = "operations.ListBooks.http.requestUri: no member of the input fills the label `shelve`";
    assert_eq!(rejected("label", &text), message);
}

#[test]
fn a_misspelt_operation_is_suggested() {
    let scratch = Scratch::new("misspelt");
    let ran = import(&[&model("library"), "--operation", "LentBook", "-o", &scratch.path("out")]);
    let message =
        "Example Library has no operation `LentBook`, did you mean `LendBook`? (`--list` shows all operations)";
    assert_eq!(ran.error(), message);
    assert!(scratch.names("").is_empty());
}

#[test]
fn a_missing_argument_is_named() {
    let library = model("library");
    assert!(import(&[&library]).error().starts_with("no operation is chosen: write `--operation NAME` or `--all`"));
    assert!(import(&[&library, "--all"]).error().starts_with("no folder is chosen: write `-o FOLDER`"));
    assert_eq!(import(&["no-such-file.json", "--list"]).code, 2);
    assert_eq!(import(&[]).code, 2);
    assert_eq!(import(&[&library, "--all", "--operation", "LendBook"]).code, 2);
}

#[test]
fn a_folder_of_services_needs_a_name() {
    let scratch = Scratch::new("services");
    for name in ["library", "archive"] {
        scratch.write(&format!("data/{name}/2029-01-01/service-2.json"), "{}");
        scratch.write(&format!("data/{name}/2030-01-01/service-2.json"), LIBRARY);
    }
    let data = scratch.path("");
    assert!(import(&[&data, "--list"]).error().ends_with("choose one with `--service NAME`"));
    let ran = import(&[&data, "--service", "librarie", "--list"]);
    assert!(ran.error().ends_with("there is no service `librarie`, did you mean `library`?"), "{}", ran.stderr);
    let ran = import(&[&data, "--service", "library", "--list"]);
    assert_eq!((ran.code, ran.stdout.lines().count()), (0, 6), "the newest version is read: {}", ran.stderr);
}
