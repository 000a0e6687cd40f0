//! Conversion between the JSON of a case (`params`, `result`) and the values of the declarations.
//!
//! The JSON has the form of the cases: members under their names in the model, a timestamp as a
//! number of seconds, a blob as text, and `"NaN"`, `"Infinity"` and `"-Infinity"` for the floats
//! that are not JSON numbers. Unset members are absent.

use std::collections::BTreeMap;

use connect_core::{Blob, Timestamp};
use serde_json::{Map, Value};

/// A value that can be made from a case and compared with one.
pub(crate) trait Param: Sized {
    /// Makes the value from the JSON of a case. The error names what does not fit.
    fn from_param(param: &Value) -> Result<Self, String>;

    /// Returns the value in the JSON form of a case; `null` for an unset member.
    fn to_param(&self) -> Value;
}

/// The modeled errors of an operation.
pub(crate) trait ErrorParam {
    /// Returns the members of the error in the JSON form of a case.
    fn to_param(&self) -> Value;
}

impl ErrorParam for connect_core::error::NoModeledErrors {
    fn to_param(&self) -> Value {
        match *self {}
    }
}

fn misfit<T>(param: &Value) -> String {
    format!("{param} is not a {}", std::any::type_name::<T>())
}

/// Returns the members of a structure or union, and fails on an undeclared one.
pub(crate) fn members<'a, T>(param: &'a Value, declared: &[&str]) -> Result<&'a Map<String, Value>, String> {
    let members = param.as_object().ok_or_else(|| misfit::<T>(param))?;
    match members.keys().find(|name| !declared.contains(&name.as_str())) {
        Some(name) => Err(format!("{} has no member `{name}`", std::any::type_name::<T>())),
        None => Ok(members),
    }
}

/// Returns an object of the members that are set.
pub(crate) fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    members.into_iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| (name.to_owned(), value)).collect()
}

impl Param for () {
    fn from_param(param: &Value) -> Result<Self, String> {
        members::<Self>(param, &[]).map(|_| ())
    }

    fn to_param(&self) -> Value {
        object([])
    }
}

impl Param for Value {
    fn from_param(param: &Value) -> Result<Self, String> {
        Ok(param.clone())
    }

    fn to_param(&self) -> Value {
        self.clone()
    }
}

impl Param for bool {
    fn from_param(param: &Value) -> Result<Self, String> {
        param.as_bool().ok_or_else(|| misfit::<Self>(param))
    }

    fn to_param(&self) -> Value {
        Value::from(*self)
    }
}

impl Param for String {
    fn from_param(param: &Value) -> Result<Self, String> {
        param.as_str().map(Self::from).ok_or_else(|| misfit::<Self>(param))
    }

    fn to_param(&self) -> Value {
        Value::from(self.as_str())
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Param for $number {
            fn from_param(param: &Value) -> Result<Self, String> {
                // Converted through text, so that an `f32` is rounded once.
                let text = match param {
                    Value::Number(number) => number.to_string(),
                    Value::String(word) => word.clone(),
                    _ => return Err(misfit::<Self>(param)),
                };
                text.parse().map_err(|_| misfit::<Self>(param))
            }

            fn to_param(&self) -> Value {
                let text = self.to_string();
                // A float that is not a JSON number is a word, such as `NaN`.
                serde_json::from_str(&text).unwrap_or_else(|_| Value::from(text.replace("inf", "Infinity")))
            }
        }
    )*};
}

numbers!(i32 i64 f32 f64);

impl Param for Timestamp {
    fn from_param(param: &Value) -> Result<Self, String> {
        let text = param.as_number().ok_or_else(|| misfit::<Self>(param))?.to_string();
        let (seconds, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let nanos = format!("{fraction:0<9}").parse().map_err(|_| misfit::<Self>(param))?;
        let seconds = seconds.parse().map_err(|_| misfit::<Self>(param))?;
        Ok(Self::new(seconds, nanos))
    }

    fn to_param(&self) -> Value {
        match self.nanos() {
            0 => Value::from(self.seconds()),
            nanos => {
                format!("{}.{nanos:09}", self.seconds()).parse().map_or(Value::Null, |seconds: f64| seconds.into())
            }
        }
    }
}

impl Param for Blob {
    fn from_param(param: &Value) -> Result<Self, String> {
        String::from_param(param).map(|text| Self::from(text.into_bytes()))
    }

    fn to_param(&self) -> Value {
        Value::from(String::from_utf8_lossy(self.as_bytes()))
    }
}

impl<T: Param> Param for Option<T> {
    fn from_param(param: &Value) -> Result<Self, String> {
        if param.is_null() { Ok(None) } else { T::from_param(param).map(Some) }
    }

