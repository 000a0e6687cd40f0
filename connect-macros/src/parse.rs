//! Parsing of an item and its attributes into the model. Parsing continues after an error.

mod auth;
mod body;
mod constraints;
mod errors;
mod failures;
mod headers;
mod member;
mod operation;
mod pages;
mod service;
mod union_form;
mod variants;

pub(crate) use self::headers::target_is_set;
pub(crate) use self::operation::operation;
pub(crate) use self::service::service;
pub(crate) use self::union_form::{has_union_key, is_event_stream};

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Data, DeriveInput, Field, Fields, Ident, Path, Token, parse_quote};

use self::member::{members, rename_all, wire_name};
use self::service::{needs_attribute, of_service, shared_words};
use self::union_form::FormKeys;
use self::variants::enumeration_or_union;
use crate::attr;
use crate::errors::Errors;
use crate::model::{ErrorMetadata, Item, OfService, Retryable, Shape, Structure};
use crate::names::Case;
use crate::spanned::Flag;
use crate::symbol::{CONNECT_ERROR, CONNECT_SHAPE, ERROR_STATUSES, ErrorWord, Place, ShapeWord};

/// The example of `crate` in messages.
const CRATE_EXAMPLE: &str = "some::path::connect_core";

/// The value of an attribute key, which distinguishes a wrong value from an absent key.
#[derive(Clone, Default)]
enum Setting<T> {
    #[default]
    Absent,
    Wrong,
    Right(T),
}

impl<T> Setting<T> {
    /// Returns `Right` with the value, or `Wrong` for `None`.
    fn new(value: Option<T>) -> Self {
        value.map_or(Self::Wrong, Self::Right)
    }

    /// Returns this value, or `Right` with `other` if it is absent.
    fn or(self, other: Option<T>) -> Self {
        match (self, other) {
            (Self::Absent, Some(other)) => Self::Right(other),
            (this, _) => this,
        }
    }

    /// Returns the value of `Right`.
    fn right(self) -> Option<T> {
        match self {
            Self::Right(value) => Some(value),
            Self::Absent | Self::Wrong => None,
        }
    }
}

impl Setting<Case> {
    /// Returns the case, `PascalCase` if the key is absent, or `None` if the value is wrong.
    fn or_pascal(self) -> Option<Case> {
        match self {
            Self::Absent => Some(Case::Pascal),
            Self::Wrong => None,
            Self::Right(case) => Some(case),
        }
    }
}

/// Parses a shape. The item may have the attribute `#[connect_shape(…)]`.
pub(crate) fn shape(input: &DeriveInput, errors: &mut Errors) -> Option<Shape> {
    let mut item = item(input);
    let mut case = Setting::Absent;
    let mut lenient: Flag = None;
    let mut server: Flag = None;
    let mut service: Option<OfService> = None;
    let mut was_shared = false;
    let mut krate = None;
    let mut form = FormKeys::default();
    attr::words(&input.attrs, Place::Shape, errors, &mut |word, key, input, _| {
        match word {
            ShapeWord::RenameAll => {
                case = Setting::Wrong;
                form.rename_all = Some(key.span());
                case = Setting::Right(rename_all(key, input)?);
            }
            ShapeWord::Tag => FormKeys::name(&mut form.tag, key, input, "type")?,
            ShapeWord::Content => FormKeys::name(&mut form.content, key, input, "data")?,
            ShapeWord::Untagged => form.untagged = Some(attr::flag(key, input)?),
            ShapeWord::EventStream => form.event_stream = Some(attr::flag(key, input)?),
            ShapeWord::Lenient => lenient = Some(attr::flag(key, input)?),
            ShapeWord::Server => server = Some(attr::flag(key, input)?),
            ShapeWord::Service => of_service(key, input, &mut service)?,
            ShapeWord::OfService => {
                was_shared = true;
                shared_words(input, &mut service)?;
            }
            ShapeWord::Crate => krate = Some(attr::path(key, input, CRATE_EXAMPLE)?),
        }
        Ok(())
    });
    needs_attribute(service.as_ref(), was_shared, CONNECT_SHAPE, errors);
    item.cased_by = service.as_ref().and_then(OfService::with_case);
    let shared = service.map(|of| of.shared).unwrap_or_default();
    case = case.or(shared.case);
    item.has_case = !matches!(case, Setting::Absent);
    if let Some(krate) = krate.or(shared.krate) {
        item.krate = krate;
    }
    if let Data::Enum(data) = &input.data {
        if let Some(lenient) = lenient {
            let message = "`lenient` is for the required members of a structure, and an enum or union has none: \
                           remove `lenient`";
            errors.span(lenient.span, message);
        }
        if let Some(server) = server {
            errors.span(server.span, "a server writes every enum and union without a key: remove `server`");
        }
        return enumeration_or_union(item, data, case.right(), &form, errors);
    }
    form.reject(&format!("`{}` is no enum", input.ident), errors);
    let fields = named_fields(input, STRUCTURE, errors).unwrap_or_default();
    let members = members(fields, case.or_pascal(), Place::Output, errors);
    let (lenient, server) = (lenient.is_some() || shared.lenient, server.is_some() || shared.server);
    Some(Shape::Structure(Structure { item, members, lenient, server, error: None }))
}

