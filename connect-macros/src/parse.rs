//! From attributes and item to the model. It never stops at an error.

mod member;
mod variants;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Field, Fields, Ident, LitStr, Path, Type, parse_quote};

use self::member::{members, rename_all, wire_name};
use self::variants::enumeration_or_union;
use crate::attr::{self, ERROR_STATUSES};
use crate::errors::Errors;
use crate::model::{Binding, ErrorVariant, Item, Operation, OperationErrors, Shape, Structure};
use crate::names::{Case, quoted, suggestion};
#[allow(
    clippy::wildcard_imports,
    reason = "the words that are matched below; clippy is silent where it builds tests"
)]
use crate::symbol::*;
use crate::uri::{self, Template};

/// An operation; `#[connect_operation(…)]` is one of the item's attributes.
pub(crate) fn operation(input: &DeriveInput, errors: &mut Errors) -> Operation {
    let mut operation = Operation {
        item: item(input),
        name: input.ident.unraw().to_string(),
        method: None,
        uri: None,
        output: None,
        errors: OperationErrors::None,
        allow_body: None,
        idempotent: false,
        host_prefix: None,
        compress_from: None,
        checksum_required: false,
        members: Vec::new(),
    };
    let mut case = Some(Case::Pascal);
    let mut error_name = None;
    let (mut compress, mut compress_from) = (None, None);
    let (mut own, mut shared) = (None, None);
    // The words are there but their values are wrong: not missing.
    let (mut has_method, mut has_uri) = (false, false);

    attr::words(&input.attrs, CONNECT_OPERATION, OPERATION_WORDS, errors, |key, input, errors| {
        match key.to_string().as_str() {
            METHOD => {
                has_method = true;
                let text = attr::string(key, input, "PUT")?;
                operation.method = method(text, errors);
            }
            URI => {
                has_uri = true;
                let text = attr::string(key, input, "/contact/<ContactId>")?;
                match Template::parse(&text.value()) {
                    Ok(template) => operation.uri = Some((template, text)),
                    Err(messages) => messages.iter().for_each(|message| errors.at(&text, message)),
                }
            }
            OUTPUT => operation.output = Some(attr::ty(key, input, "CreateParticipantOutput")?),
            ERRORS => {
                let (_, variants) = own.get_or_insert((key.span(), Vec::new()));
                attr::error_list(key, input, variants, errors)?;
            }
            ERROR => shared = Some((key.span(), attr::ty(key, input, "ConnectError")?)),
            ERROR_NAME => error_name = Some((key.span(), attr::ident(key, input, "MyOperationError")?)),
            NAME => operation.name = wire_name(&attr::string(key, input, "CreateParticipant")?)?,
            RENAME_ALL => {
                case = None;
                case = Some(rename_all(key, input)?);
            }
            ALLOW_BODY => operation.allow_body = Some(attr::flag(key, input)?),
            IDEMPOTENT => {
                attr::flag(key, input)?;
                operation.idempotent = true;
            }
            HOST_PREFIX => {
                let text = attr::string(key, input, "{AccountId}.")?;
                match uri::parse_host_prefix(&text.value()) {
                    Ok(parts) => operation.host_prefix = Some((parts, text)),
                    Err(message) => errors.at(&text, message),
                }
            }
            COMPRESS => {
                attr::one_of(key, input, COMPRESSIONS)?;
                needs_feature(key, cfg!(feature = "compression"), "compression")?;
                compress = Some(DEFAULT_COMPRESS_FROM);
            }
            COMPRESS_FROM => {
                compress_from = Some((key.span(), attr::integer(key, input, "10240")?.base10_parse()?));
            }
            CHECKSUM_REQUIRED => {
                attr::flag(key, input)?;
                needs_feature(key, cfg!(feature = "checksum"), "checksum")?;
                operation.checksum_required = true;
            }
            _ => operation.item.krate = attr::path(key, input, "some::path::connect_core")?,
        }
        Ok(())
    });

    operation.compress_from = match (compress, compress_from) {
        (Some(_), Some((_, from))) => Some(from),
        (None, Some((span, _))) => {
            errors.span(
                span,
                "`compress_from` says from how many bytes on, and there is no `compress`: add `compress = \"gzip\"`",
            );
            None
        }
        (compress, None) => compress,
    };
    check_missing(input, has_method, has_uri, errors);
    operation.errors = modeled_errors(input, own, shared, error_name, errors);
    match named_fields(input, "an operation", errors) {
        Some(fields) => operation.members = members(fields, case, MEMBER_WORDS, errors),
        // Without members there is nothing to say about labels.
        None => operation.uri = None,
    }
    bind_labels(&mut operation);
    operation
}

