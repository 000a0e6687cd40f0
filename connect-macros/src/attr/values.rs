//! Parsing of the value of a key: a string, a number, a type, a path, a name, or no value.

use std::fmt::Display;
use std::str::FromStr;

use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::token::Paren;
use syn::{Expr, Ident, Lit, LitInt, LitStr, Path, Token, Type};

use super::parenthesized;
use crate::names::{quoted, suggestion};
use crate::spanned::Spanned;
use crate::symbol::Spelled;

/// Parses `= "…"`.
pub(crate) fn string(key: &Ident, input: ParseStream<'_>, example: &str) -> syn::Result<LitStr> {
    let wanted = format!("`{key}` takes a string: write `{key} = \"{example}\"`");
    equals(key, input, &wanted)?;
    match input.parse::<Lit>() {
        Ok(Lit::Str(text)) => Ok(text),
        Ok(other) => Err(syn::Error::new(other.span(), wanted)),
        Err(error) => Err(syn::Error::new(error.span(), wanted)),
    }
}

/// Parses `= "…"` as a regular expression. Its syntax is not checked here.
pub(crate) fn pattern(key: &Ident, input: ParseStream<'_>) -> syn::Result<Spanned<String>> {
    let text = string(key, input, "^[a-z]+$")?;
    if text.value().is_empty() {
        let message = format!("every text matches an empty `{key}`: write an expression, or remove `{key}`");
        return Err(syn::Error::new(text.span(), message));
    }
    Ok(Spanned::new(text.value(), key.span()))
}

/// Parses `= "…"` as one of the words of `T`. `what` describes such a word in messages.
pub(crate) fn one_of<T: Spelled>(key: &Ident, input: ParseStream<'_>, what: &str) -> syn::Result<T> {
    let words = T::names();
    let text = string(key, input, words.first().copied().unwrap_or_default())?;
    let value = text.value();
    T::find(&value).ok_or_else(|| {
        let message = match (suggestion(&value, &words), &*words) {
            (near, [only]) if near.is_empty() => format!("`{value}` is not {what} of `{key}`: write `{only}`"),
            (near, _) if near.is_empty() => {
                format!("`{value}` is not {what} of `{key}`: write one of {}", quoted(&words))
            }
            (near, _) => format!("`{value}` is not {what} of `{key}`{near}"),
        };
        syn::Error::new(text.span(), message)
    })
}

/// Parses `= expression`, or nothing.
pub(crate) fn optional_expression(key: &Ident, input: ParseStream<'_>) -> syn::Result<Option<Expr>> {
    if input.is_empty() || input.peek(Token![,]) {
        return Ok(None);
    }
    let wanted = format!("`{key}` takes an expression or nothing: write `{key}` or `{key} = 10`");
    equals(key, input, &wanted)?;
    input.parse().map(Some).map_err(|error: syn::Error| syn::Error::new(error.span(), wanted))
}

/// Parses `= "…"`, or nothing.
pub(crate) fn optional_string(key: &Ident, input: ParseStream<'_>, example: &str) -> syn::Result<Option<LitStr>> {
    if has_value(input) { string(key, input, example).map(Some) } else { Ok(None) }
}

/// Returns true if the tokens after a key are its value, and not the next key.
fn has_value(input: ParseStream<'_>) -> bool {
    !input.is_empty() && !input.peek(Token![,]) && !input.peek(Ident::peek_any)
}

/// Parses `= 400`.
pub(crate) fn integer(key: &Ident, input: ParseStream<'_>, example: &str) -> syn::Result<LitInt> {
    let wanted = format!("`{key}` takes a number: write `{key} = {example}`");
    equals(key, input, &wanted)?;
    match input.parse::<Lit>() {
        Ok(Lit::Int(number)) => Ok(number),
        Ok(other) => Err(syn::Error::new(other.span(), wanted)),
        Err(error) => Err(syn::Error::new(error.span(), wanted)),
    }
}

/// Returns the number in a literal. `wanted` completes the message "`x` is not …".
pub(crate) fn number<T: FromStr<Err: Display>>(literal: &LitInt, wanted: &str) -> syn::Result<T> {
    literal.base10_parse().map_err(|_| syn::Error::new(literal.span(), format!("`{literal}` is not {wanted}")))
}

