//! Shapes and their members.

use super::{Constraints, Deprecation};

/// A literal value in a model.
pub type Value = serde_json::Value;

/// A type of a model.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// The type, with the parts of an aggregate.
    pub kind: Kind,
    /// The constraints on values of this shape.
    pub constraints: Constraints,
    /// True if values must not be logged.
    pub sensitive: bool,
    /// The default value of members with this target, if the model gives one.
    pub default: Option<Value>,
    /// The description, in HTML or Markdown.
    pub docs: Option<String>,
    /// Set if the shape is deprecated.
    pub deprecated: Option<Deprecation>,
}

/// The type of a shape.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// `true` or `false`.
    Boolean,
    /// An integer.
    Integer(IntegerWidth),
    /// A 32-bit floating-point number.
    Float,
    /// A 64-bit floating-point number.
    Double,
    /// A string.
    String {
        /// The media type of the text.
        media_type: Option<String>,
    },
    /// Bytes.
    Blob {
        /// The media type of the bytes.
        media_type: Option<String>,
        /// True if the bytes need not fit into memory.
        streaming: bool,
        /// True if the length of a stream must be known before the first byte is sent.
        requires_length: bool,
    },
    /// A time, with the format that the shape sets.
    Timestamp(Option<TimestampFormat>),
    /// Any JSON.
    Document,
    /// A string with known values, which can be extended.
    Enum(Vec<String>),
    /// An integer with known values, as pairs of name and value.
    IntEnum(Vec<(String, i32)>),
    /// A list.
    List {
        /// The items.
        item: Box<Reference>,
        /// True if an item can be `null`.
        sparse: bool,
    },
    /// A map with string keys.
    Map {
        /// The keys.
        key: Box<Reference>,
        /// The values.
        value: Box<Reference>,
        /// True if a value can be `null`.
        sparse: bool,
    },
    /// A structure. `error` is set for a modeled error.
    Structure {
        /// The members in the order of the model.
        members: Vec<Member>,
        /// Set for a modeled error.
        error: Option<ErrorTraits>,
    },
    /// A structure with exactly one of its members set.
    Union {
        /// The variants in the order of the model.
        members: Vec<Member>,
        /// True if the union is the event of a stream.
        event_stream: bool,
    },
}

/// The number of bits of an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntegerWidth {
    /// 8 bits.
    Byte,
    /// 16 bits.
    Short,
    /// 32 bits.
    Integer,
    /// 64 bits.
    Long,
}

/// A format of timestamps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    /// RFC 3339.
    DateTime,
    /// The format of HTTP headers.
    HttpDate,
    /// Seconds since 1970.
    EpochSeconds,
}

/// The use of a shape as an item, key or value.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// The name of the shape.
    pub target: String,
    /// The constraints at this place, beside those of the shape.
    pub constraints: Constraints,
    /// The format of a timestamp at this place.
    pub timestamp: Option<TimestampFormat>,
}

/// A member of a structure or a union.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of the model")]
pub struct Member {
    /// The name in the model.
    pub name: String,
    /// The use of the shape that is the type of the member.
    pub reference: Reference,
    /// The name in the body, if it is not `name`.
    pub wire_name: Option<String>,
    /// True if the member must be set.
    pub required: bool,
    /// True if clients treat the member as optional, whatever else is said.
    pub client_optional: bool,
    /// The place in the HTTP message.
    pub location: Location,
    /// True if the member fills a label of the host prefix too.
    pub host_label: bool,
    /// True if a client fills in a random token.
    pub idempotency_token: bool,
    /// True if the text is JSON, which a header encodes in base64.
    pub json_text: bool,
    /// The default value, or `null` if the member has none although its target has one.
    pub default: Option<Value>,
    /// The description, in HTML or Markdown.
    pub docs: Option<String>,
    /// Set if the member is deprecated.
    pub deprecated: Option<Deprecation>,
    /// Facts of the model that a declaration does not have, each as a sentence for people.
    pub remarks: Vec<String>,
}

/// The place of a member in an HTTP message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Location {
    /// The document in the body.
    #[default]
    Body,
    /// The label with the name of the member.
    Label,
    /// The query parameter with this name.
    Query(String),
    /// A query parameter for each entry.
    QueryMap,
    /// The header with this name.
    Header(String),
    /// A header for each entry, named by this prefix and the key.
    PrefixHeaders(String),
    /// The whole body.
    Payload,
    /// The status of the response.
    Status,
    /// A header of an event.
    EventHeader,
    /// The whole payload of an event.
    EventPayload,
}

/// The facts about a modeled error.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorTraits {
    /// The status of the response.
    pub status: Option<u16>,
    /// The code on the wire, if it is not the name of the shape.
    pub code: Option<String>,
    /// True if the fault is the service's, which is status 500 if no other is set.
    pub is_server_fault: bool,
    /// Set if a call that fails so can be retried.
    pub retry: Option<Retry>,
}

/// The reason why a call can be retried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// The failure is transient.
    Transient,
    /// The service throttled the request.
    Throttling,
}

impl Shape {
    /// Returns the names of the shapes that this shape refers to.
    pub fn targets(&self) -> impl Iterator<Item = &str> {
        let (references, members): (Vec<&Reference>, &[Member]) = match &self.kind {
            Kind::List { item, .. } => (vec![item], &[]),
            Kind::Map { key, value, .. } => (vec![key, value], &[]),
            Kind::Structure { members, .. } | Kind::Union { members, .. } => (Vec::new(), members),
            _ => (Vec::new(), &[]),
        };
        references.into_iter().chain(members.iter().map(|member| &member.reference)).map(|used| used.target.as_str())
    }

    /// Returns true if the shape is the union of the events of a stream.
    pub fn is_event_stream(&self) -> bool {
        matches!(self.kind, Kind::Union { event_stream: true, .. })
    }

    /// Returns true if the shape is a blob that streams.
    pub fn is_byte_stream(&self) -> bool {
        matches!(self.kind, Kind::Blob { streaming: true, .. })
    }

    /// Returns the members of a structure or union.
    pub fn members(&self) -> &[Member] {
        match &self.kind {
            Kind::Structure { members, .. } | Kind::Union { members, .. } => members,
            _ => &[],
        }
    }
}
