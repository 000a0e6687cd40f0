//! The trait of shapes that are encoded as JSON, implemented for Rust's own types.

mod number;

pub(crate) use self::number::non_finite;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::hash::BuildHasher;
use std::rc::Rc;
use std::sync::Arc;

use bytes::Bytes;

use super::Writer;
use crate::base64;
use crate::shape::string::check_string;
use crate::shape::{Blob, Secret, StringShape};
use crate::validate::{Path, Violations};

/// A shape that can be encoded as JSON.
///
/// `#[connect_shape]` implements this trait. An implementation by hand needs only
/// [`encode_json`](Self::encode_json); see [`Writer`] for an example.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a shape that can be written as JSON",
    label = "cannot be written as JSON",
    note = "a structure, union or enum is a shape when it is declared with `#[connect_shape]`",
    note = "a list, map or `Option` is a shape when what it holds is one; the keys of a map are strings",
    note = "for a type that implements serde's `Serialize`, mark the member `#[connect(serde)]`"
)]
pub trait EncodeJson {
    /// Adds to `violations` every constraint that this value, located at `path`, violates.
    ///
    /// The default implementation checks nothing. One of a shape that can contain itself stops
    /// where [`Path::is_too_deep`] returns true.
    #[inline]
    fn check(&self, path: Path<'_>, violations: &mut Violations) {
        let _ = (path, violations);
    }

    /// Encodes this value, without a comma after it.
    fn encode_json(&self, writer: &mut Writer);

    /// Encodes this value as a member of an object: `key` (such as `"\"DisplayName\":"`), the value
    /// and a comma. Encodes nothing if there is no value.
    #[inline]
    fn encode_member(&self, key: &str, writer: &mut Writer) {
        writer.key(key);
        self.encode_json(writer);
        writer.separate();
    }

    /// Returns the form of this value as the whole body of a message. The default is JSON.
    fn as_whole_body(&self) -> WholeBody<'_> {
        WholeBody::Json
    }

    /// The media type of this shape as the whole body of a message. `None` means any.
    #[doc(hidden)]
    const MEDIA_TYPE: Option<&'static str> = Some("application/json");

    /// Encodes the value of an outer `Option` as a member: `null` if this value is `None`.
    #[doc(hidden)]
    #[inline]
    fn encode_inner_member(&self, key: &str, writer: &mut Writer) {
        self.encode_member(key, writer);
    }

    /// Returns the form of the value of an outer `Option`: `null` if this value is `None`.
    #[doc(hidden)]
    fn as_inner_body(&self) -> WholeBody<'_> {
        self.as_whole_body()
    }

    /// True if the shape is a structure: an absent payload of this type is sent as `{}`, that of
    /// another shape as no body.
    #[doc(hidden)]
    const IS_STRUCTURE: bool = false;

    /// True if the shape, or one in it, has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;

    /// True if a whole body of this type is a secret.
    #[doc(hidden)]
    const SENSITIVE: bool = false;

    /// True if the shape is a modeled error: in an event stream it is an exception.
    #[doc(hidden)]
    const IS_MODELED_ERROR: bool = false;

    /// Returns a modeled error and the message that the service sent, if it is not a secret.
    #[doc(hidden)]
    fn as_modeled_error(&self) -> Option<(&(dyn Error + '_), Option<&str>)> {
        None
    }
}

/// Reports at compile time a shape that does not say its naming case. Expansions call it.
///
/// # Panics
///
/// Always panics, as the value of a constant.
#[track_caller]
#[expect(clippy::panic, reason = "it is called only by constants, so it is a compile error")]
pub const fn lacks_case(message: &str) {
    panic!("{}", message)
}

