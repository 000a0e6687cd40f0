//! The cases of wire names, and suggestions for misspelt names.

mod case;
mod near;

pub(crate) use self::case::Case;
#[cfg(test)]
pub(crate) use self::near::work;
pub(crate) use self::near::{nearest, suggestion};

use std::str::FromStr;

use crate::symbol::Spelled;

impl Spelled for Case {
    const ALL: &'static [(&'static str, Self)] = Self::ALL;

    fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, case)| *case == self).map_or("", |(name, _)| name)
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
