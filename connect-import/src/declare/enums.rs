//! Open enums.

use std::collections::BTreeSet;

use super::Enum;
use crate::case::Case;
use crate::names::{free, variant};

/// Declares an enum of strings.
pub(super) fn of_strings(values: &[String]) -> Enum {
    let mut taken = BTreeSet::new();
    let mut variants: Vec<(String, String)> = Vec::new();
    for value in values {
        if !variants.iter().any(|(_, known)| known == value) {
            variants.push((free(variant(value), &mut taken), value.clone()));
        }
    }
    let names: Vec<_> = variants.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let case = best(&names, None);
    Enum { variants, unknown: unknown(&taken), case: case.map(name), of_integers: false, is_ordered: false }
}

/// Declares an enum of integers.
pub(super) fn of_integers(values: &[(String, i32)]) -> Enum {
    let mut taken = BTreeSet::new();
    let variants = values.iter().map(|(name, value)| (free(variant(name), &mut taken), value.to_string())).collect();
    Enum { variants, unknown: unknown(&taken), case: None, of_integers: true, is_ordered: false }
}

/// Returns a name for the variant of other values.
fn unknown(taken: &BTreeSet<String>) -> String {
    let name = ["Unknown", "Other", "Unrecognized"].into_iter().find(|name| !taken.contains(*name));
    name.map_or_else(|| free("Unknown".to_owned(), &mut taken.clone()), str::to_owned)
}

/// Returns the case that converts most names into their wire names. Without one of them, the
/// default `case` is kept.
pub(super) fn best(names: &[(&str, &str)], default: Option<Case>) -> Option<Case> {
    let matches = |case: Option<Case>| {
        let converted = |name: &str| case.map_or_else(|| name.to_owned(), |case| case.apply(name));
        names.iter().filter(|(name, wire)| converted(name) == *wire).count()
    };
    let mut best = (matches(default), default);
    for (_, case) in Case::ALL {
        let count = matches(Some(*case));
        if count > best.0 {
            best = (count, Some(*case));
        }
    }
    best.1
}

/// Returns the name of a case in an attribute.
pub(super) fn name(case: Case) -> &'static str {
    Case::ALL.iter().find(|(_, other)| *other == case).map_or("", |(name, _)| name)
}

/// Returns a name in the case with this name in an attribute.
pub(crate) fn convert(case: &str, name: &str) -> String {
    Case::ALL.iter().find(|(other, _)| *other == case).map_or_else(|| name.to_owned(), |(_, case)| case.apply(name))
}
