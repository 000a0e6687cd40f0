//! The calls that check, write and read a value: a member, or the value of a union's variant.
//!
//! Only this file maps a place in the message to the trait that a type needs for it.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::Type;

use super::generics::{Needs, mentions_parameters};
use super::{at, constraints, json_key};
use crate::model::{
    Binding, Constraints, Encoding, Item, Member, QueryStyle, Structure, TimestampFormat, UnionVariant,
};

/// A value that the generated code checks, writes and reads.
pub(super) struct Value<'a> {
    ty: &'a Type,
    /// The name on the wire.
    wire: &'a str,
    encoding: &'a Encoding,
    style: Option<QueryStyle>,
    constraints: &'a Constraints,
    /// The expression for a reference to the value.
    reference: TokenStream,
    directions: Directions,
}

/// The directions in which a value is converted to or from JSON.
#[derive(Clone, Copy)]
enum Directions {
    /// The value is only written or only read, or its type is generic. A borrowed type may be
    /// writable but not readable, so writing and reading are separate traits.
    One,
    /// The value is written and read. One trait covers both, so that a type with neither is a
    /// single error.
    Both,
}

impl Directions {
    /// Returns the directions of a value that is written and read.
    fn of_both(item: &Item, ty: &Type) -> Self {
        if mentions_parameters(ty, &item.generics, Needs::ParametersAndLifetimes) { Self::One } else { Self::Both }
    }
}

impl<'a> Value<'a> {
    /// Creates the value of an operation's member.
    pub(super) fn of_input(member: &'a Member) -> Self {
        Self::of_member(member, Directions::One)
    }

    /// Creates the value of a structure's member.
    pub(super) fn of_output(structure: &'a Structure, member: &'a Member) -> Self {
        let item = &structure.item;
        let is_both = structure.is_body() || structure.is_event();
        let directions = if is_both { Directions::of_both(item, &member.ty) } else { Directions::One };
        Self::of_member(member, directions)
    }

