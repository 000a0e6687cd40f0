//! Operations.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Path, Type, parse_quote};

use super::generics::{self, Needs};
use super::{at, codec, errors, member, pages};
use crate::model::{Auth, Binding, Member, Operation, OperationErrors};
use crate::uri::{self, Part, Template};

/// `Operation`, `EncodeRequest` and `DecodeResponse`, and the enum of modeled errors.
pub(crate) fn operation(operation: &Operation) -> TokenStream {
    let (Some((method, _)), Some((template, _))) = (&operation.method, &operation.uri) else {
        return TokenStream::new();
    };
    let error_enum = errors::enumeration(operation);
    let implementation = metadata(operation, method, template);
    let encode = encode_request(operation, template);
    let decode = decode_response(operation);
    let pages = pages::paginated(operation);
    quote!(#error_enum #implementation #encode #decode #pages)
}

/// The output, as it is declared or `RawOutput`.
pub(super) fn output(operation: &Operation) -> Type {
    let krate = &operation.item.krate;
    operation.output.clone().unwrap_or_else(|| parse_quote!(#krate::RawOutput))
}

/// The modeled error.
pub(super) fn error(operation: &Operation) -> TokenStream {
    let krate = &operation.item.krate;
    match &operation.errors {
        OperationErrors::None => quote!(#krate::NoModeledErrors),
        OperationErrors::Shared(ty) => quote!(#ty),
        OperationErrors::Own { name, .. } => quote!(#name),
    }
}

fn metadata(operation: &Operation, method: &str, template: &Template) -> TokenStream {
    let krate = &operation.item.krate;
    let (parameters, ty) = generics::header(&operation.item);
    let clause = &operation.item.generics.where_clause;
    let (output, error, name) = (output(operation), error(operation), &operation.name);
    let method = quote::format_ident!("{method}");
    let uri = template.to_smithy();
    let members = operation.members.iter().map(|member| member::metadata(member, krate));
    let idempotent = operation.idempotent.then(|| quote!(.idempotent()));
    let host_prefix = operation.host_prefix.as_ref().map(|(parts, _)| {
        let prefix = uri::to_smithy(parts);
        quote!(.with_host_prefix(#prefix))
    });
    let compression = operation.compress_from.map(|from| {
        let from = Literal::usize_unsuffixed(from);
        quote!(.with_compression(#from))
    });
    let checksum = operation.checksum_required.then(|| quote!(.with_checksum()));
    let auth = auth(operation).map(|auth| quote!(.with_auth(#krate::AuthScheme::#auth)));
    quote! {
        #[automatically_derived]
        impl #parameters #krate::Operation for #ty #clause {
            type Output = #output;
            type Error = #error;
            const METADATA: &'static #krate::OperationMetadata =
                &#krate::OperationMetadata::new(#name, #krate::http::Method::#method, #uri, &[#(#members),*])
                    #host_prefix #compression #checksum #idempotent #auth;
        }
    }
}

/// The variant of `AuthScheme`, where it is not the default.
fn auth(operation: &Operation) -> Option<TokenStream> {
    match &operation.auth {
        Auth::None => None,
        Auth::SigV4 => Some(quote!(SigV4)),
        Auth::Bearer(name) => {
            let member = operation.members.iter().find(|member| member.ident == *name)?;
            let Binding::Header(header) = &member.binding else { return None };
            Some(quote!(Bearer(#header)))
        }
    }
}

fn encode_request(operation: &Operation, template: &Template) -> TokenStream {
    let krate = &operation.item.krate;
    let (parameters, ty) = generics::header(&operation.item);
    let clause = generics::where_clause(&operation.item, Needs::Parameters, bounds(operation));

    let (path, problems) = (quote!(#krate::Path::ROOT), quote!(__problems));
    let checks: TokenStream = operation
        .members
        .iter()
        .map(|member| member::checks(member, &codec::one_way(krate, false), krate, &path, &problems))
        .collect();
    let problems = if checks.is_empty() { quote!(_) } else { problems };

    let uri = write_uri(operation, template);
    let token = operation.members.iter().find(|member| member.token.is_some()).map(|member| {
        let Member { ident, ty, .. } = member;
        quote_spanned!(at(ty)=> let __token = __request.token(<#ty as #krate::TokenMember>::given(&self.#ident));)
    });
    let queries = operation.members.iter().filter_map(|member| write_query(member, krate));
    let query_maps = operation.members.iter().filter_map(|member| write_query_map(operation, member));
    let headers = operation.members.iter().filter_map(|member| write_header(member, krate));
    let prefix_headers = operation.members.iter().filter_map(|member| write_prefix_headers(operation, member));
    let body = write_body(operation);
    let host = write_host(operation);
    let compress = operation.compress_from.map(|from| {
        let from = Literal::usize_unsuffixed(from);
        quote!(__request.compress_gzip(#from);)
    });
    let checksum = operation.checksum_required.then(|| quote!(__request.checksum();));
    quote! {
        #[automatically_derived]
        impl #parameters #krate::EncodeRequest for #ty #clause {
            fn check(&self, #problems: &mut #krate::Problems) {
                #checks
            }

            fn encode(&self, __request: &mut #krate::RequestEncoder<'_>) {
                #host
                #uri
                #token
                #(#queries)*
                #(#query_maps)*
                #(#headers)*
                #(#prefix_headers)*
                #body
                #compress
                #checksum
            }
        }
    }
}

/// What each member's type must be able to do.
fn bounds(operation: &Operation) -> impl Iterator<Item = (Type, TokenStream)> {
    let krate = &operation.item.krate;
    operation.members.iter().flat_map(move |member| {
        let bound = match &member.binding {
            _ if member.timestamp.is_some() => quote!(#krate::TimestampMember),
            _ if member.media_type.is_some() => quote!(#krate::MediaTypeMember),
            Binding::Label { .. } => quote!(#krate::EncodeLabel),
            Binding::Query(_) => quote!(#krate::EncodeQuery),
            Binding::Header(_) => quote!(#krate::EncodeHeader),
            Binding::QueryMap => quote!(#krate::EncodeQueryMap),
            Binding::PrefixHeaders(_) => quote!(#krate::EncodePrefixHeaders),
            Binding::Body | Binding::Status | Binding::Payload => codec::one_way(krate, member.serde.is_some()).write,
        };
        let length = member.constraints.length.map(|_| quote!(#krate::HasLength));
        let range = member.constraints.range.map(|_| quote!(#krate::HasRange));
        let bounds = std::iter::once(bound).chain(length).chain(range);
        bounds.map(|bound| (member.ty.clone(), bound)).collect::<Vec<_>>()
    })
}

fn write_uri(operation: &Operation, template: &Template) -> TokenStream {
    let krate = &operation.item.krate;
    if template.labels().next().is_none() {
        let uri = template.to_smithy();
        return quote!(__request.fixed_uri(const { #krate::http::uri::PathAndQuery::from_static(#uri) }););
    }
    let parts = template.parts.iter().map(|part| match part {
        Part::Literal(text) => quote!(__request.literal(#text);),
        Part::Label { name, greedy } => write_label(operation, name, *greedy, krate),
    });
    let query = template.query.iter().map(|query| {
        let query = format!("?{query}");
        quote!(__request.literal(#query);)
    });
    quote!(#(#parts)* #(#query)*)
}

fn write_label(operation: &Operation, name: &str, greedy: bool, krate: &Path) -> TokenStream {
    let Some(Member { ident, ty, timestamp, .. }) = operation.members.iter().find(|member| member.wire == name) else {
        return TokenStream::new();
    };
    let label = if greedy { quote!(greedy_label) } else { quote!(label) };
    if let Some(format) = timestamp {
        let format = member::format(*format, krate);
        return quote_spanned! {at(ty)=>
            <#ty as #krate::TimestampMember>::encode_text_as(&self.#ident, #format, &mut __request.#label(#name));
        };
    }
    quote_spanned!(at(ty)=> <#ty as #krate::EncodeLabel>::encode_label(&self.#ident, __request.#label(#name));)
}

/// `Token` where the member is the idempotency token, whose value is in `__token`.
fn value_and_trait(member: &Member, ordinary: &TokenStream) -> (TokenStream, TokenStream) {
    let Member { ident, ty, .. } = member;
    if member.token.is_some() {
        (quote!(&__token), ordinary.clone())
    } else {
        (quote!(&self.#ident), quote_spanned!(at(ty)=> <#ty as #ordinary>))
    }
}

fn write_query(member: &Member, krate: &Path) -> Option<TokenStream> {
    let Binding::Query(key) = &member.binding else { return None };
    let Member { ident, ty, wire, .. } = member;
    let query = quote!(&mut __request.query(#key, #wire));
    if let Some(format) = member.timestamp {
        let format = member::format(format, krate);
        return Some(quote_spanned! {at(ty)=>
            <#ty as #krate::TimestampMember>::encode_text_as(&self.#ident, #format, #query);
        });
    }
    let (value, encode) = value_and_trait(member, &quote!(#krate::EncodeQuery));
    Some(quote_spanned!(at(ty)=> #encode::encode_query(#value, #query);))
}

fn write_query_map(operation: &Operation, member: &Member) -> Option<TokenStream> {
    let krate = &operation.item.krate;
    let Member { ident, ty, wire, binding: Binding::QueryMap, .. } = member else { return None };
    let literals = operation.uri.iter().flat_map(|(template, _)| template.query_keys());
    let named = operation.members.iter().filter_map(|member| match &member.binding {
        Binding::Query(key) => Some(key.as_str()),
        _ => None,
    });
    let taken = literals.chain(named);
    Some(quote_spanned! {at(ty)=>
        <#ty as #krate::EncodeQueryMap>::encode_query_map(&self.#ident, __request.query_map(#wire, &[#(#taken),*]));
    })
}

fn write_header(member: &Member, krate: &Path) -> Option<TokenStream> {
    let Binding::Header(name) = &member.binding else { return None };
    let Member { ident, ty, wire, .. } = member;
    let name = name.to_lowercase();
    let header = quote!(&mut __request.header(const { #krate::http::HeaderName::from_static(#name) }, #wire));
    if let Some(format) = member.timestamp {
        let format = member::format(format, krate);
        return Some(quote_spanned! {at(ty)=>
            <#ty as #krate::TimestampMember>::encode_text_as(&self.#ident, #format, #header);
        });
    }
    if member.media_type.is_some() {
        return Some(quote_spanned! {at(ty)=>
            <#ty as #krate::MediaTypeMember>::encode_media_type(&self.#ident, #header);
        });
    }
    let (value, encode) = value_and_trait(member, &quote!(#krate::EncodeHeader));
    Some(quote_spanned!(at(ty)=> #encode::encode_header(#value, #header);))
}

fn write_prefix_headers(operation: &Operation, member: &Member) -> Option<TokenStream> {
    let krate = &operation.item.krate;
    let Member { ident, ty, wire, binding: Binding::PrefixHeaders(prefix), .. } = member else { return None };
    let taken = operation.members.iter().filter_map(|member| match &member.binding {
        Binding::Header(name) => Some(name.to_lowercase()),
        _ => None,
    });
    Some(quote_spanned! {at(ty)=>
        <#ty as #krate::EncodePrefixHeaders>::encode_prefix_headers(
            &self.#ident,
            __request.prefix_headers(#wire, #prefix, &[#(#taken),*]),
        );
    })
}

fn write_host(operation: &Operation) -> TokenStream {
    let krate = &operation.item.krate;
    let parts = operation.host_prefix.iter().flat_map(|(parts, _)| parts);
    let written = parts.map(|part| match part {
        Part::Literal(text) => quote!(__request.host_literal(#text);),
        Part::Label { name, .. } => {
            let member = operation.members.iter().find(|member| member.wire == *name);
            let written = member.map(|Member { ident, ty, .. }| {
                quote_spanned!(at(ty)=> <#ty as #krate::EncodeLabel>::encode_label(&self.#ident, __request.host_label(#name));)
            });
            quote!(#written)
        }
    });
    written.collect()
}

fn write_body(operation: &Operation) -> TokenStream {
    let krate = &operation.item.krate;
    if let Some(Member { ident, ty, .. }) = operation.members.iter().find(|member| member.binding == Binding::Payload) {
        return quote_spanned!(at(ty)=> <#ty as #krate::private::EncodePayload>::encode_payload(&self.#ident, __request.payload()););
    }
    let writer = quote!(__body);
    let members = operation.members.iter().filter(|member| member.binding == Binding::Body);
    let written: Vec<_> = members
        .map(|member| match member.token {
            Some(_) => {
                let key = super::json_key(&member.wire);
                quote!(#krate::EncodeJson::encode_member(&__token, #key, __body);)
            }
            None => member::write_json(member, &codec::one_way(krate, member.serde.is_some()), krate, &writer),
        })
        .collect();
    if written.is_empty() {
        return TokenStream::new();
    }
    quote! {
        let __body = __request.json_body();
        #(#written)*
    }
}

fn decode_response(operation: &Operation) -> TokenStream {
    let krate = &operation.item.krate;
    let (parameters, ty) = generics::header(&operation.item);
    let output = output(operation);
    let bound = (output.clone(), quote!(#krate::DecodeOutput));
    let clause = generics::where_clause(&operation.item, Needs::Parameters, [bound]);
    let decode = quote_spanned!(at(&output)=> <#output as #krate::DecodeOutput>::decode_output(__response));
    quote! {
        #[automatically_derived]
        impl #parameters #krate::DecodeResponse for #ty #clause {
            fn decode_output(
                __response: &#krate::http::Response<#krate::Bytes>,
            ) -> ::core::result::Result<Self::Output, #krate::json::DecodeError> {
                #decode
            }
        }
    }
}
