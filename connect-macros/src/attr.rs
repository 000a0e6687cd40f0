//! Attributes as lists of words, read so that one error does not hide the next.

use std::fmt::Display;
use std::ops::RangeInclusive;
use std::str::FromStr;

use proc_macro2::{Span, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::token::Paren;
use syn::{Attribute, Expr, Ident, Lit, LitInt, LitStr, Meta, Path, Token, Type};

use crate::errors::Errors;
use crate::model::{ErrorVariant, Number};
use crate::names::{quoted, suggestion};
use crate::symbol::{CONNECT, PAGINATED, home};

/// Reads every word of the attributes called `name`. `read` gets each word of `known`, and the tokens after it.
///
/// A word that is not known, or comes twice, is an error. After an error, reading goes on behind the next comma.
pub(crate) fn words(
    attributes: &[Attribute],
    name: &str,
    known: &[&str],
    errors: &mut Errors,
    mut read: impl FnMut(&Ident, ParseStream<'_>, &mut Errors) -> syn::Result<()>,
) {
    let mut seen: Vec<String> = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident(name)) {
        let list = match &attribute.meta {
            Meta::List(list) => list,
            Meta::Path(_) if name != CONNECT => continue,
            Meta::Path(_) | Meta::NameValue(_) => {
                errors.at(attribute, format!("`{name}` takes words in parentheses: write `#[{name}(…)]`"));
                continue;
            }
        };
        let before = errors.len();
        let parser = |input: ParseStream<'_>| each_word(input, name, known, &mut seen, errors, &mut read);
        let parsed = parser.parse2(list.tokens.clone());
        // After an error, what it left unread is no second one.
        if errors.len() == before {
            errors.ok(parsed);
        }
    }
}

fn each_word(
    input: ParseStream<'_>,
    name: &str,
    known: &[&str],
    seen: &mut Vec<String>,
    errors: &mut Errors,
    read: &mut impl FnMut(&Ident, ParseStream<'_>, &mut Errors) -> syn::Result<()>,
) -> syn::Result<()> {
    while !input.is_empty() {
        if let Err(error) = word(input, name, known, seen, errors, read) {
            errors.push(error);
            skip_to_comma(input);
        }
        let _: Option<Token![,]> = input.parse()?;
    }
    Ok(())
}

fn word(
    input: ParseStream<'_>,
    name: &str,
    known: &[&str],
    seen: &mut Vec<String>,
    errors: &mut Errors,
    read: &mut impl FnMut(&Ident, ParseStream<'_>, &mut Errors) -> syn::Result<()>,
) -> syn::Result<()> {
    let list = if PAGINATED == name { format!("{name}(…)") } else { format!("#[{name}(…)]") };
    if !input.peek(Ident::peek_any) {
        return Err(input.error(format!("expected one of the words of `{list}`: {}", quoted(known))));
    }
    let key = input.call(Ident::parse_any)?;
    let text = key.to_string();
    if !known.contains(&text.as_str()) {
        let near = suggestion(&text, known);
        let message = match (home(&text, name), near.as_str()) {
            (Some(home), _) => format!("`{text}` goes {home}; the words here are {}", quoted(known)),
            (None, "") => format!("`{text}` is not a word of `{list}`; the words here are {}", quoted(known)),
            (None, near) => format!("`{text}` is not a word of `{list}`{near}"),
        };
        return Err(syn::Error::new(key.span(), message));
    }
    if seen.contains(&text) {
        errors.span(key.span(), format!("`{text}` is given twice: keep one"));
    }
    seen.push(text);
    read(&key, input, errors)?;
    if !input.is_empty() && !input.peek(Token![,]) {
        errors.push(input.error(format!("a comma is missing: write `,` after `{key}`")));
        if !next_is_word(input, known) {
            skip_to_comma(input);
        }
    }
    Ok(())
}

fn next_is_word(input: ParseStream<'_>, known: &[&str]) -> bool {
    let next = input.fork().call(Ident::parse_any);
    next.is_ok_and(|next| known.contains(&next.to_string().as_str()))
}

fn skip_to_comma(input: ParseStream<'_>) {
    while !input.is_empty() && !input.peek(Token![,]) {
        let _: syn::Result<TokenTree> = input.parse();
    }
}

/// `= "…"`.
pub(crate) fn string(key: &Ident, input: ParseStream<'_>, example: &str) -> syn::Result<LitStr> {
    let wanted = format!("`{key}` takes a string: write `{key} = \"{example}\"`");
    equals(key, input, &wanted)?;
    match input.parse::<Lit>() {
        Ok(Lit::Str(text)) => Ok(text),
        Ok(other) => Err(syn::Error::new(other.span(), wanted)),
        Err(error) => Err(syn::Error::new(error.span(), wanted)),
    }
}

/// `= "…"`, one of `values`, each of which is `what`.
pub(crate) fn one_of(key: &Ident, input: ParseStream<'_>, what: &str, values: &[&str]) -> syn::Result<usize> {
    let text = string(key, input, values.first().copied().unwrap_or_default())?;
    let value = text.value();
    values.iter().position(|known| *known == value).ok_or_else(|| {
        let message = match (suggestion(&value, values), values) {
            (near, [only]) if near.is_empty() => format!("`{value}` is not {what} of `{key}`: write `{only}`"),
            (near, _) if near.is_empty() => {
                format!("`{value}` is not {what} of `{key}`: write one of {}", quoted(values))
            }
            (near, _) => format!("`{value}` is not {what} of `{key}`{near}"),
        };
        syn::Error::new(text.span(), message)
    })
}

/// `= expression`, or nothing.
pub(crate) fn optional_expression(key: &Ident, input: ParseStream<'_>) -> syn::Result<Option<Expr>> {
    if input.is_empty() || input.peek(Token![,]) {
        return Ok(None);
    }
    let wanted = format!("`{key}` takes an expression or nothing: write `{key}` or `{key} = 10`");
    equals(key, input, &wanted)?;
    input.parse().map(Some).map_err(|error: syn::Error| syn::Error::new(error.span(), wanted))
}

/// `= "…"`, or nothing.
pub(crate) fn optional_string(key: &Ident, input: ParseStream<'_>, example: &str) -> syn::Result<Option<LitStr>> {
    if has_value(input) { string(key, input, example).map(Some) } else { Ok(None) }
}

/// Whether what follows a word is meant to be its value, and is no word of its own.
fn has_value(input: ParseStream<'_>) -> bool {
    !input.is_empty() && !input.peek(Token![,]) && !input.peek(Ident::peek_any)
}

/// `= 400`.
pub(crate) fn integer(key: &Ident, input: ParseStream<'_>, example: &str) -> syn::Result<LitInt> {
    let wanted = format!("`{key}` takes a number: write `{key} = {example}`");
    equals(key, input, &wanted)?;
    match input.parse::<Lit>() {
        Ok(Lit::Int(number)) => Ok(number),
        Ok(other) => Err(syn::Error::new(other.span(), wanted)),
        Err(error) => Err(syn::Error::new(error.span(), wanted)),
    }
}

/// The number of a literal, which is `wanted`.
pub(crate) fn number<T: FromStr<Err: Display>>(literal: &LitInt, wanted: &str) -> syn::Result<T> {
    literal.base10_parse().map_err(|_| syn::Error::new(literal.span(), format!("`{literal}` is not {wanted}")))
}

/// `= some::Type<'_>`.
pub(crate) fn ty(key: &Ident, input: ParseStream<'_>, example: &str) -> syn::Result<Type> {
    let wanted = format!("`{key}` takes a type: write `{key} = {example}`");
    equals(key, input, &wanted)?;
    if input.peek(Lit) {
        return Err(input.error(wanted));
    }
    input.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), wanted))
}

