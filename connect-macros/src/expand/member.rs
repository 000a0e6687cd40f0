//! The code for one member of an operation or a structure.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::at;
use super::constraints;
use super::value::{self, Value};
use crate::model::{Binding, Encoding, Member, QueryStyle};

/// Returns code that checks a member, which is `value`. The code uses `__violations`.
pub(super) fn checks(member: &Member, value: &Value<'_>, path: &TokenStream) -> TokenStream {
    let (Member { ty, wire, .. }, reference) = (member, value.reference());
    // An absent token is generated, so it is never missing.
    let missing = member.required.filter(|_| !member.is_token()).map(|_| {
        quote! {
            if __c::Option::is_none(#reference) {
                __violations.add(#path.member(#wire), __c::ViolationKind::Missing);
            }
        }
    });
    let hidden = member.sensitive.map(|_| quote_spanned!(at(ty)=> <#ty as __c::Redact>::redacts(#reference);));
    let is_shape = match member.encoding.value {
        Encoding::Shape => member.is_of_json() && !member.is_plain(),
        Encoding::Serde | Encoding::Timestamp(_) | Encoding::MediaType(_) | Encoding::IdempotencyToken => false,
    };
    // A shape in the query is checked as one in the body.
    let place = if member.binding.value.is_in_body() { &member.binding.value } else { &Binding::Body };
    let checks = value.checks(is_shape.then_some(place), path);
    quote!(#missing #hidden #checks)
}

/// Returns code that writes a member of `self` into the current JSON object of `writer`.
pub(super) fn write_json(member: &Member, value: &Value<'_>, writer: &TokenStream) -> TokenStream {
    let written = value.write_member(writer);
    unless_absent(member, &quote!(#written;))
}

/// Returns code that writes a member, except if serde would write an absent value as `null`.
pub(super) fn unless_absent(member: &Member, written: &TokenStream) -> TokenStream {
    let ident = &member.ident;
    if member.is_serde() && member.is_option() {
        return quote! {
            if __c::Option::is_some(&self.#ident) {
                #written
            }
        };
    }
    written.clone()
}

/// Returns the metadata of an operation's member.
pub(super) fn metadata(member: &Member) -> TokenStream {
    let wire = &member.wire;
    let location = match &member.binding.value {
        Binding::Label { greedy: false } => quote!(Label),
        Binding::Label { greedy: true } => quote!(GreedyLabel),
        Binding::Query(key) => {
            let key = &key.value;
            quote!(Query(#key))
        }
        Binding::QueryMap => quote!(QueryMap),
        Binding::Header(name) => {
            let name = &name.value;
            quote!(Header(#name))
        }
        Binding::PrefixHeaders(prefix) => {
            let prefix = &prefix.value;
            quote!(PrefixHeaders(#prefix))
        }
        Binding::Payload(_) => quote!(Payload),
        // An operation is no event.
        Binding::Body | Binding::Part | Binding::Status | Binding::EventHeader | Binding::EventPayload => quote!(Body),
    };
    let required = member.is_required().then(|| quote!(.required()));
    let sensitive = member.sensitive.map(|_| quote!(.sensitive()));
    let host_label = member.host_label.map(|_| quote!(.host_label()));
    let (token, encoding) = match &member.encoding.value {
        Encoding::Shape | Encoding::Serde => (None, None),
        Encoding::IdempotencyToken => (Some(quote!(.idempotency_token())), None),
        Encoding::Timestamp(format) => {
            let format = value::format(*format);
            (None, Some(quote!(.with_timestamp(#format))))
        }
        Encoding::MediaType(media_type) => (None, Some(quote!(.with_media_type(#media_type)))),
    };
    let media_type = member.binding.value.media_type().map(|media_type| quote!(.with_media_type(#media_type)));
    let style = member.style.map(|style| match style.value {
        QueryStyle::Comma => quote!(.with_style(__c::QueryStyle::Comma)),
        QueryStyle::Brackets => quote!(.with_style(__c::QueryStyle::Brackets)),
        QueryStyle::Json => quote!(.with_style(__c::QueryStyle::Json)),
    });
    let constraints = constraints::of_member(&member.constraints);
    quote! {
        __c::MemberMetadata::new(#wire, __c::Location::#location)
            #required #sensitive #token #host_label #encoding #media_type #style #constraints
    }
}
