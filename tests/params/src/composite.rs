//! The values with parts, and the types of outputs that are not shapes.

use std::collections::BTreeMap;

use connect_core::{RawOutput, Secret};
use serde_json::Value;

use crate::leaf::latin1;
use crate::{FromParam, ToParam, members, misfit, object};

impl FromParam for () {
    fn from_param(param: &Value) -> Result<Self, String> {
        members::<Self>(param, &[]).map(|_| ())
    }
}

impl ToParam for () {
    fn to_param(&self) -> Value {
        object(&[])
    }
}

/// The body of a response that is not decoded, as a blob.
impl ToParam for RawOutput {
    fn to_param(&self) -> Value {
        latin1(self.bytes())
    }
}

impl<T: FromParam> FromParam for Option<T> {
    fn from_param(param: &Value) -> Result<Self, String> {
        if param.is_null() { Ok(None) } else { T::from_param(param).map(Some) }
    }
}

impl<T: ToParam> ToParam for Option<T> {
    fn to_param(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::to_param)
    }
}

impl<T: FromParam> FromParam for Box<T> {
    fn from_param(param: &Value) -> Result<Self, String> {
        T::from_param(param).map(Self::new)
    }
}

impl<T: ToParam> ToParam for Box<T> {
    fn to_param(&self) -> Value {
        T::to_param(self)
    }
}

impl<T: FromParam> FromParam for Secret<T> {
    fn from_param(param: &Value) -> Result<Self, String> {
        T::from_param(param).map(Self::new)
    }
}

impl<T: ToParam> ToParam for Secret<T> {
    fn to_param(&self) -> Value {
        self.expose().to_param()
    }
}

impl<T: FromParam> FromParam for Vec<T> {
    fn from_param(param: &Value) -> Result<Self, String> {
        param.as_array().ok_or_else(|| misfit::<Self>(param))?.iter().map(T::from_param).collect()
    }
}

impl<T: ToParam> ToParam for Vec<T> {
    fn to_param(&self) -> Value {
        self.iter().map(T::to_param).collect()
    }
}

impl<K: FromParam + Ord, T: FromParam> FromParam for BTreeMap<K, T> {
    fn from_param(param: &Value) -> Result<Self, String> {
        let entries = param.as_object().ok_or_else(|| misfit::<Self>(param))?;
        let entries = entries.iter();
        entries.map(|(key, value)| Ok((K::from_param(&Value::from(key.as_str()))?, T::from_param(value)?))).collect()
    }
}

impl<K: ToParam, T: ToParam> ToParam for BTreeMap<K, T> {
    fn to_param(&self) -> Value {
        let key = |key: &K| match key.to_param() {
            Value::String(text) => text,
            other => other.to_string(),
        };
        self.iter().map(|(name, value)| (key(name), value.to_param())).collect()
    }
}
