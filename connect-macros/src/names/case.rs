//! The cases of wire names.
//!
//! `connect-import` has this file too, as a link, so that both crates agree on every name.

/// A naming convention that converts names in Rust into wire names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    /// `PascalCase`.
    Pascal,
    /// `camelCase`.
    Camel,
    /// `snake_case`.
    Snake,
    /// `SCREAMING_SNAKE_CASE`.
    ScreamingSnake,
    /// `kebab-case`.
    Kebab,
    /// `UPPERCASE`.
    Upper,
    /// `lowercase`.
    Lower,
}

impl Case {
    /// The cases, each with its name in an attribute.
    pub(crate) const ALL: &'static [(&'static str, Self)] = &[
        ("PascalCase", Self::Pascal),
        ("camelCase", Self::Camel),
        ("snake_case", Self::Snake),
        ("SCREAMING_SNAKE_CASE", Self::ScreamingSnake),
        ("kebab-case", Self::Kebab),
        ("UPPERCASE", Self::Upper),
        ("lowercase", Self::Lower),
    ];

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
