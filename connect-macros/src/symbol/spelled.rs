//! Values of attribute keys that are fixed words.

/// The value of an attribute key that accepts only a fixed set of words.
pub(crate) trait Spelled: Copy + 'static {
    /// The values, each with its word.
    const ALL: &'static [(&'static str, Self)];
    /// Returns the word.
    fn name(self) -> &'static str;

    /// Returns the value that is spelled `name`.
    fn find(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(word, _)| *word == name).map(|(_, value)| *value)
    }

    /// Returns the words, in the order of the declaration.
    fn names() -> Vec<&'static str> {
        Self::ALL.iter().map(|(word, _)| *word).collect()
    }
}

/// Generates an enum of the values that an attribute key takes, with their words.
macro_rules! spelled {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum $name { $(#[doc = concat!("`", $word, "`.")] $variant,)* }

        impl $crate::symbol::Spelled for $name {
            const ALL: &'static [(&'static str, Self)] = &[$(($word, Self::$variant),)*];

            fn name(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }
    };
}

pub(crate) use spelled;
