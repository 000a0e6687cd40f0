//! The bulk API of Elasticsearch: JSON lines in the request.
//!
//! - <https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-bulk>

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};

use connect_core::stream::{JsonLines, StreamError};
use connect_core::{UnknownVariant, connect_operation, connect_shape};
use connect_testing::{Reply, Server};

use crate::client;

#[connect_operation(method = "POST", uri = "/{index}/_bulk", rename_all = "snake_case", output = BulkOutput)]
struct Bulk {
    index: String,
    #[connect(query)]
    refresh: Option<String>,
    #[connect(payload)]
    lines: JsonLines<Line>,
}

/// An action, or the document of the action before it.
#[connect_shape(untagged)]
enum Line {
    Action(BTreeMap<String, Target>),
    Document(Book),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(rename_all = "snake_case")]
struct Target {
    #[connect(rename = "_id")]
    id: Option<String>,
}

#[connect_shape(rename_all = "snake_case")]
struct Book {
    name: String,
    #[connect(range(0..))]
    page_count: i64,
}

#[connect_shape(rename_all = "snake_case")]
struct BulkOutput {
    errors: bool,
    took: u64,
}

/// The lines that index some books.
fn lines(count: i64) -> impl Iterator<Item = Result<Line, StreamError>> + Send {
    (0..count).flat_map(|number| {
        let target = Target { id: Some(number.to_string()) };
        let action = Line::Action(BTreeMap::from([("index".to_owned(), target)]));
        [Ok(action), Ok(Line::Document(Book { name: "Snow \"Crash\"\n☺".to_owned(), page_count: number }))]
    })
}

fn bulk(lines: JsonLines<Line>) -> Bulk {
    Bulk { index: "books".to_owned(), refresh: Some("wait_for".to_owned()), lines }
}

#[test]
fn lines_are_sent_while_they_are_made_and_each_is_one_json_text() {
    let server = Server::start_streaming(|request, body| {
        assert_eq!(request.header("content-type"), Some("application/x-ndjson"));
        assert_eq!(request.header("transfer-encoding"), Some("chunked"));
        let mut count = 0;
        for (index, line) in BufReader::new(body).lines().enumerate() {
            let number = index / 2;
            let expected = match index % 2 {
                0 => format!(r#"{{"index":{{"_id":"{number}"}}}}"#),
                _ => format!(r#"{{"name":"Snow \"Crash\"\n☺","page_count":{number}}}"#),
            };
            if line.unwrap() != expected {
                return Reply::new(400);
            }
            count += 1;
        }
        Reply::json(200, format!(r#"{{"took":{count},"errors":false,"items":[]}}"#))
    })
    .unwrap();
    let output = client(&server).send(&bulk(JsonLines::from_iterator(lines(20_000)))).unwrap();
    assert_eq!((output.took, output.errors), (40_000, false));
}

#[test]
fn lines_in_memory_have_a_length() {
    let server = Server::start(|_| Reply::json(200, r#"{"took":1,"errors":true}"#)).unwrap();
    let output = client(&server).send(&bulk(lines(1).map(Result::unwrap).collect())).unwrap();
    assert!(output.errors);
    let request = server.received().remove(0);
    assert_eq!(request.target(), "/books/_bulk?refresh=wait_for");
    assert_eq!(request.header("content-length"), Some(request.body().len().to_string().as_str()));
    assert!(request.body().ends_with(b"}\n"), "the last line has an end");
}

#[test]
fn a_line_that_breaks_a_rule_is_not_sent_and_ends_the_request() {
    let server = Server::start(|_| Reply::json(200, r#"{"took":1,"errors":false}"#)).unwrap();
    let book = |page_count| Ok(Line::Document(Book { name: "a".to_owned(), page_count }));
    let error = client(&server).send(&bulk(JsonLines::from_iterator([book(1), book(-1), book(2)]))).err().unwrap();
    let shown = format!("{error:?}");
    assert!(shown.contains("page_count"), "{shown}");
    assert!(server.received().is_empty(), "half a body is no request");
}
