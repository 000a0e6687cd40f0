//! Types in Rust.

use super::Context;
use crate::model::{IntegerWidth, Kind, Reference};

/// A type in Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// A type of the standard library or of `connect-core` without parameters, such as `String`.
    Plain(&'static str),
    /// A shape, by its name in Rust and its name in the model.
    Shape(String, String),
    /// `Vec<T>`.
    List(Box<Self>),
    /// `BTreeMap<K, V>`.
    Map(Box<Self>, Box<Self>),
    /// `(K, V)`, an entry of a map.
    Pair(Box<Self>, Box<Self>),
    /// `Option<T>`.
    Option(Box<Self>),
    /// `Secret<T>`.
    Secret(Box<Self>),
    /// `Box<T>`.
    Boxed(Box<Self>),
    /// `EventStream<T>`.
    EventStream(Box<Self>),
}

impl Type {
    pub(super) fn optional(self) -> Self {
        Self::Option(Box::new(self))
    }

    /// Calls `visit` with this type and each type in it.
    pub fn visit<'t>(&'t self, visit: &mut impl FnMut(&'t Self)) {
        visit(self);
        match self {
            Self::Plain(_) | Self::Shape(..) => {}
            Self::List(inner)
            | Self::Option(inner)
            | Self::Secret(inner)
            | Self::Boxed(inner)
            | Self::EventStream(inner) => inner.visit(visit),
            Self::Map(key, value) | Self::Pair(key, value) => {
                key.visit(visit);
                value.visit(visit);
            }
        }
    }

    /// Returns true for a payload that need not fit into memory.
    pub(super) fn is_stream(&self) -> bool {
        matches!(self, Self::Plain(BYTE_STREAM) | Self::EventStream(_))
    }
}

/// The type of a stream of bytes.
const BYTE_STREAM: &str = "ByteStream";

impl Context<'_> {
    /// Returns the type of a payload that streams. Such a type shows no content, so it is no
    /// `Secret`.
    pub(super) fn stream_type(&self, reference: &Reference) -> Option<Type> {
        let shape = self.model.shapes.get(&reference.target)?;
        if shape.is_byte_stream() {
            return Some(Type::Plain(BYTE_STREAM));
        }
        shape.is_event_stream().then(|| Type::EventStream(Box::new(self.named(&reference.target))))
    }

    /// Returns the type of values at a reference, without the `Option` of a member.
    pub(super) fn type_of(&self, reference: &Reference) -> Type {
        let Some(shape) = self.model.shapes.get(&reference.target) else { return Type::Plain("Document") };
        let ty = match &shape.kind {
            Kind::Boolean => Type::Plain("bool"),
            Kind::Integer(width) => Type::Plain(match width {
                IntegerWidth::Byte => "i8",
                IntegerWidth::Short => "i16",
                IntegerWidth::Integer => "i32",
                IntegerWidth::Long => "i64",
            }),
            Kind::Float => Type::Plain("f32"),
            Kind::Double => Type::Plain("f64"),
            Kind::String { .. } if !self.names.is_declared(&reference.target) => return self.named(&reference.target),
            Kind::String { .. } => Type::Plain("String"),
            Kind::Blob { .. } => Type::Plain("Blob"),
            Kind::Timestamp(_) => Type::Plain("Timestamp"),
            Kind::Document => Type::Plain("Document"),
            Kind::List { item, sparse } => Type::List(Box::new(self.inner(item, *sparse))),
            Kind::Map { key, value, sparse } => {
                Type::Map(Box::new(self.inner(key, false)), Box::new(self.inner(value, *sparse)))
            }
            Kind::Enum(_) | Kind::IntEnum(_) | Kind::Structure { .. } | Kind::Union { .. } => {
                self.named(&reference.target)
            }
        };
        if shape.sensitive { Type::Secret(Box::new(ty)) } else { ty }
    }

    fn named(&self, shape: &str) -> Type {
        Type::Shape(self.names.shape(shape).to_owned(), shape.to_owned())
    }

    fn inner(&self, reference: &Reference, sparse: bool) -> Type {
        let ty = self.type_of(reference);
        if sparse { ty.optional() } else { ty }
    }

    /// True if a value at a reference, or each value in it, is a secret.
    pub(super) fn is_sensitive(&self, reference: &Reference) -> bool {
        let Some(shape) = self.model.shapes.get(&reference.target) else { return false };
        shape.sensitive
            || match &shape.kind {
                Kind::List { item, .. } => self.is_sensitive(item),
                Kind::Map { value, .. } => self.is_sensitive(value),
                _ => false,
            }
    }
}
