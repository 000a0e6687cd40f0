//! The checks of constraints, what they require of a type, and their metadata.

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Type, parse_quote};

use super::at;
use crate::model::{Constraints, Number, NumberRange};

/// Returns code that checks the constraints on `value`, a reference to a `ty`, which is at `path`.
/// The first and the last token of each call have the spans `ends`.
pub(super) fn checks(
    constraints: &Constraints,
    ty: &impl ToTokens,
    ends: (Span, Span),
    (value, path): (&TokenStream, &TokenStream),
) -> TokenStream {
    let Constraints { length, range, pattern: _, unique, items, keys, values } = constraints;
    let at = at(ty);
    let call = |ends: (Span, Span), of: TokenStream, function: &str, arguments: TokenStream| {
        let (open, function) = (quote_spanned!(ends.0=> <), Ident::new(function, ends.1));
        let mut arguments = Group::new(Delimiter::Parenthesis, quote!(#value, #arguments));
        arguments.set_span(ends.1);
        quote_spanned!(at=> #open #ty as #of>::#function #arguments;)
    };
    let length = length.map(|length| {
        let length = self::length(length);
        call(ends, quote!(__c::HasLength), "has_length_within", quote!(#length, #path, __violations))
    });
    let range = range.map(|range| {
        let range = self::range(range);
        call(ends, quote!(__c::CheckRange), "check_range", quote!(#range, #path, __violations))
    });
    let pattern = constraints.checked_pattern().map(|pattern| {
        let pattern = &pattern.value;
        let check = call(ends, quote!(__c::HasPattern), "has_pattern", quote!(&__PATTERN, #path, __violations));
        quote!({
            static __PATTERN: __c::Pattern = __c::Pattern::new(#pattern);
            #check
        })
    });
    let unique = unique.map(|_| call(ends, quote!(__c::CheckUnique), "check_unique", quote!(#path, __violations)));
    let inside = |constraints: &Option<Box<Constraints>>, of: TokenStream, part: &str, function: &str| {
        let constraints = constraints.as_deref().filter(|inner| inner.are_checked())?;
        let ends = ends_of(ty);
        let inner = projection(ty, &of, part);
        // The parameters keep the hygiene of the expansion, whatever the span of the type is.
        let (inner_value, inner_path) = (quote!(__inner), quote!(__path));
        let checks = checks(constraints, &inner, ends, (&inner_value, &inner_path));
        let mut body = Group::new(Delimiter::Brace, checks);
        body.set_span(ends.1);
        let check = quote_spanned!(ends.0=> &mut |#inner_value, #inner_path| #body);
        Some(call(ends, of, function, quote!(#path, #check)))
    };
    let items = inside(items, quote!(__c::CheckItems), "Item", "check_items");
    let keys = inside(keys, quote!(__c::CheckEntries), "Key", "check_keys");
    let values = inside(values, quote!(__c::CheckEntries), "Value", "check_values");
    quote!(#length #range #pattern #unique #items #keys #values)
}

/// Returns the type `<ty as of>::part`. An error about it is shown at all of `ty`, and once.
pub(super) fn projection(ty: &impl ToTokens, of: &TokenStream, part: &str) -> TokenStream {
    let (first, last) = ends_of(ty);
    let (open, part) = (quote_spanned!(first=> <), Ident::new(part, last));
    quote_spanned!(at(ty)=> #open #ty as #of>::#part)
}

/// Returns the spans of the first and the last token.
pub(super) fn ends_of(tokens: &impl ToTokens) -> (Span, Span) {
    let mut spans = tokens.to_token_stream().into_iter().map(|token| token.span());
    let first = spans.next().unwrap_or_else(Span::call_site);
    (first, spans.last().unwrap_or(first))
}

/// Adds the trait bounds that the type `ty` needs for its constraints to be checked.
pub(super) fn bounds(constraints: &Constraints, ty: &Type, found: &mut Vec<(Type, TokenStream)>) {
    let Constraints { length, range, pattern: _, unique, items, keys, values } = constraints;
    let mut bound = |is_needed: bool, name: TokenStream| {
        if is_needed {
            found.push((ty.clone(), name));
        }
    };
    bound(length.is_some(), quote!(__c::HasLength));
    bound(range.is_some(), quote!(__c::CheckRange));
    bound(constraints.checked_pattern().is_some(), quote!(__c::HasPattern));
    bound(unique.is_some(), quote!(__c::CheckUnique));
    bound(items.is_some(), quote!(__c::CheckItems));
    bound(keys.is_some() || values.is_some(), quote!(__c::CheckEntries));
    let inner = [
        (items, parse_quote!(<#ty as __c::CheckItems>::Item)),
        (keys, parse_quote!(<#ty as __c::CheckEntries>::Key)),
        (values, parse_quote!(<#ty as __c::CheckEntries>::Value)),
    ];
    for (constraints, ty) in inner {
        if let Some(constraints) = constraints {
            bounds(constraints, &ty, found);
        }
    }
}

/// Returns the calls that add the constraints to the metadata of a member.
pub(super) fn of_member(of: &Constraints) -> TokenStream {
    if of.are_inside() {
        let constraints = metadata(of);
        quote!(.with_constraints(#constraints))
    } else {
        own_metadata(of)
    }
}

/// Returns the expression for `Constraints` in the metadata.
fn metadata(of: &Constraints) -> TokenStream {
    let own = own_metadata(of);
    let inside = |inner: &Option<Box<Constraints>>, function: &str| {
        let inner = metadata(inner.as_deref()?);
        let function = Ident::new(function, Span::call_site());
        Some(quote!(.#function(const { &#inner })))
    };
    let items = inside(&of.items, "with_items");
    let keys = inside(&of.keys, "with_keys");
    let values = inside(&of.values, "with_values");
    quote!(__c::Constraints::new() #own #items #keys #values)
}

/// Returns the calls that add the constraints on the value itself to metadata.
fn own_metadata(of: &Constraints) -> TokenStream {
    let length = of.length.map(|length| {
        let length = self::length(length);
        quote!(.with_length(#length))
    });
    let range = of.range.map(|range| {
        let range = self::range(range);
        quote!(.with_range(#range))
    });
    let pattern = of.pattern.as_ref().map(|pattern| {
        let pattern = &pattern.value;
        quote!(.with_pattern(#pattern))
    });
    let unique = of.unique.map(|_| quote!(.with_unique()));
    quote!(#length #range #pattern #unique)
}

/// Returns the arguments for a length: the minimum and the maximum.
fn length((min, max): (usize, usize)) -> TokenStream {
    let min = Literal::usize_unsuffixed(min);
    if max == usize::MAX {
        return quote!(#min, __c::usize::MAX);
    }
    let max = Literal::usize_unsuffixed(max);
    quote!(#min, #max)
}

/// Returns the expression for a `Range`.
fn range((min, max): NumberRange) -> TokenStream {
    let bound = |number: Option<Number>| match number {
        None => quote!(__c::None),
        Some(Number::Integer(value)) => {
            let value = Literal::i128_unsuffixed(value);
            quote!(__c::Some(__c::Bound::Integer(#value)))
        }
        Some(Number::Float(value)) => {
            let value = Literal::f64_unsuffixed(value);
            quote!(__c::Some(__c::Bound::Float(#value)))
        }
    };
    let (min, max) = (bound(min), bound(max));
    quote!(__c::Range::new(#min, #max))
}
