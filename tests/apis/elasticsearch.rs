//! Elasticsearch's document and search APIs:
//! <https://www.elastic.co/docs/api/doc/elasticsearch/>.
//!
//! Generic documents, lines of JSON as a body, a search that is a GET with a body, and a missing
//! document that is no error object.

use connect_core::{ClientConfig, connect_error, connect_operation, connect_service, connect_shape};

use crate::exchange::{Answer, Report, Sent, config, failed, holds, ok, same};

#[connect_service(
    rename_all = "snake_case",
    auth = basic,
    errors(Missing, ElasticFailure),
    failures(code = "error.type", message = "error.reason", throttling(429, "es_rejected_execution_exception")),
)]
struct Elasticsearch;

#[connect_error(service = Elasticsearch, status = 404)]
#[derive(Debug)]
struct Missing {
    found: Option<bool>,
}

#[connect_error(service = Elasticsearch)]
#[derive(Debug)]
struct ElasticFailure {
    status: Option<u16>,
}

#[connect_shape(service = Elasticsearch)]
#[derive(Debug, PartialEq)]
struct Book {
    title: String,
    pages: Option<u32>,
}

#[connect_operation(service = Elasticsearch, method = "PUT", uri = "/{index}/_doc/{id}", output = Indexed, idempotent)]
struct IndexDocument {
    index: String,
    id: String,
    #[connect(query)]
    refresh: Option<bool>,
    #[connect(payload)]
    document: Book,
}

#[connect_shape(service = Elasticsearch)]
struct Indexed {
    #[connect(rename = "_id")]
    id: String,
    result: String,
}

#[connect_operation(service = Elasticsearch, method = "GET", uri = "/{index}/_doc/{id}", output = Found<Book>)]
struct GetDocument {
    index: String,
    id: String,
}

#[connect_shape(service = Elasticsearch)]
struct Found<T> {
    #[connect(rename = "_source")]
    source: T,
}

#[connect_operation(
    service = Elasticsearch,
    method = "GET",
    uri = "/{index}/_search",
    output = SearchOutput<Book>,
    allow_body,
)]
struct Search {
    index: String,
    size: Option<u32>,
    query: serde_json::Value,
}

#[connect_shape(service = Elasticsearch)]
struct SearchOutput<T> {
    hits: Hits<T>,
}

#[connect_shape(service = Elasticsearch)]
struct Hits<T> {
    hits: Vec<Found<T>>,
}

#[connect_operation(service = Elasticsearch, method = "POST", uri = "/_bulk", output = Bulk)]
struct BulkWrite {
    /// Lines of JSON, each with a line break.
    #[connect(payload, media_type = "application/x-ndjson")]
    lines: String,
}

#[connect_shape(service = Elasticsearch)]
struct Bulk {
    errors: bool,
}

#[connect_operation(service = Elasticsearch, method = "DELETE", uri = "/{index}", output = ())]
struct DeleteIndex {
    index: String,
}

const BASIC: &str = "authorization: Basic ZWxhc3RpYzpjaGFuZ2VtZQ==";
const JSON: &str = "content-type: application/json";

fn elastic() -> ClientConfig {
    config("https://es.example.org").with_basic("elastic", "changeme")
}

pub(crate) fn run(report: &mut Report) {
    let (index, id) = (|| "books".to_owned(), || "1".to_owned());
    report.check(
        "Elasticsearch, a document",
        elastic(),
        vec![
            (
                Sent(&["PUT /books/_doc/1?refresh=true", BASIC, JSON], r#"{"title":"Snow Crash","pages":470}"#),
                Answer(201, &[], r#"{"_index":"books","_id":"1","result":"created"}"#),
            ),
            (
                Sent(&["GET /books/_doc/1", BASIC], ""),
                Answer(200, &[], r#"{"_index":"books","found":true,"_source":{"title":"Snow Crash","pages":470}}"#),
            ),
            (
                Sent(&["GET /books/_search", BASIC, JSON], r#"{"size":1,"query":{"match":{"title":"snow"}}}"#),
                Answer(
                    200,
                    &[],
                    r#"{"took":2,"hits":{"total":{"value":1},"hits":[{"_source":{"title":"Snow Crash"}}]}}"#,
                ),
            ),
            (
                Sent(
                    &["POST /_bulk", BASIC, "content-type: application/x-ndjson"],
                    "{\"delete\":{\"_index\":\"books\",\"_id\":\"1\"}}\n",
                ),
                Answer(200, &[], r#"{"errors":false,"items":[]}"#),
            ),
        ],
        |client| {
            let document = Book { title: "Snow Crash".into(), pages: Some(470) };
            let indexed = ok(client.send(&IndexDocument { index: index(), id: id(), refresh: Some(true), document }))?;
            same("the result", (&*indexed.id, &*indexed.result), ("1", "created"))?;
            let found = ok(client.send(&GetDocument { index: index(), id: id() }))?;
            same("the document", found.source, Book { title: "Snow Crash".into(), pages: Some(470) })?;
            let query = serde_json::json!({"match": {"title": "snow"}});
            let output = ok(client.send(&Search { index: index(), size: Some(1), query }))?;
            let titles: Vec<_> = output.hits.hits.iter().map(|hit| &*hit.source.title).collect();
            same("the titles", titles, vec!["Snow Crash"])?;
            let lines = "{\"delete\":{\"_index\":\"books\",\"_id\":\"1\"}}\n".to_owned();
            holds("nothing failed", !ok(client.send(&BulkWrite { lines }))?.errors)
        },
    );
    report.check(
        "Elasticsearch, failures",
        elastic(),
        vec![
            (
                Sent(&["GET /books/_doc/1", BASIC], ""),
                Answer(404, &[], r#"{"_index":"books","_id":"1","found":false}"#),
            ),
            (
                Sent(&["DELETE /books", BASIC], ""),
                Answer(
                    400,
                    &[],
                    r#"{"error":{"root_cause":[],"type":"illegal_argument_exception","reason":"no"},"status":400}"#,
                ),
            ),
        ],
        |client| {
            let error = failed(client.send(&GetDocument { index: index(), id: id() }))?;
            same("the code", error.code(), None)?;
            match error.service() {
                Some(ElasticsearchError::Missing(missing)) => same("the flag", missing.found, Some(false))?,
                other => return Err(format!("{other:?}")),
            }
            let error = failed(client.send(&DeleteIndex { index: index() }))?;
            same("the code", (error.code(), error.message()), (Some("illegal_argument_exception"), Some("no")))?;
            match error.service() {
                Some(ElasticsearchError::ElasticFailure(failure)) => same("the status", failure.status, Some(400)),
                other => Err(format!("{other:?}")),
            }
        },
    );
}
