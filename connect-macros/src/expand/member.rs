//! What is emitted for one member, whatever it is a member of.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Path, Type};

use super::codec::Codec;
use super::{at, json_key};
use crate::model::{Binding, Constraints, Member, Number, TimestampFormat};

/// Checks of a member of `self`; `path` and `problems` are in scope.
pub(super) fn checks(
    member: &Member,
    codec: &Codec,
    krate: &Path,
    path: &TokenStream,
    problems: &TokenStream,
) -> TokenStream {
    let Member { ident, ty, wire, constraints, .. } = member;
    let value = quote!(&self.#ident);
    // A token is filled in: nobody has to set it.
    let missing = member.required.filter(|_| member.token.is_none()).map(|_| {
        quote! {
            if ::core::option::Option::is_none(#value) {
                #problems.add(#path.member(#wire), #krate::ProblemKind::Missing);
            }
        }
    });
    let hidden =
        member.sensitive.map(|_| quote_spanned!(at(ty)=> <#ty as #krate::Sensitive>::hides_its_value(#value);));
    let in_body = matches!(member.binding, Binding::Body | Binding::Payload);
    let is_token_or_plain = member.token.is_some() || member.is_plain();
    let is_shape = in_body && member.serde.is_none() && !is_token_or_plain && member.timestamp.is_none();
    let codec = is_shape.then_some(codec);
    let value_checks = value_checks(ty, wire, constraints, codec, &value, krate, path, problems);
    quote!(#missing #hidden #value_checks)
}

/// Checks of a value of type `ty`, which is a shape if there is a codec.
#[expect(clippy::too_many_arguments, reason = "each is one token of what is emitted")]
pub(super) fn value_checks(
    ty: &Type,
    wire: &str,
    constraints: &Constraints,
    codec: Option<&Codec>,
    value: &TokenStream,
    krate: &Path,
    path: &TokenStream,
    problems: &TokenStream,
) -> TokenStream {
    let at = at(ty);
    let length = constraints.length.map(|(min, max)| {
        let (min, max) = (Literal::usize_unsuffixed(min), max_length(max));
        quote_spanned!(at=> <#ty as #krate::HasLength>::check_length(#value, #min, #max, #path.member(#wire), #problems);)
    });
    let range = constraints.range.map(|range| {
        let range = self::range(range, krate);
        quote_spanned!(at=> <#ty as #krate::HasRange>::check_range(#value, #range, #path.member(#wire), #problems);)
    });
    let shape = codec.map(
        |Codec { write, .. }| quote_spanned!(at=> <#ty as #write>::check(#value, #path.member(#wire), #problems);),
    );
    quote!(#length #range #shape)
}

fn max_length(max: usize) -> TokenStream {
    if max == usize::MAX {
        return quote!(::core::primitive::usize::MAX);
    }
    let max = Literal::usize_unsuffixed(max);
    quote!(#max)
}

/// A `Range`.
fn range((min, max): (Option<Number>, Option<Number>), krate: &Path) -> TokenStream {
    let bound = |number: Option<Number>| match number {
        None => quote!(::core::option::Option::None),
        Some(Number::Integer(value)) => {
            let value = Literal::i128_unsuffixed(value);
            quote!(::core::option::Option::Some(#krate::Bound::Integer(#value)))
        }
        Some(Number::Float(value)) => {
            let value = Literal::f64_unsuffixed(value);
            quote!(::core::option::Option::Some(#krate::Bound::Float(#value)))
        }
    };
    let (min, max) = (bound(min), bound(max));
    quote!(#krate::Range::new(#min, #max))
}

/// Writes a member of `self` into the JSON object that `writer` is in.
pub(super) fn write_json(member: &Member, codec: &Codec, krate: &Path, writer: &TokenStream) -> TokenStream {
    let Member { ident, ty, wire, .. } = member;
    let value = quote!(&self.#ident);
    let written = encode_member(ty, member.timestamp, codec, &value, &json_key(wire), krate, writer);
    if member.serde.is_some() && member.is_option() {
        // To serde, an absent value is `null`.
        return quote! {
            if ::core::option::Option::is_some(#value) {
                #written;
            }
        };
    }
    quote!(#written;)
}

/// Writes a value of type `ty` as a member.
pub(super) fn encode_member(
    ty: &Type,
    timestamp: Option<TimestampFormat>,
    Codec { write, .. }: &Codec,
    value: &TokenStream,
    key: &str,
    krate: &Path,
    writer: &TokenStream,
) -> TokenStream {
    match timestamp {
        Some(format) => {
            let format = self::format(format, krate);
            quote_spanned!(at(ty)=> <#ty as #krate::TimestampMember>::encode_member_as(#value, #format, #key, #writer))
        }
        None => quote_spanned!(at(ty)=> <#ty as #write>::encode_member(#value, #key, #writer)),
    }
}

/// A `TimestampFormat`.
pub(super) fn format(format: TimestampFormat, krate: &Path) -> TokenStream {
    match format {
        TimestampFormat::DateTime => quote!(#krate::TimestampFormat::DateTime),
        TimestampFormat::HttpDate => quote!(#krate::TimestampFormat::HttpDate),
        TimestampFormat::EpochSeconds => quote!(#krate::TimestampFormat::EpochSeconds),
    }
}

/// The metadata of a member of an operation.
pub(super) fn metadata(member: &Member, krate: &Path) -> TokenStream {
    let Member { wire, constraints, .. } = member;
    let location = match &member.binding {
        Binding::Label { greedy: false } => quote!(Label),
        Binding::Label { greedy: true } => quote!(GreedyLabel),
        Binding::Query(key) => quote!(Query(#key)),
        Binding::Header(name) => quote!(Header(#name)),
        Binding::QueryMap => quote!(QueryMap),
        Binding::PrefixHeaders(prefix) => quote!(PrefixHeaders(#prefix)),
        Binding::Payload => quote!(Payload),
        Binding::Body | Binding::Status => quote!(Body),
    };
    let is_required = member.required.is_some() || !member.is_option();
    let required = is_required.then(|| quote!(.required()));
    let sensitive = member.sensitive.map(|_| quote!(.sensitive()));
    let token = member.token.map(|_| quote!(.idempotency_token()));
    let host_label = member.host_label.map(|_| quote!(.host_label()));
    let timestamp = member.timestamp.map(|format| {
        let format = self::format(format, krate);
        quote!(.with_timestamp(#format))
    });
    let media_type = member.media_type.as_ref().map(|(media_type, _)| quote!(.with_media_type(#media_type)));
    let length = constraints.length.map(|(min, max)| {
        let (min, max) = (Literal::usize_unsuffixed(min), max_length(max));
        quote!(.with_length(#min, #max))
    });
    let range = constraints.range.map(|range| {
        let range = self::range(range, krate);
        quote!(.with_range(#range))
    });
    quote! {
        #krate::MemberMetadata::new(#wire, #krate::Location::#location)
            #required #sensitive #token #host_label #timestamp #media_type #length #range
    }
}
