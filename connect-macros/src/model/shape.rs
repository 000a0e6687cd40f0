//! Shapes.

use syn::{Ident, Path, Type};

use super::{Binding, Constraints, Encoding, Item, Member};

/// A shape other than an operation.
pub(crate) enum Shape {
    Structure(Structure),
    Enum(Enumeration),
    IntegerEnum(IntegerEnumeration),
    Union(Union),
    Events(EventUnion),
}

/// A structure, or a modeled error.
pub(crate) struct Structure {
    /// The struct.
    pub(crate) item: Item,
    /// The members, in the order of their declaration.
    pub(crate) members: Vec<Member>,
    /// True if a required member that is absent in a response has its zero value.
    pub(crate) lenient: bool,
    /// True if a server writes the structure, although members are outside of the JSON body.
    pub(crate) server: bool,
    /// The code and the status, if the structure is a modeled error.
    pub(crate) error: Option<ErrorMetadata>,
}

/// The code and the status of a modeled error.
pub(crate) struct ErrorMetadata {
    /// The name of the error on the wire.
    pub(crate) code: String,
    /// True if the declaration sets the code.
    pub(crate) has_code: bool,
    /// The status of the responses that carry it, or `None` if it stands for all other failures.
    pub(crate) status: Option<u16>,
    /// How the error can be retried, if the declaration says so.
    pub(crate) retryable: Option<Retryable>,
    /// True if the declaration names a service, whose failures can have their message anywhere.
    pub(crate) has_service: bool,
}

/// How a modeled error can be retried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Retryable {
    /// `retryable`: the failure is transient.
    Transient,
    /// `retryable(throttling)`: the service throttled the request.
    Throttling,
}

/// An open enum.
pub(crate) struct Enumeration {
    /// The enum.
    pub(crate) item: Item,
    /// The variants, with their names on the wire.
    pub(crate) variants: Vec<Unit<String>>,
    /// The variant that holds unknown values.
    pub(crate) unknown: Ident,
}

/// An open enum of integers.
pub(crate) struct IntegerEnumeration {
    /// The enum.
    pub(crate) item: Item,
    /// The variants, with their numbers on the wire.
    pub(crate) variants: Vec<Unit<i32>>,
    /// The variant that holds unknown numbers.
    pub(crate) unknown: Ident,
}

/// A variant that holds nothing.
pub(crate) struct Unit<T> {
    /// The name in Rust.
    pub(crate) ident: Ident,
    /// The value on the wire.
    pub(crate) wire: T,
    /// True if the variant is `#[doc(hidden)]`, so that messages do not show its value.
    pub(crate) is_hidden: bool,
}

/// A union.
pub(crate) struct Union {
    /// The enum.
    pub(crate) item: Item,
    /// The variants with a value, in the order of their declaration.
    pub(crate) variants: Vec<UnionVariant>,
    /// The variants without a value, with their tags. Only a union with a tag has them.
    pub(crate) units: Vec<Unit<String>>,
    /// The variant that holds undeclared members.
    pub(crate) unknown: Ident,
    /// The form on the wire.
    pub(crate) form: UnionForm,
}

/// The form of a union on the wire.
pub(crate) enum UnionForm {
    /// `{"variant": value}`, which is Smithy's.
    Member,
    /// `tag`: the members of the variant are beside the tag in one object.
    Beside {
        /// The wire name of the tag.
        tag: String,
    },
    /// `tag` and `content`: the value of the variant is a member beside the tag.
    Content {
        /// The wire name of the tag.
        tag: String,
        /// The wire name of the member.
        content: String,
    },
    /// `untagged`: the value of the variant alone.
    Untagged,
}

/// A member of a union.
pub(crate) struct UnionVariant {
    /// The name in Rust.
    pub(crate) ident: Ident,
    /// The name on the wire.
    pub(crate) wire: String,
    /// The type of the value.
    pub(crate) ty: Type,
    /// The encoding of the value.
    pub(crate) encoding: Encoding,
    /// The constraints on the value.
    pub(crate) constraints: Constraints,
}

/// The union of the events of a stream.
pub(crate) struct EventUnion {
    /// The enum.
    pub(crate) item: Item,
    /// The variants with an event, in the order of their declaration.
    pub(crate) variants: Vec<EventVariant>,
    /// The variants of events without members, with their names.
    pub(crate) units: Vec<Unit<String>>,
    /// The variant that holds undeclared events.
    pub(crate) unknown: Ident,
}

/// A variant of an event stream's union.
pub(crate) struct EventVariant {
    /// The name in Rust.
    pub(crate) ident: Ident,
    /// The name on the wire.
    pub(crate) wire: String,
    /// The type of the event.
    pub(crate) ty: Type,
}

impl Structure {
    /// Returns true if a member that is absent in a response has its zero value.
    pub(crate) fn has_zero(&self, member: &Member) -> bool {
        let can_be_absent = match &member.binding.value {
            Binding::Header(_) | Binding::Body | Binding::Payload(_) | Binding::EventHeader | Binding::EventPayload => {
                true
            }
            Binding::Label { .. }
            | Binding::Query(_)
            | Binding::QueryMap
            | Binding::Part
            | Binding::PrefixHeaders(_)
            | Binding::Status => false,
        };
        self.lenient && can_be_absent && !member.is_option() && member.default.is_none()
    }

    /// Returns true if all members are in the JSON body. A structure with a member elsewhere can
    /// only be an output.
    pub(crate) fn is_body(&self) -> bool {
        self.members.iter().all(|member| matches!(member.binding.value, Binding::Body))
    }

    /// Returns true if a member is in a header of an event, or is its payload.
    pub(crate) fn is_event(&self) -> bool {
        self.members.iter().any(|member| matches!(member.binding.value, Binding::EventHeader | Binding::EventPayload))
    }
}

impl Shape {
    /// Returns the path of `connect_core`.
    pub(crate) fn into_crate(self) -> Path {
        match self {
            Self::Structure(shape) => shape.item.krate,
            Self::Enum(shape) => shape.item.krate,
            Self::IntegerEnum(shape) => shape.item.krate,
            Self::Union(shape) => shape.item.krate,
            Self::Events(shape) => shape.item.krate,
        }
    }
}
