//! URI templates that are valid: what they match, and their order.

use std::cmp::Ordering;
use std::ops::Range;

use connect_core::request::UriTemplate;
use proptest::collection::vec;
use proptest::prelude::*;

/// A part of a template.
#[derive(Clone, Debug)]
enum Part {
    /// A text, as the template and as a request spell it.
    Text(&'static str, &'static str),
    /// A label, with its value in a request.
    Label(String),
    /// A greedy label, with its value in a request.
    Greedy(String),
}

/// A template, a target of a request that it matches, and the values of its labels.
#[derive(Clone, Debug)]
struct Filled {
    template: String,
    path: String,
    query: Option<&'static str>,
    values: Vec<String>,
    /// The place of each value in the path.
    places: Vec<Range<usize>>,
    is_greedy: bool,
}

impl Filled {
    fn new(parts: &[Part], (literal, query): (&str, Option<&'static str>)) -> Self {
        let (mut template, mut path, mut is_greedy) = (String::new(), String::new(), false);
        let (mut values, mut places) = (Vec::new(), Vec::new());
        for part in parts {
            match part {
                Part::Text(text, sent) => {
                    template += text;
                    path += sent;
                }
                Part::Label(value) | Part::Greedy(value) => {
                    is_greedy = matches!(part, Part::Greedy(_));
                    let plus = if is_greedy { "+" } else { "" };
                    template.extend(["{L", &values.len().to_string(), plus, "}"]);
                    places.push(path.len()..path.len() + value.len());
                    path += value;
                    values.push(value.clone());
                }
            }
        }
        Self { template: template + literal, path, query, values, places, is_greedy }
    }

    fn parsed(&self) -> UriTemplate<'_> {
        UriTemplate::new(&self.template).unwrap_or_else(|error| panic!("{}: {error}", self.template))
    }

    fn captures(&self, path: &str, query: Option<&str>) -> Option<Vec<String>> {
        let captures = self.parsed().captures(path, query)?;
        Some(captures.iter().map(|text| (*text).to_owned()).collect())
    }
}

/// Generates texts, which have no characters of values.
fn text() -> impl Strategy<Value = Part> {
    let spellings = vec![("a", "a"), ("a", "%61"), ("b.c", "b%2Ec"), ("%7e", "~"), (":v", ":v"), ("%3a", "%3A")];
    prop::sample::select(spellings).prop_map(|(text, sent)| Part::Text(text, sent))
}

/// Generates values, which are not empty and have escapes that stay as they are.
fn value() -> impl Strategy<Value = String> {
    "([A-Z0-9_]|%2F|%25|%C3%A9|%7B){1,4}"
}

/// Generates the parts of a segment, with at least one text between two labels.
fn segment() -> impl Strategy<Value = Vec<Part>> {
    let label = || value().prop_map(Part::Label);
    prop_oneof![
        text().prop_map(|text| vec![text]),
        label().prop_map(|label| vec![label]),
        (text(), label()).prop_map(|(text, label)| vec![text, label]),
        (label(), text(), label()).prop_map(|(label, text, other)| vec![label, text, other]),
        (text(), label(), text()).prop_map(|(text, label, other)| vec![text, label, other]),
    ]
}

/// Generates the parts after the first segments: nothing, a slash, or a greedy label.
fn end() -> impl Strategy<Value = Vec<Part>> {
    let slash = || Part::Text("/", "/");
    let rest = || vec(value(), 1..4).prop_map(|segments| Part::Greedy(segments.join("/")));
    prop_oneof![
        2 => Just(vec![]),
        1 => Just(vec![slash()]),
        1 => rest().prop_map(move |rest| vec![slash(), rest]),
        1 => (rest(), text()).prop_map(move |(rest, text)| vec![slash(), rest, text]),
        1 => (rest(), text()).prop_map(move |(rest, text)| vec![slash(), rest, slash(), text]),
    ]
}

/// Generates literal queries, each with one that has its parameters.
fn query() -> impl Strategy<Value = (&'static str, Option<&'static str>)> {
    prop::sample::select(vec![
        ("", None),
        ("", Some("any=1")),
        ("?q", Some("q")),
        ("?q", Some("more&q=1")),
        ("?q=1", Some("q=2&%71=1")),
        ("?q=1&r", Some("r=&q=1")),
    ])
}

prop_compose! {
    fn filled()(segments in vec(segment(), 1..4), end in end(), query in query()) -> Filled {
        let path = segments.into_iter().flat_map(|segment| [vec![Part::Text("/", "/")], segment]);
        Filled::new(&path.chain([end]).flatten().collect::<Vec<_>>(), query)
    }
}

proptest! {
    #[test]
    fn a_template_captures_the_values_that_it_was_filled_with(filled in filled()) {
        prop_assert_eq!(filled.captures(&filled.path, filled.query), Some(filled.values.clone()));
        prop_assert_eq!(filled.parsed().as_str(), &filled.template);
    }

    #[test]
    fn a_template_matches_no_path_with_a_segment_more_or_less(filled in filled()) {
        let Filled { path, query, .. } = &filled;
        if !filled.is_greedy {
            prop_assert_eq!(filled.captures(&format!("{path}/X"), *query), None);
            prop_assert_eq!(filled.captures(&format!("/X{path}"), *query), None);
            prop_assert_eq!(filled.captures(&path[..path.rfind('/').unwrap()], *query), None);
        }
        prop_assert_eq!(filled.captures(&path[1..], *query), None);
    }

    #[test]
    fn a_template_matches_only_with_its_parameters(filled in filled()) {
        let has_literal = filled.template.contains('?');
        for query in [None, Some(""), Some("q2"), Some("Q=1&r=1")] {
            prop_assert_eq!(filled.captures(&filled.path, query).is_none(), has_literal, "{:?}", query);
        }
    }

    #[test]
    fn a_label_that_is_empty_is_not_matched(filled in filled(), index in any::<prop::sample::Index>()) {
        prop_assume!(!filled.values.is_empty());
        let mut path = filled.path.clone();
        path.replace_range(index.get(&filled.places).clone(), "");
        prop_assert_eq!(filled.captures(&path, filled.query), None);
    }

    #[test]
    fn the_order_of_valid_templates_is_an_order(a in filled(), b in filled(), c in filled()) {
        let [a, b, c] = [a.parsed(), b.parsed(), c.parsed()];
        prop_assert_eq!(a.cmp_specificity(&a), Ordering::Equal);
        prop_assert_eq!(a.cmp_specificity(&b), b.cmp_specificity(&a).reverse());
        prop_assert_eq!(a.conflicts_with(&b), a.cmp_specificity(&b).is_eq());
        let mut sorted = [a, b, c];
        sorted.sort_by(UriTemplate::cmp_specificity);
        prop_assert!(sorted[0].cmp_specificity(&sorted[2]).is_le());
    }

    #[test]
    fn a_path_as_a_template_comes_before_the_template_with_labels(filled in filled()) {
        prop_assume!(!filled.values.is_empty());
        let text = UriTemplate::new(&filled.path).unwrap();
        prop_assert_eq!(text.cmp_specificity(&filled.parsed()), Ordering::Less);
    }
}

#[test]
fn a_parameter_that_is_repeated_in_a_literal_query_is_one() {
    let [one, two] = ["/a?x=1&y", "/a?y&x=%31&y"].map(|text| UriTemplate::new(text).unwrap());
    assert!(one.conflicts_with(&two));
}
