//! Headers of responses: dates, lists and values that cannot be read.

use std::collections::BTreeMap;

use connect_core::http::Response;
use connect_core::{Blob, Bytes, Timestamp, connect_operation, connect_shape};

use crate::support::{answered, response};
use crate::world::{Answer, World};

#[connect_operation(method = "GET", uri = "/page", output = Page)]
struct GetPage {}

#[connect_shape]
#[derive(Debug, Default, PartialEq)]
struct Page {
    #[connect(header = "Expires")]
    expires: Option<Timestamp>,
    #[connect(header = "X-Times")]
    times: Option<Vec<Timestamp>>,
    #[connect(header = "X-Since", timestamp = "date-time")]
    since: Option<Timestamp>,
    #[connect(header = "X-Count")]
    count: Option<u8>,
    #[connect(header = "X-Flag")]
    flag: Option<bool>,
    #[connect(header = "X-Text")]
    text: Option<String>,
    #[connect(header = "X-Numbers")]
    numbers: Option<Vec<i32>>,
    #[connect(header = "X-Note", media_type = "application/json")]
    note: Option<String>,
    #[connect(header = "Set-Cookie")]
    cookies: Option<Vec<String>>,
    #[connect(header = "Link")]
    links: Option<Vec<String>>,
    #[connect(prefix_headers = "x-meta-")]
    meta: BTreeMap<String, u32>,
    title: Option<String>,
}

fn page(answer: &Response<Bytes>) -> Page {
    answered(&GetPage {}, answer).unwrap()
}

fn with(name: &'static str, value: &str) -> Page {
    page(&response(200, &[(name, value)], "{}"))
}

fn time(text: &str) -> Timestamp {
    Timestamp::parse(text, connect_core::metadata::TimestampFormat::DateTime).unwrap()
}

#[test]
fn r5_a_header_holds_an_http_date_in_any_form() {
    let expected = Some(time("2021-02-07T05:04:03Z"));
    for text in [
        "Sun, 07 Feb 2021 05:04:03 GMT",
        "Sun, 7 Feb 2021 05:04:03 GMT",
        "Sun, 7 Feb 2021 05:04:03 UTC",
        "Sun, 07 Feb 2021 06:04:03 +0100",
        "SUN, 07 FEB 2021 05:04:03 gmt",
        "7 Feb 2021 05:04:03 GMT",
        "Sunday, 07-Feb-21 05:04:03 GMT",
        "Sun Feb  7 05:04:03 2021",
    ] {
        assert_eq!(with("expires", text).expires, expected, "{text}");
    }
}

#[test]
fn r5_a_list_holds_http_dates_with_and_without_commas() {
    let both = vec![time("2021-02-07T05:04:03Z"), time("1999-12-31T23:59:59Z")];
    for text in [
        "Sun, 7 Feb 2021 05:04:03 GMT, Fri, 31 Dec 1999 23:59:59 GMT",
        "Sun Feb  7 05:04:03 2021,Friday, 31-Dec-99 23:59:59 GMT",
        "7 Feb 2021 05:04:03 GMT, 31 Dec 1999 23:59:59 UTC",
        "\"Sun, 7 Feb 2021 05:04:03 GMT\", \"Fri, 31 Dec 1999 23:59:59 GMT\"",
    ] {
        assert_eq!(with("x-times", text).times.as_ref(), Some(&both), "{text}");
    }
}

#[connect_operation(method = "GET", uri = "/busy")]
struct GetBusy {}

/// Returns the wait in milliseconds after a response with this `Retry-After`, or `None` if the call
/// ends. The client's clock shows 2019-12-16T23:48:18Z.
fn wait_after(text: &'static str) -> Option<u64> {
    let world = World::new(&[Answer::After(503, text), Answer::Ok]);
    let result = world.client(world.config()).send(&GetBusy {});
    assert_eq!(result.is_ok(), world.is_over());
    world.waits().first().copied()
}