/// Parses a modeled error. The item has the attribute `#[connect_error(…)]`.
pub(crate) fn error(input: &DeriveInput, errors: &mut Errors) -> Structure {
    let mut item = item(input);
    let mut case = Setting::Absent;
    let mut code: Option<String> = None;
    let mut service: Option<OfService> = None;
    let mut was_shared = false;
    let mut krate = None;
    let mut status = Setting::Absent;
    let mut retry = None;
    let mut server = false;
    attr::words(&input.attrs, Place::Error, errors, &mut |word, key, input, errors| {
        match word {
            ErrorWord::Status => {
                status = Setting::Wrong;
                let number = attr::integer(key, input, "400")?;
                status = Setting::new(number.base10_parse().ok().filter(|status| ERROR_STATUSES.contains(status)));
                if matches!(status, Setting::Wrong) {
                    errors.at(&number, format!("`{number}` is not the status of an error: write one from 300 to 599"));
                }
            }
            ErrorWord::Code => {
                // A code of digits is still a text.
                let number = attr::integer(key, &input.fork(), "");
                let example = number.map_or("ResourceNotFoundException".to_owned(), |number| number.to_string());
                code = Some(wire_name(&attr::string(key, input, &example)?)?);
            }
            ErrorWord::Server => server = attr::flag(key, input).map(|_| true)?,
            ErrorWord::Retryable => retry = Some(retryable(key, input)?),
            ErrorWord::RenameAll => {
                case = Setting::Wrong;
                case = Setting::Right(rename_all(key, input)?);
            }
            ErrorWord::Service => of_service(key, input, &mut service)?,
            ErrorWord::OfService => {
                was_shared = true;
                shared_words(input, &mut service)?;
            }
            ErrorWord::Crate => krate = Some(attr::path(key, input, CRATE_EXAMPLE)?),
        }
        Ok(())
    });
    needs_attribute(service.as_ref(), was_shared, CONNECT_ERROR, errors);
    item.cased_by = service.as_ref().and_then(OfService::with_case);
    let has_service = service.is_some();
    let shared = service.map(|of| of.shared).unwrap_or_default();
    server |= shared.server;
    case = case.or(shared.case);
    item.has_case = !matches!(case, Setting::Absent);
    if let Some(krate) = krate.or(shared.krate) {
        item.krate = krate;
    }
    let fields = named_fields(input, "a modeled error", errors).unwrap_or_default();
    let members = members(fields, case.or_pascal(), Place::Output, errors);
    let status = match status {
        Setting::Absent => None,
        Setting::Wrong => Some(500),
        Setting::Right(status) => Some(status),
    };
    let has_code = code.is_some();
    let code = code.unwrap_or_else(|| input.ident.unraw().to_string());
    let error = ErrorMetadata { code, has_code, status, retryable: retry, has_service };
    Structure { item, members, lenient: false, server, error: Some(error) }
}

/// Parses the value of `retryable`: nothing, or `(throttling)`.
fn retryable(key: &Ident, input: ParseStream<'_>) -> syn::Result<Retryable> {
    let wanted =
        "`retryable` is for a transient failure, and `retryable(throttling)` for throttling: write one of them";
    if input.is_empty() || input.peek(Token![,]) {
        return Ok(Retryable::Transient);
    }
    let kind = attr::in_parentheses(key, input, wanted)?;
    if kind == "throttling" { Ok(Retryable::Throttling) } else { Err(syn::Error::new(kind.span(), wanted)) }
}

/// Returns the tokens for an error about an absent key: the keys that are present, or the item's
/// name if there are none.
///
/// Both are tokens of the author. For an error at the call site of the macro, the compiler would
/// add a line about the macro.
fn attribute(input: &DeriveInput, name: &str) -> TokenStream {
    let attribute = input.attrs.iter().find(|attribute| attribute.path().is_ident(name));
    let words = attribute.and_then(|attribute| attribute.meta.require_list().ok()).map(|list| list.tokens.clone());
    words.filter(|words| !words.is_empty()).unwrap_or_else(|| input.ident.to_token_stream())
}

/// Returns the parts that every declaration has, with the default path of `connect_core`.
pub(crate) fn item(input: &DeriveInput) -> Item {
    Item {
        ident: input.ident.clone(),
        visibility: input.vis.clone(),
        generics: input.generics.clone(),
        krate: default_crate(),
        has_case: false,
        cased_by: None,
    }
}

/// Returns the path of `connect_core` for declarations that name no other.
pub(crate) fn default_crate() -> Path {
    parse_quote!(::connect_core)
}

/// The description of a shape that is not an enum, for messages.
const STRUCTURE: &str = "a structure";

/// Returns true for a struct without braces.
fn is_unit(input: &DeriveInput) -> bool {
    matches!(&input.data, Data::Struct(data) if matches!(data.fields, Fields::Unit))
}

/// Returns the fields of a struct with named members; adds an error for any other item.
fn named_fields<'a>(input: &'a DeriveInput, what: &str, errors: &mut Errors) -> Option<Vec<&'a Field>> {
    let name = &input.ident;
    let wrong = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => return Some(fields.named.iter().collect()),
            Fields::Unnamed(_) if what == STRUCTURE => {
                let message = format!(
                    "{what} is a struct with named members: write `struct {name} {{ … }}`, or \
                     implement `connect_core::shape::StringShape` for a string of your own"
                );
                errors.at(name, message);
                return None;
            }
            Fields::Unnamed(_) => "a tuple struct",
            Fields::Unit => {
                errors.at(name, format!("{what} needs braces even without members: write `struct {name} {{}}`"));
                return None;
            }
        },
        Data::Enum(_) => "an enum",
        Data::Union(_) => "a union",
    };
    errors.at(
        name,
        format!("{what} is a struct with named members, but `{name}` is {wrong}: write `struct {name} {{ … }}`"),
    );
    None
}
