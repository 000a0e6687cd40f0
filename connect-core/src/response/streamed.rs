//! The body of a response that streams, on its way to the output.

use bytes::Bytes;

use crate::transport::stream::ByteStream;

/// The body of a response that streams, as an extension of the response, whose own body is empty.
#[derive(Clone, Debug)]
pub(crate) struct StreamedBody(ByteStream);

impl StreamedBody {
    /// Creates the extension for a stream whose items may have `item_limit` bytes each.
    pub(crate) fn new(stream: ByteStream, item_limit: usize) -> Self {
        Self(stream.with_item_limit(item_limit))
    }

    /// Returns true if the body of a response streams.
    pub(crate) fn is_of(response: &http::Response<Bytes>) -> bool {
        Self::of(response).is_some()
    }

    /// Returns the stream of a response, if its body streams.
    pub(crate) fn of(response: &http::Response<Bytes>) -> Option<&ByteStream> {
        response.extensions().get().map(|Self(stream)| stream)
    }
}
