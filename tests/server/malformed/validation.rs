//! Operations with constraints.

use std::collections::BTreeMap;

use connect_core::{
    Blob, Secret, Timestamp, UnknownInteger, UnknownValue, UnknownVariant, connect_operation, connect_shape,
};

#[connect_operation(method = "POST", uri = "/MalformedEnum", rename_all = "camelCase", output = (), server)]
pub(crate) struct MalformedEnum {
    string: Option<Letters>,
    string_with_enum_trait: Option<Letters>,
    list: Option<Vec<Letters>>,
    map: Option<BTreeMap<Letters, Letters>>,
    union: Option<OneOfLetters>,
}

/// The cases do not show the value `ghi`, which is internal to the service.
#[connect_shape(rename_all = "lowercase")]
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Letters {
    Abc,
    Def,
    Jkl,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

#[connect_shape(rename_all = "camelCase")]
enum OneOfLetters {
    First(Letters),
    Second(Letters),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_operation(method = "POST", uri = "/MalformedLength", rename_all = "camelCase", output = (), server)]
pub(crate) struct MalformedLength {
    #[connect(length(2..=8))]
    blob: Option<Blob>,
    #[connect(length(2..=8))]
    string: Option<String>,
    #[connect(length(2..))]
    min_string: Option<String>,
    #[connect(length(..=8))]
    max_string: Option<String>,
    #[connect(length(2..=8), items(length(2..=8)))]
    list: Option<Vec<String>>,
    #[connect(length(2..=8), keys(length(2..=8)), values(length(2..=8), items(length(2..=8))))]
    map: Option<BTreeMap<String, Vec<String>>>,
}

#[connect_operation(method = "POST", uri = "/MalformedLengthOverride", rename_all = "camelCase", output = (), server)]
pub(crate) struct MalformedLengthOverride {
    #[connect(length(4..=6))]
    blob: Option<Blob>,
    #[connect(length(4..=6))]
    string: Option<String>,
    #[connect(length(4..))]
    min_string: Option<String>,
    #[connect(length(..=6))]
    max_string: Option<String>,
    #[connect(length(4..=6), items(length(2..=8)))]
    list: Option<Vec<String>>,
    #[connect(length(4..=6), keys(length(2..=8)), values(length(2..=8), items(length(2..=8))))]
    map: Option<BTreeMap<String, Vec<String>>>,
}

#[connect_operation(method = "POST", uri = "/MalformedLengthQueryString", rename_all = "camelCase", output = (), server)]
pub(crate) struct MalformedLengthQueryString {
    #[connect(query = "string", length(2..=8))]
    string: Option<String>,
}

#[connect_operation(method = "POST", uri = "/MalformedPattern", rename_all = "camelCase", output = (), server)]
pub(crate) struct MalformedPattern {
    #[connect(pattern = "^[a-m]+$")]
    string: Option<String>,
    #[connect(pattern = "^([0-9]+)+$")]
    evil_string: Option<String>,
    #[connect(items(pattern = "^[a-m]+$"))]
    list: Option<Vec<String>>,
    #[connect(keys(pattern = "^[a-m]+$"), values(pattern = "^[a-m]+$"))]
    map: Option<BTreeMap<String, String>>,
    union: Option<OneOfPatterns>,
}

#[connect_shape(rename_all = "camelCase")]
enum OneOfPatterns {
    #[connect(pattern = "^[a-m]+$")]
    First(String),
    #[connect(pattern = "^[a-m]+$")]
    Second(String),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_operation(method = "POST", uri = "/MalformedPatternOverride", rename_all = "camelCase", output = (), server)]
pub(crate) struct MalformedPatternOverride {
    #[connect(pattern = "^[g-m]+$")]
    string: Option<String>,
    #[connect(items(pattern = "^[g-m]+$"))]
    list: Option<Vec<String>>,
    #[connect(keys(pattern = "^[g-m]+$"), values(pattern = "^[g-m]+$"))]
    map: Option<BTreeMap<String, String>>,
    union: Option<OneOfNarrowerPatterns>,
}

#[connect_shape(rename_all = "camelCase")]
enum OneOfNarrowerPatterns {
    #[connect(pattern = "^[g-m]+$")]
    First(String),
    #[connect(pattern = "^[g-m]+$")]
    Second(String),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_operation(method = "POST", uri = "/MalformedRange", rename_all = "camelCase", output = (), server)]
pub(crate) struct MalformedRange {
    #[connect(range(2..=8))]
    byte: Option<i8>,
    #[connect(range(2..))]
    min_byte: Option<i8>,
    #[connect(range(..=8))]
    max_byte: Option<i8>,
    #[connect(range(2..=8))]
    short: Option<i16>,
    #[connect(range(2..))]
    min_short: Option<i16>,
    #[connect(range(..=8))]
    max_short: Option<i16>,
    #[connect(range(2..=8))]
    integer: Option<i32>,
    #[connect(range(2..))]
    min_integer: Option<i32>,
    #[connect(range(..=8))]
    max_integer: Option<i32>,
    #[connect(range(2..=8))]
    long: Option<i64>,
    #[connect(range(2..))]
    min_long: Option<i64>,
    #[connect(range(..=8))]
    max_long: Option<i64>,
    #[connect(range(2.2..=8.8))]
    float: Option<f32>,
    #[connect(range(2.2..))]
    min_float: Option<f32>,
    #[connect(range(..=8.8))]
    max_float: Option<f32>,
}

#[connect_operation(method = "POST", uri = "/MalformedRangeOverride", rename_all = "camelCase", output = (), server)]
pub(crate) struct MalformedRangeOverride {
    #[connect(range(4..=6))]
    byte: Option<i8>,
    #[connect(range(4..))]
    min_byte: Option<i8>,
    #[connect(range(..=6))]
    max_byte: Option<i8>,
    #[connect(range(4..=6))]
    short: Option<i16>,
    #[connect(range(4..))]
    min_short: Option<i16>,
    #[connect(range(..=6))]
    max_short: Option<i16>,
    #[connect(range(4..=6))]
    integer: Option<i32>,
    #[connect(range(4..))]
    min_integer: Option<i32>,
    #[connect(range(..=6))]
    max_integer: Option<i32>,
    #[connect(range(4..=6))]
    long: Option<i64>,
    #[connect(range(4..))]
    min_long: Option<i64>,
    #[connect(range(..=6))]
    max_long: Option<i64>,
    #[connect(range(4.4..=6.6))]
    float: Option<f32>,
    #[connect(range(4.4..))]
    min_float: Option<f32>,
    #[connect(range(..=6.6))]
    max_float: Option<f32>,
}

#[connect_operation(method = "POST", uri = "/MalformedRequired", rename_all = "camelCase", output = (), server)]
pub(crate) struct MalformedRequired {
    string: String,
    #[connect(query = "stringInQuery")]
    string_in_query: String,
    #[connect(header = "string-in-headers")]
    string_in_header: String,
}

#[connect_operation(method = "POST", uri = "/MalformedUniqueItems", rename_all = "camelCase", output = (), server)]
pub(crate) struct MalformedUniqueItems {
    #[connect(unique)]
    blob_list: Option<Vec<Blob>>,
    #[connect(unique)]
    boolean_list: Option<Vec<bool>>,
    #[connect(unique)]
    string_list: Option<Vec<String>>,
    #[connect(unique)]
    byte_list: Option<Vec<i8>>,
    #[connect(unique)]
    short_list: Option<Vec<i16>>,
    #[connect(unique)]
    integer_list: Option<Vec<i32>>,
    #[connect(unique)]
    long_list: Option<Vec<i64>>,
    #[connect(unique)]
    timestamp_list: Option<Vec<Timestamp>>,
    #[connect(unique, timestamp = "date-time")]
    date_time_list: Option<Vec<Timestamp>>,
    #[connect(unique, timestamp = "http-date")]
    http_date_list: Option<Vec<Timestamp>>,
    #[connect(unique)]
    enum_list: Option<Vec<Named>>,
    #[connect(unique)]
    int_enum_list: Option<Vec<IntegerEnum>>,
    #[connect(unique)]
    list_list: Option<Vec<Vec<String>>>,
    #[connect(unique)]
    structure_list: Option<Vec<Greeting>>,
    #[connect(unique)]
    structure_list_with_no_key: Option<Vec<RequiredGreeting>>,
    #[connect(unique)]
    union_list: Option<Vec<OneOfTwo>>,
}

#[connect_shape]
enum Named {
    Foo,
    Baz,
    Bar,
    #[connect(rename = "1")]
    One,
    #[connect(rename = "0")]
    Zero,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

#[connect_shape]
enum IntegerEnum {
    #[connect(value = 1)]
    A,
    #[connect(value = 2)]
    B,
    #[connect(value = 3)]
    C,
    #[connect(unknown)]
    Unknown(UnknownInteger),
}

#[connect_shape(rename_all = "camelCase")]
struct Greeting {
    hi: Option<String>,
}

#[connect_shape(rename_all = "camelCase")]
struct RequiredGreeting {
    hi: String,
}

#[connect_shape(rename_all = "camelCase")]
enum OneOfTwo {
    String(String),
    Integer(i32),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_operation(method = "POST", uri = "/RecursiveStructures", rename_all = "camelCase", output = (), server)]
pub(crate) struct RecursiveStructures {
    union: Option<Outer>,
}

#[connect_shape(rename_all = "lowercase")]
enum TwoLetters {
    Abc,
    Def,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

#[connect_shape(rename_all = "camelCase")]
enum Outer {
    String(TwoLetters),
    Union(Box<Inner>),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(rename_all = "camelCase")]
enum Inner {
    String(TwoLetters),
    Union(Box<Outer>),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_operation(method = "POST", uri = "/SensitiveValidation", rename_all = "camelCase", output = (), server)]
pub(crate) struct SensitiveValidation {
    #[connect(sensitive, pattern = "^[a-m]+$")]
    string: Option<Secret<String>>,
}
