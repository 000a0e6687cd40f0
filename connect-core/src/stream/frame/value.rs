//! The values of headers.

use std::fmt;

use bytes::Bytes;

use crate::timestamp::Timestamp;

/// The value of a header of a message.
///
/// No variant is named `String` or `Bytes`, because the compiler would then show those types by
/// their whole paths in messages.
///
/// `Debug` shows the type alone, because a value can be a secret.
#[derive(Clone, PartialEq)]
pub enum HeaderValue {
    /// True or false, which have an indicator each and no bytes.
    Bool(bool),
    /// An integer of 8 bits.
    Byte(i8),
    /// An integer of 16 bits.
    Short(i16),
    /// An integer of 32 bits.
    Integer(i32),
    /// An integer of 64 bits.
    Long(i64),
    /// Bytes: 32,767 of them at most.
    ByteArray(Bytes),
    /// A string of 32,767 bytes at most.
    Text(Box<str>),
    /// A time in milliseconds. What is smaller is cut off when the header is sent.
    Time(Timestamp),
    /// A UUID by its 16 bytes.
    Uuid([u8; 16]),
}

impl HeaderValue {
    /// Returns the text, if the value is a string.
    pub fn as_str(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// Returns the number, if the value is an integer of any size.
    pub fn as_integer(&self) -> Option<i64> {
        match *self {
            Self::Byte(number) => Some(number.into()),
            Self::Short(number) => Some(number.into()),
            Self::Integer(number) => Some(number.into()),
            Self::Long(number) => Some(number),
            Self::Bool(_) | Self::ByteArray(_) | Self::Text(_) | Self::Time(_) | Self::Uuid(_) => None,
        }
    }
}

impl From<&str> for HeaderValue {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for HeaderValue {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl fmt::Debug for HeaderValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Bool(_) => "Bool",
            Self::Byte(_) => "Byte",
            Self::Short(_) => "Short",
            Self::Integer(_) => "Integer",
            Self::Long(_) => "Long",
            Self::ByteArray(_) => "ByteArray",
            Self::Text(_) => "Text",
            Self::Time(_) => "Time",
            Self::Uuid(_) => "Uuid",
        })
    }
}