/// The form of a value that is the whole body of a message.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum WholeBody<'a> {
    /// The JSON that [`EncodeJson::encode_json`] writes.
    Json,
    /// A text, sent as it is.
    Text(&'a str),
    /// Bytes, sent as they are.
    Bytes(&'a Bytes),
    /// An absent structure, sent as `{}`.
    EmptyObject,
    /// No body.
    Absent,
}

#[diagnostic::do_not_recommend]
impl EncodeJson for str {
    #[inline]
    fn encode_json(&self, writer: &mut Writer) {
        writer.string(self);
    }

    #[inline]
    fn encode_member(&self, key: &str, writer: &mut Writer) {
        writer.string_member(key, self);
    }

    const MEDIA_TYPE: Option<&'static str> = Some("text/plain");

    fn as_whole_body(&self) -> WholeBody<'_> {
        WholeBody::Text(self)
    }
}

#[diagnostic::do_not_recommend]
impl EncodeJson for String {
    #[inline]
    fn encode_json(&self, writer: &mut Writer) {
        writer.string(self);
    }

    #[inline]
    fn encode_member(&self, key: &str, writer: &mut Writer) {
        writer.string_member(key, self);
    }

    const MEDIA_TYPE: Option<&'static str> = Some("text/plain");

    fn as_whole_body(&self) -> WholeBody<'_> {
        WholeBody::Text(self)
    }
}

/// Delegates to the target of `Deref`.
macro_rules! delegate {
    ($(($($generics:tt)*) $outer:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> EncodeJson for $outer {
            const IS_STRUCTURE: bool = T::IS_STRUCTURE;
            const LACKS_CASE: bool = T::LACKS_CASE;
            const SENSITIVE: bool = T::SENSITIVE;
            const MEDIA_TYPE: Option<&'static str> = T::MEDIA_TYPE;

            #[inline]
            fn check(&self, path: Path<'_>, violations: &mut Violations) {
                (**self).check(path, violations);
            }

            #[inline]
            fn encode_json(&self, writer: &mut Writer) {
                (**self).encode_json(writer);
            }

            #[inline]
            fn encode_member(&self, key: &str, writer: &mut Writer) {
                (**self).encode_member(key, writer);
            }

            fn as_whole_body(&self) -> WholeBody<'_> {
                (**self).as_whole_body()
            }

            #[inline]
            fn encode_inner_member(&self, key: &str, writer: &mut Writer) {
                (**self).encode_inner_member(key, writer);
            }

            fn as_inner_body(&self) -> WholeBody<'_> {
                (**self).as_inner_body()
            }
        }
    )*};
}

delegate! {
    (T: EncodeJson + ?Sized) &T;
    (T: EncodeJson + ?Sized) Box<T>;
    (T: EncodeJson + ?Sized) Rc<T>;
    (T: EncodeJson + ?Sized) Arc<T>;
    (T: EncodeJson + ToOwned + ?Sized) Cow<'_, T>;
}

#[diagnostic::do_not_recommend]
impl<T: EncodeJson> EncodeJson for Option<T> {
    const LACKS_CASE: bool = T::LACKS_CASE;
    const SENSITIVE: bool = T::SENSITIVE;
    const MEDIA_TYPE: Option<&'static str> = T::MEDIA_TYPE;

    #[inline]
    fn check(&self, path: Path<'_>, violations: &mut Violations) {
        if let Some(value) = self {
            value.check(path, violations);
        }
    }

    #[inline]
    fn encode_json(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.encode_json(writer),
            None => writer.null(),
        }
    }

    #[inline]
    fn encode_member(&self, key: &str, writer: &mut Writer) {
        if let Some(value) = self {
            value.encode_inner_member(key, writer);
        }
    }

    #[inline]
    fn encode_inner_member(&self, key: &str, writer: &mut Writer) {
        match self {
            Some(value) => value.encode_inner_member(key, writer),
            None => {
                writer.key(key);
                writer.null();
                writer.separate();
            }
        }
    }

    fn as_whole_body(&self) -> WholeBody<'_> {
        match self {
            Some(value) => value.as_inner_body(),
            None if T::IS_STRUCTURE => WholeBody::EmptyObject,
            None => WholeBody::Absent,
        }
    }

    fn as_inner_body(&self) -> WholeBody<'_> {
        self.as_ref().map_or(WholeBody::Json, EncodeJson::as_inner_body)
    }
}

