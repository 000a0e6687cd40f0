//! Conversions between the values of declarations and the JSON form of botocore's parameters.
//!
//! The form has the members of a structure under their names in the model, not their wire names. An
//! unset member is absent or `null`. The leaves are:
//!
//! | shape | JSON |
//! | --- | --- |
//! | timestamp | a number of seconds; a text with the digits if no float is that number |
//! | blob | a text with the character U+0000 to U+00FF for each byte |
//! | float | a number, or `"NaN"`, `"Infinity"`, `"-Infinity"`; any number can be a text too |
//! | enum | the text or the number on the wire |
//! | document | itself |
//! | unknown variant of a union | an object with the name on the wire and the value |
//! | stream of bytes | as a blob |
//! | stream of events | a list of objects with one member; `{"!error": {"code": …, "message": …}}` for the failure that ends it |

mod composite;
pub mod exchange;
mod leaf;
mod macros;
pub mod operation;
mod stream;

/// The names that the macros use.
#[doc(hidden)]
pub mod private {
    pub use serde_json::Value;
}

use serde_json::{Map, Value};

/// A value that can be created from the JSON form.
pub trait FromParam: Sized {
    /// Creates the value.
    ///
    /// # Errors
    ///
    /// Returns a text that names what does not fit.
    fn from_param(param: &Value) -> Result<Self, String>;
}

/// A modeled error that can be created from the JSON form.
pub trait FromError: Sized {
    /// Creates the error with this code.
    ///
    /// # Errors
    ///
    /// Returns a text that names what does not fit.
    fn from_error(code: &str, members: &Value) -> Result<Self, String>;
}

/// A value that can be shown in the JSON form.
pub trait ToParam {
    /// Returns the value in the JSON form; `null` for an unset member.
    fn to_param(&self) -> Value;
}

fn misfit<T>(param: &Value) -> String {
    format!("{param} is not a {}", std::any::type_name::<T>())
}

/// Returns the members of a structure or union.
///
/// # Errors
///
/// Fails on a value that is not an object, and on an undeclared member.
pub fn members<'a, T>(param: &'a Value, declared: &[&str]) -> Result<&'a Map<String, Value>, String> {
    let members = param.as_object().ok_or_else(|| misfit::<T>(param))?;
    match members.keys().find(|name| !declared.contains(&name.as_str())) {
        Some(name) => Err(format!("{} has no member `{name}`", std::any::type_name::<T>())),
        None => Ok(members),
    }
}

/// Creates a member of a structure from the members that are set.
///
/// # Errors
///
/// Fails as [`FromParam::from_param`] does. The error begins with the name of the member.
pub fn member<T: FromParam>(members: &Map<String, Value>, name: &str) -> Result<T, String> {
    T::from_param(members.get(name).unwrap_or(&Value::Null)).map_err(|misfit| format!("{name}: {misfit}"))
}

/// Returns an object of the members that are set.
pub fn object(members: &[(&str, &dyn ToParam)]) -> Value {
    let members = members.iter().map(|(name, value)| ((*name).to_owned(), value.to_param()));
    members.filter(|(_, value)| !value.is_null()).collect()
}
