//! The cases of wire names, and suggestions for misspelt names.

use std::str::FromStr;

use crate::symbol::{Spelled, spelled};

spelled! {
    /// A naming convention that converts names in Rust into wire names.
    Case {
        Pascal = "PascalCase",
        Camel = "camelCase",
        Snake = "snake_case",
        ScreamingSnake = "SCREAMING_SNAKE_CASE",
        Kebab = "kebab-case",
        Upper = "UPPERCASE",
        Lower = "lowercase",
    }
}

impl FromStr for Case {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if let Some(case) = Self::find(text) {
            return Ok(case);
        }
        let names = Self::names();
        Err(match suggestion(text, &names) {
            near if near.is_empty() => format!("`{text}` is not a case: write one of {}", quoted(&names)),
            near => format!("`{text}` is not a case{near}"),
        })
    }
}

impl Case {
    /// Returns the name of a member or a variant in this case.
    pub(crate) fn apply(self, name: &str) -> String {
        let words = words(name);
        let (separator, convert): (&str, fn(usize, &str) -> String) = match self {
            Self::Pascal => ("", |_, word| capitalized(word)),
            Self::Camel => ("", |index, word| if index == 0 { word.to_owned() } else { capitalized(word) }),
            Self::Snake => ("_", |_, word| word.to_owned()),
            Self::ScreamingSnake => ("_", |_, word| word.to_uppercase()),
            Self::Kebab => ("-", |_, word| word.to_owned()),
            Self::Upper => ("", |_, word| word.to_uppercase()),
            Self::Lower => ("", |_, word| word.to_owned()),
        };
        let converted: Vec<_> = words.iter().enumerate().map(|(index, word)| convert(index, word)).collect();
        converted.join(separator)
    }
}

/// Splits `snake_case` or `CamelCase` into lower-case words.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut previous = '_';
    for character in name.chars() {
        let begins = previous == '_' || character.is_uppercase() && !previous.is_uppercase();
        if character != '_' {
            if begins {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                word.extend(character.to_lowercase());
            }
        }
        previous = character;
    }
    words
}

fn capitalized(word: &str) -> String {
    let mut characters = word.chars();
    let first = characters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(characters).collect()
}

/// Returns the names in backticks, separated by commas.
pub(crate) fn quoted(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}

/// Returns `, did you mean …?` if one of `candidates` is near, else nothing.
pub(crate) fn suggestion(name: &str, candidates: &[&str]) -> String {
    nearest(name, candidates).map(|near| format!(", did you mean `{near}`?")).unwrap_or_default()
}

/// Returns the candidate that the author most likely intended, if one is similar.
pub(crate) fn nearest<'a>(name: &str, candidates: &[&'a str]) -> Option<&'a str> {
    let plain = |text: &str| text.replace(['_', '-'], "").to_lowercase();
    let name = plain(name);
    let distances = candidates.iter().map(|candidate| (distance(&name, &plain(candidate)), *candidate));
    let (distance, candidate) = distances.min_by_key(|(distance, _)| *distance)?;
    (distance <= (name.chars().count() / 3).max(1)).then_some(candidate)
}

/// Returns the edit distance: the number of characters to insert, remove, replace, or swap with the
/// next one.
fn distance(left: &str, right: &str) -> usize {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=right.len()).collect()];
    for (index, character) in left.iter().enumerate() {
        let above = &rows[index];
        let mut row = vec![index + 1];
        for (column, other) in right.iter().enumerate() {
            let replaced = above[column] + usize::from(character != other);
            let mut least = replaced.min(above[column + 1] + 1).min(row[column] + 1);
            if index > 0 && column > 0 && left[index - 1] == *other && right[column - 1] == *character {
                least = least.min(rows[index - 1][column - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[left.len()][right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_change_their_case() {
        for (case, member, variant) in [
            ("PascalCase", "MaxResults", "CustomBot"),
            ("camelCase", "maxResults", "customBot"),
            ("snake_case", "max_results", "custom_bot"),
            ("SCREAMING_SNAKE_CASE", "MAX_RESULTS", "CUSTOM_BOT"),
            ("kebab-case", "max-results", "custom-bot"),
            ("UPPERCASE", "MAXRESULTS", "CUSTOMBOT"),
            ("lowercase", "maxresults", "custombot"),
        ] {
            let case: Case = case.parse().unwrap();
            assert_eq!(case.apply("max_results"), member);
            assert_eq!(case.apply("CustomBot"), variant);
        }
    }

    #[test]
    fn a_suggestion_is_the_nearest_similar_name() {
        assert_eq!(nearest("InstnceId", &["ContactId", "InstanceId"]), Some("InstanceId"));
        assert_eq!(nearest("ouput", &["uri", "output"]), Some("output"));
        assert_eq!(nearest("PSOT", &["PUT", "POST"]), Some("POST"));
        assert_eq!(nearest("Zebra", &["ContactId"]), None);
        assert_eq!(nearest("x", &[]), None);
    }
}