#[diagnostic::do_not_recommend]
impl<T: EncodeJson> EncodeJson for [T] {
    const LACKS_CASE: bool = T::LACKS_CASE;

    fn check(&self, path: Path<'_>, violations: &mut Violations) {
        for (index, item) in self.iter().enumerate() {
            item.check(path.item(index), violations);
        }
    }

    fn encode_json(&self, writer: &mut Writer) {
        if writer.begin_array() {
            for item in self {
                item.encode_json(writer);
                writer.separate();
            }
            writer.end_array();
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: EncodeJson> EncodeJson for Vec<T> {
    const LACKS_CASE: bool = T::LACKS_CASE;

    #[inline]
    fn check(&self, path: Path<'_>, violations: &mut Violations) {
        self.as_slice().check(path, violations);
    }

    #[inline]
    fn encode_json(&self, writer: &mut Writer) {
        self.as_slice().encode_json(writer);
    }
}

macro_rules! maps {
    ($(($($generics:tt)*) $map:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<K: StringShape, V: EncodeJson, $($generics)*> EncodeJson for $map {
            const LACKS_CASE: bool = K::LACKS_CASE || V::LACKS_CASE;

            fn check(&self, path: Path<'_>, violations: &mut Violations) {
                for (key, value) in self {
                    check_string(key, path.key_itself(key.as_str(), K::SENSITIVE), violations);
                    value.check(path.key(key.as_str(), K::SENSITIVE), violations);
                }
            }

            fn encode_json(&self, writer: &mut Writer) {
                if writer.begin_object() {
                    if K::SENSITIVE {
                        writer.secret_entries(|writer| {
                            for (key, value) in self {
                                writer.secret_key(key.as_str());
                                value.encode_json(writer);
                                writer.separate();
                            }
                        });
                    } else {
                        for (key, value) in self {
                            writer.map_key(key.as_str());
                            value.encode_json(writer);
                            writer.separate();
                        }
                    }
                    writer.end_object();
                }
            }
        }
    )*};
}

maps! {
    () BTreeMap<K, V>;
    (S: BuildHasher) HashMap<K, V, S>;
}

#[diagnostic::do_not_recommend]
impl<T: EncodeJson> EncodeJson for Secret<T> {
    const IS_STRUCTURE: bool = T::IS_STRUCTURE;
    const LACKS_CASE: bool = T::LACKS_CASE;
    const SENSITIVE: bool = true;
    const MEDIA_TYPE: Option<&'static str> = T::MEDIA_TYPE;

    #[inline]
    fn check(&self, path: Path<'_>, violations: &mut Violations) {
        self.expose().check(path.secret(), violations);
    }

    #[inline]
    fn encode_json(&self, writer: &mut Writer) {
        writer.secret(|writer| self.expose().encode_json(writer));
    }

    #[inline]
    fn encode_member(&self, key: &str, writer: &mut Writer) {
        writer.secret_member(key, |writer| self.expose().encode_member(key, writer));
    }

    fn as_whole_body(&self) -> WholeBody<'_> {
        self.expose().as_whole_body()
    }

    #[inline]
    fn encode_inner_member(&self, key: &str, writer: &mut Writer) {
        writer.secret_member(key, |writer| self.expose().encode_inner_member(key, writer));
    }

    fn as_inner_body(&self) -> WholeBody<'_> {
        self.expose().as_inner_body()
    }
}

#[diagnostic::do_not_recommend]
impl EncodeJson for Blob {
    fn encode_json(&self, writer: &mut Writer) {
        writer.string(&base64::encode(self.as_bytes()));
    }

    const MEDIA_TYPE: Option<&'static str> = None;

    fn as_whole_body(&self) -> WholeBody<'_> {
        WholeBody::Bytes(self.bytes())
    }
}

/// Writes a string shape. Expansions call it.
pub fn encode_string_json<T: StringShape>(shape: &T, writer: &mut Writer) {
    if T::SENSITIVE {
        writer.secret(|writer| writer.string(shape.as_str()));
    } else {
        writer.string(shape.as_str());
    }
}
