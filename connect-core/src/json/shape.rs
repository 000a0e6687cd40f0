//! Shapes, in both directions.
//!
//! Generated code calls only the traits of this module, not the traits that they combine. A type
//! that does not fit therefore causes one compile error, which names only the trait.

use super::{DecodeJson, EncodeJson, Invalid, Object, Reader, Writer};
use crate::validate::{Path, Violations};

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
    note = "a structure with a member at `header`, `prefix_headers`, `status` or `payload` is an output and no shape: \
            declare another one without that member",
    note = "a list, map or `Option` is a shape when what it holds is one; the keys of a map are strings",
    note = "for a type that implements serde's `Serialize` and `Deserialize`, mark the member `#[connect(serde)]`"
)]
pub trait Shape: Sized {
    // These functions are for generated code.
    #[doc(hidden)]
    const LACKS_CASE: bool;
    #[doc(hidden)]
    fn shape_check(shape: &Self, path: Path<'_>, violations: &mut Violations);
    #[doc(hidden)]
    fn shape_encode_member(shape: &Self, key: &str, writer: &mut Writer);
    #[doc(hidden)]
    const SHAPE_IS_STRUCTURE: bool;
    #[doc(hidden)]
    fn shape_encode_json(shape: &Self, writer: &mut Writer);
    #[doc(hidden)]
    fn shape_encode_beside(shape: &Self, key: &'static str, tag: &'static str, writer: &mut Writer);
    #[doc(hidden)]
    fn shape_decode_beside(tag: &'static str, reader: &mut Reader<'_>) -> Result<Self, Invalid>;
    #[doc(hidden)]
    fn shape_decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid>;
    #[doc(hidden)]
    fn shape_read_member(value: &mut Option<Self>, reader: &mut Reader<'_>);
    #[doc(hidden)]
    fn shape_read_nullable(value: &mut Self, reader: &mut Reader<'_>);
    #[doc(hidden)]
    fn shape_finish_required(
        value: Option<Self>,
        object: &Object,
        reader: &mut Reader<'_>,
        name: &'static str,
    ) -> Result<Self, Invalid>;
}

#[diagnostic::do_not_recommend]
impl<T: EncodeJson + DecodeJson> Shape for T {
    const LACKS_CASE: bool = <T as EncodeJson>::LACKS_CASE;

    #[inline]
    fn shape_check(shape: &Self, path: Path<'_>, violations: &mut Violations) {
        EncodeJson::check(shape, path, violations);
    }

    #[inline]
    fn shape_encode_member(shape: &Self, key: &str, writer: &mut Writer) {
        EncodeJson::encode_member(shape, key, writer);
    }

    const SHAPE_IS_STRUCTURE: bool = T::IS_STRUCTURE;

    #[inline]
    fn shape_encode_json(shape: &Self, writer: &mut Writer) {
        EncodeJson::encode_json(shape, writer);
    }

    #[inline]
    fn shape_encode_beside(shape: &Self, key: &'static str, tag: &'static str, writer: &mut Writer) {
        writer.beside(key, tag, |writer| EncodeJson::encode_json(shape, writer));
    }

    #[inline]
    fn shape_decode_beside(tag: &'static str, reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        reader.beside(tag)
    }

    #[inline]
    fn shape_decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        DecodeJson::decode_json(reader)
    }

    #[inline]
    fn shape_read_member(value: &mut Option<Self>, reader: &mut Reader<'_>) {
        DecodeJson::read_member(value, reader);
    }

    #[inline]
    fn shape_read_nullable(value: &mut Self, reader: &mut Reader<'_>) {
        DecodeJson::read_nullable(value, reader);
    }

    #[inline]
    fn shape_finish_required(
        value: Option<Self>,
        object: &Object,
        reader: &mut Reader<'_>,
        name: &'static str,
    ) -> Result<Self, Invalid> {
        DecodeJson::finish_required(value, object, reader, name)
    }
}

/// A shape that is sent and not received, such as the type of a member of an operation: every type
/// that implements [`EncodeJson`].
///
/// Generated code requires this trait and not [`EncodeJson`], which it also implements. In an error
/// about a type, the compiler lists the author's types that implement the trait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a shape that can be written as JSON",
    label = "cannot be written as JSON",
    note = "a structure, union or enum is a shape when it is declared with `#[connect_shape]`",
    note = "a list, map or `Option` is a shape when what it holds is one; the keys of a map are strings",
    note = "for a type that implements serde's `Serialize`, mark the member `#[connect(serde)]`"
)]
pub trait SentShape {
    #[doc(hidden)]
    const LACKS_CASE: bool;
    #[doc(hidden)]
    fn one_way_check(shape: &Self, path: Path<'_>, violations: &mut Violations);
    #[doc(hidden)]
    fn one_way_encode_member(shape: &Self, key: &str, writer: &mut Writer);
    #[doc(hidden)]
    const ONE_WAY_IS_STRUCTURE: bool;
    #[doc(hidden)]
    fn one_way_encode_json(shape: &Self, writer: &mut Writer);
    #[doc(hidden)]
    fn one_way_encode_beside(shape: &Self, key: &'static str, tag: &'static str, writer: &mut Writer);
}

#[diagnostic::do_not_recommend]
impl<T: EncodeJson + ?Sized> SentShape for T {
    const LACKS_CASE: bool = T::LACKS_CASE;

