//! The cases of wire names, and suggestions for misspelt names.

mod near;

#[cfg(test)]
pub(crate) use self::near::work;
pub(crate) use self::near::{nearest, suggestion};

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

/// The most names in a list of a message. Every list of attribute keys is shorter.
const MAX_LISTED: usize = 24;

/// Returns the names in backticks, separated by commas. The last of very many names are counted.
pub(crate) fn quoted(names: &[&str]) -> String {
    listed(names.iter().map(|name| format!("`{name}`")))
}

/// Returns the texts, separated by commas. The last of very many texts are counted.
pub(crate) fn listed(texts: impl ExactSizeIterator<Item = String>) -> String {
    let more = texts.len().saturating_sub(MAX_LISTED);
    let list = texts.take(MAX_LISTED).collect::<Vec<_>>().join(", ");
    if more == 0 { list } else { format!("{list} and {more} more") }
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
}
