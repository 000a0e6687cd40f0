//! The work that a request can cause by the patterns of its operation.

use connect_core::http::Request;
use connect_core::validate::{ViolationKind, Violations};
use connect_core::{Operation, connect_operation};

/// The first alternative takes twice the steps for each digit more; the second matches.
const SLOW: &str = "^(?:((?!b)[0-9]+)+z|[0-9]+!)$";

#[connect_operation(method = "POST", uri = "/numbers", server)]
#[derive(Debug)]
struct PutNumbers {
    #[connect(items(pattern = "^(?:((?!b)[0-9]+)+z|[0-9]+!)$", length(..=41)))]
    numbers: Vec<String>,
    #[connect(pattern = "^(?!aws:)([a-m]|[n-z])+$")]
    name: Option<String>,
}

fn decode(numbers: &[String], name: Option<&str>) -> Result<PutNumbers, Violations> {
    let body = serde_json::json!({ "Numbers": numbers, "Name": name }).to_string();
    let request = Request::post("/numbers").header("content-type", "application/json").body(body).unwrap();
    PutNumbers::from_http_request(request).map_err(|error| error.violations().unwrap().clone())
}

fn digits(count: usize) -> String {
    format!("{}!", "0".repeat(count))
}

#[test]
fn the_texts_of_a_request_share_the_steps_of_their_patterns() {
    assert_eq!(decode(&vec![digits(13); 20], None).unwrap().numbers.len(), 20);
    let violations = decode(&vec![digits(13); 150], None).unwrap_err();
    assert!(violations.iter().all(|violation| *violation.kind() == ViolationKind::PatternMismatch(SLOW)));
    let first = violations.as_slice()[0].path();
    assert!(first.starts_with("Numbers[1"), "{first}");
}

#[test]
fn a_text_that_takes_too_many_steps_does_not_match() {
    let violations = decode(&[digits(40)], None).unwrap_err();
    assert_eq!(violations.as_slice()[0].kind(), &ViolationKind::PatternMismatch(SLOW));
}

#[test]
fn a_full_list_of_violations_checks_no_more_patterns() {
    let violations = decode(&vec!["a".to_owned(); 1_000], None).unwrap_err();
    assert_eq!((violations.as_slice().len(), violations.unlisted()), (32, 0));
    // What costs little is still counted.
    let violations = decode(&vec!["a".repeat(42); 1_000], None).unwrap_err();
    assert_eq!(violations.as_slice().len(), 32);
    assert!((968..=984).contains(&violations.unlisted()), "{}", violations.unlisted());
}

#[test]
fn many_texts_that_take_few_steps_are_accepted() {
    let name = "azby".repeat(500);
    assert_eq!(decode(&vec![digits(3); 10_000], Some(&name)).unwrap().numbers.len(), 10_000);
}