    #[inline]
    fn one_way_check(shape: &Self, path: Path<'_>, violations: &mut Violations) {
        EncodeJson::check(shape, path, violations);
    }

    #[inline]
    fn one_way_encode_member(shape: &Self, key: &str, writer: &mut Writer) {
        EncodeJson::encode_member(shape, key, writer);
    }

    const ONE_WAY_IS_STRUCTURE: bool = T::IS_STRUCTURE;

    #[inline]
    fn one_way_encode_json(shape: &Self, writer: &mut Writer) {
        EncodeJson::encode_json(shape, writer);
    }

    #[inline]
    fn one_way_encode_beside(shape: &Self, key: &'static str, tag: &'static str, writer: &mut Writer) {
        writer.beside(key, tag, |writer| EncodeJson::encode_json(shape, writer));
    }
}

/// A shape that is received and not sent, such as the type of a member beside a header: every type
/// that implements [`DecodeJson`]. Like [`SentShape`], it is for generated code.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a shape that can be read from JSON",
    label = "cannot be read from JSON",
    note = "a structure, union or enum is a shape when it is declared with `#[connect_shape]`",
    note = "a list, map or `Option` is a shape when what it holds is one; the keys of a map are strings",
    note = "for a type that implements serde's `Deserialize`, mark the member `#[connect(serde)]`"
)]
pub trait ReceivedShape: Sized {
    #[doc(hidden)]
    const LACKS_CASE: bool;
    #[doc(hidden)]
    fn one_way_decode_beside(tag: &'static str, reader: &mut Reader<'_>) -> Result<Self, Invalid>;
    #[doc(hidden)]
    fn one_way_decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid>;
    #[doc(hidden)]
    fn one_way_read_member(value: &mut Option<Self>, reader: &mut Reader<'_>);
    #[doc(hidden)]
    fn one_way_read_nullable(value: &mut Self, reader: &mut Reader<'_>);
    #[doc(hidden)]
    fn one_way_finish_required(
        value: Option<Self>,
        object: &Object,
        reader: &mut Reader<'_>,
        name: &'static str,
    ) -> Result<Self, Invalid>;
}

#[diagnostic::do_not_recommend]
impl<T: DecodeJson> ReceivedShape for T {
    const LACKS_CASE: bool = T::LACKS_CASE;

    #[inline]
    fn one_way_decode_beside(tag: &'static str, reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        reader.beside(tag)
    }

    #[inline]
    fn one_way_decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        DecodeJson::decode_json(reader)
    }

    #[inline]
    fn one_way_read_member(value: &mut Option<Self>, reader: &mut Reader<'_>) {
        DecodeJson::read_member(value, reader);
    }

    #[inline]
    fn one_way_read_nullable(value: &mut Self, reader: &mut Reader<'_>) {
        DecodeJson::read_nullable(value, reader);
    }

    #[inline]
    fn one_way_finish_required(
        value: Option<Self>,
        object: &Object,
        reader: &mut Reader<'_>,
        name: &'static str,
    ) -> Result<Self, Invalid> {
        DecodeJson::finish_required(value, object, reader, name)
    }
}
