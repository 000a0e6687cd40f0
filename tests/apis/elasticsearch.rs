//! Elasticsearch's document and search APIs.
//!
//! An authentication scheme of its own, generic documents, lines of JSON as a body, a GET and a
//! DELETE with a body, a token of the next page that is a list, and a missing document that is no
//! error object.
//!
//! - <https://www.elastic.co/docs/api/doc/elasticsearch/authentication>
//! - <https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-index>
//! - <https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get>
//! - <https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-exists>
//! - <https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-bulk>
//! - <https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search>
//! - <https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-close-point-in-time>
//! - <https://www.elastic.co/guide/en/elasticsearch/reference/8.19/paginate-search-results.html>
//! - <https://www.elastic.co/docs/troubleshoot/elasticsearch/rejected-requests>
//! - <https://github.com/elastic/elasticsearch-specification/tree/main/specification/_global>

use connect_core::pagination::{NextPage, PageToken, Paginated};
use connect_core::{
    ClientConfig, Document, UnknownVariant, connect_error, connect_operation, connect_service, connect_shape,
};

use crate::exchange::{Answer, Report, Sent, config, failed, holds, ok, same};

#[connect_service(
    rename_all = "snake_case",
    auth = api_key(header = "Authorization", prefix = "ApiKey "),
    errors(Missing, ElasticFailure),
    failures(
        code = "error.type",
        message("error.reason", "error"),
        throttling(429, "es_rejected_execution_exception"),
    ),
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
#[derive(Clone, Debug, PartialEq)]
struct LogLine {
    #[connect(rename = "@timestamp")]
    timestamp: String,
    message: String,
    user: LogUser,
}

#[connect_shape(service = Elasticsearch)]
#[derive(Clone, Debug, PartialEq)]
struct LogUser {
    id: String,
}

#[connect_operation(service = Elasticsearch, method = "PUT", uri = "/{index}/_doc/{id}", output = Written, idempotent)]
struct IndexDocument<T> {
    index: String,
    id: String,
    #[connect(query)]
    refresh: Option<bool>,
    #[connect(payload)]
    document: T,
}

#[connect_operation(service = Elasticsearch, method = "POST", uri = "/{index}/_doc/", output = Written)]
struct AddDocument<T> {
    index: String,
    #[connect(payload)]
    document: T,
}

#[connect_shape(service = Elasticsearch)]
struct Written {
    #[connect(rename = "_id")]
    id: String,
    #[connect(rename = "_version")]
    version: u64,
    result: String,
}

#[connect_operation(service = Elasticsearch, method = "GET", uri = "/{index}/_doc/{id}", output = Hit<LogLine>)]
struct GetDocument {
    index: String,
    id: String,
}

#[connect_operation(service = Elasticsearch, method = "HEAD", uri = "/{index}/_doc/{id}", output = ())]
struct HasDocument {
    index: String,
    id: String,
}

#[connect_operation(service = Elasticsearch, method = "DELETE", uri = "/{index}/_doc/{id}", output = Written)]
struct DeleteDocument {
    index: String,
    id: String,
}

#[connect_shape(service = Elasticsearch)]
#[derive(Debug)]
struct Hit<T> {
    #[connect(rename = "_id")]
    id: String,
    #[connect(rename = "_source")]
    source: T,
    #[connect(default)]
    sort: Vec<Document>,
}

/// Searches one index.
#[connect_operation(
    service = Elasticsearch,
    method = "GET",
    uri = "/{index}/_search",
    output = Found<LogLine>,
    allow_body,
)]
struct SearchIndex {
    index: String,
    #[connect(query)]
    from: Option<u32>,
    #[connect(query)]
    size: Option<u32>,
    query: Document,
}

#[connect_shape(service = Elasticsearch)]
#[derive(Debug)]
struct Found<T> {
    pit_id: Option<String>,
    hits: Hits<T>,
}

#[connect_shape(service = Elasticsearch)]
#[derive(Debug)]
struct Hits<T> {
    hits: Vec<Hit<T>>,
}

/// Searches at a point in time.
#[connect_operation(
    service = Elasticsearch,
    method = "GET",
    uri = "/_search",
    output = Found<LogLine>,
    allow_body,
)]
struct Search {
    size: u32,
    query: Document,
    pit: PointInTime,
    sort: Vec<Document>,
    search_after: Option<Vec<Document>>,
}

