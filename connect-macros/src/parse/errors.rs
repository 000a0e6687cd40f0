//! The modeled errors of an operation: `errors(…)`, `error` and `error_name`.

use std::collections::BTreeSet;

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{DeriveInput, Ident, Path, Token, Type};

use crate::attr;
use crate::errors::Errors;
use crate::model::{ErrorVariant, OperationErrors};
use crate::spanned::Spanned;

/// Parses `(A, path::B, C as D)` into `variants`. The variants before an error are kept.
pub(super) fn error_list(
    key: &Ident,
    input: ParseStream<'_>,
    variants: &mut Vec<ErrorVariant>,
    errors: &mut Errors,
) -> syn::Result<()> {
    let wanted = format!("`{key}` takes a list of error shapes: write `{key}(ResourceNotFoundException, …)`");
    let content = attr::parenthesized(key, input, &wanted)?;
    let mut names: BTreeSet<Ident> = variants.iter().map(|variant| variant.name.clone()).collect();
    while !content.is_empty() {
        let variant = error_variant(&content).map_err(|error| syn::Error::new(error.span(), &wanted))?;
        let name = &variant.name;
        if names.insert(name.clone()) {
            variants.push(variant);
        } else {
            let message = format!("`{name}` is in `{key}(…)` twice: remove one, or name its variant with `… as Other`");
            errors.span(name.span(), message);
        }
    }
    Ok(())
}

/// Parses `()`, an empty list. Leaves anything else in the input.
pub(super) fn is_empty_list(input: ParseStream<'_>) -> bool {
    let read = |input: ParseStream<'_>| {
        let content;
        syn::parenthesized!(content in input);
        Ok::<bool, syn::Error>(content.is_empty())
    };
    read(&input.fork()).unwrap_or(false) && read(input).is_ok()
}

/// Parses `path::A` or `A as B`, and a comma.
fn error_variant(input: ParseStream<'_>) -> syn::Result<ErrorVariant> {
    let shape = input.call(Path::parse_mod_style)?;
    let renamed: Option<Token![as]> = input.parse()?;
    let name = match (renamed, shape.segments.last()) {
        (None, Some(segment)) => segment.ident.clone(),
        (None, None) | (Some(_), _) => input.parse()?,
    };
    if !input.is_empty() {
        input.parse::<Token![,]>()?;
    }
    Ok(ErrorVariant { shape, name })
}

/// Joins the values of `errors(…)`, `error` and `error_name`. `of_service` is true if the service
/// has modeled errors.
pub(super) fn modeled_errors(
    input: &DeriveInput,
    own: Option<Spanned<Vec<ErrorVariant>>>,
    shared: Option<Spanned<Type>>,
    error_name: Option<Spanned<Ident>>,
    of_service: bool,
    errors: &mut Errors,
) -> OperationErrors {
    if let (Some(_), Some(shared)) = (&own, &shared) {
        errors.span(
            shared.span,
            "`error` and `errors` exclude each other: keep `errors(…)` to generate an enum, or `error = …` to use the \
             enum of another operation",
        );
    }
    if let (Some(name), None) = (&error_name, &own) {
        errors.span(
            name.span,
            "`error_name` names the enum that `errors(…)` generates, but there is no `errors(…)`: remove `error_name`",
        );
    }
    match (own, shared) {
        (Some(Spanned { value: variants, span }), _) => {
            let generated =
                || Ident::new(&format!("{}Error", input.ident.unraw()), span.resolved_at(Span::call_site()));
            OperationErrors::Own { name: error_name.map_or_else(generated, |name| name.value), variants }
        }
        (None, Some(ty)) => OperationErrors::Shared(ty.value),
        (None, None) if of_service => OperationErrors::OfService,
        (None, None) => OperationErrors::None,
    }
}
