//! The naming case of a service, which every shape in its messages must say.
//!
//! Each trait that writes or reads a value has the constant `LACKS_CASE`. It is true for a type
//! that has names in a case that its declaration does not say. A list or a map has the constant of
//! what it holds, and a generic shape that of its type arguments.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Type, parse_quote};

use super::at;
use super::generics::{Needs, mentions, mentions_parameters};
use super::value::Value;
use crate::model::{Binding, Encoding, ErrorList, Item, Member, Operation, Structure};
use crate::symbol::{CONNECT_ERROR, CONNECT_SHAPE};

/// A type that can have names, and the trait that writes or reads it.
pub(super) type Part = (Type, TokenStream);

/// Returns the types of an operation's members.
pub(super) fn inputs(operation: &Operation) -> Vec<Part> {
    parts(&operation.members, |member| Value::of_input(member).write_trait(&member.binding.value))
}

/// Returns the types of a structure's members, as they are read.
pub(super) fn outputs(structure: &Structure) -> Vec<Part> {
    parts(&structure.members, |member| Value::of_output(structure, member).read_trait(&member.binding.value))
}

/// Returns the types of a structure's members, as they are written.
pub(super) fn members(structure: &Structure) -> Vec<Part> {
    parts(&structure.members, |member| Value::of_output(structure, member).write_trait(&member.binding.value))
}

/// Returns the types of members, without those that never have names.
fn parts(members: &[Member], of_trait: impl Fn(&Member) -> TokenStream) -> Vec<Part> {
    let can_have_names = |member: &&Member| {
        matches!(member.encoding.value, Encoding::Shape)
            && !matches!(member.binding.value, Binding::Status)
            && !member.is_plain()
    };
    members.iter().filter(can_have_names).map(|member| (member.ty.clone(), of_trait(member))).collect()
}

/// Returns checks that types say their naming case, if the item has a service with a case. A type
/// that contains a type parameter is not checked.
pub(super) fn checks(item: &Item, parts: &[Part]) -> TokenStream {
    let checks = parts.iter().filter(|(ty, _)| !is_generic(item, ty) && !mentions_name(ty, "Self"));
    checks.filter_map(|(ty, of_trait)| Some(constant(&check(item, ty, of_trait, CONNECT_SHAPE)?, ty))).collect()
}

/// Returns the checks of modeled errors.
pub(super) fn error_checks(list: &ErrorList<'_>) -> TokenStream {
    let checks = list.variants.iter().filter_map(|variant| {
        let shape = &variant.shape;
        let ty = parse_quote!(#shape);
        Some(constant(&check(list.owner, &ty, &quote!(__c::DeclaredError), CONNECT_ERROR)?, &ty))
    });
    checks.collect()
}

/// Returns the checks of types that contain a type parameter. The compiler evaluates them for each
/// type of the parameter.
pub(super) fn generic_checks(item: &Item, parts: &[Part]) -> TokenStream {
    let checks = parts.iter().filter(|(ty, _)| is_generic(item, ty)).filter_map(|(ty, of_trait)| {
        let check = check(item, ty, of_trait, CONNECT_SHAPE)?;
        Some(quote_spanned!(at(ty)=> const { #check };))
    });
    checks.collect()
}

/// Returns the constant `LACKS_CASE` of an impl. `is_own` is true if the item has names whose case
/// it does not say. Otherwise the constant depends on `parts`: on all of them if `is_whole` is
/// true, and else on those that contain a type parameter.
///
/// A type that contains the item itself would be circular, and has its type parameters instead.
pub(super) fn lacks_case(item: &Item, is_own: bool, parts: &[Part], is_whole: bool) -> Option<TokenStream> {
    let mut terms = Vec::new();
    let mut add = |ty: &Type, of_trait: &TokenStream| {
        terms.push(quote_spanned!(at(ty)=> <#ty as #of_trait>::LACKS_CASE));
    };
    for (ty, of_trait) in parts.iter().filter(|(ty, _)| !is_own && (is_whole || is_generic(item, ty))) {
        if mentions_name(ty, "Self") || mentions_name(ty, &item.ident.to_string()) {
            for parameter in item.generics.type_params() {
                let parameter = &parameter.ident;
                add(&parse_quote!(#parameter), of_trait);
            }
        } else {
            add(ty, of_trait);
        }
    }
    if is_own {
        terms.push(quote!(true));
    }
    (!terms.is_empty()).then(|| {
        quote!(
            const LACKS_CASE: __c::bool = #(#terms)||*;
        )
    })
}

/// Returns the expression that does not compile if a type does not say its naming case.
fn check(item: &Item, ty: &Type, of_trait: &TokenStream, attribute: &str) -> Option<TokenStream> {
    let service = text(item.cased_by.as_ref()?);
    let shown = text(ty);
    let kind = if attribute == CONNECT_ERROR { "error" } else { "shape" };
    let message = format!(
        "`{shown}`, or a shape in it, does not say its naming case, and that of `{service}` is not the default: declare \
         the {kind} with `#[{attribute}(service = {service})]`"
    );
    let ty = without_lifetimes(item, ty.to_token_stream());
    Some(quote_spanned! {at(&ty)=>
        if <#ty as #of_trait>::LACKS_CASE {
            __c::lacks_case(#message)
        }
    })
}

/// Returns a constant for a check.
fn constant(check: &TokenStream, ty: &Type) -> TokenStream {
    quote_spanned!(at(ty)=> const _: () = #check;)
}

/// Returns true if the type contains a type parameter of the item.
fn is_generic(item: &Item, ty: &Type) -> bool {
    mentions_parameters(ty, &item.generics, Needs::Parameters)
}

/// Returns true if the type contains a name.
fn mentions_name(ty: &Type, name: &str) -> bool {
    mentions(&ty.to_token_stream(), &|token| matches!(token, TokenTree::Ident(ident) if ident == name))
}

/// Replaces the lifetimes of the item, which a constant does not have, with `'static`.
fn without_lifetimes(item: &Item, tokens: TokenStream) -> TokenStream {
    let mut is_lifetime = false;
    let tokens = tokens.into_iter().map(|token| {
        let was_quote = std::mem::replace(&mut is_lifetime, false);
        match token {
            TokenTree::Ident(mut name)
                if was_quote && item.generics.lifetimes().any(|parameter| parameter.lifetime.ident == name) =>
            {
                name = proc_macro2::Ident::new("static", name.span());
                TokenTree::Ident(name)
            }
            TokenTree::Punct(punct) => {
                is_lifetime = punct.as_char() == '\'';
                TokenTree::Punct(punct)
            }
            TokenTree::Group(group) => {
                let mut replaced = Group::new(group.delimiter(), without_lifetimes(item, group.stream()));
                replaced.set_span(group.span());
                TokenTree::Group(replaced)
            }
            token => token,
        }
    });
    tokens.collect()
}

/// Returns a type or path as authors write it, with spaces only after commas and between words.
fn text(tokens: &impl ToTokens) -> String {
    let spaced = tokens.to_token_stream().to_string();
    let is_word = |character: char| character.is_alphanumeric() || character == '_';
    let mut text = String::new();
    for part in spaced.split(' ') {
        if text.ends_with(',') || text.ends_with(is_word) && part.starts_with(is_word) {
            text.push(' ');
        }
        text.push_str(part);
    }
    text
}
