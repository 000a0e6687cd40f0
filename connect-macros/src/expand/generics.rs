//! Trait bounds of the generated impls.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics, Type, WhereClause, WherePredicate, parse_quote};

use crate::model::Item;

/// The types that need a bound.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Needs {
    /// Types that contain a type parameter.
    Parameters,
    /// Types that contain a type parameter or a lifetime of the item. A borrowed member can be
    /// written, but perhaps not read.
    ParametersAndLifetimes,
}

/// Returns the item's where clause, with `ty: bound` for each of `types` that contains a parameter
/// of the item.
///
/// A bound on a type that contains the item itself would be circular. The parameters of such a type
/// get the bound instead.
pub(super) fn where_clause(
    item: &Item,
    needs: Needs,
    types: impl IntoIterator<Item = (Type, TokenStream)>,
) -> Option<WhereClause> {
    let mut generics = item.generics.clone();
    if generics.params.is_empty() {
        return generics.where_clause;
    }
    let mut added: Vec<WherePredicate> = Vec::new();
    let mut texts = BTreeSet::new();
    let mut add = |predicate: WherePredicate| {
        if texts.insert(predicate.to_token_stream().to_string()) {
            added.push(predicate);
        }
    };
    for (ty, bound) in types {
        if !mentions_parameters(&ty, &item.generics, needs) {
            continue;
        }
        if mentions(&ty.to_token_stream(), &|token| matches!(token, TokenTree::Ident(ident) if *ident == item.ident)) {
            for parameter in item.generics.type_params() {
                let parameter = &parameter.ident;
                add(parse_quote!(#parameter: #bound));
            }
        } else {
            add(parse_quote!(#ty: #bound));
        }
    }
    if !added.is_empty() {
        generics.make_where_clause().predicates.extend(added);
    }
    generics.where_clause
}

/// Returns the parameters of `impl<…>`, and the type that the impl is for.
pub(super) fn header(item: &Item) -> (TokenStream, TokenStream) {
    let (parameters, arguments, _) = item.generics.split_for_impl();
    let ident = &item.ident;
    (quote!(#parameters), quote!(#ident #arguments))
}

/// Returns true if the type contains a parameter of the item.
pub(super) fn mentions_parameters(ty: &Type, generics: &Generics, needs: Needs) -> bool {
    mentions(&ty.to_token_stream(), &|token| {
        let TokenTree::Ident(ident) = token else { return false };
        generics.params.iter().any(|parameter| match parameter {
            GenericParam::Type(parameter) => parameter.ident == *ident,
            GenericParam::Const(parameter) => parameter.ident == *ident,
            GenericParam::Lifetime(parameter) => {
                needs == Needs::ParametersAndLifetimes && parameter.lifetime.ident == *ident
            }
        })
    })
}

/// Returns true if `found` returns true for any of the tokens.
pub(super) fn mentions(tokens: &TokenStream, found: &impl Fn(&TokenTree) -> bool) -> bool {
    tokens.clone().into_iter().any(|token| match &token {
        TokenTree::Group(group) => mentions(&group.stream(), found),
        _ => found(&token),
    })
}
