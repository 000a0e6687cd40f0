//! Which requests a template matches, and which template wins.

use std::cmp::Ordering;

use proptest::prelude::*;

use super::*;

fn template(text: &str) -> UriTemplate<'_> {
    UriTemplate::new(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Returns the labels of a request's target.
fn captures<'p>(text: &str, target: &'p str) -> Option<Vec<&'p str>> {
    let (path, query) = match target.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (target, None),
    };
    template(text).captures(path, query).map(|captures| captures.to_vec())
}

/// Checks that a target has these labels.
fn matches(text: &str, target: &str, labels: &[&str]) {
    assert_eq!(captures(text, target).as_deref(), Some(labels), "{text} {target}");
}

/// Checks that a target does not match.
fn fails(text: &str, target: &str) {
    assert_eq!(captures(text, target), None, "{text} {target}");
}

#[test]
fn literals_are_matched_as_they_are() {
    matches("/", "/", &[]);
    matches("/", "", &[]);
    matches("/a/b", "/a/b", &[]);
    for target in ["/a", "/a/b/", "/a/B", "/a//b", "//a/b", "a/b", "/a/b/c", "*", ""] {
        fails("/a/b", target);
    }
}

#[test]
fn a_final_slash_is_significant() {
    matches("/a/", "/a/", &[]);
    fails("/a/", "/a");
    fails("/a", "/a/");
    matches("/a/{Id}/", "/a/1/", &["1"]);
    fails("/a/{Id}/", "/a/1");
}

#[test]
fn a_label_matches_one_segment_and_at_least_one_character() {
    matches("/a/{Id}/b/{Other}", "/a/1/b/2%2F3", &["1", "2%2F3"]);
    fails("/a/{Id}", "/a/");
    fails("/a/{Id}", "/a");
    fails("/a/{Id}", "/a/1/2");
    fails("/a/{Id}/b", "/a//b");
}

#[test]
fn a_greedy_label_matches_the_rest_and_leaves_the_text_after_it() {
    matches("/a/{Key+}", "/a/1", &["1"]);
    matches("/a/{Key+}", "/a/1/2//3/", &["1/2//3/"]);
    fails("/a/{Key+}", "/a/");
    fails("/a/{Key+}", "/a");
    matches("/a/{Key+}/settings/all", "/a/1/2/settings/all", &["1/2"]);
    matches("/a/{Key+}/end", "/a/end/end/end", &["end/end"]);
    fails("/a/{Key+}/end", "/a/end");
    fails("/a/{Key+}/end", "/a//end");
    matches("/{Bucket}/{Key+}:verb", "/b/1/2:verb", &["b", "1/2"]);
    matches("/x{Id}-{Key+}", "/xa-b/c-d", &["a", "b/c-d"]);
    fails("/x{Id}-{Key+}", "/xa/b-c");
}

#[test]
fn text_beside_a_label_is_matched_at_the_ends_of_the_segment() {
    matches("/{Id}:publish", "/a:b:publish", &["a:b"]);
    fails("/{Id}:publish", "/:publish");
    matches("/calls/{Sid}.json", "/calls/a.json.json", &["a.json"]);
    fails("/calls/{Sid}.json", "/calls/a.xml");
    matches("/compare/{Base}...{Head}", "/compare/v1.0...v2.0", &["v1.0", "v2.0"]);
    fails("/compare/{Base}...{Head}", "/compare/...v2");
    fails("/compare/{Base}...{Head}", "/compare/v1...");
    matches("/v{Major}.{Minor}/{Name}", "/v1.2/x", &["1", "2", "x"]);
    fails("/v{Major}.{Minor}/{Name}", "/w1.2/x");
}

#[test]
fn escapes_of_unreserved_characters_are_those_characters() {
    matches("/a~b", "/%61%7eb", &[]);
    matches("/a%7Eb", "/a~b", &[]);
    matches("/a%2fb", "/a%2Fb", &[]);
    fails("/a%2Fb", "/a/b");
    fails("/{Id}:publish", "/a%3Apublish");
    matches("/{Id}.json", "/a%2Ejson", &["a"]);
    // The literal does not begin in the middle of an escape.
    fails("/{Id}5x", "/%25x");
    matches("/{Id}5x", "/%255x", &["%25"]);
    matches("/{Id}%", "/a%", &["a"]);
    matches("/{Id}%25", "/a%", &["a"]);
    matches("/a/{Id}", "/a/%zz%4", &["%zz%4"]);
    matches("/{Id}é", "/äé", &["ä"]);
}

#[test]
fn a_plus_in_the_literal_query_is_a_plus() {
    matches("/a?x+y=1+2", "/a?x%2By=1+2", &[]);
    fails("/a?x%20y", "/a?x+y");
    fails("/a?x=1+2", "/a?x=1%202");
}

#[test]
fn the_literal_query_must_be_among_the_parameters() {
    matches("/a?x=1&flag", "/a?flag&more=2&x=1", &[]);
    matches("/a?flag", "/a?flag=", &[]);
    matches("/a?flag", "/a?flag=3", &[]);
    matches("/a?x=", "/a?x", &[]);
    matches("/a?x=1", "/a?x=2&x=1", &[]);
    matches("/a?x%20y=%C3%A9", "/a?x%20y=%c3%a9", &[]);
    for target in ["/a", "/a?", "/a?x=1", "/a?flag&x=2", "/a?flag&X=1", "/a?flag&x=11", "/a?flag&x"] {
        fails("/a?x=1&flag", target);
    }
}

#[test]
fn more_labels_than_fit_are_matched_too() {
    matches("/{A}/{B}/{C}/{D}", "/1/2/3/4", &["1", "2", "3", "4"]);
    matches("/{A}/{B}/{C}/{D}/{E}/{F}", "/1/2/3/4/5/6", &["1", "2", "3", "4", "5", "6"]);
}

