//! Operations with a number or a boolean in each place.

use connect_core::connect_operation;

#[connect_operation(
    method = "POST",
    uri = "/MalformedBoolean/{booleanInPath}",
    rename_all = "camelCase",
    output = (),
    server,
)]
pub(crate) struct MalformedBoolean {
    boolean_in_body: Option<bool>,
    boolean_in_path: bool,
    #[connect(query = "booleanInQuery")]
    boolean_in_query: Option<bool>,
    #[connect(header = "booleanInHeader")]
    boolean_in_header: Option<bool>,
}

#[connect_operation(
    method = "POST",
    uri = "/MalformedByte/{byteInPath}",
    rename_all = "camelCase",
    output = (),
    server,
)]
pub(crate) struct MalformedByte {
    byte_in_body: Option<i8>,
    byte_in_path: i8,
    #[connect(query = "byteInQuery")]
    byte_in_query: Option<i8>,
    #[connect(header = "byteInHeader")]
    byte_in_header: Option<i8>,
}

#[connect_operation(
    method = "POST",
    uri = "/MalformedShort/{shortInPath}",
    rename_all = "camelCase",
    output = (),
    server,
)]
pub(crate) struct MalformedShort {
    short_in_body: Option<i16>,
    short_in_path: i16,
    #[connect(query = "shortInQuery")]
    short_in_query: Option<i16>,
    #[connect(header = "shortInHeader")]
    short_in_header: Option<i16>,
}

#[connect_operation(
    method = "POST",
    uri = "/MalformedInteger/{integerInPath}",
    rename_all = "camelCase",
    output = (),
    server,
)]
pub(crate) struct MalformedInteger {
    integer_in_body: Option<i32>,
    integer_in_path: i32,
    #[connect(query = "integerInQuery")]
    integer_in_query: Option<i32>,
    #[connect(header = "integerInHeader")]
    integer_in_header: Option<i32>,
}

#[connect_operation(
    method = "POST",
    uri = "/MalformedLong/{longInPath}",
    rename_all = "camelCase",
    output = (),
    server,
)]
pub(crate) struct MalformedLong {
    long_in_body: Option<i64>,
    long_in_path: i64,
    #[connect(query = "longInQuery")]
    long_in_query: Option<i64>,
    #[connect(header = "longInHeader")]
    long_in_header: Option<i64>,
}

#[connect_operation(
    method = "POST",
    uri = "/MalformedFloat/{floatInPath}",
    rename_all = "camelCase",
    output = (),
    server,
)]
pub(crate) struct MalformedFloat {
    float_in_body: Option<f32>,
    float_in_path: f32,
    #[connect(query = "floatInQuery")]
    float_in_query: Option<f32>,
    #[connect(header = "floatInHeader")]
    float_in_header: Option<f32>,
}

#[connect_operation(
    method = "POST",
    uri = "/MalformedDouble/{doubleInPath}",
    rename_all = "camelCase",
    output = (),
    server,
)]
pub(crate) struct MalformedDouble {
    double_in_body: Option<f64>,
    double_in_path: f64,
    #[connect(query = "doubleInQuery")]
    double_in_query: Option<f64>,
    #[connect(header = "doubleInHeader")]
    double_in_header: Option<f64>,
}
