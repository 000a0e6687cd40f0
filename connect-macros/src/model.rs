//! What a declaration says, as plain data.

use std::fmt;

use proc_macro2::Span;
use syn::{Expr, GenericArgument, Generics, Ident, LitStr, Path, PathArguments, Type, Visibility};

use crate::uri::{Part, Template};

/// An operation.
pub(crate) struct Operation {
    pub(crate) item: Item,
    /// Its name on the wire.
    pub(crate) name: String,
    /// One of [`METHODS`](crate::symbol::METHODS), with its literal.
    pub(crate) method: Option<(String, LitStr)>,
    /// The template, with its literal.
    pub(crate) uri: Option<(Template, LitStr)>,
    /// `None`: the raw output.
    pub(crate) output: Option<Type>,
    pub(crate) errors: OperationErrors,
    /// Where `allow_body` stands.
    pub(crate) allow_body: Option<Span>,
    pub(crate) idempotent: bool,
    /// What comes before the endpoint's host, with its literal.
    pub(crate) host_prefix: Option<(Vec<Part>, LitStr)>,
    /// Bodies of so many bytes and more are compressed.
    pub(crate) compress_from: Option<usize>,
    pub(crate) checksum_required: bool,
    pub(crate) auth: Auth,
    pub(crate) pages: Option<Pages>,
    pub(crate) members: Vec<Member>,
    pub(crate) doubt: OperationDoubt,
}

/// What is not known of an operation, as something is wrong that has been told. Rules that would need it keep silent.
pub(crate) struct OperationDoubt {
    /// The host prefix.
    pub(crate) host_prefix: bool,
    /// The members: the item has none with names.
    pub(crate) members: bool,
}

/// How the caller proves who it is.
pub(crate) enum Auth {
    None,
    SigV4,
    /// By the header of this member.
    Bearer(Ident),
}

/// `paginated(…)`.
pub(crate) struct Pages {
    /// Where the word stands.
    pub(crate) span: Span,
    /// The member that takes the token of a page.
    pub(crate) input: Option<Ident>,
    /// The member of the output that tells the next one.
    pub(crate) output: Option<Ident>,
    /// The member of the output that holds the items.
    pub(crate) items: Option<Ident>,
    /// The type of one of them.
    pub(crate) item: Option<Type>,
    /// One of its words is wrong, so that what is absent may have been meant.
    pub(crate) in_doubt: bool,
}

impl Pages {
    /// Before its words are read.
    pub(crate) fn in_doubt(span: Span) -> Self {
        Self { span, input: None, output: None, items: None, item: None, in_doubt: true }
    }
}

/// What every declaration has.
pub(crate) struct Item {
    pub(crate) ident: Ident,
    pub(crate) visibility: Visibility,
    pub(crate) generics: Generics,
    /// The path of `connect_core`.
    pub(crate) krate: Path,
}

/// The modeled errors of an operation.
pub(crate) enum OperationErrors {
    /// None are declared.
    None,
    /// `error = Path`.
    Shared(Type),
    /// `errors(…)`: an enum of this name is generated.
    Own { name: Ident, variants: Vec<ErrorVariant> },
}

/// An error in `errors(…)`.
pub(crate) struct ErrorVariant {
    pub(crate) shape: Path,
    pub(crate) name: Ident,
}

/// A shape other than an operation.
pub(crate) enum Shape {
    Structure(Structure),
    Enum(Enumeration),
    IntegerEnum(IntegerEnumeration),
    Union(Union),
}

/// A structure, or a modeled error.
pub(crate) struct Structure {
    pub(crate) item: Item,
    pub(crate) members: Vec<Member>,
    /// For a modeled error: code and status.
    pub(crate) error: Option<(String, u16)>,
}

/// An open enum.
pub(crate) struct Enumeration {
    pub(crate) item: Item,
    /// Rust name and wire name.
    pub(crate) variants: Vec<(Ident, String)>,
    pub(crate) unknown: Ident,
}

/// An enum of integers.
pub(crate) struct IntegerEnumeration {
    pub(crate) item: Item,
    /// Rust name and value on the wire.
    pub(crate) variants: Vec<(Ident, i32)>,
    pub(crate) unknown: Ident,
}

/// A union.
pub(crate) struct Union {
    pub(crate) item: Item,
    pub(crate) variants: Vec<UnionVariant>,
    pub(crate) unknown: Ident,
}

/// A member of a union.
pub(crate) struct UnionVariant {
    pub(crate) ident: Ident,
    pub(crate) wire: String,
    pub(crate) ty: Type,
    pub(crate) timestamp: Option<TimestampFormat>,
    pub(crate) constraints: Constraints,
}