    fn to_param(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::to_param)
    }
}

impl<T: Param> Param for Box<T> {
    fn from_param(param: &Value) -> Result<Self, String> {
        T::from_param(param).map(Self::new)
    }

    fn to_param(&self) -> Value {
        T::to_param(self)
    }
}

impl<T: Param> Param for Vec<T> {
    fn from_param(param: &Value) -> Result<Self, String> {
        param.as_array().ok_or_else(|| misfit::<Self>(param))?.iter().map(T::from_param).collect()
    }

    fn to_param(&self) -> Value {
        self.iter().map(T::to_param).collect()
    }
}

impl<T: Param> Param for BTreeMap<String, T> {
    fn from_param(param: &Value) -> Result<Self, String> {
        let entries = param.as_object().ok_or_else(|| misfit::<Self>(param))?;
        entries.iter().map(|(key, value)| Ok((key.clone(), T::from_param(value)?))).collect()
    }

    fn to_param(&self) -> Value {
        self.iter().map(|(key, value)| (key.clone(), value.to_param())).collect()
    }
}

/// Implements [`Param`] for a structure, with the name of each field in the model.
macro_rules! structure {
    ($name:ident $(, $field:ident: $member:literal)* $(,)?) => {
        impl crate::params::Param for $name {
            fn from_param(param: &Value) -> Result<Self, String> {
                let _members = crate::params::members::<Self>(param, &[$($member),*])?;
                Ok(Self {
                    $($field: crate::params::Param::from_param(_members.get($member).unwrap_or(&Value::Null))
                        .map_err(|misfit| format!("{}: {misfit}", $member))?,)*
                })
            }

            fn to_param(&self) -> Value {
                crate::params::object([$(($member, crate::params::Param::to_param(&self.$field))),*])
            }
        }
    };
}

/// Implements [`Param`] for a union, with the name of each variant in the model.
macro_rules! union {
    ($name:ident $(, $variant:ident: $member:literal)* $(,)?) => {
        impl crate::params::Param for $name {
            fn from_param(param: &Value) -> Result<Self, String> {
                let members = crate::params::members::<Self>(param, &[$($member),*])?;
                let mut members = members.iter();
                match (members.next(), members.next()) {
                    $((Some((name, value)), None) if name == $member =>
                        crate::params::Param::from_param(value).map(Self::$variant),)*
                    _ => Err(format!("{param} does not have one member")),
                }
            }

            fn to_param(&self) -> Value {
                match self {
                    $(Self::$variant(value) => crate::params::object([($member, crate::params::Param::to_param(value))]),)*
                    Self::Unknown(variant) => crate::params::object([(variant.name(), variant.value().clone())]),
                }
            }
        }
    };
}

/// Implements [`Param`] for an open enum.
macro_rules! open_enum {
    ($name:ident) => {
        impl crate::params::Param for $name {
            fn from_param(param: &Value) -> Result<Self, String> {
                <String as crate::params::Param>::from_param(param).map(Self::from)
            }

            fn to_param(&self) -> Value {
                Value::from(self.as_str())
            }
        }
    };
}

/// Implements [`ErrorParam`] for the error enum that `errors(…)` generates.
macro_rules! errors {
    ($name:ident: $($error:ident),*) => {
        impl crate::params::ErrorParam for $name {
            fn to_param(&self) -> Value {
                match self {
                    $(Self::$error(error) => crate::params::Param::to_param(error),)*
                }
            }
        }
    };
}

/// Maps the modules of the suites to their operations.
macro_rules! suites {
    (requests, $($module:ident: $operation:ident,)*) => {
        pub(crate) const REQUESTS: &[(&str, crate::request::Prepare)] =
            &[$((stringify!($module), crate::request::prepare::<requests::$module::$operation>)),*];
    };
    (responses, $($module:ident: $operation:ident,)*) => {
        pub(crate) const RESPONSES: &[(&str, crate::response::Decode)] =
            &[$((stringify!($module), crate::response::decode::<responses::$module::$operation>)),*];
    };
}

pub(crate) use {errors, open_enum, structure, suites, union};

/// The macros that the declarations use.
pub(crate) mod prelude {
    pub(crate) use std::collections::BTreeMap;

    pub(crate) use connect_core::{
        Blob, Timestamp, UnknownValue, UnknownVariant, connect_error, connect_operation, connect_service, connect_shape,
    };
    pub(crate) use serde_json::Value;

    pub(crate) use super::{errors, open_enum, structure, union};
}
