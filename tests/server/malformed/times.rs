//! Operations with a time in each place and format.

use connect_core::{Timestamp, connect_operation};

#[connect_operation(
    method = "POST",
    uri = "/MalformedTimestampBodyDefault",
    rename_all = "camelCase",
    output = (),
    server,
)]
pub(crate) struct MalformedTimestampBodyDefault {
    timestamp: Timestamp,
}

#[connect_operation(
    method = "POST",
    uri = "/MalformedTimestampBodyDateTime",
    rename_all = "camelCase",
    output = (),
    server,
)]
pub(crate) struct MalformedTimestampBodyDateTime {
    #[connect(timestamp = "date-time")]
    timestamp: Timestamp,
}

#[connect_operation(
    method = "POST",
    uri = "/MalformedTimestampBodyHttpDate",
    rename_all = "camelCase",
    output = (),
    server,
)]
pub(crate) struct MalformedTimestampBodyHttpDate {
    #[connect(timestamp = "http-date")]
    timestamp: Timestamp,
}

#[connect_operation(
    method = "POST",
    uri = "/MalformedTimestampHeaderDefault",
    rename_all = "camelCase",
    output = (),
    server,
)]
pub(crate) struct MalformedTimestampHeaderDefault {
    #[connect(header = "timestamp")]
    timestamp: Timestamp,
}

#[connect_operation(
    method = "POST",
    uri = "/MalformedTimestampHeaderDateTime",
    rename_all = "camelCase",
    output = (),
    server,
)]
pub(crate) struct MalformedTimestampHeaderDateTime {
    #[connect(header = "timestamp", timestamp = "date-time")]
    timestamp: Timestamp,
}

#[connect_operation(
    method = "POST",
    uri = "/MalformedTimestampHeaderEpoch",
    rename_all = "camelCase",
    output = (),
    server,
)]
pub(crate) struct MalformedTimestampHeaderEpoch {
    #[connect(header = "timestamp", timestamp = "epoch-seconds")]
    timestamp: Timestamp,
}

#[connect_operation(
    method = "POST",
    uri = "/MalformedTimestampPathDefault/{timestamp}",
    rename_all = "camelCase",
    output = (),
    server,
)]
pub(crate) struct MalformedTimestampPathDefault {
    timestamp: Timestamp,
}

#[connect_operation(
    method = "POST",
    uri = "/MalformedTimestampPathHttpDate/{timestamp}",
    rename_all = "camelCase",
    output = (),
    server,
)]
pub(crate) struct MalformedTimestampPathHttpDate {
    #[connect(timestamp = "http-date")]
    timestamp: Timestamp,
}

#[connect_operation(
    method = "POST",
    uri = "/MalformedTimestampPathEpoch/{timestamp}",
    rename_all = "camelCase",
    output = (),
    server,
)]
pub(crate) struct MalformedTimestampPathEpoch {
    #[connect(timestamp = "epoch-seconds")]
    timestamp: Timestamp,
}

#[connect_operation(
    method = "POST",
    uri = "/MalformedTimestampQueryDefault",
    rename_all = "camelCase",
    output = (),
    server,
)]
pub(crate) struct MalformedTimestampQueryDefault {
    #[connect(query = "timestamp")]
    timestamp: Timestamp,
}

#[connect_operation(
    method = "POST",
    uri = "/MalformedTimestampQueryHttpDate",
    rename_all = "camelCase",
    output = (),
    server,
)]
pub(crate) struct MalformedTimestampQueryHttpDate {
    #[connect(query = "timestamp", timestamp = "http-date")]
    timestamp: Timestamp,
}

#[connect_operation(
    method = "POST",
    uri = "/MalformedTimestampQueryEpoch",
    rename_all = "camelCase",
    output = (),
    server,
)]
pub(crate) struct MalformedTimestampQueryEpoch {
    #[connect(query = "timestamp", timestamp = "epoch-seconds")]
    timestamp: Timestamp,
}
