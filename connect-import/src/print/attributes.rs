//! The attributes of declarations.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use super::file::RANGE;
use crate::declare::separated;
use crate::declare::{Checks, DefaultValue, Field, Operation, Output, Pages, Place};
use crate::model::{Auth, Bounds, Protocol, TimestampFormat};
use crate::names::is_keyword;

/// Returns the identifier of a field.
pub(super) fn ident(name: &str) -> Ident {
    if is_keyword(name) { Ident::new_raw(name, Span::call_site()) } else { Ident::new(name, Span::call_site()) }
}

/// Returns the tokens of a path or a type.
pub(super) fn tokens(source: &str) -> TokenStream {
    source.parse().unwrap_or_default()
}

/// The attribute of a member.
pub(super) fn of_field(field: &Field) -> Option<TokenStream> {
    let mut keys: Vec<TokenStream> = Vec::new();
    keys.extend(field.place.as_ref().map(place));
    if field.host_label {
        keys.push(quote!(host_label));
    }
    if field.requires_length {
        keys.push(quote!(requires_length));
    }
    if field.token {
        keys.push(quote!(idempotency_token));
    }
    if field.sensitive {
        keys.push(quote!(sensitive));
    }
    keys.extend(field.rename.as_ref().map(|name| quote!(rename = #name)));
    checks(&field.checks, &mut keys);
    keys.extend(field.timestamp.map(|format| {
        let format = match format {
            TimestampFormat::DateTime => "date-time",
            TimestampFormat::HttpDate => "http-date",
            TimestampFormat::EpochSeconds => "epoch-seconds",
        };
        quote!(timestamp = #format)
    }));
    keys.extend(field.media_type.as_ref().map(|media_type| quote!(media_type = #media_type)));
    keys.extend(field.default.as_ref().map(|default| match default {
        DefaultValue::OfType => quote!(default),
        DefaultValue::Expression(expression) => {
            let expression = tokens(expression);
            quote!(default = #expression)
        }
    }));
    (!keys.is_empty()).then(|| list("connect", &keys))
}

/// Returns an attribute with keys, or without parentheses if there are none.
pub(super) fn list(name: &str, keys: &[TokenStream]) -> TokenStream {
    let name = ident(name);
    // A comma at the end lets prettyplease break the line at each key.
    if keys.is_empty() { quote!(#[#name]) } else { quote!(#[#name(#(#keys),* ,)]) }
}

fn place(place: &Place) -> TokenStream {
    match place {
        Place::Query(None) => quote!(query),
        Place::Query(Some(key)) => quote!(query = #key),
        Place::QueryMap => quote!(query_map),
        Place::Header(name) => quote!(header = #name),
        Place::PrefixHeaders(prefix) => quote!(prefix_headers = #prefix),
        Place::Payload => quote!(payload),
        Place::Status => quote!(status),
        Place::EventHeader => quote!(event_header),
        Place::EventPayload => quote!(event_payload),
    }
}

fn checks(checks: &Checks, keys: &mut Vec<TokenStream>) {
    keys.extend(checks.length.as_ref().map(|bounds| bounds_of("length", bounds)));
    keys.extend(checks.range.as_ref().map(|bounds| bounds_of("range", bounds)));
    keys.extend(checks.pattern.as_ref().map(|pattern| quote!(pattern = #pattern)));
    keys.extend(checks.unique.then(|| quote!(unique)));
    for (name, inner) in [("items", &checks.items), ("keys", &checks.keys), ("values", &checks.values)] {
        if let Some(inner) = inner {
            let name = ident(name);
            let mut inner_keys = Vec::new();
            self::checks(inner, &mut inner_keys);
            keys.push(quote!(#name(#(#inner_keys),*)));
        }
    }
}

fn bounds_of(key: &str, bounds: &Bounds) -> TokenStream {
    let key = ident(key);
    let end = |end: &Option<String>| end.as_ref().map_or_else(String::new, |end| separated(end, "_", 5));
    let (min, max) = (end(&bounds.min), end(&bounds.max));
    let range = match (&bounds.min, &bounds.max) {
        (Some(min_there), Some(max_there)) if min_there == max_there && key == "length" => min,
        (_, None) => format!("{min}.."),
        (_, Some(_)) => format!("{min}..={max}"),
    };
    let range = format!("{RANGE}{range}");
    quote!(#key(#range))
}

/// The keys of an operation's attribute.
pub(super) fn of_operation(
    operation: &Operation,
    service: Option<(&str, Option<&Auth>)>,
    protocol: &Protocol,
) -> Vec<TokenStream> {
    let mut keys = Vec::new();
    if let Some((service, _)) = service {
        let service = ident(service);
        keys.push(quote!(service = #service));
    }
    if let (Some((method, uri)), Protocol::RestJson1) = (&operation.http, protocol) {
        let uri = uri.replace('{', "<").replace('}', ">");
        keys.push(quote!(method = #method));
        keys.push(quote!(uri = #uri));
    }
    if operation.name != operation.operation {
        let name = &operation.operation;
        keys.push(quote!(name = #name));
    }
    keys.extend(operation.structure.case.map(|case| quote!(rename_all = #case)));
    match &operation.output {
        Output::Shape(name, _) => {
            let output = tokens(name);
            keys.push(quote!(output = #output));
        }
        Output::Unit => keys.push(quote!(output = ())),
    }
    if !operation.errors.is_empty() {
        let errors = operation.errors.iter().map(|error| tokens(error));
        keys.push(quote!(errors(#(#errors),* ,)));
    }
    keys.extend(operation.error_name.as_ref().map(|name| {
        let name = ident(name);
        quote!(error_name = #name)
    }));
    if service.is_none_or(|(_, auth)| auth != operation.auth.as_ref()) || operation.unsigned_payload {
        keys.extend(auth(operation.auth.as_ref(), operation.unsigned_payload, service.is_some()));
    }
    keys.extend(operation.host_prefix.as_ref().map(|prefix| quote!(host_prefix = #prefix)));
    if operation.allow_body {
        keys.push(quote!(allow_body));
    }
    if operation.idempotent {
        keys.push(quote!(idempotent));
    }
    if operation.checksum_required {
        keys.push(quote!(checksum_required));
    }
    if operation.gzip {
        keys.push(quote!(compress = "gzip"));
    }
    keys.extend(operation.pages.as_ref().map(pages));
    keys
}

/// The key for a scheme of authentication. `none` is the default only without a service.
pub(super) fn auth(auth: Option<&Auth>, is_unsigned: bool, has_service: bool) -> Option<TokenStream> {
    Some(match auth {
        None if has_service => quote!(auth = none),
        None => return None,
        Some(Auth::SigV4) if is_unsigned => quote!(auth = sigv4(unsigned_body)),
        Some(Auth::SigV4) => quote!(auth = sigv4),
        Some(Auth::Bearer) => quote!(auth = bearer),
        Some(Auth::BearerMember { member }) => {
            let member = ident(&crate::names::member(member));
            quote!(auth = bearer(#member))
        }
        Some(Auth::Basic) => quote!(auth = basic),
        Some(Auth::ApiKeyHeader { name, prefix: None }) => quote!(auth = api_key(header = #name)),
        Some(Auth::ApiKeyHeader { name, prefix: Some(prefix) }) => {
            let prefix = format!("{} ", prefix.trim_end());
            quote!(auth = api_key(header = #name, prefix = #prefix))
        }
        Some(Auth::ApiKeyQuery { name }) => quote!(auth = api_key(query = #name)),
        Some(Auth::SigV4a | Auth::Other(_)) => quote!(auth = custom),
    })
}

fn pages(pages: &Pages) -> TokenStream {
    let path = |path: &[String]| {
        let names = path.iter().map(|name| ident(name));
        quote!(#(#names).*)
    };
    let input = ident(&pages.input);
    let output = path(&pages.output);
    let mut keys = vec![quote!(input = #input), quote!(output = #output)];
    keys.extend(pages.more.as_ref().map(|more| {
        let more = path(more);
        quote!(more = #more)
    }));
    match &pages.items[..] {
        [] => {}
        [(items, ty)] => {
            let (items, ty) = (path(items), ty.to_token_stream());
            keys.push(quote!(items = #items));
            keys.push(quote!(item = #ty));
        }
        several => {
            let several = several.iter().map(|(items, ty)| {
                let items = path(items);
                quote!(#items = #ty)
            });
            keys.push(quote!(items(#(#several),*)));
            keys.extend(pages.item_name.as_ref().map(|name| {
                let name = ident(name);
                quote!(item = #name)
            }));
        }
    }
    quote!(paginated(#(#keys),* ,))
}
