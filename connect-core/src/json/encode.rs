//! The trait of shapes that are encoded as JSON, implemented for Rust's own types.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;
use std::rc::Rc;
use std::sync::Arc;

use super::Writer;
use crate::StringShape;
use crate::problem::{Path, Problems};
use crate::request::Payload;

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
    /// Adds to `problems` every constraint that this value, located at `path`, violates.
    ///
    /// The default implementation checks nothing.
    #[inline]
    fn check(&self, path: Path<'_>, problems: &mut Problems) {
        let _ = (path, problems);
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

    /// Encodes this value as the whole body of a request. The default is JSON; a string is sent as
    /// text, a blob as its bytes.
    fn encode_payload(&self, payload: Payload<'_>) {
        payload.json(|writer| self.encode_json(writer));
    }

    /// True if this is a structure. An absent structure payload is sent as `{}`; other absent
    /// payloads have no body.
    #[doc(hidden)]
    const IS_STRUCTURE: bool = false;
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

    fn encode_payload(&self, payload: Payload<'_>) {
        payload.text(self);
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

    fn encode_payload(&self, payload: Payload<'_>) {
        payload.text(self);
    }
}

#[diagnostic::do_not_recommend]
impl EncodeJson for bool {
    fn encode_json(&self, writer: &mut Writer) {
        writer.boolean(*self);
    }
}

macro_rules! integers {
    ($($integer:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl EncodeJson for $integer {
            fn encode_json(&self, writer: &mut Writer) {
                writer.raw(itoa::Buffer::new().format(*self));
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

macro_rules! floats {
    ($($float:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl EncodeJson for $float {
            fn encode_json(&self, writer: &mut Writer) {
                match crate::text::non_finite((*self).into()) {
                    Some(word) => writer.string(word),
                    None => writer.raw(zmij::Buffer::new().format_finite(*self)),
                }
            }
        }
    )*};
}

floats!(f32 f64);

/// Delegates to the target of `Deref`.
macro_rules! delegate {
    ($(($($generics:tt)*) $outer:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> EncodeJson for $outer {
            #[inline]
            fn check(&self, path: Path<'_>, problems: &mut Problems) {
                (**self).check(path, problems);
            }

            #[inline]
            fn encode_json(&self, writer: &mut Writer) {
                (**self).encode_json(writer);
            }

            #[inline]
            fn encode_member(&self, key: &str, writer: &mut Writer) {
                (**self).encode_member(key, writer);
            }

            fn encode_payload(&self, payload: Payload<'_>) {
                (**self).encode_payload(payload);
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
    #[inline]
    fn check(&self, path: Path<'_>, problems: &mut Problems) {
        if let Some(value) = self {
            value.check(path, problems);
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
            value.encode_member(key, writer);
        }
    }

    fn encode_payload(&self, payload: Payload<'_>) {
        match self {
            Some(value) => value.encode_payload(payload),
            None if T::IS_STRUCTURE => payload.empty_object(),
            None => {}
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: EncodeJson> EncodeJson for [T] {
    fn check(&self, path: Path<'_>, problems: &mut Problems) {
        for (index, item) in self.iter().enumerate() {
            item.check(path.item(index), problems);
        }
    }

    fn encode_json(&self, writer: &mut Writer) {
        writer.begin_array();
        for item in self {
            item.encode_json(writer);
            writer.separate();
        }
        writer.end_array();
    }
}

#[diagnostic::do_not_recommend]
impl<T: EncodeJson> EncodeJson for Vec<T> {
    #[inline]
    fn check(&self, path: Path<'_>, problems: &mut Problems) {
        self.as_slice().check(path, problems);
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
            fn check(&self, path: Path<'_>, problems: &mut Problems) {
                for (key, value) in self {
                    value.check(path.member(key.as_str()), problems);
                }
            }

            fn encode_json(&self, writer: &mut Writer) {
                writer.begin_object();
                for (key, value) in self {
                    writer.map_key(key.as_str());
                    value.encode_json(writer);
                    writer.separate();
                }
                writer.end_object();
            }
        }
    )*};
}

maps! {
    () BTreeMap<K, V>;
    (S: BuildHasher) HashMap<K, V, S>;
}