/// `= some::path`.
pub(crate) fn path(key: &Ident, input: ParseStream<'_>, example: &str) -> syn::Result<Path> {
    let wanted = format!("`{key}` takes a path: write `{key} = {example}`");
    equals(key, input, &wanted)?;
    input.call(Path::parse_mod_style).map_err(|error| syn::Error::new(error.span(), wanted))
}

/// `= Name`.
pub(crate) fn ident(key: &Ident, input: ParseStream<'_>, example: &str) -> syn::Result<Ident> {
    name(key, input, &format!("`{key}` takes a name: write `{key} = {example}`"))
}

/// `= Name`, which is `wanted`.
pub(crate) fn name(key: &Ident, input: ParseStream<'_>, wanted: &str) -> syn::Result<Ident> {
    equals(key, input, wanted)?;
    input.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), wanted))
}

/// `= member`, of `owner` itself.
pub(crate) fn member(key: &Ident, input: ParseStream<'_>, example: &str, owner: &str) -> syn::Result<Ident> {
    let member = name(key, input, &format!("`{key}` names a member of {owner}: write `{key} = {example}`"))?;
    if input.peek(Token![.]) || input.peek(Token![::]) || input.peek(Paren) {
        return Err(input.error(format!("`{key}` names a member of {owner} itself: write `{key} = {example}`")));
    }
    Ok(member)
}

