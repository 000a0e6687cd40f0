//! The impl of `EncodeRequest` for an operation.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};

use super::generics::{self, Needs};
use super::value::Value;
use super::{at, case, member};
use crate::model::{Binding, BodyFormat, CompressionEncoding, ConstantHeader, Member, Operation, QueryStyle};
use crate::symbol::CONTENT_TYPE;
use crate::uri::{Part, Template};

/// The parts of a request, in the order in which they are written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Order {
    Query,
    QueryMap,
    Header,
    PrefixHeaders,
    Body,
}

/// Returns the impl of `EncodeRequest`.
pub(super) fn encode_request(operation: &Operation, template: &Template) -> TokenStream {
    let item = &operation.item;
    let (parameters, ty) = generics::header(item);
    let bounds =
        operation.members.iter().flat_map(|member| Value::of_input(member).write_bounds(&member.binding.value));
    let clause = generics::where_clause(item, Needs::Parameters, bounds);

    let root = quote!(__c::Path::ROOT);
    let checks = operation.members.iter();
    let checks: TokenStream = checks.map(|member| member::checks(member, &Value::of_input(member), &root)).collect();
    let violations = if checks.is_empty() { quote!(_) } else { quote!(__violations) };

    let cases = case::generic_checks(item, &case::inputs(operation));
    let host = write_host(operation);
    let uri = write_uri(operation, template);
    let headers = operation.headers.iter().map(write_constant);
    let headers: TokenStream = headers.collect();
    let token = operation.token().map(|Member { ident, ty, .. }| {
        let member = quote_spanned!(at(ty)=> <#ty as __c::FillToken>);
        quote_spanned! {at(ty)=>
            let __token = __request.token(#member::provided(&self.#ident), #member::IS_SECRET);
        }
    });
    // A label needs the token before the other members.
    let is_in_path = operation.token().is_some_and(|member| matches!(member.binding.value, Binding::Label { .. }));
    let (token_of_path, token) = if is_in_path { (token, None) } else { (None, token) };
    let members = write_members(operation);
    let compress = operation.compression.as_ref().map(|compression| {
        let from = Literal::usize_unsuffixed(compression.from);
        match compression.encoding {
            CompressionEncoding::Gzip => quote!(__request.compress_gzip(#from);),
        }
    });
    let checksum = operation.checksum_required.then(|| quote!(__request.checksum();));
    quote! {
        #[automatically_derived]
        impl #parameters __c::EncodeRequest for #ty #clause {
            fn check(&self, #violations: &mut __c::Violations) {
                #checks
            }

            fn encode(&self, __request: &mut __c::RequestEncoder<'_>) {
                #cases
                #host
                #token_of_path
                #uri
                #headers
                #token
                #members
                #compress
                #checksum
            }
        }
    }
}

/// Returns code that writes a constant header. The compiler evaluates the name and the value.
fn write_constant(header: &ConstantHeader) -> TokenStream {
    let (name, value) = (header_name(&header.name.value), header_value(&header.value));
    quote!(__request.constant_header(#name, #value);)
}

/// Returns the expression for a `HeaderName`.
fn header_name(name: &str) -> TokenStream {
    let name = name.to_lowercase();
    quote!(const { __c::HeaderName::from_static(#name) })
}

/// Returns the expression for a `HeaderValue`.
fn header_value(value: &str) -> TokenStream {
    quote!(const { __c::HeaderValue::from_static(#value) })
}

/// Returns code that writes the host prefix.
fn write_host(operation: &Operation) -> TokenStream {
    let members = operation.members_by_wire_name();
    let parts = operation.host_prefix.iter().flat_map(|prefix| &prefix.value.parts);
    let written = parts.map(|part| match part {
        Part::Literal(text) => quote!(__request.host_literal(#text);),
        Part::Label { name, greedy } => {
            let sink = quote!(__request.host_label(#name));
            let written = members.get(name.as_str()).map(|member| {
                let value = Value::of_input(member).in_host();
                value.write(&Binding::Label { greedy: *greedy }, &sink)
            });
            quote!(#written;)
        }
    });
    written.collect()
}

/// Returns code that writes the path with its labels, and the literal query.
fn write_uri(operation: &Operation, template: &Template) -> TokenStream {
    if template.labels().next().is_none() {
        let uri = template.to_smithy();
        return quote!(__request.fixed_uri(const { __c::PathAndQuery::from_static(#uri) }););
    }
    let members = operation.members_by_wire_name();
    let parts = template.parts.iter().map(|part| match part {
        Part::Literal(text) => quote!(__request.literal(#text);),
        Part::Label { name, greedy } => {
            let sink = if *greedy { quote!(__request.greedy_label(#name)) } else { quote!(__request.label(#name)) };
            let place = Binding::Label { greedy: *greedy };
            let written = members.get(name.as_str()).map(|member| Value::of_input(member).write(&place, &sink));
            quote!(#written;)
        }
    });
    let query = template.query.iter().map(|query| {
        let query = format!("?{query}");
        quote!(__request.literal(#query);)
    });
    quote!(#(#parts)* #(#query)*)
}

/// Returns code that writes the members that are not labels, grouped by place.
fn write_members(operation: &Operation) -> TokenStream {
    let mut members: Vec<_> = operation.members.iter().filter_map(|member| write_member(operation, member)).collect();
    members.sort_by_key(|(order, _)| *order);
    let has_members =
        operation.members.iter().any(|member| matches!(member.binding.value, Binding::Body | Binding::Part));
    let before = members.iter().filter(|(order, _)| *order < Order::Body).map(|(_, written)| written);
    let body = members.iter().filter(|(order, _)| *order >= Order::Body).map(|(_, written)| written);
    let start = match operation.body_format() {
        BodyFormat::Json => quote!(let __writer = __request.json_body();),
        BodyFormat::Form => quote!(let __writer = __request.form_body();),
        BodyFormat::PlainForm => quote!(let __writer = __request.plain_form_body();),
        BodyFormat::Multipart => quote!(__request.multipart_body();),
    };
    let start = has_members.then_some(start);
    quote!(#(#before)* #start #(#body)*)
}

/// Returns code that writes a member. Returns `None` for a label, which is written with the URI.
fn write_member(operation: &Operation, member: &Member) -> Option<(Order, TokenStream)> {
    let wire = &member.wire;
    let value = Value::of_input(member);
    let place = &member.binding.value;
    let written = |sink: &TokenStream| {
        let written = value.write(place, sink);
        member::unless_absent(member, &quote!(#written;))
    };
    let (order, sink) = match place {
        // A request has no status, and is no event.
        Binding::Label { .. } | Binding::Status | Binding::EventHeader | Binding::EventPayload => return None,
        Binding::Query(key) => {
            let key = &key.value;
            let query = quote!(__request.query(#key, #wire));
            let function = match member.style.map(|style| style.value) {
                None => return Some((Order::Query, written(&query))),
                Some(QueryStyle::Comma) => return Some((Order::Query, written(&quote!(#query.with_commas())))),
                Some(QueryStyle::Brackets) => quote!(brackets),
                Some(QueryStyle::Json) => quote!(json),
            };
            let json = value.write_member(&quote!(__writer));
            let json = quote!(#query.#function(|__writer| #json););
            return Some((Order::Query, member::unless_absent(member, &json)));
        }
        Binding::QueryMap => {
            let literals = operation.uri.iter().flat_map(|uri| uri.value.query_keys());
            let named =
                operation.members.iter().filter_map(|member| member.binding.value.query_key().map(str::to_owned));
            let taken = literals.chain(named);
            (Order::QueryMap, quote!(__request.query_map(#wire, &[#(#taken),*])))
        }
        Binding::Header(name) => {
            let name = header_name(&name.value);
            (Order::Header, quote!(__request.header(#name, #wire)))
        }
        Binding::PrefixHeaders(prefix) => {
            let prefix = &prefix.value;
            let constants = operation.headers.iter().map(|header| header.name.value.as_str());
            let of_body = (operation.body_format() != BodyFormat::Json).then_some(CONTENT_TYPE);
            let members = operation.members.iter().filter_map(|member| member.binding.value.header_name());
            let taken = constants.chain(of_body).chain(members).map(str::to_lowercase);
            (Order::PrefixHeaders, quote!(__request.prefix_headers(#wire, #prefix, &[#(#taken),*])))
        }
        Binding::Payload(media_type) => {
            let media_type = media_type.as_ref().map(|media_type| {
                let media_type = header_value(&media_type.value);
                quote!(.with_media_type(#media_type))
            });
            // The type marks a shape as sensitive, and serde does not know the type.
            let sensitive = member.is_serde() && member.sensitive.is_some();
            let sensitive = sensitive.then(|| quote!(.into_sensitive()));
            let length = member.requires_length.map(|_| quote!(.requiring_length(#wire)));
            (Order::Body, quote!(__request.payload() #media_type #length #sensitive))
        }
        Binding::Part => {
            let sensitive = (member.is_serde() && member.sensitive.is_some()).then(|| quote!(.into_sensitive()));
            (Order::Body, quote!(__request.part(#wire) #sensitive))
        }
        Binding::Body => return Some((Order::Body, member::write_json(member, &value, &quote!(__writer)))),
    };
    Some((order, written(&sink)))
}
