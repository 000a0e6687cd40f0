//! Names and values of headers, media types, and the key `headers`.

use quote::ToTokens;
use syn::parse::ParseStream;
use syn::{Ident, Lit, LitStr, Token};

use crate::attr;
use crate::errors::Errors;
use crate::model::ConstantHeader;
use crate::spanned::Spanned;
use crate::symbol::CONTENT_TYPE;

/// Parses `("Name" = "value", …)` into `headers`. After an error, the next headers are still read.
pub(super) fn constant_headers(
    key: &Ident,
    input: ParseStream<'_>,
    headers: &mut Vec<ConstantHeader>,
    errors: &mut Errors,
) -> syn::Result<()> {
    let wanted =
        format!("`{key}` takes names and values in parentheses: write `{key}(\"Accept\" = \"application/json\")`");
    let content = attr::parenthesized(key, input, &wanted)?;
    while !content.is_empty() {
        match constant_header(&content) {
            Ok(header) => headers.push(header),
            Err(error) => {
                errors.push(error);
                attr::skip_to_comma(&content);
            }
        }
        let _: Option<Token![,]> = content.parse()?;
    }
    Ok(())
}

/// Parses `"Name" = "value"`.
fn constant_header(input: ParseStream<'_>) -> syn::Result<ConstantHeader> {
    let literal = match input.fork().parse::<Lit>() {
        Ok(Lit::Str(_)) => input.parse::<LitStr>()?,
        Ok(_) | Err(_) => {
            let wanted = "the name of a header is a string literal: write `\"Accept\" = \"application/json\"`";
            return Err(input.error(wanted));
        }
    };
    let name = header_name(&literal)?;
    let text = name.value.as_str();
    let example = if text.eq_ignore_ascii_case(CONTENT_TYPE) { "application/json" } else { "…" };
    if input.is_empty() || input.peek(Token![,]) {
        let message = format!("the header `{text}` has no value: write `\"{text}\" = \"{example}\"`");
        return Err(syn::Error::new(literal.span(), message));
    }
    if !input.peek(Token![=]) {
        return Err(input.error(format!("`=` is missing after the name: write `\"{text}\" = \"{example}\"`")));
    }
    let equals: Token![=] = input.parse()?;
    let wanted = |example: &str| {
        format!("the value of the header `{text}` is a string literal: write `\"{text}\" = \"{example}\"`")
    };
    let value = match input.fork().parse::<Lit>() {
        Ok(Lit::Str(_)) => input.parse::<LitStr>()?,
        Ok(number @ (Lit::Int(_) | Lit::Float(_) | Lit::Bool(_))) => {
            return Err(input.error(wanted(&number.to_token_stream().to_string())));
        }
        Err(_) if input.is_empty() || input.peek(Token![,]) => {
            return Err(syn::Error::new(equals.span, wanted(example)));
        }
        Ok(_) | Err(_) => return Err(input.error(wanted(example))),
    };
    if !input.is_empty() && !input.peek(Token![,]) {
        return Err(input.error(format!("a comma is missing: write `,` after the value of `{text}`")));
    }
    let value = header_value(text, &value)?;
    Ok(ConstantHeader { name, value })
}

/// Checks the name of a header: a token, by RFC 9110, section 5.1.
pub(super) fn header_name(literal: &LitStr) -> syn::Result<Spanned<String>> {
    let name = literal.value();
    if !name.is_empty() && name.chars().all(is_token) {
        return Ok(Spanned::new(name, literal.span()));
    }
    if name.is_empty() {
        return Err(syn::Error::new(literal.span(), "the header has no name: write the one that the service uses"));
    }
    let wanted = "write letters, digits and `-`, as in `X-Amz-Bearer`";
    let message = format!("`{}` is not the name of a header: {wanted}", name.escape_debug());
    Err(syn::Error::new(literal.span(), message))
}

/// Returns the message for the header that the protocol awsJson sets.
pub(crate) fn target_is_set(name: &str) -> String {
    format!("the header `{name}` follows from the `target` of the service and the name of the operation: remove it")
}

/// Checks the prefix of header names. An empty prefix matches all headers.
pub(super) fn header_prefix(literal: &LitStr) -> syn::Result<Spanned<String>> {
    if literal.value().is_empty() { Ok(Spanned::new(String::new(), literal.span())) } else { header_name(literal) }
}