fn equals(key: &Ident, input: ParseStream<'_>, wanted: &str) -> syn::Result<()> {
    if input.peek(Token![=]) {
        input.parse::<Token![=]>().map(drop)
    } else if input.is_empty() || input.peek(Token![,]) {
        Err(syn::Error::new(key.span(), wanted))
    } else {
        Err(input.error(wanted))
    }
}

/// A word that stands alone.
pub(crate) fn flag(key: &Ident, input: ParseStream<'_>) -> syn::Result<Span> {
    if has_value(input) { Err(input.error(format!("`{key}` takes no value: write `{key}`"))) } else { Ok(key.span()) }
}

/// `(A, path::B, C as D)`, into `variants`: what was read before an error is kept.
pub(crate) fn error_list(
    key: &Ident,
    input: ParseStream<'_>,
    variants: &mut Vec<ErrorVariant>,
    errors: &mut Errors,
) -> syn::Result<()> {
    let wanted = format!("`{key}` takes a list of error shapes: write `{key}(ResourceNotFoundException, …)`");
    let content = parenthesized(key, input, &wanted)?;
    while !content.is_empty() {
        let variant = error_variant(&content).map_err(|error| syn::Error::new(error.span(), &wanted))?;
        let name = &variant.name;
        if variants.iter().any(|other| other.name == *name) {
            let message = format!("`{name}` is in `{key}(…)` twice: remove one, or name its variant with `… as Other`");
            errors.span(name.span(), message);
        } else {
            variants.push(variant);
        }
    }
    Ok(())
}

fn error_variant(input: ParseStream<'_>) -> syn::Result<ErrorVariant> {
    let shape = input.call(Path::parse_mod_style)?;
    let renamed: Option<Token![as]> = input.parse()?;
    let name = match (renamed, shape.segments.last()) {
        (None, Some(segment)) => segment.ident.clone(),
        _ => input.parse()?,
    };
    if !input.is_empty() {
        input.parse::<Token![,]>()?;
    }
    Ok(ErrorVariant { shape, name })
}

/// `(word = …, …)` behind the word `key`: as [`words`], in its parentheses.
pub(crate) fn nested_words(
    key: &Ident,
    input: ParseStream<'_>,
    known: &[&str],
    wanted: &str,
    errors: &mut Errors,
    mut read: impl FnMut(&Ident, ParseStream<'_>, &mut Errors) -> syn::Result<()>,
) -> syn::Result<()> {
    let content = parenthesized(key, input, &format!("`{key}` takes words in parentheses: {wanted}"))?;
    each_word(&content, &key.to_string(), known, &mut Vec::new(), errors, &mut read)
}

/// `(name)`.
pub(crate) fn in_parentheses(key: &Ident, input: ParseStream<'_>, wanted: &str) -> syn::Result<Ident> {
    let content = parenthesized(key, input, wanted)?;
    let name = content.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), wanted))?;
    if content.is_empty() { Ok(name) } else { Err(content.error(wanted)) }
}

