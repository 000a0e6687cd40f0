//! The parsed declaration, as plain data.

mod member;
mod operation;
mod pages;
mod service;
mod shape;
mod types;

pub(crate) use self::member::{
    Binding, Constraints, DefaultValue, Encoding, Lost, Member, Number, NumberRange, QueryStyle, TimestampFormat,
};
pub(crate) use self::operation::{
    Auth, AuthScheme, BodyFormat, BodyWord, ChecksumTrailer, Compression, CompressionEncoding, ConstantHeader,
    ErrorList, ErrorVariant, LostOfOperation, Method, Operation, OperationErrors, SigV4Option, StandardMethod,
};
pub(crate) use self::pages::{ItemList, Items, LastMember, MemberPath, PageForm, Pages};
pub(crate) use self::service::{
    AwsJson, FailureInSuccess, Failures, OfService, ResponsePlace, Service, Shared, Sign, TimeUnit,
};
pub(crate) use self::shape::{
    Enumeration, ErrorMetadata, EventUnion, EventVariant, IntegerEnumeration, Retryable, Shape, Structure, Union,
    UnionForm, UnionVariant, Unit,
};
pub(crate) use self::types::{is_path_to, last_name, value_type};

use syn::{Generics, Ident, Path, Visibility};

/// The parts that every declaration has.
pub(crate) struct Item {
    /// The name of the struct or enum.
    pub(crate) ident: Ident,
    /// The visibility of the item, and of the items that the macro generates beside it.
    pub(crate) visibility: Visibility,
    /// The generics, including the where clause.
    pub(crate) generics: Generics,
    /// The path of `connect_core`.
    pub(crate) krate: Path,
    /// True if the item says its naming case, or takes over that of its service.
    pub(crate) has_case: bool,
    /// The service, if its naming case is another than the default. The types in the item must then
    /// say their case too.
    pub(crate) cased_by: Option<Path>,
}
