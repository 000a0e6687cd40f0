//! The memory that a response can take, measured with an allocator that counts.
//!
//! There is only one test, because the allocator counts for the whole process.

use std::collections::{BTreeMap, HashMap};

use connect_core::http::Response;
use connect_core::response::MemoryLimit;
use connect_core::{Blob, Bytes, Document, Operation, Secret, connect_operation, connect_shape};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// The length of a body: a quarter of the default limit of a response.
const BODY: usize = 4 << 20;

const LIMIT: usize = 8 << 20;

#[connect_operation(method = "GET", uri = "/many", output = Many)]
struct GetMany {}

#[connect_shape(rename_all = "snake_case")]
#[derive(Default)]
struct Many {
    wide: Option<Vec<Wide>>,
    boxes: Option<Vec<std::rc::Rc<Wide>>>,
    secrets: Option<Secret<Vec<Secret<Wide>>>>,
    texts: Option<Vec<String>>,
    blobs: Option<Vec<Blob>>,
    lists: Option<Vec<Vec<u64>>>,
    trees: Option<Vec<BTreeMap<String, Wide>>>,
    tables: Option<Vec<HashMap<String, Wide>>>,
    document: Option<Document>,
}

/// A structure that takes much memory, even if few bytes of it are sent.
#[connect_shape(rename_all = "snake_case")]
#[derive(Default)]
struct Wide {
    first: Option<String>,
    second: Option<String>,
    third: Option<String>,
    fourth: Option<String>,
    fifth: Option<Blob>,
    sixth: Option<BTreeMap<String, String>>,
}

/// Returns a body of about `BODY` bytes in which `item` is repeated.
fn body(member: &str, item: &str) -> Bytes {
    let items = vec![item; BODY / (item.len() + 1)].join(",");
    format!("{{\"{member}\":[{items}]}}").into()
}

/// Returns the largest number of bytes that are allocated during decoding, and the result.
fn peak(body: &Bytes, limit: Option<usize>) -> (usize, Result<(), String>) {
    let mut response = Response::new(body.clone());
    if let Some(limit) = limit {
        response.extensions_mut().insert(MemoryLimit(limit));
    }
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    let result = GetMany::from_http_response(response);
    let peak = MEMORY.peak_usage() - before;
    (peak, result.map(drop).map_err(|error| error.to_string()))
}

#[test]
fn r17_decoding_takes_no_more_memory_than_the_limit() {
    for (member, item) in [
        ("wide", "{}"),
        ("boxes", "{}"),
        ("secrets", "{}"),
        ("texts", "\"\""),
        ("texts", "\"0123456789\""),
        ("blobs", "\"\""),
        ("lists", "[1]"),
        ("trees", "{\"a\":{}}"),
        ("trees", "{}"),
        ("tables", "{\"a\":{}}"),
        ("document", "{\"a\":0}"),
        ("document", "[0]"),
        ("document", "{}"),
        ("document", "0"),
    ] {
        let body = body(member, item);
        let (peak, result) = peak(&body, Some(LIMIT));
        // The counted bytes include the path in an error, and what the allocator rounds up.
        assert!(peak <= LIMIT + LIMIT / 8, "{member} of {item}: {peak} bytes");
        if let Err(error) = result {
            assert!(error.contains("raise the limit with `ClientConfig::with_memory_limit`"), "{error}");
            assert!(error.contains(&format!("`{member}")), "{error}");
        }
    }
    // The default limit is the one in docs/reliability.md.
    let wide = body("wide", "{}");
    let (small, result) = peak(&wide, None);
    assert!(result.is_err() && small <= 72 << 20, "{small} bytes");
    let (large, result) = peak(&wide, Some(usize::MAX));
    assert!(result.is_ok() && large > 150 << 20, "the body would take {large} bytes");
    // A body with normal content is far below the limit.
    let honest = body("wide", r#"{"first":"some text","second":"another text","third":"and a third one"}"#);
    assert_eq!(peak(&honest, None).1, Ok(()));
}
