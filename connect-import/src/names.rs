//! Names in Rust for the names of a model.

use std::collections::BTreeSet;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// The keywords that can be written with `r#`.
const KEYWORDS: &str = "abstract as async await become box break const continue do dyn else enum extern false final fn for \
    gen if impl in let loop macro match mod move mut override priv pub ref return static struct trait true try type \
    typeof unsafe unsized use virtual where while yield";

/// The keywords that cannot be a name in any spelling.
const RESERVED: [&str; 4] = ["crate", "self", "super", "Self"];

/// The types that declarations use, whose names a shape cannot have.
pub(crate) const USED_TYPES: &str = "AcceptorState HostRule BTreeMap Blob Box Default Document Duration From Into Option RawOutput Secret \
    ServiceEndpoint Some None String Timestamp UnknownInteger UnknownValue UnknownVariant Vec Waiter bool f32 f64 i16 i32 \
    i64 i8 str u16 Clone Debug PartialEq Eq Hash Ok Err Result";

/// The words for values without a letter or digit.
const SIGNS: &str = "= Equal < Less > Greater ! Not + Plus - Minus * Star / Slash % Percent & And | Or . Dot , Comma ? \
    Question _ Underscore : Colon ; Semicolon # Hash @ At ^ Caret ~ Tilde $ Dollar";

/// Replaces characters that cannot be in a name.
fn plain(text: &str) -> String {
    text.replace(|character: char| !character.is_ascii_alphanumeric(), " ")
}

/// Returns the name of a constant in Rust.
pub(crate) fn constant(name: &str) -> String {
    let constant = plain(name).to_shouty_snake_case();
    match constant.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => constant,
        _ => format!("WAITER_{constant}"),
    }
}

/// Returns the name of a member in Rust, without `r#`.
pub(crate) fn member(name: &str) -> String {
    let snake = plain(name).to_snake_case();
    match snake.chars().next() {
        None => "value".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("value_{snake}"),
        Some(_) if RESERVED.contains(&snake.as_str()) => format!("{snake}_value"),
        Some(_) => snake,
    }
}

/// Returns the name of a type in Rust: that of the shape, if it can be one.
pub(crate) fn type_name(shape: &str) -> String {
    let is_plain = shape.chars().all(|character| character.is_ascii_alphanumeric());
    let mut name = if is_plain { shape.to_owned() } else { plain(shape).to_upper_camel_case() };
    if let Some(first) = name.get(..1) {
        name = first.to_ascii_uppercase() + &name[1..];
    }
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        name = format!("Shape{name}");
    }
    if USED_TYPES.split_whitespace().chain(RESERVED).any(|used| used == name) { format!("{name}Shape") } else { name }
}

/// Returns the name of a variant for a value on the wire.
pub(crate) fn variant(value: &str) -> String {
    let name = plain(value).to_upper_camel_case();
    match name.chars().next() {
        Some(first) if first.is_ascii_digit() => format!("Value{name}"),
        Some(_) if RESERVED.contains(&name.as_str()) => format!("{name}Value"),
        Some(_) => name,
        _ if value.is_empty() => "Empty".to_owned(),
        _ => {
            let words: Vec<_> = SIGNS.split_whitespace().collect();
            let sign = |character: char| {
                let found = words.chunks(2).find(|pair| pair[0].starts_with(character));
                found.map_or("Sign", |pair| pair[1])
            };
            value.chars().map(sign).collect()
        }
    }
}

/// True if a name must be written with `r#`.
pub(crate) fn is_keyword(name: &str) -> bool {
    KEYWORDS.split_whitespace().any(|keyword| keyword == name)
}

/// Returns `name`, or else the first of `name2`, `name3` and so on that is free, and takes it.
pub(crate) fn free(name: impl Into<String>, taken: &mut BTreeSet<String>) -> String {
    let name = name.into();
    let mut free = name.clone();
    let mut number = 2;
    while !taken.insert(free.clone()) {
        free = format!("{name}{number}");
        number += 1;
    }
    free
}

/// Returns `, did you mean …?` if one of `candidates` is similar, or else an empty string.
pub(crate) fn suggestion(name: &str, candidates: &[&str]) -> String {
    let likeness =
        |candidate: &str| strsim::normalized_damerau_levenshtein(&name.to_lowercase(), &candidate.to_lowercase());
    let nearest = candidates.iter().max_by(|left, right| likeness(left).total_cmp(&likeness(right)));
    match nearest {
        Some(nearest) if likeness(nearest) > 0.6 => format!(", did you mean `{nearest}`?"),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_in_snake_case() {
        assert_eq!(member("InstanceId"), "instance_id");
        assert_eq!(member("S3Uri"), "s3_uri");
        assert_eq!(member("2faCode"), "value_2fa_code");
        assert_eq!(member("Self"), "self_value");
        assert!(is_keyword(&member("Type")));
    }

    #[test]
    fn types_keep_the_names_of_their_shapes() {
        assert_eq!(type_name("WebRTCConnection"), "WebRTCConnection");
        assert_eq!(type_name("tag"), "Tag");
        assert_eq!(type_name("__listOfUpdate"), "ListOfUpdate");
        assert_eq!(type_name("Secret"), "SecretShape");
    }

    #[test]
    fn every_value_has_a_variant() {
        assert_eq!(variant("CUSTOM_BOT"), "CustomBot");
        assert_eq!(variant("text/plain"), "TextPlain");
        assert_eq!(variant("1080p"), "Value1080p");
        assert_eq!(variant("<="), "LessEqual");
        assert_eq!(variant("SELF"), "SelfValue");
        assert_eq!(variant(""), "Empty");
    }
}
