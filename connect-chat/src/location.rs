//! URLs that others give, which are read and written over the transport of a client.

use std::collections::BTreeMap;

use bytes::Bytes;
use connect_core::{Blob, Client, Endpoint, Error, connect_operation, connect_shape};
use http::Uri;
use percent_encoding::percent_decode_str;

/// The request that reads a file.
#[connect_operation(method = "GET", uri = "/<Path+>", output = StoredFile)]
struct GetFile {
    path: String,
    #[connect(query_map)]
    query: BTreeMap<String, String>,
}

/// The request that reads what a path with a `/` at its end has. The endpoint has the path.
#[connect_operation(method = "GET", uri = "/", output = StoredFile)]
struct GetPage {
    #[connect(query_map)]
    query: BTreeMap<String, String>,
}

#[connect_shape]
struct StoredFile {
    #[connect(payload)]
    file: Blob,
}

/// The parts of a URL. If its path ends with a `/`, all of it belongs to the endpoint.
pub(crate) struct Location {
    pub(crate) endpoint: Endpoint,
    pub(crate) path: String,
    pub(crate) query: BTreeMap<String, String>,
}

impl Location {
    pub(crate) fn parse(url: &str) -> Option<Self> {
        let uri: Uri = url.parse().ok()?;
        let (prefix, path) = match uri.path().strip_suffix('/') {
            Some(prefix) => (prefix, ""),
            None => ("", uri.path().strip_prefix('/')?),
        };
        let endpoint = Endpoint::new(&format!("{}://{}{prefix}", uri.scheme()?, uri.authority()?)).ok()?;
        let path = percent_decode_str(path).decode_utf8().ok()?.into_owned();
        let query = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).into_owned().collect();
        Some(Self { endpoint, path, query })
    }

    /// Reads the file at the URL, of at most `limit` bytes.
    pub(crate) async fn read(self, client: &Client, limit: usize) -> Result<Bytes, Error> {
        let Self { endpoint, path, query } = self;
        let read = if path.is_empty() {
            client.call(&GetPage { query }).endpoint(endpoint).response_limit(limit).send().await?
        } else {
            client.call(&GetFile { path, query }).endpoint(endpoint).response_limit(limit).send().await?
        };
        Ok(read.file.into_bytes())
    }
}
