//! Types that are not shapes, written and read by serde: the attribute key `serde`.

use serde_core::Serialize;
use serde_core::de::DeserializeOwned;

use super::{DecodeError, Invalid, Reader, WholeBodyReader, Writer, from_serde};

/// A type that a member of an operation marked `#[connect(serde)]` can have: any type that
/// implements serde's `Serialize`.
#[diagnostic::on_unimplemented(
    message = "serde cannot write `{Self}`",
    label = "`#[connect(serde)]` needs serde's `Serialize`",
    note = "derive `serde::Serialize` for it, or declare it with `#[connect_shape]` and remove `serde` from the member"
)]
pub trait EncodeSerde {
    #[doc(hidden)]
    fn serde_encode(value: &Self, writer: &mut Writer);
    #[doc(hidden)]
    fn serde_encode_member(value: &Self, key: &str, writer: &mut Writer);
}

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> EncodeSerde for T {
    fn serde_encode(value: &Self, writer: &mut Writer) {
        writer.serde(value);
    }

    fn serde_encode_member(value: &Self, key: &str, writer: &mut Writer) {
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
pub trait DecodeSerde: Sized {
    #[doc(hidden)]
    fn serde_decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid>;
    #[doc(hidden)]
    fn serde_decode_payload(body: &WholeBodyReader<'_>) -> Result<Option<Self>, DecodeError>;
    #[doc(hidden)]
    fn serde_read_member(value: &mut Option<Self>, reader: &mut Reader<'_>);
}

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned> DecodeSerde for T {
    fn serde_decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        from_serde(reader)
    }

    /// Decodes a body that is one value. An empty body counts as absent.
    fn serde_decode_payload(body: &WholeBodyReader<'_>) -> Result<Option<Self>, DecodeError> {
        if body.bytes().trim_ascii().is_empty() { Ok(None) } else { body.read(from_serde).map(Some) }
    }

    /// Decodes a value. A `null` counts as absent.
    fn serde_read_member(value: &mut Option<Self>, reader: &mut Reader<'_>) {
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
    fn serde_shape_decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid>;
    #[doc(hidden)]
    fn serde_shape_encode(value: &Self, writer: &mut Writer);
    #[doc(hidden)]
    fn serde_shape_encode_member(value: &Self, key: &str, writer: &mut Writer);
    #[doc(hidden)]
    fn serde_shape_read_member(value: &mut Option<Self>, reader: &mut Reader<'_>);
}

#[diagnostic::do_not_recommend]
impl<T: EncodeSerde + DecodeSerde> SerdeShape for T {
    #[inline]
    fn serde_shape_decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        <Self as DecodeSerde>::serde_decode_json(reader)
    }

    #[inline]
    fn serde_shape_encode(value: &Self, writer: &mut Writer) {
        <Self as EncodeSerde>::serde_encode(value, writer);
    }

    #[inline]
    fn serde_shape_encode_member(value: &Self, key: &str, writer: &mut Writer) {
        <Self as EncodeSerde>::serde_encode_member(value, key, writer);
    }

    #[inline]
    fn serde_shape_read_member(value: &mut Option<Self>, reader: &mut Reader<'_>) {
        <Self as DecodeSerde>::serde_read_member(value, reader);
    }
}