/// By hand, because the point in time changes from page to page, beside the token.
impl Paginated for Search {
    fn page_token(&self) -> Option<PageToken<'_>> {
        None
    }

    fn next_page(&mut self, output: &Found<LogLine>) -> NextPage {
        let Some(last) = output.hits.hits.last() else { return NextPage::End };
        self.search_after = Some(last.sort.clone());
        if let Some(id) = &output.pit_id {
            self.pit.id.clone_from(id);
        }
        NextPage::Requested
    }
}

#[connect_shape(service = Elasticsearch)]
struct PointInTime {
    id: String,
    keep_alive: Option<String>,
}

#[connect_operation(service = Elasticsearch, method = "POST", uri = "/{index}/_pit", output = PointInTime)]
struct OpenPointInTime {
    index: String,
    #[connect(query)]
    keep_alive: String,
}

#[connect_operation(service = Elasticsearch, method = "DELETE", uri = "/_pit", output = Closed, allow_body)]
struct ClosePointInTime {
    id: String,
}

#[connect_shape(service = Elasticsearch)]
struct Closed {
    succeeded: bool,
    num_freed: u32,
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
    items: Vec<BulkItem>,
}

#[connect_shape(rename_all = "snake_case")]
#[derive(Debug)]
enum BulkItem {
    Index(BulkResult),
    Delete(BulkResult),
    Create(BulkResult),
    Update(BulkResult),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(service = Elasticsearch)]
#[derive(Debug)]
struct BulkResult {
    status: u16,
    result: Option<String>,
    error: Option<Cause>,
}

#[connect_shape(service = Elasticsearch)]
#[derive(Debug)]
struct Cause {
    r#type: String,
    reason: String,
}

const KEY: &str = "authorization: ApiKey VnVhQ2ZHY0JDZGJrUW0tZTVhT3g6dWkybHAyYXhUTm1zeWFrdzl0dk5udw==";
const JSON: &str = "content-type: application/json";
const NDJSON: &str = "content-type: application/x-ndjson";
const LINE: &str =
    r#"{"@timestamp":"2099-11-15T13:12:00","message":"GET /search HTTP/1.1 200 1070000","user":{"id":"kimchy"}}"#;

fn elastic() -> ClientConfig {
    config("https://localhost:9200").with_api_key("VnVhQ2ZHY0JDZGJrUW0tZTVhT3g6dWkybHAyYXhUTm1zeWFrdzl0dk5udw==")
}

fn index() -> String {
    "my-index-000001".to_owned()
}

fn line(time: &str) -> LogLine {
    LogLine {
        timestamp: time.into(),
        message: "GET /search HTTP/1.1 200 1070000".into(),
        user: LogUser { id: "kimchy".into() },
    }
}

pub(crate) fn run(report: &mut Report) {
    documents(report);
    bulk(report);
    pages(report);
    failures(report);
}