/// `(1..=256)`, `(1..)`, `(..=256)`, `(36)`.
pub(crate) fn length(key: &Ident, input: ParseStream<'_>) -> syn::Result<(usize, usize)> {
    let wanted = format!(
        "`{key}` takes a range of lengths: write `{key}(1..=256)`, `{key}(1..)`, `{key}(..=256)` or `{key}(36)`"
    );
    let (bounds, span) = bounds(key, input, &wanted)?;
    let whole = |number: Option<Number>, otherwise: usize| match number {
        None => Ok(otherwise),
        Some(Number::Integer(value)) => usize::try_from(value).map_err(|_| syn::Error::new(span, &wanted)),
        Some(Number::Float(_)) => Err(syn::Error::new(span, &wanted)),
    };
    let (min, max) = (whole(bounds.0, 0)?, whole(bounds.1, usize::MAX)?);
    if min > max {
        return Err(syn::Error::new(span, format!("no length is from {min} to {max}: write the smaller number first")));
    }
    Ok((min, max))
}

/// `(1..=100)`, `(1..)`, `(..=100)`, `(0.0..=1.0)`.
pub(crate) fn range(key: &Ident, input: ParseStream<'_>) -> syn::Result<(Option<Number>, Option<Number>)> {
    let wanted = format!("`{key}` takes a range of numbers: write `{key}(1..=100)`, `{key}(1..)` or `{key}(..=100)`");
    let ((min, max), span) = bounds(key, input, &wanted)?;
    if let (Some(min), Some(max)) = (min, max)
        && min.as_float() > max.as_float()
    {
        return Err(syn::Error::new(span, "no number is in this range: write the smaller number first"));
    }
    Ok((min, max))
}

impl Number {
    #[expect(clippy::cast_precision_loss, reason = "only compared")]
    fn as_float(self) -> f64 {
        match self {
            Self::Integer(value) => value as f64,
            Self::Float(value) => value,
        }
    }
}

type Bounds = (Option<Number>, Option<Number>);

fn bounds(key: &Ident, input: ParseStream<'_>, wanted: &str) -> syn::Result<(Bounds, Span)> {
    let content = parenthesized(key, input, wanted)?;
    let span = content.span();
    let wrong = |error: syn::Error| syn::Error::new(error.span(), wanted);
    let min = if content.peek(Token![..]) { None } else { Some(end(&content).map_err(wrong)?) };
    if content.is_empty() {
        return Ok(((min, min), span));
    }
    if content.peek(Token![..=]) {
        content.parse::<Token![..=]>()?;
        let max = end(&content).map_err(wrong)?;
        return if content.is_empty() { Ok(((min, Some(max)), span)) } else { Err(content.error(wanted)) };
    }
    let dots: Token![..] = content.parse().map_err(wrong)?;
    if !content.is_empty() {
        return Err(syn::Error::new_spanned(dots, "both ends are included here: write `..=` instead of `..`"));
    }
    Ok(((min, None), span))
}

/// An end of a range.
fn end(input: ParseStream<'_>) -> syn::Result<Number> {
    let sign = input.parse::<Option<Token![-]>>()?;
    let number = match input.parse::<Lit>()? {
        Lit::Int(number) => Number::Integer(number.base10_parse()?),
        Lit::Float(number) => Number::Float(number.base10_parse()?),
        other => return Err(syn::Error::new(other.span(), "expected a number")),
    };
    Ok(match (sign, number) {
        (Some(_), Number::Integer(value)) => Number::Integer(-value),
        (Some(_), Number::Float(value)) => Number::Float(-value),
        (None, number) => number,
    })
}

fn parenthesized<'a>(key: &Ident, input: ParseStream<'a>, wanted: &str) -> syn::Result<syn::parse::ParseBuffer<'a>> {
    if !input.peek(Paren) {
        let span = if input.is_empty() || input.peek(Token![,]) { key.span() } else { input.span() };
        return Err(syn::Error::new(span, wanted));
    }
    let content;
    syn::parenthesized!(content in input);
    if content.is_empty() {
        return Err(syn::Error::new(key.span(), wanted));
    }
    Ok(content)
}

/// The statuses of an error.
pub(crate) const ERROR_STATUSES: RangeInclusive<u16> = 300..=599;