fn check_missing(input: &DeriveInput, has_method: bool, has_uri: bool, errors: &mut Errors) {
    let missing = match (has_method, has_uri) {
        (true, true) => None,
        (false, true) => Some("`method` is missing: write `method = \"PUT\"`"),
        (true, false) => Some("`uri` is missing: write `uri = \"/contact/<ContactId>\"`"),
        (false, false) => Some(
            "`method` and `uri` are missing: write \
             `#[connect_operation(method = \"PUT\", uri = \"/contact/<ContactId>\")]`",
        ),
    };
    if let Some(missing) = missing {
        errors.at(attribute(input, CONNECT_OPERATION), missing);
    }
}

/// A word's value, and where the word stands.
type At<T> = Option<(Span, T)>;

/// What `errors(…)`, `error` and `error_name` say together.
fn modeled_errors(
    input: &DeriveInput,
    own: At<Vec<ErrorVariant>>,
    shared: At<Type>,
    error_name: At<Ident>,
    errors: &mut Errors,
) -> OperationErrors {
    if let (Some(_), Some((span, _))) = (&own, &shared) {
        errors.span(
            *span,
            "`error` and `errors` exclude each other: `errors(…)` generates an enum, `error = …` names one that another \
             operation generates: keep one",
        );
    }
    if let (Some((span, _)), None) = (&error_name, &own) {
        errors.span(
            *span,
            "`error_name` names the enum that `errors(…)` generates, and there is no `errors(…)`: remove `error_name`",
        );
    }
    match (own, shared) {
        (Some((span, variants)), _) => {
            let generated =
                || Ident::new(&format!("{}Error", input.ident.unraw()), span.resolved_at(Span::call_site()));
            OperationErrors::Own { name: error_name.map_or_else(generated, |(_, name)| name), variants }
        }
        (None, Some((_, ty))) => OperationErrors::Shared(ty),
        (None, None) => OperationErrors::None,
    }
}

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

/// A word whose code is behind a feature of connect-core.
fn needs_feature(key: &Ident, is_on: bool, feature: &str) -> syn::Result<()> {
    if is_on {
        return Ok(());
    }
    let wanted = format!("write `connect-core = {{ version = \"…\", features = [\"{feature}\"] }}` in Cargo.toml");
    Err(syn::Error::new(key.span(), format!("`{key}` needs the feature `{feature}` of connect-core: {wanted}")))
}

fn method(text: LitStr, errors: &mut Errors) -> Option<(String, LitStr)> {
    let method = text.value();
    if METHODS.contains(&method.as_str()) {
        return Some((method, text));
    }
    let upper = method.to_uppercase();
    let message = match suggestion(&upper, METHODS) {
        _ if METHODS.contains(&upper.as_str()) => format!("methods are written in capitals: write `{upper}`"),
        _ if method.is_empty() => format!("the method is empty: write one of {}", quoted(METHODS)),
        near if near.is_empty() => format!("`{method}` is not a method of HTTP: write one of {}", quoted(METHODS)),
        near => format!("`{method}` is not a method of HTTP{near}"),
    };
    errors.at(&text, message);
    None
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

/// Members whose wire name is a label's go there, unless a word says otherwise, which `check` reports.
fn bind_labels(operation: &mut Operation) {
    let Some((template, _)) = &operation.uri else { return };
    for (label, greedy) in template.labels() {
        let members = operation.members.iter_mut().filter(|member| member.wire == label);
        for member in members.filter(|member| member.binding == Binding::Body) {
            member.binding = Binding::Label { greedy };
        }
    }
}
