//! Structures.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Ident, Path, Type};

use super::codec::{self, Codec};
use super::generics::{self, Needs};
use super::{at, errors, json_key, member};
use crate::model::{Binding, DefaultValue, Member, Structure};

/// `EncodeJson`, `DecodeJson` and `DecodeOutput`; the last alone for what is only ever an output.
pub(crate) fn structure(structure: &Structure) -> TokenStream {
    let codec = if is_body(structure) {
        let (encode, decode) = (encode(structure), decode(structure));
        quote!(#encode #decode)
    } else {
        TokenStream::new()
    };
    let output = decode_output(structure);
    let error = structure.error.as_ref().map(|(code, status)| errors::error_shape(structure, code, *status));
    quote!(#codec #output #error)
}

fn encode(structure: &Structure) -> TokenStream {
    let Structure { item, members, .. } = structure;
    let krate = &item.krate;
    let (parameters, ty) = generics::header(item);
    let clause = generics::where_clause(item, Needs::Parameters, encode_bounds(structure));
    let (path, problems, writer) = (quote!(__path), quote!(__problems), quote!(__writer));
    let checks: TokenStream = members
        .iter()
        .map(|member| member::checks(member, &codec(structure, member), krate, &path, &problems))
        .collect();
    let check = (!checks.is_empty()).then(|| {
        quote! {
            fn check(&self, __path: #krate::Path<'_>, __problems: &mut #krate::Problems) {
                #checks
            }
        }
    });
    let written = members.iter().map(|member| member::write_json(member, &codec(structure, member), krate, &writer));
    quote! {
        #[automatically_derived]
        impl #parameters #krate::EncodeJson for #ty #clause {
            #check

            fn encode_json(&self, __writer: &mut #krate::json::Writer) {
                __writer.begin_object();
                #(#written)*
                __writer.end_object();
            }

            const IS_STRUCTURE: ::core::primitive::bool = true;
        }
    }
}

/// How a member in the body is written and read.
fn codec(structure: &Structure, member: &Member) -> Codec {
    let by_serde = member.serde.is_some();
    if is_body(structure) {
        codec::both_ways(&structure.item, &member.ty, by_serde)
    } else {
        codec::one_way(&structure.item.krate, by_serde)
    }
}

/// Whether all members are in the body. A structure with others is only ever an output.
fn is_body(structure: &Structure) -> bool {
    structure.members.iter().all(|member| member.binding == Binding::Body)
}

fn encode_bounds(structure: &Structure) -> Vec<(Type, TokenStream)> {
    let krate = &structure.item.krate;
    let bounds = structure.members.iter().flat_map(|member| {
        let bound = match member.timestamp {
            Some(_) => quote!(#krate::TimestampMember),
            None => codec(structure, member).write,
        };
        let length = member.constraints.length.map(|_| quote!(#krate::HasLength));
        let range = member.constraints.range.map(|_| quote!(#krate::HasRange));
        std::iter::once(bound).chain(length).chain(range).map(|bound| (member.ty.clone(), bound))
    });
    bounds.collect()
}

fn decode_bounds(structure: &Structure) -> Vec<(Type, TokenStream)> {
    let krate = &structure.item.krate;
    let bound = |member: &Member| match &member.binding {
        Binding::PrefixHeaders(_) => quote!(#krate::DecodePrefixHeaders),
        _ if member.media_type.is_some() => quote!(#krate::MediaTypeMember),
        _ if member.timestamp.is_some() => quote!(#krate::TimestampMember),
        Binding::Header(_) => quote!(#krate::DecodeHeader),
        _ => codec(structure, member).read,
    };
    structure.members.iter().map(|member| (member.ty.clone(), bound(member))).collect()
}

fn decode(structure: &Structure) -> TokenStream {
    let Structure { item, .. } = structure;
    let krate = &item.krate;
    let (parameters, ty) = generics::header(item);
    let clause = generics::where_clause(item, Needs::ParametersAndLifetimes, decode_bounds(structure));
    let body = read_members(structure);
    quote! {
        #[automatically_derived]
        impl #parameters #krate::DecodeJson for #ty #clause {
            fn decode_json(
                __reader: &mut #krate::json::Reader<'_>,
            ) -> ::core::result::Result<Self, #krate::json::Invalid> {
                #body
            }
        }
    }
}

fn decode_output(structure: &Structure) -> TokenStream {
    let Structure { item, members, .. } = structure;
    let krate = &item.krate;
    let (parameters, ty) = generics::header(item);
    let clause = generics::where_clause(item, Needs::ParametersAndLifetimes, decode_bounds(structure));
    let response = quote!(&#krate::http::Response<#krate::Bytes>);
    if is_body(structure) && !members.is_empty() {
        return quote! {
            #[automatically_derived]
            impl #parameters #krate::private::JsonOutput for #ty #clause {}
        };
    }
    let (binding, body) = if members.is_empty() {
        (quote!(_), quote!(::core::result::Result::Ok(Self {})))
    } else {
        let read = read_members(structure);
        let has_body = members.iter().any(|member| member.binding == Binding::Body);
        let read_output = if has_body { quote!(read_output) } else { quote!(read_head) };
        let payload =
            members.iter().find(|member| member.binding == Binding::Payload).map(|Member { ty, wire, .. }| {
                quote_spanned! {at(ty)=>
                    let __payload = <#ty as #krate::private::DecodePayload>::decode_payload(__response.body())?;
                    let __payload = #krate::private::payload(__payload, <#ty as #krate::private::DecodePayload>::absent(), #wire)?;
                }
            });
        (quote!(__response), quote!(#payload #krate::private::#read_output(__response, |__reader| { #read })))
    };
    quote! {
        #[automatically_derived]
        impl #parameters #krate::DecodeOutput for #ty #clause {
            fn decode_output(#binding: #response) -> ::core::result::Result<Self, #krate::json::DecodeError> {
                #body
            }
        }
    }
}

/// Reads all members: an expression of type `Result<Self, Invalid>`.
fn read_members(structure: &Structure) -> TokenStream {
    let Structure { members, .. } = structure;
    let krate = &structure.item.krate;
    let body: Vec<_> = members.iter().filter(|member| member.binding == Binding::Body).collect();
    let slots: Vec<_> = (0..body.len()).map(|index| format_ident!("__{index}")).collect();
    let mut keys: Vec<String> = body.iter().map(|member| json_key(&member.wire)).collect();
    let mut arms = Vec::new();
    for (index, (member, slot)) in body.iter().zip(&slots).enumerate() {
        let index = Literal::usize_unsuffixed(index);
        let (nulls, pattern) = match other_spelling(structure, member) {
            Some(other) => {
                let alias = Literal::usize_unsuffixed(keys.len());
                keys.push(json_key(other));
                // A `null` under one of them says nothing against the other.
                (quote!(#index | #alias if __reader.null()? => {}), quote!(#index | #alias))
            }
            None => (TokenStream::new(), quote!(#index)),
        };
        let ty = &member.ty;
        let read = match member.timestamp {
            Some(format) => {
                let format = member::format(format, krate);
                quote_spanned!(at(ty)=> <#ty as #krate::TimestampMember>::decode_into_as(&mut #slot, #format, __reader))
            }
            None => {
                let Codec { read, .. } = codec(structure, member);
                let decode = if is_slot(member) { quote!(decode_over) } else { quote!(decode_into) };
                quote_spanned!(at(ty)=> <#ty as #read>::#decode(&mut #slot, __reader))
            }
        };
        arms.push(quote!(#nulls #pattern => #read,));
    }
    let fields = members.iter().map(|member| {
        let ident = &member.ident;
        let slot = body.iter().zip(&slots).find(|(other, _)| other.ident == member.ident).map(|(_, slot)| slot);
        let value = match slot {
            Some(slot) => from_body(structure, member, slot),
            None => from_response(member, krate),
        };
        quote!(#ident: #value)
    });
    let made = quote!(::core::result::Result::Ok(Self { #(#fields),* }));
    if body.is_empty() && members.iter().any(|member| member.binding != Binding::Body) {
        return made;
    }
    quote! {
        #(let mut #slots = ::core::option::Option::None;)*
        let mut __object = __reader.object()?;
        while let ::core::option::Option::Some(__key) = __object.json_key(__reader, &[#(#keys),*])? {
            match __key {
                #(#arms)*
                _ => {}
            }
        }
        #made
    }
}

/// Whether a member is read into a place of its own type, in which there is `None` first: absent and `null` are the same.
fn is_slot(member: &Member) -> bool {
    member.is_option() && member.default.is_none() && member.serde.is_none() && member.timestamp.is_none()
}

/// The value of a member of the JSON body, once the body has been read into `slot`.
fn from_body(structure: &Structure, member: &Member, slot: &Ident) -> TokenStream {
    let Member { ty, wire, .. } = member;
    match &member.default {
        Some(DefaultValue::Expression(default)) => quote!(::core::option::Option::unwrap_or_else(#slot, || #default)),
        Some(DefaultValue::OfType) => {
            let default = quote_spanned!(at(ty)=> <#ty as ::core::default::Default>::default());
            quote!(::core::option::Option::unwrap_or_else(#slot, || #default))
        }
        None if member.serde.is_some() && member.is_option() => {
            quote!(::core::option::Option::unwrap_or_default(#slot))
        }
        None if member.serde.is_some() => quote!(__object.present(__reader, #slot, #wire)?),
        None if is_slot(member) => quote!(#slot),
        // Absent and `null` are the same.
        None if member.is_option() => quote!(::core::option::Option::flatten(#slot)),
        None if member.timestamp.is_some() => {
            let krate = &structure.item.krate;
            quote_spanned! {at(ty)=>
                <#ty as #krate::TimestampMember>::decode_required(#slot, &__object, __reader, #wire)?
            }
        }
        None => {
            let Codec { read, .. } = codec(structure, member);
            quote_spanned!(at(ty)=> <#ty as #read>::decode_required(#slot, &__object, __reader, #wire)?)
        }
    }
}

/// The value of a member that is elsewhere in the response.
fn from_response(member: &Member, krate: &Path) -> TokenStream {
    let Member { ty, .. } = member;
    match &member.binding {
        Binding::Header(name) => {
            let (of, decode) = match member.timestamp {
                _ if member.media_type.is_some() => (quote!(MediaTypeMember), quote!(decode_media_type(__values))),
                Some(format) => {
                    let format = member::format(format, krate);
                    (quote!(TimestampMember), quote!(decode_text_as(#format, __values)))
                }
                None => (quote!(DecodeHeader), quote!(decode_header(__values))),
            };
            let decode = quote_spanned!(at(ty)=> |__values| <#ty as #krate::#of>::#decode);
            let absent = quote_spanned!(at(ty)=> || <#ty as #krate::#of>::absent());
            quote!(#krate::private::header(__response, __reader, #name, #decode, #absent)?)
        }
        Binding::PrefixHeaders(prefix) => {
            let prefix = prefix.to_lowercase();
            let map = quote_spanned! {at(ty)=>
                <#ty as #krate::DecodePrefixHeaders>::decode_prefix_headers(__response.headers(), #prefix)
            };
            quote!(#krate::private::prefix_headers(#map, __reader, #prefix)?)
        }
        Binding::Status => quote_spanned!(at(ty)=> ::core::convert::From::from(__response.status().as_u16())),
        _ => quote!(__payload),
    }
}

fn other_spelling(structure: &Structure, member: &Member) -> Option<&'static str> {
    let other = if member.wire == "message" { "Message" } else { "message" };
    (structure.error.is_some() && member.is_message()).then_some(other)
}