/// A member of an operation or structure.
pub(crate) struct Member {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    /// The name on the wire.
    pub(crate) wire: String,
    pub(crate) binding: Binding,
    /// Where the word stands that binds it.
    pub(crate) binding_span: Option<Span>,
    /// Where the name of the query parameter or header stands.
    pub(crate) key_span: Option<Span>,
    /// Where `required` stands.
    pub(crate) required: Option<Span>,
    /// Where `sensitive` stands.
    pub(crate) sensitive: Option<Span>,
    /// Where `idempotency_token` stands.
    pub(crate) token: Option<Span>,
    /// Where `serde` stands.
    pub(crate) serde: Option<Span>,
    /// Where `host_label` stands.
    pub(crate) host_label: Option<Span>,
    /// The media type, and where the word stands.
    pub(crate) media_type: Option<(String, Span)>,
    pub(crate) timestamp: Option<TimestampFormat>,
    /// Where `timestamp` stands.
    pub(crate) timestamp_span: Option<Span>,
    pub(crate) default: Option<DefaultValue>,
    /// Where `default` stands.
    pub(crate) default_span: Option<Span>,
    pub(crate) constraints: Constraints,
    pub(crate) doubt: Doubt,
}

/// What is not known of a member, as one of its words is wrong. Rules that would need it keep silent.
#[derive(Clone, Copy, Default)]
pub(crate) struct Doubt {
    /// Where it goes.
    pub(crate) place: bool,
    /// Its name on the wire.
    pub(crate) name: bool,
}

/// Where a member goes.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Binding {
    Label {
        greedy: bool,
    },
    /// Under this key.
    Query(String),
    /// The name, as it was written.
    Header(String),
    /// An entry of the map is a parameter.
    QueryMap,
    /// An entry of the map is a header; before its key comes this.
    PrefixHeaders(String),
    /// The status of a response.
    Status,
    Body,
    /// The whole body.
    Payload,
}

/// What stands for an absent member.
pub(crate) enum DefaultValue {
    /// The default of its type.
    OfType,
    Expression(Expr),
}

/// The format of a timestamp.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum TimestampFormat {
    DateTime,
    HttpDate,
    EpochSeconds,
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(f),
            Self::Float(value) => value.fmt(f),
        }
    }
}

/// `length` and `range`.
#[derive(Default)]
pub(crate) struct Constraints {
    pub(crate) length: Option<(usize, usize)>,
    pub(crate) range: Option<(Option<Number>, Option<Number>)>,
}

/// An end of a range.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub(crate) enum Number {
    Integer(i128),
    Float(f64),
}

/// Types that hold no members and no items.
const PLAIN: &[&str] = &["String", "bool", "f32", "f64", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"];

impl Member {
    /// Whether the type is written as an `Option`.
    pub(crate) fn is_option(&self) -> bool {
        is_path_to(&self.ty, "Option")
    }

    /// Whether the type is written as `String` or `Option<String>`.
    pub(crate) fn is_text(&self) -> bool {
        is_path_to(option_of(&self.ty).unwrap_or(&self.ty), "String")
    }

    /// Whether the type is written as a primitive, a `String`, or an `Option` of one: there is nothing in it to check.
    pub(crate) fn is_plain(&self) -> bool {
        match option_of(&self.ty).unwrap_or(&self.ty) {
            Type::Path(ty) => ty.path.get_ident().is_some_and(|name| PLAIN.iter().any(|plain| name == plain)),
            _ => false,
        }
    }

    /// Whether a modeled error prints this member: services spell it `message` and `Message`.
    pub(crate) fn is_message(&self) -> bool {
        self.binding == Binding::Body && self.wire.eq_ignore_ascii_case("message")
    }
}

/// Whether a type is written as a path that ends in `name`.
pub(crate) fn is_path_to(ty: &Type, name: &str) -> bool {
    last_name(ty).is_some_and(|last| last == name)
}

/// The `T` of a type that is written as `Option<T>`.
fn option_of(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Path(path) => match &path.path.segments.last()?.arguments {
            PathArguments::AngleBracketed(arguments) if is_path_to(ty, "Option") => match arguments.args.first()? {
                GenericArgument::Type(ty) => Some(ty),
                _ => None,
            },
            _ => None,
        },
        Type::Group(group) => option_of(&group.elem),
        Type::Paren(paren) => option_of(&paren.elem),
        _ => None,
    }
}

/// The last name of a type that is written as a path; a `macro_rules!` passes a type in an invisible group.
pub(crate) fn last_name(ty: &Type) -> Option<&Ident> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|segment| &segment.ident),
        Type::Group(group) => last_name(&group.elem),
        Type::Paren(paren) => last_name(&paren.elem),
        _ => None,
    }
}

impl Shape {
    /// The path of `connect_core`.
    pub(crate) fn into_crate(self) -> Path {
        match self {
            Self::Structure(shape) => shape.item.krate,
            Self::Enum(shape) => shape.item.krate,
            Self::IntegerEnum(shape) => shape.item.krate,
            Self::Union(shape) => shape.item.krate,
        }
    }
}
