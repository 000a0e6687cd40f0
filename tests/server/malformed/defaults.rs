//! Shapes whose members have default values.

use std::collections::BTreeMap;

use connect_core::json::DecodeJson;
use connect_core::{Blob, Timestamp, UnknownInteger, UnknownValue, connect_operation, connect_shape, json};
use connect_params::{FromParam, ToParam, open_enum, structure, structure_to};
use serde_json::Value;

#[connect_operation(
    method = "POST",
    uri = "/OperationWithDefaults",
    rename_all = "camelCase",
    output = Defaults,
    server,
)]
pub(crate) struct OperationWithDefaults {
    defaults: Option<Defaults>,
    client_optional_defaults: Option<ClientOptionalDefaults>,
    #[connect(default = "hi".to_owned())]
    top_level_default: String,
    #[connect(default)]
    other_top_level_default: i32,
}

structure! {
    OperationWithDefaults,
    defaults: "defaults",
    client_optional_defaults: "clientOptionalDefaults",
    top_level_default: "topLevelDefault",
    other_top_level_default: "otherTopLevelDefault",
}

#[connect_shape(rename_all = "camelCase")]
struct ClientOptionalDefaults {
    member: Option<i32>,
}

structure! { ClientOptionalDefaults, member: "member" }

#[connect_shape(rename_all = "camelCase")]
pub(crate) struct Defaults {
    #[connect(default = "hi".to_owned())]
    default_string: String,
    #[connect(default = true)]
    default_boolean: bool,
    #[connect(default)]
    default_list: Vec<String>,
    #[connect(default = Value::Object(serde_json::Map::new()))]
    default_document_map: Value,
    #[connect(default = Value::from("hi"))]
    default_document_string: Value,
    #[connect(default = Value::from(true))]
    default_document_boolean: Value,
    #[connect(default = Value::Array(Vec::new()))]
    default_document_list: Value,
    default_null_document: Option<Value>,
    #[connect(default = Timestamp::new(0, 0))]
    default_timestamp: Timestamp,
    #[connect(default = Blob::from(*b"abc"))]
    default_blob: Blob,
    #[connect(default = 1)]
    default_byte: i8,
    #[connect(default = 1)]
    default_short: i16,
    #[connect(default = 10)]
    default_integer: i32,
    #[connect(default = 100)]
    default_long: i64,
    #[connect(default = 1.0)]
    default_float: f32,
    #[connect(default = 1.0)]
    default_double: f64,
    #[connect(default)]
    default_map: BTreeMap<String, String>,
    #[connect(default = Word::Foo)]
    default_enum: Word,
    #[connect(default = Number::One)]
    default_int_enum: Number,
    #[connect(default)]
    empty_string: String,
    #[connect(default)]
    false_boolean: bool,
    #[connect(default)]
    empty_blob: Blob,
    #[connect(default)]
    zero_byte: i8,
    #[connect(default)]
    zero_short: i16,
    #[connect(default)]
    zero_integer: i32,
    #[connect(default)]
    zero_long: i64,
    #[connect(default)]
    zero_float: f32,
    #[connect(default)]
    zero_double: f64,
}

structure_to! {
    Defaults,
    default_string: "defaultString",
    default_boolean: "defaultBoolean",
    default_list: "defaultList",
    default_document_map: "defaultDocumentMap",
    default_document_string: "defaultDocumentString",
    default_document_boolean: "defaultDocumentBoolean",
    default_document_list: "defaultDocumentList",
    default_null_document: "defaultNullDocument",
    default_timestamp: "defaultTimestamp",
    default_blob: "defaultBlob",
    default_byte: "defaultByte",
    default_short: "defaultShort",
    default_integer: "defaultInteger",
    default_long: "defaultLong",
    default_float: "defaultFloat",
    default_double: "defaultDouble",
    default_map: "defaultMap",
    default_enum: "defaultEnum",
    default_int_enum: "defaultIntEnum",
    empty_string: "emptyString",
    false_boolean: "falseBoolean",
    empty_blob: "emptyBlob",
    zero_byte: "zeroByte",
    zero_short: "zeroShort",
    zero_integer: "zeroInteger",
    zero_long: "zeroLong",
    zero_float: "zeroFloat",
    zero_double: "zeroDouble",
}

#[connect_shape(rename_all = "UPPERCASE")]
enum Word {
    Foo,
    Bar,
    Baz,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

open_enum! { Word }

#[connect_shape]
enum Number {
    #[connect(value = 1)]
    One,
    #[connect(value = 2)]
    Two,
    #[connect(unknown)]
    Unknown(UnknownInteger),
}

impl ToParam for Number {
    fn to_param(&self) -> Value {
        json::to_string(self).parse().unwrap_or_default()
    }
}

#[connect_operation(
    method = "POST",
    uri = "/OperationWithNestedStructure",
    rename_all = "camelCase",
    output = Nested,
    server,
)]
pub(crate) struct OperationWithNestedStructure {
    top_level: Nested,
}

structure! { OperationWithNestedStructure, top_level: "topLevel" }

#[connect_shape(rename_all = "camelCase")]
pub(crate) struct Nested {
    dialog: Dialog,
    #[connect(default)]
    dialog_list: Vec<Dialog>,
    #[connect(default)]
    dialog_map: BTreeMap<String, Dialog>,
}

structure_to! { Nested, dialog: "dialog", dialog_list: "dialogList", dialog_map: "dialogMap" }

#[connect_shape(rename_all = "camelCase")]
struct Dialog {
    language: Option<String>,
    #[connect(default = "hi".to_owned())]
    greeting: String,
    farewell: Option<Farewell>,
}

structure_to! { Dialog, language: "language", greeting: "greeting", farewell: "farewell" }

#[connect_shape(rename_all = "camelCase")]
struct Farewell {
    #[connect(default = "bye".to_owned())]
    phrase: String,
}

structure_to! { Farewell, phrase: "phrase" }

// A case leaves out members that have defaults. These shapes are read as JSON, since a declaration
// has its defaults for what is read.

impl FromParam for Nested {
    fn from_param(param: &Value) -> Result<Self, String> {
        read(param)
    }
}

impl FromParam for Defaults {
    fn from_param(param: &Value) -> Result<Self, String> {
        let mut document = param.clone();
        for name in ["defaultBlob", "emptyBlob"] {
            if let Some(member) = document.get_mut(name) {
                let base64 = json::to_string(&Blob::from_param(member)?);
                *member = base64.parse().map_err(|error: serde_json::Error| error.to_string())?;
            }
        }
        read(&document)
    }
}

fn read<T: DecodeJson>(document: &Value) -> Result<T, String> {
    json::from_slice(document.to_string().as_bytes()).map_err(|error| error.to_string())
}
