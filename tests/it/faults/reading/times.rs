//! Timestamps in JSON, in the variations that services send.

use connect_core::{Timestamp, connect_operation, connect_shape};

use crate::support::{answered, ok};

#[connect_operation(method = "GET", uri = "/times", output = Times)]
struct GetTimes {}

#[connect_shape]
#[derive(Debug, PartialEq)]
struct Times {
    plain: Option<Timestamp>,
    #[connect(timestamp = "date-time")]
    date: Option<Timestamp>,
    #[connect(timestamp = "http-date")]
    http: Option<Vec<Timestamp>>,
}

/// Reads the value as each of the members.
fn read(value: &str) -> Option<[Timestamp; 3]> {
    let body = format!(r#"{{"Plain":{value},"Date":{value},"Http":[{value}]}}"#);
    let times = answered(&GetTimes {}, &ok(body)).ok()?;
    Some([times.plain?, times.date?, *times.http?.first()?])
}

#[test]
fn r6_a_timestamp_in_json_is_read_in_every_spelling_with_one_meaning() {
    let expected = Timestamp::new(1_646_146_984, 0);
    for text in [
        "2022-03-01T15:03:04Z",
        "2022-03-01T15:03:04+0000",
        "2022-03-01T15:03:04.000+00:00",
        "2022-03-01t15:03:04z",
        "2022-03-01 15:03:04 UTC",
        "2022-03-01T16:03:04+01",
        "2022-03-01T09:33:04-0530",
        "20220301T150304Z",
        "Tue, 01 Mar 2022 15:03:04 GMT",
        "Tue, 1 Mar 2022 15:03:04 +0000",
    ] {
        assert_eq!(read(&format!("\"{text}\"")), Some([expected; 3]), "{text}");
    }
    for number in ["1646146984", "1646146984.0", "1.646146984e9"] {
        assert_eq!(read(number), Some([expected; 3]), "{number}");
    }
}

#[test]
fn r6_a_timestamp_without_one_meaning_is_rejected() {
    for text in [
        "2022-03-01T15:03:04",
        "2022-03-01",
        "15:03:04Z",
        "03/01/2022 15:03:04 UTC",
        "2022-02-30T15:03:04Z",
        "2022-03-01T25:03:04Z",
        "2022-03-01T15:03:04 CET",
        "tomorrow",
        "",
    ] {
        let body = format!(r#"{{"Date":"{text}"}}"#);
        let error = answered(&GetTimes {}, &ok(body)).unwrap_err().to_string();
        assert!(error.contains("`Date`: expected a time like"), "{text}: {error}");
    }
}
