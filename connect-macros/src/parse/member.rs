//! Members of operations and structures, and the keys that set names.

use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::spanned::Spanned as _;
use syn::{Field, Ident, LitStr};

use super::constraints::constraints;
use super::headers::{header_name, header_prefix, media_type};
use super::operation::needs_feature;
use crate::attr;
use crate::errors::Errors;
use crate::model::{Binding, Constraints, DefaultValue, Encoding, Lost, Member, TimestampFormat};
use crate::names::Case;
use crate::spanned::Spanned;
use crate::symbol::{MemberWord, Place};

/// Parses the members. `case` is the case of their wire names, or `None` if it is unknown.
pub(super) fn members(fields: Vec<&Field>, case: Option<Case>, place: Place, errors: &mut Errors) -> Vec<Member> {
    let members = fields.into_iter().map(|field| {
        let mut member = member(field, case.unwrap_or(Case::Pascal), place, errors);
        member.lost.name |= case.is_none();
        member
    });
    members.collect()
}

/// Parses a member.
fn member(field: &Field, case: Case, place: Place, errors: &mut Errors) -> Member {
    let ident = field.ident.clone().unwrap_or_else(|| Ident::new("_", field.span()));
    let mut member = Member {
        wire: case.apply(&ident.unraw().to_string()),
        ty: field.ty.clone(),
        binding: Spanned::new(Binding::Body, ident.span()),
        encoding: Spanned::new(Encoding::Shape, ident.span()),
        ident,
        style: None,
        required: None,
        sensitive: None,
        host_label: None,
        default: None,
        end: None,
        requires_length: None,
        constraints: Constraints::default(),
        lost: Lost::default(),
    };
    let before = errors.len();
    let mut bindings: Vec<(Ident, Binding)> = Vec::new();
    let mut encodings: Vec<(Ident, Encoding)> = Vec::new();
    attr::words(&field.attrs, place, errors, &mut |word, key, input, errors| {
        let mut bind = |binding: Binding| bindings.push((key.clone(), binding));
        let mut encode = |encoding: Encoding| encodings.push((key.clone(), encoding));
        match word {
            MemberWord::Query => bind(Binding::Query(query_key(key, input, &member)?)),
            MemberWord::Style => {
                member.style = Some(Spanned::new(attr::one_of(key, input, "a value")?, key.span()));
            }
            MemberWord::QueryMap => attr::flag(key, input).map(|_| bind(Binding::QueryMap))?,
            MemberWord::Header => bind(Binding::Header(header_name(&attr::string(key, input, "X-Amz-Bearer")?)?)),
            MemberWord::PrefixHeaders => {
                bind(Binding::PrefixHeaders(header_prefix(&attr::string(key, input, "X-Meta-")?)?));
            }
            MemberWord::Status => attr::flag(key, input).map(|_| bind(Binding::Status))?,
            MemberWord::Payload => attr::flag(key, input).map(|_| bind(Binding::Payload(None)))?,
            MemberWord::EventHeader => {
                attr::flag(key, input).map(|_| bind(Binding::EventHeader))?;
                needs_feature(key, cfg!(any(test, feature = "event-stream")), "event-stream")?;
            }
            MemberWord::EventPayload => {
                attr::flag(key, input).map(|_| bind(Binding::EventPayload))?;
                needs_feature(key, cfg!(any(test, feature = "event-stream")), "event-stream")?;
            }
            MemberWord::RequiresLength => member.requires_length = Some(attr::flag(key, input)?),
            MemberWord::HostLabel => member.host_label = Some(attr::flag(key, input)?),
            MemberWord::IdempotencyToken => attr::flag(key, input).map(|_| encode(Encoding::IdempotencyToken))?,
            MemberWord::Required => member.required = Some(attr::flag(key, input)?),
            MemberWord::Default => member.default = Some(Spanned::new(default(key, input)?, key.span())),
            MemberWord::Redact => member.sensitive = Some(attr::flag(key, input)?),
            MemberWord::Rename => {
                member.lost.name = true;
                member.wire = wire_name(&attr::string(key, input, "WireName")?)?;
                member.lost.name = false;
            }
            MemberWord::Length => member.constraints.length = Some(attr::length(key, input)?),
            MemberWord::Range => member.constraints.range = Some(attr::range(key, input)?),
            MemberWord::Pattern => member.constraints.pattern = Some(attr::pattern(key, input)?),
            MemberWord::Unique => member.constraints.unique = Some(attr::flag(key, input)?),
            MemberWord::Items => member.constraints.items = constraints(key, input, Place::Items, errors)?,
            MemberWord::Keys => member.constraints.keys = constraints(key, input, Place::Keys, errors)?,
            MemberWord::Values => member.constraints.values = constraints(key, input, Place::Values, errors)?,
            MemberWord::Timestamp => encode(Encoding::Timestamp(timestamp(key, input)?)),
            MemberWord::MediaType => encode(Encoding::MediaType(media_type(key, input)?)),
            MemberWord::End => member.end = Some(Spanned::new(end_word(key, input)?, key.span())),
            MemberWord::Serde => attr::flag(key, input).map(|_| encode(Encoding::Serde))?,
        }
        Ok(())
    });
    member.lost.place = errors.len() > before;
    if let Some((_, Binding::Payload(media_type))) = bindings.first_mut() {
        *media_type = take_media_type(&mut encodings);
    }
    let name = &member.ident;
    let binding = only_one(bindings, errors, |first, second| {
        format!("`{name}` is bound twice, by `{first}` and by `{second}`: keep one of these keys")
    });
    let encoding = only_one(encodings, errors, |first, second| {
        format!("`{first}` and `{second}` both set the encoding of `{name}`: keep one of these keys")
    });
    member.binding = binding.unwrap_or(member.binding);
    member.encoding = encoding.unwrap_or(member.encoding);
    // The wire name is the key of a `query` without a value, and a later `rename` can change it.
    if let Binding::Query(key) = &mut member.binding.value
        && key.value.is_empty()
    {
        key.value.clone_from(&member.wire);
    }
    member
}

