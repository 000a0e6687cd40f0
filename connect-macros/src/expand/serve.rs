//! The impls of what a server serves: `DecodeRequest` and `EncodeResponse` of an operation,
//! `EncodeOutput` of a structure with members outside of the JSON body, and `EncodeErrors` of the
//! enum that `errors(…)` generates.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use super::generics::{self, Needs};
use super::operation::output;
use super::structure::{default_value, is_slot, local, read_body};
use super::value::Value;
use super::{at, member};
use crate::model::{Binding, ErrorList, ErrorVariant, Member, Operation, OperationErrors, QueryStyle, Structure};
use crate::symbol::CONTENT_TYPE;
use crate::uri::Template;

/// Returns the impls of `DecodeRequest` and `EncodeResponse`, and that of `EncodeErrors` of the
/// operation's own errors.
pub(super) fn operation(operation: &Operation, template: &Template) -> TokenStream {
    let (decode, encode) = (decode_request(operation, template), encode_response(operation));
    let errors = operation.error_list().as_ref().map(encode_errors);
    quote!(#decode #encode #errors)
}

/// Returns the impl of `DecodeRequest`.
///
/// Each member is read into a local of the type `Option<T>`, which is `None` if the member cannot
/// be read. The other members are still read and checked, so that all problems are reported.
fn decode_request(operation: &Operation, template: &Template) -> TokenStream {
    let Operation { item, members, .. } = operation;
    let (parameters, ty) = generics::header(item);
    let bounds = members.iter().flat_map(|member| {
        let value = Value::of_input(member);
        let mut bounds = value.write_bounds(&member.binding.value);
        bounds.push((member.ty.clone(), value.read_trait(&member.binding.value)));
        bounds
    });
    let clause = generics::where_clause(item, Needs::ParametersAndLifetimes, bounds);
    let output = output(operation);
    let produces = quote_spanned!(at(&output)=> <#output as __c::SentOutput>::SENT_MEDIA_TYPE);
    let content = operation.is_unit.then(|| quote!(__request.no_content();));
    let labels: Vec<&str> = template.labels().map(|(name, _)| name).collect();
    let elsewhere = members.iter().filter_map(|member| from_request(member, &labels));
    let body = body(operation);
    let checks = checks(operation);
    let names: Vec<_> = members.iter().map(|member| &member.ident).collect();
    let locals: Vec<_> = members.iter().map(local).collect();
    let streams =
        members.iter().find(|member| matches!(member.binding.value, Binding::Payload(_)) && !member.is_serde());
    let streams = streams.map(|Member { ty, .. }| {
        quote_spanned! {at(ty)=>
            const STREAMS: __c::bool = <#ty as __c::DecodePayload>::STREAMS;
        }
    });
    quote! {
        #[automatically_derived]
        impl #parameters __c::DecodeRequest for #ty #clause {
            #streams

            fn decode(__request: &mut __c::RequestDecoder<'_>) -> __c::Option<Self> {
                __request.produces(#produces);
                #content
                #(#elsewhere)*
                #body
                #checks
                __c::Some(Self { #(#names: #locals?),* })
            }
        }
    }
}

/// Returns code that reads a member outside of the JSON body into its local. Returns `None` for a
/// member of the JSON body.
fn from_request(member: &Member, labels: &[&str]) -> Option<TokenStream> {
    let (value, place, wire) = (Value::of_input(member), &member.binding.value, &member.wire);
    let read = |function: &str, source: &TokenStream| value.read(place, function, &TokenStream::new(), source);
    let absent = |function: &str| absent(member, &value, function);
    let read = match place {
        Binding::Label { .. } => {
            let index = labels.iter().position(|label| label == wire)?;
            let (index, read) = (Literal::usize_unsuffixed(index), read("decode_label", &quote!(__text)));
            quote!(__request.label(#index, #wire, |__text| #read))
        }
        Binding::Query(key) => {
            let key = &key.value;
            let has_commas = member.style.is_some_and(|style| style.value == QueryStyle::Comma);
            let text = if has_commas { quote!(&__text.with_commas()) } else { quote!(&__text) };
            let (read, absent) = (read("decode_query", &text), absent("absent_query"));
            quote!(__request.query(#key, #wire, |__text| #read, || #absent))
        }
        Binding::QueryMap => {
            let read = read("decode_query_map", &quote!(__parameters));
            quote!(__request.query_map(#wire, |__parameters| #read))
        }
        Binding::Header(name) => {
            let name = name.value.to_lowercase();
            let (read, absent) = (read("decode_header", &quote!(__text)), absent("absent_header"));
            quote!(__request.header(#name, #wire, |__text| #read, || #absent))
        }
        Binding::PrefixHeaders(prefix) => {
            let prefix = prefix.value.to_lowercase();
            let read = read("decode_request_prefix_headers", &quote!(__headers, #prefix));
            quote!(__request.prefix_headers(#wire, |__headers| #read))
        }
        Binding::Payload(declared) => {
            let ty = &member.ty;
            let media_type = match declared {
                Some(declared) => {
                    let declared = &declared.value;
                    quote!(__c::Some(#declared))
                }
                None if member.is_serde() => quote!(__c::Some("application/json")),
                None => quote_spanned!(at(ty)=> <#ty as __c::EncodePayload>::MEDIA_TYPE),
            };
            let source = if member.is_serde() { quote!(__body.whole()) } else { quote!(__body) };
            let (read, absent) = (read("decode_payload", &source), absent("absent_payload"));
            quote!(__request.payload(#wire, #media_type, |__body| #read, || #absent))
        }
        // A request has no status and is no event, and parts are not served.
        Binding::Body | Binding::Part | Binding::Status | Binding::EventHeader | Binding::EventPayload => return None,
    };
    let read = if matches!(place, Binding::Payload(_)) && !member.is_serde() {
        // A stream is checked item by item while it is read.
        let ty = &member.ty;
        let checking = quote_spanned!(at(ty)=> <#ty as __c::EncodePayload>::checking_items);
        quote!(__c::Option::map(#read, #checking))
    } else {
        read
    };
    let local = local(member);
    Some(quote!(let #local = #read;))
}

/// Returns the expression for the value of an absent member outside of the JSON body.
fn absent(member: &Member, value: &Value<'_>, function: &str) -> TokenStream {
    match &member.default {
        Some(default) => {
            let default = default_value(&member.ty, &default.value);
            quote!(__c::Some(#default))
        }
        // serde's traits have no value for an absent member, so the type's name decides.
        None if member.is_serde() && member.is_option() => quote!(__c::Some(__c::None)),
        None if member.is_serde() => quote!(__c::None),
        None => value.absent(&member.binding.value, function),
    }
}

/// Returns code that reads the members of the JSON body into their locals.
fn body(operation: &Operation) -> Option<TokenStream> {
    let in_body: Vec<_> =
        operation.members.iter().filter(|member| matches!(member.binding.value, Binding::Body)).collect();
    if in_body.is_empty() {
        return None;
    }
    let (slots, read) = read_body(&operation.members, Value::of_input, |_| None);
    let locals: Vec<_> = in_body.iter().map(|member| local(member)).collect();
    let finished = in_body.iter().zip(&slots).map(|(member, slot)| finished(member, slot));
    Some(quote! {
        #(let mut #locals = __c::None;)*
        __request.json_body(|__reader| {
            #read
            #(#locals = #finished;)*
            __c::Ok(())
        });
    })
}

/// Returns the expression for a member of the JSON body, after the body was read into `slot`. It is
/// `None` if the member is required and absent, which the reader has recorded.
fn finished(member: &Member, slot: &Ident) -> TokenStream {
    let Member { ty, wire, .. } = member;
    match &member.default {
        Some(default) => {
            let default = default_value(ty, &default.value);
            quote!(__c::Some(__c::Option::unwrap_or_else(#slot, || #default)))
        }
        None if member.is_serde() && member.is_option() => quote!(__c::Some(__c::Option::unwrap_or_default(#slot))),
        None if member.is_serde() => quote!(__c::Result::ok(__object.present(__reader, #slot, #wire))),
        None if is_slot(member) => quote!(__c::Some(#slot)),
        // An absent member and a `null` member are equal.
        None if member.is_option() => quote!(__c::Some(__c::Option::flatten(#slot))),
        None => {
            let required = Value::of_input(member).required(slot);
            quote!(__c::Result::ok(#required))
        }
    }
}

/// Returns code that checks each member that was read.
fn checks(operation: &Operation) -> TokenStream {
    let root = quote!(__c::Path::ROOT);
    let checks = operation.members.iter().map(|member| {
        let value = Value::of_input(member).referred_by(quote!(__value));
        let checks = member::checks(member, &value, &root);
        let (local, wire) = (local(member), &member.wire);
        let checked = match &member.binding.value {
            Binding::Body => quote!(__request.complete(#wire, __c::Option::as_ref(&#local))),
            _ => quote!(&#local),
        };
        (!checks.is_empty()).then(|| {
            quote! {
                if let __c::Some(__value) = #checked {
                    let __violations = __request.violations();
                    #checks
                }
            }
        })
    });
    checks.flatten().collect()
}

/// Returns the impl of `EncodeResponse`.
fn encode_response(operation: &Operation) -> TokenStream {
    let (parameters, ty) = generics::header(&operation.item);
    let output = output(operation);
    let bound = (output.clone(), quote!(__c::SentOutput));
    let clause = generics::where_clause(&operation.item, Needs::Parameters, [bound]);
    let written = quote_spanned!(at(&output)=> <#output as __c::SentOutput>::output_into(__output, __response));
    let error = match &operation.errors {
        OperationErrors::Shared(shared) => quote_spanned! {at(shared)=>
            <#shared as __c::EncodeErrors>::encode_error(__error, __response)
        },
        OperationErrors::None | OperationErrors::OfService | OperationErrors::Own { .. } => {
            quote!(__c::EncodeErrors::encode_error(__error, __response))
        }
    };
    quote! {
        #[automatically_derived]
        impl #parameters __c::EncodeResponse for #ty #clause {
            fn encode_success(__output: &Self::Output, __response: &mut __c::ResponseEncoder) {
                #written
            }

            fn encode_failure(__error: &Self::Error, __response: &mut __c::ResponseEncoder) {
                #error
            }
        }
    }
}

/// Returns the impl of `EncodeErrors` of the enum that `errors(…)` generates, and that of `From` of
/// each of its errors, so that a handler can write `?`.
pub(super) fn encode_errors(list: &ErrorList<'_>) -> TokenStream {
    let ErrorList { name, variants, .. } = list;
    let arms = variants.iter().map(|ErrorVariant { shape, name }| {
        let write = quote_spanned!(at(shape)=> <#shape as __c::SentOutput>::output_into(__error, __response));
        let metadata = quote_spanned!(at(shape)=> <#shape as __c::DeclaredError>::DECLARED);
        quote! {
            Self::#name(__error) => {
                #write;
                __response.set_error(#metadata);
            }
        }
    });
    let body = if variants.is_empty() { quote!(match *self {}) } else { quote!(match self { #(#arms)* }) };
    let mut seen = BTreeSet::new();
    let conversions = variants.iter().filter(|variant| seen.insert(variant.shape.to_token_stream().to_string()));
    let conversions = conversions.map(|ErrorVariant { shape, name: variant }| {
        quote! {
            #[automatically_derived]
            impl __c::From<#shape> for #name {
                fn from(__error: #shape) -> Self {
                    Self::#variant(__error)
                }
            }
        }
    });
    quote! {
        #(#conversions)*

        #[automatically_derived]
        impl __c::EncodeErrors for #name {
            fn encode_error(&self, __response: &mut __c::ResponseEncoder) {
                #body
            }
        }
    }
}

/// Returns the impl of `EncodeOutput` of a structure with members outside of the JSON body.
pub(super) fn encode_output(structure: &Structure) -> TokenStream {
    let Structure { item, members, .. } = structure;
    let (parameters, ty) = generics::header(item);
    let value = |member| Value::of_output(structure, member);
    let bounds = members.iter().flat_map(|member| value(member).write_bounds(&member.binding.value));
    let clause = generics::where_clause(item, Needs::Parameters, bounds);
    let taken: Vec<String> =
        members.iter().filter_map(|member| member.binding.value.header_name()).map(str::to_lowercase).collect();
    let elsewhere = members.iter().filter_map(|member| into_response(member, &value(member), &taken));
    let in_body: Vec<_> = members.iter().filter(|member| matches!(member.binding.value, Binding::Body)).collect();
    let written = in_body.iter().map(|member| member::write_json(member, &value(member), &quote!(__writer)));
    let payload = members.iter().find(|member| matches!(member.binding.value, Binding::Payload(_)));
    let body = payload.is_none().then(|| {
        quote! {
            let __writer = __response.json_body();
            #(#written)*
        }
    });
    let media_type = match payload {
        // The member holds the media type.
        _ if taken.iter().any(|name| name == CONTENT_TYPE) => quote!(__c::None),
        None => quote!(__c::Some("application/json")),
        Some(Member { ty, binding, .. }) => match binding.value.media_type() {
            Some(declared) => quote!(__c::Some(#declared)),
            None if payload.is_some_and(Member::is_serde) => quote!(__c::Some("application/json")),
            None => quote_spanned!(at(ty)=> <#ty as __c::EncodePayload>::MEDIA_TYPE),
        },
    };
    quote! {
        #[automatically_derived]
        impl #parameters __c::EncodeOutput for #ty #clause {
            const MEDIA_TYPE: __c::Option<&'static __c::str> = #media_type;

            fn encode_output(&self, __response: &mut __c::ResponseEncoder) {
                #(#elsewhere)*
                #body
            }
        }
    }
}

/// Returns code that writes a member outside of the JSON body. Returns `None` for a member of the
/// JSON body.
fn into_response(member: &Member, value: &Value<'_>, taken: &[String]) -> Option<TokenStream> {
    let (place, wire, ident) = (&member.binding.value, &member.wire, &member.ident);
    let sink = match place {
        Binding::Status => {
            let ty = &member.ty;
            let status = quote_spanned!(at(ty)=> <#ty as __c::EncodeStatus>::encode_status(&self.#ident));
            return Some(quote!(__response.status(#wire, #status);));
        }
        Binding::Header(name) => {
            let name = name.value.to_lowercase();
            quote!(__response.header(const { __c::HeaderName::from_static(#name) }, #wire))
        }
        Binding::PrefixHeaders(prefix) => {
            let prefix = &prefix.value;
            quote!(__response.prefix_headers(#wire, #prefix, &[#(#taken),*]))
        }
        Binding::Payload(media_type) => {
            let media_type = media_type.as_ref().map(|media_type| {
                let value = &media_type.value;
                quote!(.with_media_type(const { __c::HeaderValue::from_static(#value) }))
            });
            quote!(__response.payload() #media_type)
        }
        Binding::Body
        | Binding::Part
        | Binding::Label { .. }
        | Binding::Query(_)
        | Binding::QueryMap
        | Binding::EventHeader
        | Binding::EventPayload => return None,
    };
    let written = value.write(place, &sink);
    Some(member::unless_absent(member, &quote!(#written;)))
}
