//! Typed streams as bodies: server-sent events and JSON lines.

mod json_lines;
mod judged;
mod plug;
mod retries;
mod server_sent_events;
mod sources;

use connect_core::http::{Request, Response};
use connect_core::{Body, Bytes, Client, TransportError, blocking, local, transport_fn};

use crate::support::config;

/// The chunks of a response.
type Chunks = &'static [&'static str];

/// Returns a client whose service returns each chunk as it is polled, and then pulls the plug if
/// `is_broken`.
fn streaming(chunks: Chunks, is_broken: bool) -> Client {
    let body = move || {
        let end = is_broken.then(|| Err(TransportError::closed("the plug was pulled")));
        let chunks = chunks.iter().map(|chunk| Ok(Bytes::from_static(chunk.as_bytes()))).chain(end);
        Body::from_stream(futures_util::stream::iter(chunks))
    };
    Client::with_config(config(), transport_fn(move |_, _| std::future::ready(Ok(Response::new(body())))))
}

/// Returns a client that blocks, whose service returns a text through a reader.
fn reading(text: &'static str) -> blocking::Client {
    let transport = blocking::transport_fn(move |_, _| Ok(Response::new(Body::from_reader(text.as_bytes()))));
    blocking::Client::with_config(config(), transport)
}

/// Returns a client on one thread, whose service returns a text in memory.
fn whole(text: &'static str) -> local::Client {
    let transport = local::transport_fn(move |_, _| std::future::ready(Ok(Response::new(Body::from(text)))));
    local::Client::with_config(config(), transport)
}

/// Returns the content type, and the text of a body that streams or does not.
async fn received(request: Request<Body>) -> (String, String) {
    use futures_util::TryStreamExt;

    let content_type = request.headers().get("content-type").map(|value| value.to_str().unwrap().to_owned());
    let chunks: Vec<Bytes> = request.into_body().into_stream().try_collect().await.unwrap();
    (content_type.unwrap_or_default(), String::from_utf8(chunks.concat()).unwrap())
}
