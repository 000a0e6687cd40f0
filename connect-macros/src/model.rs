//! The parsed declaration, as plain data.

mod member;
mod operation;
mod shape;
mod types;

pub(crate) use self::member::{
    Binding, Constraints, DefaultValue, Encoding, Lost, Member, Number, NumberRange, TimestampFormat,
};
pub(crate) use self::operation::{
    Auth, AuthScheme, BodyFormat, BodyWord, Compression, CompressionEncoding, ConstantHeader, ErrorVariant, ItemList,
    Items, LostOfOperation, Method, Operation, OperationErrors, Pages, SigV4Option, StandardMethod,
};
pub(crate) use self::shape::{
    Enumeration, ErrorMetadata, IntegerEnumeration, Retryable, Shape, Structure, Union, UnionVariant, Unit,
};
pub(crate) use self::types::{is_path_to, last_name};

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
}
