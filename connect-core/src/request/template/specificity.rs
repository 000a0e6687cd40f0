//! The order of templates: the most specific one comes first.

use std::cmp::{Ordering, Reverse};

use super::is_greedy;
use super::units::{self, Unit};

/// The kinds of segments, the most specific first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Literal,
    Label,
    Greedy,
}

/// Compares the paths of templates, segment by segment. More segments come first.
pub(super) fn compare_paths(one: &str, other: &str) -> Ordering {
    let (mut one, mut other) = (Some(one), Some(other));
    loop {
        let (Some(left), Some(right)) = (one, other) else {
            return one.is_none().cmp(&other.is_none());
        };
        let (left, left_rest) = split_segment(left);
        let (right, right_rest) = split_segment(right);
        let order = compare_segments(left, right);
        if order.is_ne() {
            return order;
        }
        (one, other) = (left_rest, right_rest);
    }
}

/// Splits a path after its first segment, or not at all if that segment is greedy.
fn split_segment(path: &str) -> (&str, Option<&str>) {
    let segment = path.split('/').next().unwrap_or_default();
    if is_greedy(segment) { (path, None) } else { (segment, path.get(segment.len() + 1..)) }
}

/// Compares segments: by kind, then by the amount of text, then in an order that means nothing but
/// is always the same.
fn compare_segments(one: &str, other: &str) -> Ordering {
    let key = |segment| {
        let kind = if is_greedy(segment) {
            Kind::Greedy
        } else if segment.contains('{') {
            Kind::Label
        } else {
            Kind::Literal
        };
        let text = units::of_template(segment).filter(|unit| !matches!(unit, Unit::Label | Unit::Greedy));
        (kind, Reverse(text.count()))
    };
    key(one).cmp(&key(other)).then_with(|| units::of_template(one).cmp(units::of_template(other)))
}
