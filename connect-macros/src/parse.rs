//! From attributes and item to the model. It never stops at an error.

mod member;
mod operation;
mod variants;

pub(crate) use self::operation::operation;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Field, Fields, Path, parse_quote};

use self::member::{members, rename_all, wire_name};
use self::variants::enumeration_or_union;
use crate::attr::{self, ERROR_STATUSES};
use crate::errors::Errors;
use crate::model::{Item, Shape, Structure};
use crate::names::Case;
#[allow(
    clippy::wildcard_imports,
    reason = "the words that are matched below; clippy is silent where it builds tests"
)]
use crate::symbol::*;

/// A shape; `#[connect_shape(…)]` may be among the item's attributes.
pub(crate) fn shape(input: &DeriveInput, errors: &mut Errors) -> Option<Shape> {
    let mut item = item(input);
    let mut case = None;
    let mut is_case_wrong = false;
    attr::words(&input.attrs, CONNECT_SHAPE, SHAPE_WORDS, errors, |key, input, _| {
        match key.to_string().as_str() {
            RENAME_ALL => {
                is_case_wrong = true;
                case = Some(rename_all(key, input)?);
                is_case_wrong = false;
            }
            _ => item.krate = attr::path(key, input, "some::path::connect_core")?,
        }
        Ok(())
    });
    if let Data::Enum(data) = &input.data {
        return enumeration_or_union(item, data, case, errors);
    }
    let fields = named_fields(input, STRUCTURE, errors).unwrap_or_default();
    let case = if is_case_wrong { None } else { case.or(Some(Case::Pascal)) };
    let members = members(fields, case, FIELD_WORDS, errors);
    Some(Shape::Structure(Structure { item, members, error: None }))
}

/// A modeled error; `#[connect_error(…)]` is one of the item's attributes.
pub(crate) fn error(input: &DeriveInput, errors: &mut Errors) -> Structure {
    let mut item = item(input);
    let mut case = Some(Case::Pascal);
    let mut code = input.ident.unraw().to_string();
    let (mut status, mut has_status) = (None, false);
    attr::words(&input.attrs, CONNECT_ERROR, ERROR_WORDS, errors, |key, input, errors| {
        match key.to_string().as_str() {
            STATUS => {
                has_status = true;
                let number = attr::integer(key, input, "400")?;
                status = number.base10_parse().ok().filter(|status| ERROR_STATUSES.contains(status));
                if status.is_none() {
                    errors.at(&number, format!("`{number}` is not the status of an error: write one from 300 to 599"));
                }
            }
            CODE => code = wire_name(&attr::string(key, input, "ResourceNotFoundException")?)?,
            RENAME_ALL => {
                case = None;
                case = Some(rename_all(key, input)?);
            }
            _ => item.krate = attr::path(key, input, "some::path::connect_core")?,
        }
        Ok(())
    });
    if !has_status {
        errors.at(attribute(input, CONNECT_ERROR), "`status` is missing: write `#[connect_error(status = 400)]`");
    }
    let fields = named_fields(input, "a modeled error", errors).unwrap_or_default();
    let members = members(fields, case, FIELD_WORDS, errors);
    Structure { item, members, error: Some((code, status.unwrap_or(500))) }
}

/// What an error about an absent word points at: the words that are there, else the item's name. Both are the author's own tokens; at
/// the macro's call site the compiler would add a line about the macro.
fn attribute(input: &DeriveInput, name: &str) -> TokenStream {
    let attribute = input.attrs.iter().find(|attribute| attribute.path().is_ident(name));
    let words = attribute.and_then(|attribute| attribute.meta.require_list().ok()).map(|list| list.tokens.clone());
    words.filter(|words| !words.is_empty()).unwrap_or_else(|| input.ident.to_token_stream())
}

fn item(input: &DeriveInput) -> Item {
    Item {
        ident: input.ident.clone(),
        visibility: input.vis.clone(),
        generics: input.generics.clone(),
        krate: default_crate(),
    }
}

/// The path of `connect_core` where nobody says another.
pub(crate) fn default_crate() -> Path {
    parse_quote!(::connect_core)
}

/// What a shape is that is no enum.
const STRUCTURE: &str = "a structure";

/// The fields of a struct with named members; an error for any other item.
fn named_fields<'a>(input: &'a DeriveInput, what: &str, errors: &mut Errors) -> Option<Vec<&'a Field>> {
    let name = &input.ident;
    let wrong = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => return Some(fields.named.iter().collect()),
            Fields::Unnamed(_) if what == STRUCTURE => {
                let message = format!(
                    "{what} is a struct with named members: write `struct {name} {{ … }}`, or \
                     implement `connect_core::StringShape` for a string of your own"
                );
                errors.at(name, message);
                return None;
            }
            Fields::Unnamed(_) => "a tuple struct",
            Fields::Unit => {
                errors.at(name, format!("{what} has braces, also without members: write `struct {name} {{}}`"));
                return None;
            }
        },
        Data::Enum(_) => "an enum",
        Data::Union(_) => "a union",
    };
    errors.at(
        name,
        format!("{what} is a struct with named members, and `{name}` is {wrong}: write `struct {name} {{ … }}`"),
    );
    None
}
