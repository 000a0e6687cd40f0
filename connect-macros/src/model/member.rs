//! Members of operations and structures.

use std::fmt;

use proc_macro2::Span;
use syn::{Expr, Ident, Type};

use super::types::{is_file, is_path_to, is_plain, unwrapped, value_type};
use crate::spanned::{Flag, Spanned};
use crate::symbol::spelled;

/// A member of an operation or a structure.
pub(crate) struct Member {
    /// The name in Rust.
    pub(crate) ident: Ident,
    /// The type.
    pub(crate) ty: Type,
    /// The name on the wire.
    pub(crate) wire: String,
    /// The place in the message, with the span of the key that sets it, or of the member's name.
    pub(crate) binding: Spanned<Binding>,
    /// The encoding of the value, with the span of the key that sets it, or of the member's name.
    pub(crate) encoding: Spanned<Encoding>,
    /// The style of the query parameter, with the span of the key `style`.
    pub(crate) style: Option<Spanned<QueryStyle>>,
    /// The key `required`, which requires a value of an `Option`.
    pub(crate) required: Flag,
    /// The key `sensitive`, which requires a type that redacts its value.
    pub(crate) sensitive: Flag,
    /// The key `host_label`, for a member that also fills a label of the host prefix.
    pub(crate) host_label: Flag,
    /// The value of an absent member, with the span of the key `default`.
    pub(crate) default: Option<Spanned<DefaultValue>>,
    /// The key `requires_length`, for a stream whose length the service needs.
    pub(crate) requires_length: Flag,
    /// The word that ends the stream, with the span of the key `end`.
    pub(crate) end: Option<Spanned<String>>,
    /// The constraints on the value.
    pub(crate) constraints: Constraints,
    /// The facts that are unknown because of an error.
    pub(crate) lost: Lost,
}

/// Facts about a member that are unknown because of an error that is already reported. Rules that
/// depend on these facts are skipped.
#[derive(Clone, Copy, Default)]
pub(crate) struct Lost {
    /// True if the place is not known.
    pub(crate) place: bool,
    /// True if the wire name is not known.
    pub(crate) name: bool,
}

/// The place of a member in the message.
///
/// Every `match` on a `Binding` names every variant, so that the compiler finds all code that a new
/// variant affects.
#[derive(Clone)]
pub(crate) enum Binding {
    /// A label of the URI.
    Label {
        /// True if the label spans segments.
        greedy: bool,
    },
    /// The query parameter of this key.
    Query(Spanned<String>),
    /// The header with this name, in the case of the declaration.
    Header(Spanned<String>),
    /// A query parameter for each entry of the map.
    QueryMap,
    /// A header for each entry of the map. The name of each header begins with this prefix.
    PrefixHeaders(Spanned<String>),
    /// The status of a response.
    Status,
    /// A member of the JSON body, or of a form.
    Body,
    /// A part of a multipart body.
    Part,
    /// The whole body, with the media type that the key `media_type` sets, and the span of the key.
    Payload(Option<Spanned<String>>),
    /// A header of an event.
    EventHeader,
    /// The whole payload of an event.
    EventPayload,
}

impl Binding {
    /// Returns true if the member is the whole body or a part of it. An event has its payload for a
    /// body.
    pub(crate) fn is_in_body(&self) -> bool {
        match self {
            Self::Body | Self::Part | Self::Payload(_) | Self::EventPayload => true,
            Self::Label { .. }
            | Self::Query(_)
            | Self::Header(_)
            | Self::QueryMap
            | Self::PrefixHeaders(_)
            | Self::Status
            | Self::EventHeader => false,
        }
    }

    /// Returns the query key, if the member is one query parameter.
    pub(crate) fn query_key(&self) -> Option<&str> {
        if let Self::Query(key) = self { Some(&key.value) } else { None }
    }

    /// Returns the header's name, if the member is one header.
    pub(crate) fn header_name(&self) -> Option<&str> {
        if let Self::Header(name) = self { Some(&name.value) } else { None }
    }

    /// Returns the media type that the member declares for the whole body.
    pub(crate) fn media_type(&self) -> Option<&str> {
        if let Self::Payload(Some(media_type)) = self { Some(&media_type.value) } else { None }
    }
}

/// The encoding of a member's value. A member has exactly one encoding.
#[derive(Clone)]
pub(crate) enum Encoding {
    /// The type's own implementation of our traits encodes the value.
    Shape,
    /// The type's implementation of serde's traits encodes the value.
    Serde,
    /// The value is a time, in this format.
    Timestamp(TimestampFormat),
    /// The value is text of this media type, in base64. A payload has its media type in its
    /// [`Binding`].
    MediaType(String),
    /// The value is an idempotency token, which is generated if it is absent.
    IdempotencyToken,
}

spelled! {
    /// The format of a time.
    TimestampFormat {
        DateTime = "date-time",
        HttpDate = "http-date",
        EpochSeconds = "epoch-seconds",
    }
}

spelled! {
    /// The style of a query parameter.
    QueryStyle {
        Comma = "comma",
        Brackets = "brackets",
        Json = "json",
    }
}