fn documents(report: &mut Report) {
    const FOUND: &str = r#"{"took":5,"timed_out":false,"_shards":{"total":1,"successful":1,"skipped":0,"failed":0},
        "hits":{"total":{"value":20,"relation":"eq"},"max_score":1.3862942,"hits":[{"_index":"my-index-000001","_id":"0",
        "_score":1.3862942,"_source":{"@timestamp":"2099-11-15T14:12:12","http":{"request":{"method":"get"},
        "response":{"status_code":200,"bytes":1070000},"version":"1.1"},"source":{"ip":"127.0.0.1"},
        "message":"GET /search HTTP/1.1 200 1070000","user":{"id":"kimchy"}}}]}}"#;
    report.check(
        "Elasticsearch, documents",
        elastic(),
        vec![
            (
                Sent(&["PUT /my-index-000001/_doc/1", KEY, JSON], LINE),
                Answer(
                    201,
                    &[],
                    r#"{"_shards":{"total":2,"failed":0,"successful":2},"_index":"my-index-000001","_id":"1","_version":1,
                        "_seq_no":0,"_primary_term":1,"result":"created"}"#,
                ),
            ),
            (
                Sent(&["POST /my-index-000001/_doc/", KEY, JSON], LINE),
                Answer(
                    201,
                    &[],
                    r#"{"_shards":{"total":2,"failed":0,"successful":2},"_index":"my-index-000001",
                        "_id":"W0tpsmIBdwcYyG50zbta","_version":1,"_seq_no":0,"_primary_term":1,"result":"created"}"#,
                ),
            ),
            (
                Sent(&["GET /my-index-000001/_doc/0", KEY], ""),
                Answer(
                    200,
                    &[],
                    r#"{"_index":"my-index-000001","_id":"0","_version":1,"_seq_no":0,"_primary_term":1,"found":true,
                        "_source":{"@timestamp":"2099-11-15T14:12:12","http":{"request":{"method":"get"},
                        "response":{"status_code":200,"bytes":1070000},"version":"1.1"},"source":{"ip":"127.0.0.1"},
                        "message":"GET /search HTTP/1.1 200 1070000","user":{"id":"kimchy"}}}"#,
                ),
            ),
            (Sent(&["HEAD /my-index-000001/_doc/0", KEY], ""), Answer(200, &[], "")),
            (
                Sent(
                    &["GET /my-index-000001/_search?from=40&size=20", KEY, JSON],
                    r#"{"query":{"term":{"user.id":"kimchy"}}}"#,
                ),
                Answer(200, &[], FOUND),
            ),
            (
                Sent(&["DELETE /my-index-000001/_doc/1", KEY], ""),
                Answer(
                    200,
                    &[],
                    r#"{"_shards":{"total":2,"failed":0,"successful":2},"_index":"my-index-000001","_id":"1","_version":2,
                        "_primary_term":1,"_seq_no":5,"result":"deleted"}"#,
                ),
            ),
        ],
        |client| {
            let document = line("2099-11-15T13:12:00");
            let operation = IndexDocument { index: index(), id: "1".into(), refresh: None, document: document.clone() };
            let written = ok(client.send(&operation))?;
            same("the result", (&*written.id, written.version, &*written.result), ("1", 1, "created"))?;
            let written = ok(client.send(&AddDocument { index: index(), document }))?;
            same("the id", &*written.id, "W0tpsmIBdwcYyG50zbta")?;
            let hit = ok(client.send(&GetDocument { index: index(), id: "0".into() }))?;
            same("the document", hit.source, line("2099-11-15T14:12:12"))?;
            ok(client.send(&HasDocument { index: index(), id: "0".into() }))?;
            let query = serde_json::json!({"term": {"user.id": "kimchy"}});
            let found = ok(client.send(&SearchIndex { index: index(), from: Some(40), size: Some(20), query }))?;
            same("the ids", found.hits.hits.iter().map(|hit| &*hit.id).collect::<Vec<_>>(), vec!["0"])?;
            let deleted = ok(client.send(&DeleteDocument { index: index(), id: "1".into() }))?;
            same("the result", (deleted.version, &*deleted.result), (2, "deleted"))
        },
    );
}

fn bulk(report: &mut Report) {
    const LINES: &str = concat!(
        "{ \"index\" : { \"_index\" : \"test\", \"_id\" : \"1\" } }\n",
        "{ \"field1\" : \"value1\" }\n",
        "{ \"delete\" : { \"_index\" : \"test\", \"_id\" : \"2\" } }\n",
        "{ \"create\" : { \"_index\" : \"test\", \"_id\" : \"3\" } }\n",
        "{ \"field1\" : \"value3\" }\n",
        "{ \"update\" : {\"_id\" : \"1\", \"_index\" : \"test\"} }\n",
        "{ \"doc\" : {\"field2\" : \"value2\"} }\n",
    );
    const FAILING: &str = concat!(
        "{ \"update\": {\"_id\": \"5\", \"_index\": \"index1\"} }\n",
        "{ \"doc\": {\"my_field\": \"foo\"} }\n",
        "{ \"create\": {\"_id\": \"7\", \"_index\": \"index1\"} }\n",
        "{ \"my_field\": \"foo\" }\n",
    );
    report.check(
        "Elasticsearch, bulk writes",
        elastic(),
        vec![
            (
                Sent(&["POST /_bulk", KEY, NDJSON], LINES),
                Answer(
                    200,
                    &[],
                    r#"{"took":30,"errors":false,"items":[
                        {"index":{"_index":"test","_id":"1","_version":1,"result":"created","_shards":{"total":2,"successful":1,
                         "failed":0},"status":201,"_seq_no":0,"_primary_term":1}},
                        {"delete":{"_index":"test","_id":"2","_version":1,"result":"not_found","_shards":{"total":2,"successful":1,
                         "failed":0},"status":404,"_seq_no":1,"_primary_term":2}},
                        {"create":{"_index":"test","_id":"3","_version":1,"result":"created","_shards":{"total":2,"successful":1,
                         "failed":0},"status":201,"_seq_no":2,"_primary_term":3}},
                        {"update":{"_index":"test","_id":"1","_version":2,"result":"updated","_shards":{"total":2,"successful":1,
                         "failed":0},"status":200,"_seq_no":3,"_primary_term":4}}]}"#,
                ),
            ),
            (
                Sent(&["POST /_bulk", KEY, NDJSON], FAILING),
                Answer(
                    200,
                    &[],
                    r#"{"took":486,"errors":true,"items":[
                        {"update":{"_index":"index1","_id":"5","status":404,"error":{"type":"document_missing_exception",
                         "reason":"[5]: document missing","index_uuid":"aAsFqTI0Tc2W0LCWgPNrOA","shard":"0","index":"index1"}}},
                        {"create":{"_index":"index1","_id":"7","_version":1,"result":"created","_shards":{"total":2,
                         "successful":1,"failed":0},"_seq_no":0,"_primary_term":1,"status":201}}]}"#,
                ),
            ),
        ],
        |client| {
            let written = ok(client.send(&BulkWrite { lines: LINES.into() }))?;
            holds("nothing failed", !written.errors)?;
            let [BulkItem::Index(_), BulkItem::Delete(deleted), BulkItem::Create(_), BulkItem::Update(updated)] =
                &written.items[..]
            else {
                return Err(format!("{:?}", written.items));
            };
            same("what was deleted", (deleted.status, deleted.result.as_deref()), (404, Some("not_found")))?;
            same("what was updated", (updated.status, updated.result.as_deref()), (200, Some("updated")))?;
            let written = ok(client.send(&BulkWrite { lines: FAILING.into() }))?;
            holds("something failed", written.errors)?;
            let [BulkItem::Update(BulkResult { error: Some(cause), .. }), BulkItem::Create(_)] = &written.items[..] else {
                return Err(format!("{:?}", written.items));
            };
            let cause = (&*cause.r#type, &*cause.reason);
            same("the cause", cause, ("document_missing_exception", "[5]: document missing"))
        },
    );
}

