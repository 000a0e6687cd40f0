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

#[connect_shape]
struct StoredFile {
    #[connect(payload)]
    file: Blob,
}

/// The parts of a URL.
pub(crate) struct Location {
    pub(crate) endpoint: Endpoint,
    pub(crate) path: String,
    pub(crate) query: BTreeMap<String, String>,
}

impl Location {
    pub(crate) fn parse(url: &str) -> Option<Self> {
        let uri: Uri = url.parse().ok()?;
        let endpoint = Endpoint::new(&format!("{}://{}", uri.scheme()?, uri.authority()?)).ok()?;
        let path = percent_decode_str(uri.path().strip_prefix('/')?).decode_utf8().ok()?.into_owned();
        let query = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).into_owned().collect();
        Some(Self { endpoint, path, query })
    }

    /// Reads the file at the URL, of at most `limit` bytes.
    pub(crate) async fn read(self, client: &Client, limit: usize) -> Result<Bytes, Error> {
        let request = GetFile { path: self.path, query: self.query };
        let call = client.call(&request).endpoint(self.endpoint).response_limit(limit);
        Ok(call.send().await?.file.into_bytes())
    }
}
