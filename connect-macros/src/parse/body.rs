//! The key `body` of an operation.

use syn::parse::ParseStream;
use syn::token::Paren;
use syn::{Ident, LitStr, Token};

use crate::attr;
use crate::model::{BodyFormat, BodyWord};
use crate::names::suggestion;
use crate::symbol::Spelled;

/// The formats, for messages.
const FORMATS: &str = "write `body = json`, `body = form`, `body = form(plain)` or `body = multipart`";

/// Parses a format: `= json`, `= form`, `= form(plain)` or `= multipart`.
pub(super) fn body_format(key: &Ident, input: ParseStream<'_>) -> syn::Result<BodyFormat> {
    if input.peek(Token![=]) && input.peek2(LitStr) {
        input.parse::<Token![=]>()?;
        let text: LitStr = input.parse()?;
        let message = match (BodyWord::find(&text.value()), of_payload(&text.value())) {
            (Some(word), _) => format!("a format of `{key}` has no quotes: write `{key} = {}`", word.name()),
            (None, Some(advice)) => advice.to_owned(),
            (None, None) => format!("`{key}` takes a format without quotes: {FORMATS}"),
        };
        return Err(syn::Error::new(text.span(), message));
    }
    let name = attr::name(key, input, &format!("`{key}` takes a format: {FORMATS}"))?;
    let text = name.to_string();
    let Some(word) = BodyWord::find(&text) else {
        let message = match (of_payload(&text), suggestion(&text, &BodyWord::names())) {
            (Some(advice), _) => advice.to_owned(),
            (None, near) if near.is_empty() => format!("`{text}` is not a format of `{key}`: {FORMATS}"),
            (None, near) => format!("`{text}` is not a format of `{key}`{near}"),
        };
        return Err(syn::Error::new(name.span(), message));
    };
    match word {
        BodyWord::Form if input.peek(Paren) => plain_form(&name, input),
        BodyWord::Form => Ok(BodyFormat::Form),
        BodyWord::Json | BodyWord::Multipart if input.peek(Paren) => {
            Err(input.error(format!("`{name}` takes nothing in parentheses: write `{key} = {name}`")))
        }
        BodyWord::Json => Ok(BodyFormat::Json),
        BodyWord::Multipart => Ok(BodyFormat::Multipart),
    }
}

/// Parses `(plain)`, the only option of `form`.
fn plain_form(name: &Ident, input: ParseStream<'_>) -> syn::Result<BodyFormat> {
    let wanted = "`form` takes only `plain` in parentheses: write `body = form` or `body = form(plain)`";
    let option = attr::in_parentheses(name, input, wanted)?;
    if option == "plain" { Ok(BodyFormat::PlainForm) } else { Err(syn::Error::new(option.span(), wanted)) }
}

/// Returns the message for a format that is the type of a payload member.
fn of_payload(text: &str) -> Option<&'static str> {
    match text {
        "text" | "string" => Some(
            "a body of text is one member: remove `body`, and mark a member of type `String` with `#[connect(payload)]`; \
             `media_type = \"…\"` on it sets the `Content-Type`",
        ),
        "bytes" | "blob" | "binary" | "raw" => Some(
            "a body of bytes is one member: remove `body`, and mark a member of type `Blob` with `#[connect(payload)]`; \
             `media_type = \"…\"` on it sets the `Content-Type`",
        ),
        _ => None,
    }
}
