//! Traits of the types that a body member can have: shapes, and types that serde knows.
//!
//! Generated code calls these traits and not the ones that they are built on. A type that does not
//! fit then causes one compile error, which names one trait.

use serde_core::Serialize;
use serde_core::de::DeserializeOwned;

use crate::json::{DecodeJson, EncodeJson, Invalid, Object, Reader, Writer, from_serde};
use crate::problem::{Path, Problems};

/// A shape: a type that can be encoded as JSON and decoded from it.
///
/// Every type that implements [`EncodeJson`] and [`DecodeJson`] is a shape; `#[connect_shape]`
/// implements both. Use those two as trait bounds in your own code.
///
/// This trait is the bound that structures and unions put on the types of their members. It covers
/// both directions, so that a type with neither causes one compile error. It deliberately has no
/// supertraits: the compiler would report each missing one separately.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a shape",
    label = "cannot be written and read as JSON",
    note = "a structure, union or enum is a shape when it is declared with `#[connect_shape]`",
    note = "a list, map or `Option` is a shape when what it holds is one; the keys of a map are strings",
    note = "for a type that implements serde's `Serialize` and `Deserialize`, mark the member `#[connect(serde)]`"
)]
pub trait Shape: Sized {
    // These functions are for generated code. They have no `self`, because other traits have
    // methods with these names.
    #[doc(hidden)]
    fn check(shape: &Self, path: Path<'_>, problems: &mut Problems);
    #[doc(hidden)]
    fn encode_member(shape: &Self, key: &str, writer: &mut Writer);
    #[doc(hidden)]
    fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid>;
    #[doc(hidden)]
    fn decode_into(value: &mut Option<Self>, reader: &mut Reader<'_>);
    #[doc(hidden)]
    fn decode_over(value: &mut Self, reader: &mut Reader<'_>);
    #[doc(hidden)]
    fn decode_required(
        value: Option<Self>,
        object: &Object,
        reader: &mut Reader<'_>,
        name: &'static str,
    ) -> Result<Self, Invalid>;
}

#[diagnostic::do_not_recommend]
impl<T: EncodeJson + DecodeJson> Shape for T {
    #[inline]
    fn check(shape: &Self, path: Path<'_>, problems: &mut Problems) {
        EncodeJson::check(shape, path, problems);
    }

    #[inline]
    fn encode_member(shape: &Self, key: &str, writer: &mut Writer) {
        EncodeJson::encode_member(shape, key, writer);
    }

    #[inline]
    fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        DecodeJson::decode_json(reader)
    }

    #[inline]
    fn decode_into(value: &mut Option<Self>, reader: &mut Reader<'_>) {
        DecodeJson::decode_into(value, reader);
    }

    #[inline]
    fn decode_over(value: &mut Self, reader: &mut Reader<'_>) {
        DecodeJson::decode_over(value, reader);
    }

    #[inline]
    fn decode_required(
        value: Option<Self>,
        object: &Object,
        reader: &mut Reader<'_>,
        name: &'static str,
    ) -> Result<Self, Invalid> {
        DecodeJson::decode_required(value, object, reader, name)
    }
}

/// A type that a member of an operation marked `#[connect(serde)]` can have: any type that
/// implements serde's `Serialize`.
#[diagnostic::on_unimplemented(
    message = "serde cannot write `{Self}`",
    label = "`#[connect(serde)]` needs serde's `Serialize`",
    note = "derive `serde::Serialize` for it, or declare it with `#[connect_shape]` and remove `serde` from the member"
)]
pub trait SerdeInput {
    #[doc(hidden)]
    fn encode_member(value: &Self, key: &str, writer: &mut Writer);
}

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> SerdeInput for T {
    fn encode_member(value: &Self, key: &str, writer: &mut Writer) {
        writer.key(key);
        writer.serde(value);
        writer.separate();
    }
}

/// A type that serde can decode: any type that implements serde's `Deserialize` and borrows
/// nothing.
#[diagnostic::on_unimplemented(
    message = "serde cannot read `{Self}`",
    label = "serde's `Deserialize` is needed here",
    note = "derive `serde::Deserialize` for it"
)]
pub trait SerdeOutput: Sized {
    #[doc(hidden)]
    fn decode_into(value: &mut Option<Self>, reader: &mut Reader<'_>);
}

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned> SerdeOutput for T {
    /// Decodes a value. A `null` counts as absent.
    fn decode_into(value: &mut Option<Self>, reader: &mut Reader<'_>) {
        let read = match reader.null() {
            Ok(true) => Ok(None),
            Ok(false) => from_serde(reader).map(Some),
            Err(invalid) => Err(invalid),
        };
        match read {
            Ok(read) => *value = read,
            Err(invalid) => reader.keep(invalid),
        }
    }
}

/// A type that a member of a shape marked `#[connect(serde)]` can have: any type that implements
/// serde's `Serialize` and `Deserialize`, and borrows nothing.
#[diagnostic::on_unimplemented(
    message = "serde cannot write and read `{Self}`",
    label = "`#[connect(serde)]` needs serde's `Serialize` and `Deserialize`",
    note = "derive both for it, or declare it with `#[connect_shape]` and remove `serde` from the member"
)]
pub trait SerdeShape: Sized {
    #[doc(hidden)]
    fn encode_member(value: &Self, key: &str, writer: &mut Writer);
    #[doc(hidden)]
    fn decode_into(value: &mut Option<Self>, reader: &mut Reader<'_>);
}

#[diagnostic::do_not_recommend]
impl<T: SerdeInput + SerdeOutput> SerdeShape for T {
    #[inline]
    fn encode_member(value: &Self, key: &str, writer: &mut Writer) {
        <Self as SerdeInput>::encode_member(value, key, writer);
    }

    #[inline]
    fn decode_into(value: &mut Option<Self>, reader: &mut Reader<'_>) {
        <Self as SerdeOutput>::decode_into(value, reader);
    }
}