#[test]
fn r5_retry_after_is_read_in_every_form() {
    for text in [
        "7",
        "6.5",
        "7.0",
        "Mon, 16 Dec 2019 23:48:25 GMT",
        "Monday, 16-Dec-19 23:48:25 GMT",
        "Mon Dec 16 23:48:25 2019",
        "16 Dec 2019 23:48:25 UTC",
    ] {
        assert_eq!(wait_after(text), Some(7_000), "{text}");
    }
    for text in ["99999999999999999999999", "21", "Sun, 7 Feb 2044 05:04:10 GMT", "20.1"] {
        assert_eq!(wait_after(text), None, "{text} is longer than the longest wait, so the call ends");
    }
}

#[test]
fn r5_a_retry_after_without_a_useful_time_is_ignored() {
    for text in ["", "-5", "soon", "1e3", "Sun, 7 Feb", "0"] {
        assert_eq!(wait_after(text), Some(100), "{text}");
    }
}

#[test]
fn r8_an_optional_header_that_cannot_be_read_is_absent() {
    for (name, value) in [
        ("expires", "0"),
        ("expires", "-1"),
        ("x-times", "Sun, 7 Feb 2021 05:04:03 GMT, tomorrow"),
        ("x-since", "7 Feb 2021"),
        ("x-count", "256"),
        ("x-count", ""),
        ("x-flag", "yes"),
        ("x-numbers", "1, two"),
        ("x-numbers", "\"1"),
        ("x-note", "not base64!"),
        ("x-meta-a", "many"),
    ] {
        let page = page(&response(200, &[(name, value)], r#"{"Title":"t"}"#));
        let expected = Page { title: Some("t".into()), ..Page::default() };
        assert_eq!(page, expected, "{name}: {value}");
    }
    let mut answer = response(200, &[], "{}");
    let latin = connect_core::http::HeaderValue::from_bytes(b"caf\xe9").unwrap();
    answer.headers_mut().insert("x-text", latin);
    assert_eq!(page(&answer), Page::default());
}

#[test]
fn r8_a_header_of_a_map_that_cannot_be_read_is_left_out() {
    let page = page(&response(200, &[("x-meta-a", "1"), ("x-meta-b", "x"), ("x-meta-c", "3")], "{}"));
    assert_eq!(page.meta, BTreeMap::from([("a".to_owned(), 1), ("c".to_owned(), 3)]));
}

#[test]
fn r8_a_required_header_that_cannot_be_read_is_an_error() {
    #[connect_operation(method = "GET", uri = "/strict", output = Strict)]
    struct GetStrict {}
    #[connect_shape]
    #[derive(Debug)]
    #[expect(dead_code, reason = "no header of the test can be read")]
    struct Strict {
        #[connect(header = "X-Count")]
        count: u8,
        #[connect(payload)]
        body: Blob,
    }
    for headers in [&[("x-count", "x")][..], &[]] {
        let error = answered(&GetStrict {}, &response(200, headers, "b")).unwrap_err().to_string();
        assert!(error.contains("the header `X-Count`"), "{error}");
    }
}

#[test]
fn r15_each_line_of_set_cookie_is_a_value() {
    let lines = ["a=1; Expires=Wed, 09 Jun 2027 10:18:14 GMT", "b=\"2,3\"; Path=/", "c="];
    let headers: Vec<_> = lines.iter().map(|line| ("set-cookie", *line)).collect();
    assert_eq!(page(&response(200, &headers, "{}")).cookies.unwrap(), lines);
}

#[test]
fn r15_a_link_can_contain_commas() {
    let links = ["<https://api.example/?a=1,2>; rel=\"next\"", "<https://api.example/>; rel=last; title=\"x, y\""];
    assert_eq!(with("link", &links.join(", ")).links.unwrap(), links);
    let two: Vec<_> = links.iter().map(|link| ("link", *link)).collect();
    assert_eq!(page(&response(200, &two, "{}")).links.unwrap(), links);
}