/// Parses `= some::Type<'_>`.
pub(crate) fn ty(key: &Ident, input: ParseStream<'_>, example: &str) -> syn::Result<Type> {
    let wanted = format!("`{key}` takes a type: write `{key} = {example}`");
    equals(key, input, &wanted)?;
    if input.peek(Lit) {
        return Err(input.error(wanted));
    }
    input.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), wanted))
}

/// Parses `= some::path`.
pub(crate) fn path(key: &Ident, input: ParseStream<'_>, example: &str) -> syn::Result<Path> {
    let wanted = format!("`{key}` takes a path: write `{key} = {example}`");
    equals(key, input, &wanted)?;
    input.call(Path::parse_mod_style).map_err(|error| syn::Error::new(error.span(), wanted))
}

/// Parses `= Name`.
pub(crate) fn ident(key: &Ident, input: ParseStream<'_>, example: &str) -> syn::Result<Ident> {
    name(key, input, &format!("`{key}` takes a name: write `{key} = {example}`"))
}

/// Parses `= Name`. `wanted` is the message for anything else.
pub(crate) fn name(key: &Ident, input: ParseStream<'_>, wanted: &str) -> syn::Result<Ident> {
    equals(key, input, wanted)?;
    input.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), wanted))
}

/// Parses `= member`, the name of a member of `owner`. A path or a call is an error.
pub(crate) fn member(key: &Ident, input: ParseStream<'_>, example: &str, owner: &str) -> syn::Result<Ident> {
    let member =
        name(key, input, &format!("`{key}` takes the name of a member of {owner}: write `{key} = {example}`"))?;
    if input.peek(Token![.]) || input.peek(Token![::]) || input.peek(Paren) {
        return Err(input.error(format!(
            "`{key}` takes the name of a member of {owner}, not a path or a call: write `{key} = {example}`"
        )));
    }
    Ok(member)
}

/// Parses `= member` or `= member.of.a.member`, the names that lead to a member of the output. A
/// path with `::` or a call is an error.
pub(crate) fn members(key: &Ident, input: ParseStream<'_>, example: &str) -> syn::Result<Vec<Ident>> {
    let wanted = format!("`{key}` takes the name of a member of the output: write `{key} = {example}`");
    let mut names = vec![name(key, input, &wanted)?];
    names.extend(further_members(input, &wanted)?);
    if input.peek(Token![::]) || input.peek(Paren) {
        return Err(input.error(format!(
            "`{key}` takes the name of a member of the output, not a path or a call: write `{key} = {example}`"
        )));
    }
    Ok(names)
}

/// Parses `.of.a.member`, or nothing.
pub(crate) fn further_members(input: ParseStream<'_>, wanted: &str) -> syn::Result<Vec<Ident>> {
    let mut names = Vec::new();
    while input.peek(Token![.]) {
        input.parse::<Token![.]>()?;
        names.push(input.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), wanted))?);
    }
    Ok(names)
}

/// Parses `(name)`.
pub(crate) fn in_parentheses(key: &Ident, input: ParseStream<'_>, wanted: &str) -> syn::Result<Ident> {
    let content = parenthesized(key, input, wanted)?;
    let name = content.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), wanted))?;
    if content.is_empty() { Ok(name) } else { Err(content.error(wanted)) }
}

/// Checks that a key has no value.
pub(crate) fn flag(key: &Ident, input: ParseStream<'_>) -> syn::Result<Spanned<()>> {
    if has_value(input) {
        return Err(input.error(format!("`{key}` takes no value: write `{key}`")));
    }
    Ok(Spanned::new((), key.span()))
}

/// Parses `=`.
fn equals(key: &Ident, input: ParseStream<'_>, wanted: &str) -> syn::Result<()> {
    if input.peek(Token![=]) {
        input.parse::<Token![=]>().map(drop)
    } else if input.is_empty() || input.peek(Token![,]) {
        Err(syn::Error::new(key.span(), wanted))
    } else {
        Err(input.error(wanted))
    }
}