#[test]
fn the_debug_of_captures_shows_no_label() {
    let captures = template("/{Token}").captures("/s3cret", None);
    assert_eq!(format!("{captures:?}"), "Some(Captures(1 labels))");
}

#[test]
fn the_most_specific_template_comes_first() {
    let order = [
        "/a/b/c",
        "/a/b/{Id}:publish",
        "/a/b/{Id}:run",
        "/a/b/{Id}?key=1&other",
        "/a/b/{Id}?key&other",
        "/a/b/{Id}?key=1",
        "/a/b/{Id}?key",
        "/a/b/{Id}",
        "/a/{Id}/c",
        "/a/{Id}/{Other}",
        "/a/{Id}",
        "/a/{Key+}/settings/all",
        "/a/{Key+}/all",
        "/a/{Key+}",
        "/{Id}/b/c",
        "/{Id}/{Other}/c",
        "/{Key+}",
    ];
    for (index, one) in order.iter().enumerate() {
        for (other_index, other) in order.iter().enumerate() {
            assert_eq!(
                template(one).cmp_specificity(&template(other)),
                index.cmp(&other_index),
                "{one} against {other}"
            );
        }
    }
}

#[test]
fn templates_that_differ_in_names_or_order_or_escapes_alone_conflict() {
    for (one, other) in [
        ("/a/{Id}", "/a/{Name}"),
        ("/a/{Id+}", "/a/{Key+}"),
        ("/a?x&y=1", "/a?y=1&x"),
        ("/a~", "/%61%7E"),
        ("/{Id}:v", "/{Name}:v"),
    ] {
        assert!(template(one).conflicts_with(&template(other)), "{one} and {other}");
    }
    for (one, other) in
        [("/a/{Id}", "/a/{Id+}"), ("/a", "/a/"), ("/a?x", "/a?x="), ("/a?x", "/a"), ("/{Id}:v", "/{Id}:w")]
    {
        assert!(!template(one).conflicts_with(&template(other)), "{one} and {other}");
    }
}

#[test]
fn the_error_says_what_is_wrong_with_a_template() {
    for (text, error) in [
        ("", UriTemplateError::NoSlash),
        ("a/b", UriTemplateError::NoSlash),
        ("/a/{Id", UriTemplateError::Brackets),
        ("/a/Id}", UriTemplateError::Brackets),
        ("/}{", UriTemplateError::Brackets),
        ("/{}", UriTemplateError::Label),
        ("/{+}", UriTemplateError::Label),
        ("/{a{b}", UriTemplateError::Label),
        ("/{a/b}", UriTemplateError::Label),
        ("/{a}{b}", UriTemplateError::Adjacent),
        ("/{a+}/{b}", UriTemplateError::AfterGreedy),
        ("/{a+}/{b+}", UriTemplateError::AfterGreedy),
        ("/a?", UriTemplateError::Query),
        ("/a?=1", UriTemplateError::Query),
        ("/a?x={Id}", UriTemplateError::Query),
        ("/a?x&&y", UriTemplateError::Query),
    ] {
        assert_eq!(UriTemplate::new(text).err(), Some(error), "{text}");
    }
}

#[test]
fn the_segments_end_with_the_rest() {
    use TemplateSegment::{Label, Literal, Rest};
    let segments = |text| template(text).segments().collect::<Vec<_>>();
    assert_eq!(segments("/"), [Literal("")]);
    assert_eq!(segments("/a/v{Id}/"), [Literal("a"), Label, Literal("")]);
    assert_eq!(segments("/a/{Key+}/b/c?d"), [Literal("a"), Rest]);
}

proptest! {
    #[test]
    fn any_text_is_a_template_or_an_error(text in "[/{}+?&=a%.é2]{0,24}", path in "\\PC{0,24}", query in "\\PC{0,16}") {
        if let Ok(template) = UriTemplate::new(&text) {
            let _ = template.captures(&path, Some(&query));
            let _ = template.captures(&text, None);
            prop_assert_eq!(template.cmp_specificity(&template), Ordering::Equal);
            prop_assert!(template.segments().count() > 0);
        }
    }

    #[test]
    fn the_order_of_templates_is_an_order(texts in prop::collection::vec("/[/{}+?&=a%.2]{0,12}", 3)) {
        let templates: Vec<_> = texts.iter().filter_map(|text| UriTemplate::new(text).ok()).collect();
        if let [a, b, c] = &templates[..] {
            prop_assert_eq!(a.cmp_specificity(b), b.cmp_specificity(a).reverse());
            if a.cmp_specificity(b).is_le() && b.cmp_specificity(c).is_le() {
                prop_assert!(a.cmp_specificity(c).is_le());
            }
        }
    }

    #[test]
    fn what_a_template_sends_it_captures(labels in prop::collection::vec("[a-zA-Z0-9_~%-]{1,8}", 3)) {
        let path = format!("/x/{}/y-{}/z/{}", labels[0], labels[1], labels[2]);
        let template = template("/x/{A}/y-{B}/z/{C+}");
        let captures = template.captures(&path, None).map(|captures| captures.to_vec());
        prop_assert_eq!(captures, Some(labels.iter().map(String::as_str).collect::<Vec<_>>()));
    }

    #[test]
    fn the_normal_form_is_its_own_normal_form(segment in "[a-z%0-9A-F~é]{0,16}") {
        let normal = UriTemplate::normalized(&segment).into_owned();
        let again = UriTemplate::normalized(&normal).into_owned();
        prop_assert_eq!(normal, again);
    }
}
