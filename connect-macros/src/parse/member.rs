//! Members of operations and structures, and the words that say names.

use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::spanned::Spanned;
use syn::{Field, Ident, LitStr};

use crate::attr;
use crate::errors::Errors;
use crate::model::{Binding, Constraints, DefaultValue, Doubt, Member, TimestampFormat};
use crate::names::Case;
#[allow(
    clippy::wildcard_imports,
    reason = "the words that are matched below; clippy is silent where it builds tests"
)]
use crate::symbol::*;

/// The members, named in `case`; `None` where the case is not known.
pub(super) fn members(fields: Vec<&Field>, case: Option<Case>, known: &[&str], errors: &mut Errors) -> Vec<Member> {
    let members = fields.into_iter().map(|field| {
        let mut member = member(field, case.unwrap_or(Case::Pascal), known, errors);
        member.doubt.name |= case.is_none();
        member
    });
    members.collect()
}

fn member(field: &Field, case: Case, known: &[&str], errors: &mut Errors) -> Member {
    let ident = field.ident.clone().unwrap_or_else(|| Ident::new("_", field.span()));
    let mut member = Member {
        wire: case.apply(&ident.unraw().to_string()),
        ident,
        ty: field.ty.clone(),
        binding: Binding::Body,
        binding_span: None,
        key_span: None,
        required: None,
        sensitive: None,
        token: None,
        serde: None,
        host_label: None,
        media_type: None,
        timestamp: None,
        timestamp_span: None,
        default: None,
        default_span: None,
        constraints: Constraints::default(),
        doubt: Doubt::default(),
    };
    let before = errors.len();
    let mut bindings: Vec<(Ident, Option<LitStr>)> = Vec::new();
    attr::words(&field.attrs, CONNECT, known, errors, |key, input, _| {
        match key.to_string().as_str() {
            QUERY => bindings.push((key.clone(), query_key(key, input)?)),
            HEADER => bindings.push((key.clone(), Some(header_name(attr::string(key, input, "X-Amz-Bearer")?)?))),
            PREFIX_HEADERS => bindings.push((key.clone(), Some(header_prefix(attr::string(key, input, "X-Meta-")?)?))),
            STATUS | QUERY_MAP | PAYLOAD => {
                attr::flag(key, input)?;
                bindings.push((key.clone(), None));
            }
            HOST_LABEL => member.host_label = Some(attr::flag(key, input)?),
            TIMESTAMP => {
                member.timestamp = Some(timestamp(key, input)?);
                member.timestamp_span = Some(key.span());
            }
            MEDIA_TYPE => member.media_type = Some((media_type(key, input)?, key.span())),
            DEFAULT => {
                member.default = Some(default(key, input)?);
                member.default_span = Some(key.span());
            }
            IDEMPOTENCY_TOKEN => member.token = Some(attr::flag(key, input)?),
            REQUIRED => member.required = Some(attr::flag(key, input)?),
            SENSITIVE => member.sensitive = Some(attr::flag(key, input)?),
            SERDE => member.serde = Some(attr::flag(key, input)?),
            RENAME => {
                member.doubt.name = true;
                member.wire = wire_name(&attr::string(key, input, "WireName")?)?;
                member.doubt.name = false;
            }
            _ => constraint(key, input, &mut member.constraints)?,
        }
        Ok(())
    });
    member.doubt.place = errors.len() > before;
    let mut bindings = bindings.into_iter();
    if let Some((first, key)) = bindings.next() {
        member.binding_span = Some(first.span());
        member.key_span = key.as_ref().map(LitStr::span);
        let key = key.map(|key| key.value());
        member.binding = match first.to_string().as_str() {
            QUERY => Binding::Query(key.unwrap_or_else(|| member.wire.clone())),
            HEADER => Binding::Header(key.unwrap_or_default()),
            PREFIX_HEADERS => Binding::PrefixHeaders(key.unwrap_or_default()),
            QUERY_MAP => Binding::QueryMap,
            PAYLOAD => Binding::Payload,
            _ => Binding::Status,
        };
        for (second, _) in bindings {
            let name = &member.ident;
            errors.at(
                &second,
                format!(
                    "`{name}` is bound twice, by `{first}` and by `{second}`: a member goes to one place, keep one"
                ),
            );
        }
    }
    member
}

pub(super) fn constraint(key: &Ident, input: ParseStream<'_>, constraints: &mut Constraints) -> syn::Result<()> {
    if key == LENGTH {
        constraints.length = Some(attr::length(key, input)?);
    } else {
        constraints.range = Some(attr::range(key, input)?);
    }
    Ok(())
}

/// RFC 9110, section 5.1: a token.
fn header_name(text: LitStr) -> syn::Result<LitStr> {
    let name = text.value();
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if !name.is_empty() && name.bytes().all(is_token) {
        return Ok(text);
    }
    if name.is_empty() {
        return Err(syn::Error::new(text.span(), "the header has no name: write the one that the service uses"));
    }
    let wanted = "write letters, digits and `-`, as in `X-Amz-Bearer`";
    Err(syn::Error::new(text.span(), format!("`{name}` is not the name of a header: {wanted}")))
}

fn default(key: &Ident, input: ParseStream<'_>) -> syn::Result<DefaultValue> {
    Ok(attr::optional_expression(key, input)?.map_or(DefaultValue::OfType, DefaultValue::Expression))
}

/// The empty prefix is that of all headers.
fn header_prefix(text: LitStr) -> syn::Result<LitStr> {
    if text.value().is_empty() { Ok(text) } else { header_name(text) }
}

pub(super) fn timestamp(key: &Ident, input: ParseStream<'_>) -> syn::Result<TimestampFormat> {
    const FORMATS: [TimestampFormat; 3] =
        [TimestampFormat::DateTime, TimestampFormat::HttpDate, TimestampFormat::EpochSeconds];
    attr::one_of(key, input, "a format", TIMESTAMP_FORMATS).map(|index| FORMATS[index])
}

/// RFC 9110, section 8.3.1: a type and a subtype.
fn media_type(key: &Ident, input: ParseStream<'_>) -> syn::Result<String> {
    let text = attr::string(key, input, "application/json")?;
    let value = text.value();
    match value.split_once('/') {
        Some((kind, subtype)) if !kind.is_empty() && !subtype.is_empty() => Ok(value),
        _ => {
            let message = format!("`{value}` is not a media type: write one as `application/json`");
            Err(syn::Error::new(text.span(), message))
        }
    }
}

fn query_key(key: &Ident, input: ParseStream<'_>) -> syn::Result<Option<LitStr>> {
    let text = attr::optional_string(key, input, "maxResults")?;
    match &text {
        Some(text) if text.value().is_empty() => {
            Err(syn::Error::new(text.span(), "the query key is empty: write the key that the service uses"))
        }
        _ => Ok(text),
    }
}

pub(super) fn wire_name(text: &LitStr) -> syn::Result<String> {
    let name = text.value();
    if name.is_empty() {
        return Err(syn::Error::new(text.span(), "the wire name is empty: write the name that the service uses"));
    }
    if name.chars().any(|character| character.is_control() || matches!(character, '"' | '\\')) {
        let message =
            "a wire name holds no quote, backslash or control character: write the name that the service uses";
        return Err(syn::Error::new(text.span(), message));
    }
    Ok(name)
}

pub(super) fn rename_all(key: &Ident, input: ParseStream<'_>) -> syn::Result<Case> {
    let text = attr::string(key, input, "camelCase")?;
    text.value().parse().map_err(|message| syn::Error::new(text.span(), message))
}