impl QueryStyle {
    /// Returns true if the value is written as JSON, which the parameters are made of.
    pub(crate) fn is_of_json(self) -> bool {
        match self {
            Self::Comma => false,
            Self::Brackets | Self::Json => true,
        }
    }
}

/// The value of an absent member.
pub(crate) enum DefaultValue {
    /// The default of the type.
    OfType,
    /// The value of this expression.
    Expression(Expr),
}

/// The constraints on a value.
#[derive(Default)]
pub(crate) struct Constraints {
    /// The minimum and the maximum length.
    pub(crate) length: Option<(usize, usize)>,
    /// The minimum and the maximum number.
    pub(crate) range: Option<NumberRange>,
    /// The regular expression for a string.
    pub(crate) pattern: Option<Spanned<String>>,
    /// The key that requires the items of a list to differ.
    pub(crate) unique: Flag,
    /// The constraints on each item of a list.
    pub(crate) items: Option<Box<Constraints>>,
    /// The constraints on each key of a map.
    pub(crate) keys: Option<Box<Constraints>>,
    /// The constraints on each value of a map.
    pub(crate) values: Option<Box<Constraints>>,
}

impl Constraints {
    /// Returns the pattern if it is checked: with the feature `pattern` of connect-core.
    pub(crate) fn checked_pattern(&self) -> Option<&Spanned<String>> {
        self.pattern.as_ref().filter(|_| cfg!(any(test, feature = "pattern")))
    }

    /// Returns true if there are constraints on what is in the value.
    pub(crate) fn are_inside(&self) -> bool {
        self.items.is_some() || self.keys.is_some() || self.values.is_some()
    }

    /// Returns true if a value, or what is in it, is checked.
    pub(crate) fn are_checked(&self) -> bool {
        let inside = [&self.items, &self.keys, &self.values];
        self.length.is_some()
            || self.range.is_some()
            || self.unique.is_some()
            || self.checked_pattern().is_some()
            || inside.into_iter().flatten().any(|constraints| constraints.are_checked())
    }
}

/// The minimum and the maximum of a range of numbers. The range includes both.
pub(crate) type NumberRange = (Option<Number>, Option<Number>);

/// The minimum or the maximum of a range.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub(crate) enum Number {
    Integer(i128),
    Float(f64),
}

impl Number {
    /// Returns the nearest float, for comparisons.
    #[expect(clippy::cast_precision_loss, reason = "only compared")]
    pub(crate) fn as_float(self) -> f64 {
        match self {
            Self::Integer(value) => value as f64,
            Self::Float(value) => value,
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(f),
            Self::Float(value) => value.fmt(f),
        }
    }
}

impl Member {
    /// Returns true if the type is written as an `Option`.
    pub(crate) fn is_option(&self) -> bool {
        is_path_to(&self.ty, "Option")
    }

    /// Returns true if the type or the key `required` requires a value.
    pub(crate) fn is_required(&self) -> bool {
        self.required.is_some() || !self.is_option()
    }

    /// Returns true if the type is written as `String` or `str`, or as wrappers around one.
    pub(crate) fn is_text(&self) -> bool {
        let inner = unwrapped(&self.ty);
        is_path_to(inner, "String") || is_path_to(inner, "str")
    }

    /// Returns true if the type is written as a primitive, a `String`, or an `Option` of one. Such
    /// a type has no constraints of its own.
    pub(crate) fn is_plain(&self) -> bool {
        is_plain(value_type(&self.ty))
    }

    /// Returns true if the type is written as `FilePart` or `FileStream`, or as wrappers around it.
    pub(crate) fn is_file(&self) -> bool {
        is_file(&self.ty)
    }

    /// Returns true if the member is the idempotency token.
    pub(crate) fn is_token(&self) -> bool {
        matches!(self.encoding.value, Encoding::IdempotencyToken)
    }

    /// Returns true if serde writes and reads the member.
    pub(crate) fn is_serde(&self) -> bool {
        matches!(self.encoding.value, Encoding::Serde)
    }

    /// Returns true if the value is written as JSON: in the body, or by a style of the query.
    pub(crate) fn is_of_json(&self) -> bool {
        self.binding.value.is_in_body() || self.style.is_some_and(|style| style.value.is_of_json())
    }

    /// Returns true if the member is the message that a modeled error prints. Services spell its
    /// name `message` or `Message`.
    pub(crate) fn is_message(&self) -> bool {
        matches!(self.binding.value, Binding::Body) && self.wire.eq_ignore_ascii_case("message")
    }

    /// Returns the span for an error about the member's place: the value of the key, the key, or
    /// the member's name.
    pub(crate) fn place_span(&self) -> Span {
        match &self.binding.value {
            Binding::Query(text) | Binding::Header(text) | Binding::PrefixHeaders(text) => text.span,
            Binding::QueryMap
            | Binding::Status
            | Binding::Payload(_)
            | Binding::EventHeader
            | Binding::EventPayload => self.binding.span,
            Binding::Label { .. } | Binding::Body | Binding::Part => self.ident.span(),
        }
    }
}