/// The id of the point in time, as the documentation has it.
macro_rules! pit {
    () => {
        "46ToAwMDaWR5BXV1aWQyKwZub2RlXzMAAAAAAAAAACoBYwADaWR4BXV1aWQxAgZub2RlXzEAAAAAAAAAAAEBYQADaWR5BXV1aWQyKgZub2RlXzIAAAAAAAAAAAwBYgACBXV1aWQyAAAFdXVpZDEAAQltYXRjaF9hbGw_gAAAAA=="
    };
}

fn pages(report: &mut Report) {
    report.check(
        "Elasticsearch, pages after the last hit",
        elastic(),
        vec![
            (
                Sent(&["POST /my-index-000001/_pit?keep_alive=1m", KEY], ""),
                Answer(200, &[], concat!(r#"{"id":""#, pit!(), r#""}"#)),
            ),
            (
                Sent(
                    &["GET /_search", KEY, JSON],
                    concat!(
                        r#"{"size":10000,"query":{"match":{"user.id":"elkbee"}},"pit":{"id":""#,
                        pit!(),
                        r#"","keep_alive":"1m"},"sort":[{"@timestamp":"asc"},{"tie_breaker_id":"asc"}]}"#
                    ),
                ),
                Answer(
                    200,
                    &[],
                    concat!(
                        r#"{"pit_id":""#,
                        pit!(),
                        r#"","took":17,"timed_out":false,"hits":{"max_score":null,"hits":[{"_index":"my-index-000001",
                        "_id":"FaslK3QBySSL_rrj9zM5","_score":null,"_source":{"@timestamp":"2099-11-15T13:12:00",
                        "message":"GET /search HTTP/1.1 200 1070000","user":{"id":"kimchy"}},
                        "sort":[4098435132000,"FaslK3QBySSL_rrj9zM5"]}]}}"#
                    ),
                ),
            ),
            (
                Sent(
                    &["GET /_search", KEY, JSON],
                    concat!(
                        r#"{"size":10000,"query":{"match":{"user.id":"elkbee"}},"pit":{"id":""#,
                        pit!(),
                        r#"","keep_alive":"1m"},"sort":[{"@timestamp":"asc"},{"tie_breaker_id":"asc"}],"#,
                        r#""search_after":[4098435132000,"FaslK3QBySSL_rrj9zM5"]}"#
                    ),
                ),
                Answer(200, &[], concat!(r#"{"pit_id":""#, pit!(), r#"","took":17,"hits":{"hits":[]}}"#)),
            ),
            (
                Sent(&["DELETE /_pit", KEY, JSON], concat!(r#"{"id":""#, pit!(), r#""}"#)),
                Answer(200, &[], r#"{"succeeded":true,"num_freed":3}"#),
            ),
        ],
        |client| {
            let pit = ok(client.send(&OpenPointInTime { index: index(), keep_alive: "1m".into() }))?;
            let operation = Search {
                size: 10_000,
                query: serde_json::json!({"match": {"user.id": "elkbee"}}),
                pit: PointInTime { keep_alive: Some("1m".into()), ..pit },
                sort: vec![serde_json::json!({"@timestamp": "asc"}), serde_json::json!({"tie_breaker_id": "asc"})],
                search_after: None,
            };
            let pages = ok(client.pages(operation).collect::<Result<Vec<_>, _>>())?;
            same("the pages", pages.iter().map(|page| page.hits.hits.len()).collect::<Vec<_>>(), vec![1, 0])?;
            let id = pages.last().and_then(|page| page.pit_id.clone()).ok_or("no point in time")?;
            let closed = ok(client.send(&ClosePointInTime { id }))?;
            same("what was freed", (closed.succeeded, closed.num_freed), (true, 3))
        },
    );
}

fn failures(report: &mut Report) {
    const REJECTED: &str = r#"{"error":{"root_cause":[{"type":"es_rejected_execution_exception",
        "reason":"rejected execution of coordinating operation"}],"type":"es_rejected_execution_exception",
        "reason":"rejected execution of coordinating operation"},"status":429}"#;
    report.check(
        "Elasticsearch, failures",
        elastic(),
        vec![
            (
                Sent(&["GET /my-index-000001/_doc/0", KEY], ""),
                Answer(404, &[], r#"{"_index":"my-index-000001","_id":"0","found":false}"#),
            ),
            (Sent(&["HEAD /my-index-000001/_doc/0", KEY], ""), Answer(404, &[], "")),
            (
                Sent(&["GET /my-index-000001/_doc/0", KEY], ""),
                Answer(
                    404,
                    &[],
                    r#"{"error":{"root_cause":[{"type":"index_not_found_exception","reason":"no such index [my-index-000001]",
                        "resource.type":"index_expression","resource.id":"my-index-000001","index_uuid":"_na_",
                        "index":"my-index-000001"}],"type":"index_not_found_exception","reason":"no such index [my-index-000001]",
                        "resource.type":"index_expression","resource.id":"my-index-000001","index_uuid":"_na_",
                        "index":"my-index-000001"},"status":404}"#,
                ),
            ),
            (
                Sent(&["POST /_bulk", KEY, NDJSON], "{ \"delete\" : { \"_index\" : \"test\", \"_id\" : \"2\" } }\n"),
                Answer(429, &[], REJECTED),
            ),
            (
                Sent(&["POST /_bulk", KEY, NDJSON], "{ \"delete\" : { \"_index\" : \"test\", \"_id\" : \"2\" } }\n"),
                Answer(
                    405,
                    &[],
                    r#"{"error":"Incorrect HTTP method for uri [/_bulk] and method [POST], allowed: [PUT]","status":405}"#,
                ),
            ),
        ],
        |client| {
            let get = || GetDocument { index: index(), id: "0".into() };
            let error = failed(client.send(&get()))?;
            same("the code", error.code(), None)?;
            match error.service() {
                Some(ElasticsearchError::Missing(missing)) => same("the flag", missing.found, Some(false))?,
                other => return Err(format!("{other:?}")),
            }
            let error = failed(client.send(&HasDocument { index: index(), id: "0".into() }))?;
            match error.service() {
                Some(ElasticsearchError::Missing(missing)) => same("the flag", missing.found, None)?,
                other => return Err(format!("{other:?}")),
            }
            let error = failed(client.send(&get()))?;
            let expected = (Some("index_not_found_exception"), Some("no such index [my-index-000001]"));
            same("code and message", (error.code(), error.message()), expected)?;
            let lines = "{ \"delete\" : { \"_index\" : \"test\", \"_id\" : \"2\" } }\n".to_owned();
            let write = BulkWrite { lines };
            let error = failed(client.send(&write))?;
            holds("it is throttling", error.is_throttling())?;
            let text = "rejected execution of coordinating operation";
            same("the message", error.message(), Some(text))?;
            let error = failed(client.send(&write))?;
            let text = "Incorrect HTTP method for uri [/_bulk] and method [POST], allowed: [PUT]";
            same("code and message", (error.code(), error.message()), (None, Some(text)))?;
            match error.service() {
                Some(ElasticsearchError::ElasticFailure(failure)) => same("the status", failure.status, Some(405)),
                other => Err(format!("{other:?}")),
            }
        },
    );
}