    fn of_member(member: &'a Member, directions: Directions) -> Self {
        let Member { ident, ty, wire, encoding, constraints, .. } = member;
        Self {
            ty,
            wire,
            encoding: &encoding.value,
            style: member.style.map(|style| style.value),
            constraints,
            reference: quote!(&self.#ident),
            directions,
        }
    }

    /// Returns the value with another expression for a reference to it.
    pub(super) fn referred_by(self, reference: TokenStream) -> Self {
        Self { reference, ..self }
    }

    /// Returns the expression for a reference to the value.
    pub(super) fn reference(&self) -> &TokenStream {
        &self.reference
    }

    /// Creates the value that a variant holds, which is the member `wire` of its union.
    pub(super) fn of_variant(item: &'a Item, variant: &'a UnionVariant, wire: &'a str) -> Self {
        let UnionVariant { ty, encoding, constraints, .. } = variant;
        let (reference, directions) = (quote!(__value), Directions::of_both(item, ty));
        Self { ty, wire, encoding, style: None, constraints, reference, directions }
    }

    /// Returns the value as it is written into the host, whatever encoding its keys set.
    pub(super) fn in_host(self) -> Self {
        Self { encoding: &Encoding::Shape, ..self }
    }

    /// Returns the trait that writes the value to a place.
    pub(super) fn write_trait(&self, place: &Binding) -> TokenStream {
        match (self.encoding, place) {
            (Encoding::Timestamp(_), _) => quote!(__c::FormatTimestamp),
            (Encoding::MediaType(_), _) => quote!(__c::FormatMediaType),
            (Encoding::Shape | Encoding::Serde | Encoding::IdempotencyToken, place) => match place {
                Binding::Label { .. } => quote!(__c::EncodeLabel),
                Binding::Query(_) => match self.style {
                    None => quote!(__c::EncodeQuery),
                    Some(QueryStyle::Comma) => quote!(__c::EncodeQueryList),
                    Some(QueryStyle::Brackets | QueryStyle::Json) => self.write_trait(&Binding::Body),
                },
                Binding::QueryMap => quote!(__c::EncodeQueryMap),
                Binding::Header(_) => quote!(__c::EncodeHeader),
                Binding::PrefixHeaders(_) => quote!(__c::EncodePrefixHeaders),
                Binding::Payload(_) | Binding::Part if self.is_serde() => quote!(__c::EncodeSerde),
                Binding::Part => quote!(__c::EncodePart),
                Binding::Payload(_) => quote!(__c::EncodePayload),
                Binding::EventHeader => quote!(__c::EventHeader),
                Binding::EventPayload => quote!(__c::EventPayload),
                Binding::Body | Binding::Status => match (self.directions, self.is_serde()) {
                    (Directions::One, false) => quote!(__c::SentShape),
                    (Directions::One, true) => quote!(__c::EncodeSerde),
                    (Directions::Both, false) => quote!(__c::Shape),
                    (Directions::Both, true) => quote!(__c::SerdeShape),
                },
            },
        }
    }

    /// Returns the trait that reads the value from a place.
    pub(super) fn read_trait(&self, place: &Binding) -> TokenStream {
        match (self.encoding, place) {
            (Encoding::Timestamp(_), _) => quote!(__c::FormatTimestamp),
            (Encoding::MediaType(_), _) => quote!(__c::FormatMediaType),
            (Encoding::Shape | Encoding::Serde | Encoding::IdempotencyToken, place) => match place {
                Binding::Label { .. } => quote!(__c::DecodeLabel),
                Binding::Query(_) => quote!(__c::DecodeQuery),
                Binding::QueryMap => quote!(__c::DecodeQueryMap),
                Binding::Header(_) => quote!(__c::DecodeHeader),
                Binding::PrefixHeaders(_) => quote!(__c::DecodePrefixHeaders),
                Binding::Payload(_) if self.is_serde() => quote!(__c::DecodeSerde),
                Binding::Payload(_) => quote!(__c::DecodePayload),
                Binding::Status => quote!(__c::DecodeStatus),
                Binding::EventHeader => quote!(__c::EventHeader),
                Binding::EventPayload => quote!(__c::EventPayload),
                // Parts are not read.
                Binding::Part | Binding::Body => match (self.directions, self.is_serde()) {
                    (Directions::One, false) => quote!(__c::ReceivedShape),
                    (Directions::One, true) => quote!(__c::DecodeSerde),
                    (Directions::Both, false) => quote!(__c::Shape),
                    (Directions::Both, true) => quote!(__c::SerdeShape),
                },
            },
        }
    }

    /// Returns code that writes the value to a place. `sink` is the list of arguments after the
    /// value. A writer in this list is passed by value.
    pub(super) fn write(&self, place: &Binding, sink: &TokenStream) -> TokenStream {
        let function = match place {
            Binding::Label { .. } => "encode_label".to_owned(),
            Binding::Query(_) if self.style == Some(QueryStyle::Comma) => "encode_query_list".to_owned(),
            Binding::Query(_) => "encode_query".to_owned(),
            Binding::QueryMap => "encode_query_map".to_owned(),
            Binding::Header(_) => "encode_header".to_owned(),
            Binding::PrefixHeaders(_) => "encode_prefix_headers".to_owned(),
            Binding::Payload(_) => "encode_payload".to_owned(),
            Binding::Part => "encode_part".to_owned(),
            Binding::EventHeader => "encode_event_header".to_owned(),
            Binding::EventPayload => "event_payload_encode".to_owned(),
            Binding::Body | Binding::Status => self.in_body("encode_member"),
        };
        let (of, value) = (self.write_trait(place), &self.reference);
        match self.encoding {
            Encoding::Serde if matches!(place, Binding::Payload(_) | Binding::Part) => {
                let written = self.call(&of, "serde_encode", &quote!(#value, __writer));
                let function = Ident::new(if matches!(place, Binding::Part) { "value" } else { "json" }, at(self.ty));
                quote!(#sink.#function(|__writer| #written))
            }
            Encoding::Shape | Encoding::Serde => self.call(&of, &function, &quote!(#value, #sink)),
            Encoding::Timestamp(format) => {
                let format = self::format(*format);
                match place {
                    Binding::Body | Binding::Payload(_) | Binding::Status => {
                        self.call(&of, &function, &quote!(#value, #format, #sink))
                    }
                    Binding::Part => self.call(&of, "encode_part_as", &quote!(#value, #format, #sink)),
                    Binding::Label { .. }
                    | Binding::Query(_)
                    | Binding::QueryMap
                    | Binding::Header(_)
                    | Binding::PrefixHeaders(_)
                    | Binding::EventHeader
                    | Binding::EventPayload => self.call(&of, "encode_text_as", &quote!(#value, #format, &mut #sink)),
                }
            }
            Encoding::MediaType(_) => self.call(&of, "encode_media_type", &quote!(#value, &mut #sink)),
            // `__token` holds the token that is sent, and does not have the member's type.
            Encoding::IdempotencyToken => {
                let (at, function) = (at(self.ty), Ident::new(&function, at(self.ty)));
                quote_spanned!(at=> #of::#function(&__token, #sink))
            }
        }
    }

    /// Returns code that writes the value as a member of the current JSON object of `writer`.
    pub(super) fn write_member(&self, writer: &TokenStream) -> TokenStream {
        let key = json_key(self.wire);
        self.write(&Binding::Body, &quote!(#key, #writer))
    }

    /// Returns code that writes the value alone, without a key or a comma.
    pub(super) fn write_alone(&self, writer: &TokenStream) -> TokenStream {
        let (of, value) = (self.write_trait(&Binding::Body), &self.reference);
        match (self.encoding, self.directions) {
            (Encoding::Serde, Directions::One) => self.call(&of, "serde_encode", &quote!(#value, #writer)),
            (Encoding::Serde, Directions::Both) => self.call(&of, "serde_shape_encode", &quote!(#value, #writer)),
            (Encoding::Timestamp(format), _) => {
                let format = self::format(*format);
                self.call(&of, "encode_json_as", &quote!(#value, #format, #writer))
            }
            (Encoding::Shape | Encoding::MediaType(_) | Encoding::IdempotencyToken, _) => {
                self.call(&of, &self.in_body("encode_json"), &quote!(#value, #writer))
            }
        }
    }

    /// Returns code that writes the value, which is a structure, beside the tag of its union.
    pub(super) fn write_beside(&self, key: &str, tag: &str, writer: &TokenStream) -> TokenStream {
        let (of, value) = (self.write_trait(&Binding::Body), &self.reference);
        self.call(&of, &self.in_body("encode_beside"), &quote!(#value, #key, #tag, #writer))
    }

    /// Returns the expression that is true if the type of the value is a structure.
    pub(super) fn is_structure(&self) -> TokenStream {
        let (ty, at, of) = (self.ty, at(self.ty), self.write_trait(&Binding::Body));
        let name = match self.directions {
            Directions::One => Ident::new("ONE_WAY_IS_STRUCTURE", at),
            Directions::Both => Ident::new("SHAPE_IS_STRUCTURE", at),
        };
        quote_spanned!(at=> <#ty as #of>::#name)
    }

    /// Returns the name of `function` in the trait for a value in the JSON body. Each of these
    /// traits has its own function names, because a user can import two of the traits.
    fn in_body(&self, function: &str) -> String {
        match (self.encoding, self.directions) {
            (Encoding::Timestamp(_), _) => format!("{function}_as"),
            (Encoding::Serde, Directions::One) => format!("serde_{function}"),
            (Encoding::Serde, Directions::Both) => format!("serde_shape_{function}"),
            (Encoding::Shape | Encoding::MediaType(_) | Encoding::IdempotencyToken, Directions::One) => {
                format!("one_way_{function}")
            }
            (Encoding::Shape | Encoding::MediaType(_) | Encoding::IdempotencyToken, Directions::Both) => {
                format!("shape_{function}")
            }
        }
    }

    /// Returns code that reads the value from a place, with `function` of the trait for that place.
    /// For the JSON body, `function` is the name in `DecodeJson`.
    ///
    /// `slot` is the argument before the format of a timestamp, with its comma. `source` is the
    /// list of arguments after the format.
    pub(super) fn read(
        &self,
        place: &Binding,
        function: &str,
        slot: &TokenStream,
        source: &TokenStream,
    ) -> TokenStream {
        let of = self.read_trait(place);
        let in_body = match place {
            Binding::Body => Some(self.in_body(function)),
            Binding::Payload(_) if self.is_serde() => Some(format!("serde_{function}")),
            Binding::Payload(_)
            | Binding::Part
            | Binding::Label { .. }
            | Binding::Query(_)
            | Binding::QueryMap
            | Binding::Header(_)
            | Binding::PrefixHeaders(_)
            | Binding::Status
            | Binding::EventHeader
            | Binding::EventPayload => None,
        };
        match self.encoding {
            Encoding::Shape | Encoding::Serde | Encoding::IdempotencyToken => {
                self.call(&of, in_body.as_deref().unwrap_or(function), &quote!(#slot #source))
            }
            Encoding::Timestamp(format) => {
                let format = self::format(*format);
                self.call(&of, in_body.as_deref().unwrap_or("decode_text_as"), &quote!(#slot #format, #source))
            }
            Encoding::MediaType(_) => self.call(&of, "decode_media_type", &quote!(#slot #source)),
        }
    }

    /// Returns code for the value of an absent member, from `function` of the trait for its place.
    pub(super) fn absent(&self, place: &Binding, function: &str) -> TokenStream {
        let function = match self.encoding {
            Encoding::Timestamp(_) => "absent_as",
            Encoding::MediaType(_) => "absent_media_type",
            Encoding::Shape | Encoding::Serde | Encoding::IdempotencyToken => function,
        };
        self.call(&self.read_trait(place), function, &TokenStream::new())
    }

    /// Returns code that takes the value out of `slot`, or fails if the value is absent.
    pub(super) fn required(&self, slot: &Ident) -> TokenStream {
        let wire = self.wire;
        let arguments = quote!(#slot, &__object, __reader, #wire);
        self.call(&self.read_trait(&Binding::Body), &self.in_body("finish_required"), &arguments)
    }

    /// Returns code that checks the constraints of the member. If the value is a shape, `shape` is
    /// its place, and the code also checks the constraints inside of it.
    pub(super) fn checks(&self, shape: Option<&Binding>, path: &TokenStream) -> TokenStream {
        let wire = self.wire;
        self.checks_at(shape, &quote!(#path.member(#wire)))
    }

    /// Like [`checks`](Self::checks), for a value that is itself at `path`.
    pub(super) fn checks_at(&self, shape: Option<&Binding>, path: &TokenStream) -> TokenStream {
        let reference = &self.reference;
        let rest = quote!(#path, __violations);
        let constraints = constraints::checks(self.constraints, self.ty, (at(self.ty), at(self.ty)), (reference, path));
        let shape = shape.map(|place| {
            let check = match place {
                Binding::Payload(_) => "check_payload".to_owned(),
                Binding::Part => "check_part".to_owned(),
                Binding::EventPayload => "event_payload_check".to_owned(),
                Binding::Body
                | Binding::Label { .. }
                | Binding::Query(_)
                | Binding::QueryMap
                | Binding::Header(_)
                | Binding::PrefixHeaders(_)
                | Binding::Status
                | Binding::EventHeader => self.in_body("check"),
            };
            let check = self.call(&self.write_trait(place), &check, &quote!(#reference, #rest));
            quote!(#check;)
        });
        quote!(#constraints #shape)
    }

    /// Returns the trait bounds that the type needs to be written to a place and checked.
    pub(super) fn write_bounds(&self, place: &Binding) -> Vec<(Type, TokenStream)> {
        let mut bounds = vec![(self.ty.clone(), self.write_trait(place))];
        constraints::bounds(self.constraints, self.ty, &mut bounds);
        bounds
    }

    /// Returns a qualified call of a trait function: `<Type as Trait>::function(arguments)`.
    pub(super) fn call(&self, of: &TokenStream, function: &str, arguments: &TokenStream) -> TokenStream {
        let (ty, at) = (self.ty, at(self.ty));
        let function = Ident::new(function, at);
        quote_spanned!(at=> <#ty as #of>::#function(#arguments))
    }

    /// Returns true if serde writes and reads the value.
    fn is_serde(&self) -> bool {
        matches!(self.encoding, Encoding::Serde)
    }
}

/// Returns the expression for a `TimestampFormat`.
pub(super) fn format(format: TimestampFormat) -> TokenStream {
    match format {
        TimestampFormat::DateTime => quote!(__c::TimestampFormat::DateTime),
        TimestampFormat::HttpDate => quote!(__c::TimestampFormat::HttpDate),
        TimestampFormat::EpochSeconds => quote!(__c::TimestampFormat::EpochSeconds),
    }
}
