//! Parsing of the ranges of `length` and `range`.

use proc_macro2::Span;
use syn::parse::ParseStream;
use syn::{Ident, Lit, Token};

use super::parenthesized;
use crate::model::{Number, NumberRange};
use crate::spanned::Spanned;

/// Parses `(1..=256)`, `(1..)`, `(..=256)` or `(36)`.
pub(crate) fn length(key: &Ident, input: ParseStream<'_>) -> syn::Result<(usize, usize)> {
    let wanted = format!(
        "`{key}` takes a range of lengths: write `{key}(1..=256)`, `{key}(1..)`, `{key}(..=256)` or `{key}(36)`"
    );
    let Spanned { value: (min, max), span } = bounds(key, input, &wanted)?;
    let whole = |number: Option<Number>, otherwise: usize| match number {
        None => Ok(otherwise),
        Some(Number::Integer(value)) => usize::try_from(value).map_err(|_| syn::Error::new(span, &wanted)),
        Some(Number::Float(_)) => Err(syn::Error::new(span, &wanted)),
    };
    let (min, max) = (whole(min, 0)?, whole(max, usize::MAX)?);
    if min > max {
        return Err(syn::Error::new(
            span,
            format!("the range from {min} to {max} is empty: write the smaller number first"),
        ));
    }
    Ok((min, max))
}

/// Parses `(1..=100)`, `(1..)`, `(..=100)` or `(0.0..=1.0)`.
pub(crate) fn range(key: &Ident, input: ParseStream<'_>) -> syn::Result<NumberRange> {
    let wanted = format!("`{key}` takes a range of numbers: write `{key}(1..=100)`, `{key}(1..)` or `{key}(..=100)`");
    let Spanned { value: (min, max), span } = bounds(key, input, &wanted)?;
    if let (Some(min), Some(max)) = (min, max)
        && min.as_float() > max.as_float()
    {
        return Err(syn::Error::new(span, "the range is empty: write the smaller number first"));
    }
    Ok((min, max))
}

/// Parses a range in parentheses. A single number is both the minimum and the maximum.
fn bounds(key: &Ident, input: ParseStream<'_>, wanted: &str) -> syn::Result<Spanned<NumberRange>> {
    let content = parenthesized(key, input, wanted)?;
    let span: Span = content.span();
    let wrong = |error: syn::Error| syn::Error::new(error.span(), wanted);
    let min = if content.peek(Token![..]) { None } else { Some(end(&content).map_err(wrong)?) };
    if content.is_empty() {
        return Ok(Spanned::new((min, min), span));
    }
    if content.peek(Token![..=]) {
        content.parse::<Token![..=]>()?;
        let max = end(&content).map_err(wrong)?;
        return if content.is_empty() { Ok(Spanned::new((min, Some(max)), span)) } else { Err(content.error(wanted)) };
    }
    let dots: Token![..] = content.parse().map_err(wrong)?;
    if !content.is_empty() {
        return Err(syn::Error::new_spanned(dots, "a range includes both of its ends: write `..=` instead of `..`"));
    }
    Ok(Spanned::new((min, None), span))
}

/// Parses an end of a range.
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
