//! Structures.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::{Ident, Type};

use super::generics::{self, Needs};
use super::value::Value;
use super::{at, case, errors, events, json_key, member, serve, wrapped};
use crate::model::{Binding, DefaultValue, Encoding, Member, Structure};

/// Returns the impls of `EncodeJson`, `DecodeJson` and `DecodeOutput`. A structure that can only be
/// an output has only `DecodeOutput`, and an event with headers or a payload member only
/// `EncodeEvent` and `DecodeEvent`.
pub(crate) fn structure(structure: &Structure) -> TokenStream {
    if structure.is_event() {
        return wrapped(&structure.item, &events::structure(structure));
    }
    let codec = if structure.is_body() {
        let (encode, decode) = (encode(structure), decode(structure));
        let zero = structure.lenient.then(|| zero_value(structure));
        quote!(#encode #decode #zero)
    } else {
        TokenStream::new()
    };
    let output = decode_output(structure);
    let served = (structure.server && !structure.is_body()).then(|| serve::encode_output(structure));
    let error = structure.error.as_ref().map(|metadata| errors::error_shape(structure, metadata));
    let cases = case::checks(&structure.item, &case_parts(structure));
    wrapped(&structure.item, &quote!(#codec #output #served #error #cases))
}

/// Returns the impl of `EncodeJson`.
fn encode(structure: &Structure) -> TokenStream {
    let Structure { item, members, .. } = structure;
    let (parameters, ty) = generics::header(item);
    let value = |member| Value::of_output(structure, member);
    let bounds = members.iter().flat_map(|member| value(member).write_bounds(&member.binding.value));
    let clause = generics::where_clause(item, Needs::Parameters, bounds);
    let path = quote!(__path);
    let checks: TokenStream = members.iter().map(|member| member::checks(member, &value(member), &path)).collect();
    // Only a structure with members that are not plain can contain itself.
    let is_nested = members.iter().any(|member| !member.is_plain());
    let stop = is_nested.then(|| {
        quote!(if __path.is_too_deep() {
            return;
        })
    });
    let check = (!checks.is_empty()).then(|| {
        quote! {
            fn check(&self, __path: __c::Path<'_>, __violations: &mut __c::Violations) {
                #stop
                #checks
            }
        }
    });
    let lacks_case = lacks_case(structure, &case::members(structure));
    let written = members.iter().map(|member| member::write_json(member, &value(member), &quote!(__writer)));
    let error = structure.error.as_ref().map(|_| errors::in_json(structure));
    quote! {
        #[automatically_derived]
        impl #parameters __c::EncodeJson for #ty #clause {
            #check

            fn encode_json(&self, __writer: &mut __c::Writer) {
                if __writer.begin_object() {
                    #(#written)*
                    __writer.end_object();
                }
            }

            const IS_STRUCTURE: __c::bool = true;
            #error
            #lacks_case
        }
    }
}

/// Returns the trait bounds that the members' types need to be read.
pub(super) fn decode_bounds(structure: &Structure) -> impl Iterator<Item = (Type, TokenStream)> {
    structure.members.iter().flat_map(|member| {
        let value = Value::of_output(structure, member);
        let zero = structure.has_zero(member).then(|| quote!(__c::HasZeroValue));
        let bounds = [Some(value.read_trait(&member.binding.value)), zero].into_iter().flatten();
        bounds.map(|bound| (member.ty.clone(), bound))
    })
}

/// Returns the impl of `DecodeJson`.
fn decode(structure: &Structure) -> TokenStream {
    let Structure { item, .. } = structure;
    let (parameters, ty) = generics::header(item);
    let clause = generics::where_clause(item, Needs::ParametersAndLifetimes, decode_bounds(structure));
    let body = read_members(structure);
    let lacks_case = lacks_case(structure, &case::outputs(structure));
    quote! {
        #[automatically_derived]
        impl #parameters __c::DecodeJson for #ty #clause {
            fn decode_json(
                __reader: &mut __c::Reader<'_>,
            ) -> __c::Result<Self, __c::Invalid> {
                #body
            }

            #lacks_case
        }
    }
}

/// Returns the impl of `DecodeOutput`, or the impl of a trait that implies it.
fn decode_output(structure: &Structure) -> TokenStream {
    let Structure { item, members, .. } = structure;
    let (parameters, ty) = generics::header(item);
    let clause = generics::where_clause(item, Needs::ParametersAndLifetimes, decode_bounds(structure));
    let response = quote!(&__c::Received);
    if structure.is_body() {
        let ignores = members.is_empty().then(|| {
            quote!(
                const IGNORES_BODY: __c::bool = true;
            )
        });
        return quote! {
            #[automatically_derived]
            impl #parameters __c::JsonOutput for #ty #clause {
                #ignores
            }
        };
    }
    let elsewhere = members.iter().filter_map(|member| from_response(structure, member));
    let read = read_members(structure);
    let has_body = members.iter().any(|member| matches!(member.binding.value, Binding::Body));
    let read = if has_body { quote!(__c::read_output(__response, |__reader| { #read })) } else { read };
    let lacks_case = lacks_case(structure, &case::outputs(structure));
    let payload = members.iter().find(|member| matches!(member.binding.value, Binding::Payload(_)));
    let streams = payload.filter(|member| !member.is_serde()).map(|Member { ty, .. }| {
        quote_spanned! {at(ty)=>
            const STREAMS: __c::bool = <#ty as __c::DecodePayload>::STREAMS;
        }
    });
    quote! {
        #[automatically_derived]
        impl #parameters __c::DecodeOutput for #ty #clause {
            #streams

            fn decode_output(__response: #response) -> __c::Decoded<Self> {
                #(#elsewhere)*
                #read
            }
            #lacks_case
        }
    }
}

/// Returns the types of the members that must say their naming case.
pub(super) fn case_parts(structure: &Structure) -> Vec<case::Part> {
    if structure.is_body() || structure.is_event() { case::members(structure) } else { case::outputs(structure) }
}

/// Returns the constant of a structure with names whose case it does not say. `parts` are the types
/// of its members.
pub(super) fn lacks_case(structure: &Structure, parts: &[case::Part]) -> Option<TokenStream> {
    let Structure { item, members, .. } = structure;
    let is_named = members.iter().any(|member| matches!(member.binding.value, Binding::Body));
    // A structure that is only an output is in no other shape, so it is not circular.
    case::lacks_case(item, is_named && !item.has_case, parts, !structure.is_body())
}

/// Returns an expression of type `Result<Self, Invalid>` that reads all members.
pub(super) fn read_members(structure: &Structure) -> TokenStream {
    let Structure { members, .. } = structure;
    let (slots, read) =
        read_body(members, |member| Value::of_output(structure, member), |member| other_spelling(structure, member));
    // The members of the body have their slots in the same order.
    let mut free = slots.iter();
    // All required members are looked for before the first absent one ends the reading, so that the
    // reader of a request knows all that are absent.
    let mut required = Vec::new();
    let fields: Vec<_> = members
        .iter()
        .map(|member| {
            let ident = &member.ident;
            let slot = if matches!(member.binding.value, Binding::Body) { free.next() } else { None };
            let value = match slot {
                Some(slot) => match from_body(structure, member, slot) {
                    FromBody::Value(value) => value,
                    FromBody::Required(value) => {
                        required.push(quote!(let #slot = #value;));
                        quote!(#slot?)
                    }
                },
                None => {
                    let local = local(member);
                    quote!(#local)
                }
            };
            quote!(#ident: #value)
        })
        .collect();
    let made = quote!(__c::Ok(Self { #(#fields),* }));
    if slots.is_empty() && !members.is_empty() {
        return made;
    }
    quote!(#read #(#required)* #made)
}

/// The expression for the value of a member of the JSON body.
enum FromBody {
    /// The value.
    Value(TokenStream),
    /// A `Result`, because the member is required.
    Required(TokenStream),
}

/// Returns the slots of the members of a JSON body, and the code that reads the body into them.
pub(super) fn read_body<'a>(
    members: &'a [Member],
    value: impl Fn(&'a Member) -> Value<'a>,
    other_spelling: impl Fn(&Member) -> Option<&'static str>,
) -> (Vec<Ident>, TokenStream) {
    let body: Vec<_> = members.iter().filter(|member| matches!(member.binding.value, Binding::Body)).collect();
    let slots: Vec<_> = (0..body.len()).map(|index| format_ident!("__{index}")).collect();
    let mut keys: Vec<String> = body.iter().map(|member| json_key(&member.wire)).collect();
    let mut arms = Vec::new();
    for (index, (member, slot)) in body.iter().zip(&slots).enumerate() {
        let index = Literal::usize_unsuffixed(index);
        let (nulls, pattern) = match other_spelling(member) {
            Some(other) => {
                let alias = Literal::usize_unsuffixed(keys.len());
                keys.push(json_key(other));
                // A `null` under one spelling does not replace a value under the other.
                (quote!(#index | #alias if __reader.null()? => {}), quote!(#index | #alias))
            }
            None => (TokenStream::new(), quote!(#index)),
        };
        let function = if is_slot(member) { "read_nullable" } else { "read_member" };
        let read = value(member).read(&member.binding.value, function, &quote!(&mut #slot,), &quote!(__reader));
        arms.push(quote!(#nulls #pattern => #read,));
    }
    let read = quote! {
        #(let mut #slots = __c::None;)*
        let mut __object = __reader.object()?;
        while let __c::Some(__key) = __object.json_key(__reader, &[#(#keys),*])? {
            match __key {
                #(#arms)*
                _ => {}
            }
        }
    };
    (slots, read)
}

/// Returns true if a member is read into a slot of its own type, which is an `Option`. The slot is
/// `None` at first, so an absent member and a `null` member are equal.
pub(super) fn is_slot(member: &Member) -> bool {
    member.is_option() && member.default.is_none() && matches!(member.encoding.value, Encoding::Shape)
}

/// Returns the expression for the value of a member of the JSON body, after the body was read into
/// `slot`.
fn from_body(structure: &Structure, member: &Member, slot: &Ident) -> FromBody {
    let Member { ty, wire, .. } = member;
    match &member.default {
        Some(default) => {
            let default = default_value(ty, &default.value);
            FromBody::Value(quote!(__c::Option::unwrap_or_else(#slot, || #default)))
        }
        None if structure.has_zero(member) => {
            let zero = zero(member);
            FromBody::Required(quote!(__object.present_or_zero(__reader, #slot, #zero, #wire)))
        }
        None if member.is_serde() && member.is_option() => {
            FromBody::Value(quote!(__c::Option::unwrap_or_default(#slot)))
        }
        None if member.is_serde() => FromBody::Required(quote!(__object.present(__reader, #slot, #wire))),
        None if is_slot(member) => FromBody::Value(quote!(#slot)),
        // An absent member and a `null` member are equal.
        None if member.is_option() => FromBody::Value(quote!(__c::Option::flatten(#slot))),
        None => FromBody::Required(Value::of_output(structure, member).required(slot)),
    }
}

/// Returns the path of the function that returns the zero value of a member's type.
fn zero(member: &Member) -> TokenStream {
    let ty = &member.ty;
    quote_spanned!(at(ty)=> <#ty as __c::HasZeroValue>::zero_if_absent)
}

/// Returns the expression for the value of an absent member outside of the JSON body.
pub(super) fn absent(structure: &Structure, member: &Member, value: &Value<'_>, function: &str) -> TokenStream {
    let absent = match &member.encoding.value {
        // serde's traits have no value for an absent member, so the type's name decides.
        Encoding::Serde if member.is_option() => quote!(__c::Some(__c::None)),
        Encoding::Serde => quote!(__c::None),
        Encoding::Shape | Encoding::Timestamp(_) | Encoding::MediaType(_) | Encoding::IdempotencyToken => {
            value.absent(&member.binding.value, function)
        }
    };
    if !structure.has_zero(member) {
        return absent;
    }
    let zero = zero(member);
    quote!(__c::Option::or_else(#absent, #zero))
}

/// Returns the impl of `ZeroValue` of a lenient structure.
fn zero_value(structure: &Structure) -> TokenStream {
    let Structure { item, members, .. } = structure;
    let (parameters, ty) = generics::header(item);
    let bounds = members.iter().filter(|member| structure.has_zero(member));
    let bounds = bounds.map(|member| (member.ty.clone(), quote!(__c::HasZeroValue)));
    let clause = generics::where_clause(item, Needs::ParametersAndLifetimes, bounds);
    let fields = members.iter().map(|member| {
        let Member { ident, ty, .. } = member;
        let value = match &member.default {
            Some(default) => default_value(ty, &default.value),
            None if structure.has_zero(member) => {
                quote_spanned!(at(ty)=> <#ty as __c::HasZeroValue>::zero_within(__levels)?)
            }
            None => quote!(__c::None),
        };
        quote!(#ident: #value)
    });
    quote! {
        #[automatically_derived]
        impl #parameters __c::ZeroValue for #ty #clause {
            fn zero_value(__levels: __c::u32) -> __c::Option<Self> {
                let __levels = __c::u32::checked_sub(__levels, 1)?;
                __c::Some(Self { #(#fields),* })
            }
        }
    }
}

/// Returns the expression of `default`.
pub(super) fn default_value(ty: &Type, default: &DefaultValue) -> TokenStream {
    match default {
        DefaultValue::Expression(default) => quote!(#default),
        DefaultValue::OfType => quote_spanned!(at(ty)=> <#ty as __c::Default>::default()),
    }
}

/// Returns the local variable for a member outside of the JSON body.
pub(super) fn local(member: &Member) -> Ident {
    format_ident!("__member_{}", member.ident.unraw())
}

/// Returns code that reads a member outside of the JSON body into its local. Returns `None` for a
/// member of the JSON body.
fn from_response(structure: &Structure, member: &Member) -> Option<TokenStream> {
    let (value, place, wire) = (Value::of_output(structure, member), &member.binding.value, &member.wire);
    let read = match place {
        Binding::Header(name) => {
            let name = &name.value;
            let decode = value.read(place, "decode_header", &TokenStream::new(), &quote!(__values));
            let absent = absent(structure, member, &value, "absent_header");
            quote!(__c::header(__response, #name, |__values| #decode, || #absent)?)
        }
        Binding::PrefixHeaders(prefix) => {
            let prefix = prefix.value.to_lowercase();
            let source = quote!(__response.headers(), #prefix);
            let map = value.read(place, "decode_prefix_headers", &TokenStream::new(), &source);
            quote!(__c::prefix_headers(#map, #prefix)?)
        }
        Binding::Status => value.read(place, "decode_status", &TokenStream::new(), &quote!(__response.status())),
        Binding::Payload(_) => {
            let reader = quote!(__c::payload_reader(__response));
            let reader = if member.is_serde() { quote!(#reader.whole()) } else { quote!(&#reader) };
            let payload = value.read(place, "decode_payload", &TokenStream::new(), &reader);
            let absent = absent(structure, member, &value, "absent_payload");
            let payload = quote!(__c::payload(#payload?, #absent, #wire)?);
            match &member.end {
                Some(end) => {
                    let (ty, word) = (&member.ty, &end.value);
                    quote_spanned!(at(ty)=> <#ty as __c::EndsByWord>::end_by_word(#payload, #word))
                }
                None => payload,
            }
        }
        // Labels, queries and parts are only in requests, and `events` reads the members of events.
        Binding::Part
        | Binding::Body
        | Binding::Label { .. }
        | Binding::Query(_)
        | Binding::QueryMap
        | Binding::EventHeader
        | Binding::EventPayload => return None,
    };
    let local = local(member);
    Some(quote!(let #local = #read;))
}

/// Returns the other spelling of the message's wire name, if the member is the message of a modeled
/// error.
fn other_spelling(structure: &Structure, member: &Member) -> Option<&'static str> {
    let other = if member.wire == "message" { "Message" } else { "message" };
    (structure.error.is_some() && member.is_message()).then_some(other)
}