/// Checks the value of a constant header: printable ASCII, which clients and signers agree about.
fn header_value(name: &str, literal: &LitStr) -> syn::Result<String> {
    let value = literal.value();
    let problem = if let Some(wrong) = value.chars().find(|character| !matches!(character, ' '..='~')) {
        let wrong = wrong.escape_debug();
        format!("the value of the header `{name}` has the character `{wrong}`: write printable ASCII characters")
    } else if value.starts_with(' ') || value.ends_with(' ') {
        let trimmed = value.trim();
        format!(
            "the value of the header `{name}` begins or ends with a space, which HTTP removes: write `\"{trimmed}\"`"
        )
    } else if name.eq_ignore_ascii_case(CONTENT_TYPE) && !is_media_type(&value) {
        not_a_media_type(&value)
    } else {
        return Ok(value);
    };
    Err(syn::Error::new(literal.span(), problem))
}

/// Parses the value of `media_type`.
pub(super) fn media_type(key: &Ident, input: ParseStream<'_>) -> syn::Result<String> {
    let literal = attr::string(key, input, "application/json")?;
    let value = literal.value();
    if is_media_type(&value) { Ok(value) } else { Err(syn::Error::new(literal.span(), not_a_media_type(&value))) }
}

/// Returns the message for a text that is not a media type.
fn not_a_media_type(text: &str) -> String {
    format!("`{}` is not a media type: write one such as `application/json`", text.escape_debug())
}

/// Returns true for a type, a subtype and parameters, by RFC 9110, section 8.3.1. A `*` is for
/// ranges of media types.
fn is_media_type(text: &str) -> bool {
    let is_printable = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    is_printable && after_essence(text).is_some_and(are_parameters)
}

/// Returns the text after `type/subtype`.
fn after_essence(text: &str) -> Option<&str> {
    let (kind, rest) = token(text)?;
    let (subtype, rest) = token(rest.strip_prefix('/')?)?;
    (!kind.contains('*') && !subtype.contains('*')).then_some(rest)
}

/// Returns true if the text is empty, or consists of parameters: `; name=value`.
fn are_parameters(mut text: &str) -> bool {
    while !text.is_empty() {
        let parameter = text.trim_start_matches(' ').strip_prefix(';').map(|rest| rest.trim_start_matches(' '));
        let value = parameter.and_then(token).and_then(|(_, rest)| rest.strip_prefix('='));
        let Some(rest) = value.and_then(after_value) else { return false };
        text = rest;
    }
    true
}

/// Returns the text after the value of a parameter: a token or a quoted string.
fn after_value(text: &str) -> Option<&str> {
    let Some(quoted) = text.strip_prefix('"') else { return token(text).map(|(_, rest)| rest) };
    let mut is_escaped = false;
    let end = quoted.find(|character| {
        let is_end = character == '"' && !is_escaped;
        is_escaped = character == '\\' && !is_escaped;
        is_end
    })?;
    quoted.get(end + 1..)
}

/// Splits a text after the token that it begins with.
fn token(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|character| !is_token(character)).unwrap_or(text.len());
    (end > 0).then(|| text.split_at(end))
}

/// Returns true for a character of a token, by RFC 9110, section 5.6.2.
pub(super) fn is_token(character: char) -> bool {
    character.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_media_type_has_a_type_a_subtype_and_parameters() {
        for text in [
            "text/plain",
            "application/vnd.github+json",
            "text/plain; charset=utf-8",
            "text/plain;charset=utf-8 ; format=flowed",
            "multipart/form-data; boundary=\"a; \\\"b\\\\\"",
        ] {
            assert!(is_media_type(text), "{text}");
        }
    }

    #[test]
    fn other_texts_are_no_media_types() {
        for text in [
            "",
            "text",
            "text/",
            "/plain",
            "text/plain ",
            " text/plain",
            "text /plain",
            "text/plain/x",
            "text/*",
            "*/*",
            "text/plain;",
            "text/plain; charset",
            "text/plain; charset=",
            "text/plain; =utf-8",
            "text/plain charset=a",
            "text/plain; a=\"b",
            "text/plain; a=\"b\"c",
            "text/plain\r\nX: y",
            "text/plain; a=\"\n\"",
            "té/xt",
            "text/plain, text/html",
        ] {
            assert!(!is_media_type(text), "{text}");
        }
    }
}
