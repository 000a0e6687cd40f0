//! Structures.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Ident, Path, Type};

use super::generics::{self, Needs};
use super::{at, errors, member};
use crate::model::{Binding, DefaultValue, Member, Structure};

/// `EncodeJson`, `DecodeJson` and `DecodeOutput`. A structure with members outside of the body is only ever an output, and
/// has the last alone.
pub(crate) fn structure(structure: &Structure) -> TokenStream {
    let is_body = structure.members.iter().all(|member| member.binding == Binding::Body);
    let codec = if is_body {
        let (encode, decode) = (encode(structure), decode(structure));
        quote!(#encode #decode)
    } else {
        TokenStream::new()
    };
    let output = decode_output(structure, is_body);
    let error = structure.error.as_ref().map(|(code, status)| errors::error_shape(structure, code, *status));
    quote!(#codec #output #error)
}

fn encode(structure: &Structure) -> TokenStream {
    let Structure { item, members, .. } = structure;
    let krate = &item.krate;
    let (parameters, ty) = generics::header(item);
    let clause = generics::where_clause(item, Needs::Parameters, encode_bounds(structure));
    let (path, problems, writer) = (quote!(__path), quote!(__problems), quote!(__writer));
    let checks: TokenStream = members.iter().map(|member| member::checks(member, krate, &path, &problems)).collect();
    let check = (!checks.is_empty()).then(|| {
        quote! {
            fn check(&self, __path: #krate::Path<'_>, __problems: &mut #krate::Problems) {
                #checks
            }
        }
    });
    let written = members.iter().map(|member| member::write_json(member, krate, &writer));
    quote! {
        #[automatically_derived]
        impl #parameters #krate::EncodeJson for #ty #clause {
            #check

            fn encode_json(&self, __writer: &mut #krate::json::Writer) {
                __writer.begin_object();
                #(#written)*
                __writer.end_object();
            }

            fn encode_absent_payload(__payload: #krate::Payload<'_>) {
                __payload.empty_object();
            }
        }
    }
}

fn encode_bounds(structure: &Structure) -> Vec<(Type, TokenStream)> {
    let krate = &structure.item.krate;
    let bounds = structure.members.iter().flat_map(|member| {
        let bound =
            if member.serde.is_some() { quote!(#krate::private::Serialize) } else { quote!(#krate::EncodeJson) };
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
        _ if member.serde.is_some() => quote!(#krate::private::DeserializeOwned),
        _ => quote!(#krate::DecodeJson),
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

fn decode_output(structure: &Structure, is_body: bool) -> TokenStream {
    let Structure { item, members, .. } = structure;
    let krate = &item.krate;
    let (parameters, ty) = generics::header(item);
    let clause = generics::where_clause(item, Needs::ParametersAndLifetimes, decode_bounds(structure));
    let response = quote!(&#krate::http::Response<#krate::Bytes>);
    let (binding, body) = if members.is_empty() {
        (quote!(_), quote!(::core::result::Result::Ok(Self {})))
    } else if is_body {
        let read = quote!(#krate::private::read_output(__response, <Self as #krate::DecodeJson>::decode_json));
        (quote!(__response), read)
    } else {
        let read = read_members(structure);
        let has_body = members.iter().any(|member| member.binding == Binding::Body);
        let read_output = if has_body { quote!(read_output) } else { quote!(read_head) };
        let payload = members.iter().find(|member| member.binding == Binding::Payload).map(|Member { ty, wire, .. }| {
            quote_spanned!(at(ty)=> let __payload = #krate::private::payload::<#ty>(__response, #wire)?;)
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
    let mut names: Vec<String> = body.iter().map(|member| member.wire.clone()).collect();
    let mut arms = Vec::new();
    for (index, (member, slot)) in body.iter().zip(&slots).enumerate() {
        let index = Literal::usize_unsuffixed(index);
        let pattern = match other_spelling(structure, member) {
            Some(other) => {
                let alias = Literal::usize_unsuffixed(names.len());
                names.push(other);
                quote!(#index | #alias)
            }
            None => quote!(#index),
        };
        let ty = &member.ty;
        let read = match member.timestamp {
            Some(format) => {
                let format = member::format(format, krate);
                quote_spanned!(at(ty)=> <#ty as #krate::TimestampMember>::decode_member_as(#format, __reader)?)
            }
            None if member.serde.is_some() => quote_spanned!(at(ty)=> #krate::private::serde_member::<#ty>(__reader)?),
            None => quote_spanned!(at(ty)=> <#ty as #krate::DecodeJson>::decode_member(__reader)?),
        };
        arms.push(quote!(#pattern => #slot = #read,));
    }
    let fields = members.iter().map(|member| {
        let ident = &member.ident;
        let slot = body.iter().zip(&slots).find(|(other, _)| other.ident == member.ident).map(|(_, slot)| slot);
        let value = match slot {
            Some(slot) => from_body(member, slot, krate),
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
        while let ::core::option::Option::Some(__key) = __object.key(__reader, &[#(#names),*])? {
            match __key {
                #(#arms)*
                _ => {}
            }
        }
        #made
    }
}

/// The value of a member of the JSON body, once the body has been read into `slot`.
fn from_body(member: &Member, slot: &Ident, krate: &Path) -> TokenStream {
    let Member { ty, wire, .. } = member;
    match &member.default {
        Some(DefaultValue::Expression(default)) => quote!(::core::option::Option::unwrap_or_else(#slot, || #default)),
        Some(DefaultValue::OfType) => quote!(::core::option::Option::unwrap_or_default(#slot)),
        None if member.serde.is_some() && member.is_option() => {
            quote!(::core::option::Option::unwrap_or_default(#slot))
        }
        None if member.serde.is_some() => quote!(__object.present(__reader, #slot, #wire)?),
        None => quote_spanned! {at(ty)=>
            <#ty as #krate::DecodeJson>::decode_required(#slot, &__object, __reader, #wire)?
        },
    }
}

/// The value of a member that is elsewhere in the response.
fn from_response(member: &Member, krate: &Path) -> TokenStream {
    let Member { ty, .. } = member;
    match &member.binding {
        Binding::Header(name) if member.media_type.is_some() => {
            quote_spanned!(at(ty)=> #krate::private::media_type_header::<#ty>(__response, __reader, #name)?)
        }
        Binding::Header(name) => match member.timestamp {
            Some(format) => {
                let format = member::format(format, krate);
                quote_spanned!(at(ty)=> #krate::private::timestamp_header::<#ty>(__response, __reader, #name, #format)?)
            }
            // `DecodeHeader` is named first, as a missing one is then reported without the helper that asks for it.
            None => quote_spanned! {at(ty)=> {
                let _ = <#ty as #krate::DecodeHeader>::absent;
                #krate::private::header::<#ty>(__response, __reader, #name)?
            }},
        },
        Binding::PrefixHeaders(prefix) => {
            let prefix = prefix.to_lowercase();
            quote_spanned!(at(ty)=> #krate::private::prefix_headers::<#ty>(__response, __reader, #prefix)?)
        }
        Binding::Status => quote_spanned!(at(ty)=> ::core::convert::From::from(__response.status().as_u16())),
        _ => quote!(__payload),
    }
}

fn other_spelling(structure: &Structure, member: &Member) -> Option<String> {
    let other = if member.wire == "message" { "Message" } else { "message" };
    (structure.error.is_some() && member.is_message()).then(|| other.to_owned())
}