/// Takes the media type out of the encodings. A payload has one beside the encoding of its value.
fn take_media_type(encodings: &mut Vec<(Ident, Encoding)>) -> Option<Spanned<String>> {
    let index = encodings.iter().position(|(_, encoding)| matches!(encoding, Encoding::MediaType(_)))?;
    match encodings.remove(index) {
        (key, Encoding::MediaType(media_type)) => Some(Spanned::new(media_type, key.span())),
        _ => None,
    }
}

/// Returns the value of the first key, and adds an error for each of the other keys.
pub(super) fn only_one<T>(
    values: Vec<(Ident, T)>,
    errors: &mut Errors,
    message: impl Fn(&Ident, &Ident) -> String,
) -> Option<Spanned<T>> {
    let mut values = values.into_iter();
    let (first, value) = values.next()?;
    for (second, _) in values.filter(|(second, _)| *second != first) {
        errors.at(&second, message(&first, &second));
    }
    Some(Spanned::new(value, first.span()))
}

/// Returns the text of a literal, with the span of the literal.
fn text(literal: &LitStr) -> Spanned<String> {
    Spanned::new(literal.value(), literal.span())
}

/// Parses the value of `default`.
fn default(key: &Ident, input: ParseStream<'_>) -> syn::Result<DefaultValue> {
    Ok(attr::optional_expression(key, input)?.map_or(DefaultValue::OfType, DefaultValue::Expression))
}

/// Parses the value of `timestamp`.
pub(super) fn timestamp(key: &Ident, input: ParseStream<'_>) -> syn::Result<TimestampFormat> {
    attr::one_of(key, input, "a format")
}

/// Parses the value of `end`.
fn end_word(key: &Ident, input: ParseStream<'_>) -> syn::Result<String> {
    let word = attr::string(key, input, "[DONE]")?;
    if word.value().is_empty() {
        let message = "the word is empty: write the data of the event that ends the stream, such as `[DONE]`";
        return Err(syn::Error::new(word.span(), message));
    }
    Ok(word.value())
}

/// Parses the value of `query`. Without a value, the key is empty until the wire name is known.
fn query_key(key: &Ident, input: ParseStream<'_>, member: &Member) -> syn::Result<Spanned<String>> {
    match attr::optional_string(key, input, "maxResults")? {
        Some(text) if text.value().is_empty() => {
            Err(syn::Error::new(text.span(), "the query key is empty: write the key that the service uses"))
        }
        Some(literal) => Ok(text(&literal)),
        None => Ok(Spanned::new(String::new(), member.ident.span())),
    }
}

/// Checks a wire name. It is written into JSON without escapes.
pub(super) fn wire_name(text: &LitStr) -> syn::Result<String> {
    let name = text.value();
    if name.is_empty() {
        return Err(syn::Error::new(text.span(), "the wire name is empty: write the name that the service uses"));
    }
    if name.chars().any(|character| character.is_control() || matches!(character, '"' | '\\')) {
        let message = "a wire name cannot contain a quote, a backslash or a control character: write the name that the service uses";
        return Err(syn::Error::new(text.span(), message));
    }
    Ok(name)
}

/// Parses the value of `rename_all`.
pub(super) fn rename_all(key: &Ident, input: ParseStream<'_>) -> syn::Result<Case> {
    let text = attr::string(key, input, "camelCase")?;
    text.value().parse().map_err(|message| syn::Error::new(text.span(), message))
}
