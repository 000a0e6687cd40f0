//! A GET with three labels and a query parameter.

use bytes::Bytes;
use http::{Method, Request, Response, Uri};
use percent_encoding::utf8_percent_encode;
use serde::{Deserialize, Serialize};

use super::{Error, ServiceError, UNRESERVED};

pub(crate) struct ThreeLabels<'a> {
    pub(crate) first: &'a str,
    pub(crate) second: &'a str,
    pub(crate) third: &'a str,
    pub(crate) filter: Option<&'a str>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct ThreeLabelsOutput {
    pub(crate) name: Option<String>,
    pub(crate) version: Option<i64>,
}

pub(crate) fn encode_three_labels(base: &str, input: &ThreeLabels<'_>) -> Result<Request<Bytes>, Error> {
    let labels = [input.first, input.second, input.third];
    for label in labels {
        if label.is_empty() || label == "." || label == ".." {
            return Err(Error::Invalid("label"));
        }
    }
    let [first, second, third] = labels.map(|label| utf8_percent_encode(label, UNRESERVED));
    let uri = match input.filter {
        Some(filter) => {
            let filter = utf8_percent_encode(filter, UNRESERVED);
            format!("{base}/a/{first}/b/{second}/c/{third}?filter={filter}")
        }
        None => format!("{base}/a/{first}/b/{second}/c/{third}"),
    };
    let uri: Uri = uri.try_into().map_err(Error::Uri)?;
    Request::builder().method(Method::GET).uri(uri).body(Bytes::new()).map_err(Error::Http)
}

pub(crate) fn decode_three_labels(response: &Response<Bytes>) -> Result<ThreeLabelsOutput, Error> {
    if !response.status().is_success() {
        return Err(Error::Service(Box::new(ServiceError::read(response))));
    }
    serde_json::from_slice(response.body()).map_err(Error::Json)
}
