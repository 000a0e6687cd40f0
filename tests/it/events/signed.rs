//! Events of a signed request: each is the payload of a message with its signature.

use connect_core::auth::{Credentials, SigV4};
use connect_core::http::Response;
use connect_core::stream::frame::{HeaderValue, Message, MessageDecoder};
use connect_core::stream::{EventStream, EventUnion};
use connect_core::{Body, Bytes, Client, connect_operation, transport_fn};
use futures_util::TryStreamExt;

use super::declared::{CallEvent, Note, audio};
use crate::support::{config, wait};

#[connect_operation(method = "POST", uri = "/call", auth = sigv4, output = ())]
struct Call {
    #[connect(payload)]
    events: EventStream<CallEvent>,
}

fn decode(bytes: Bytes) -> Vec<Message> {
    let mut decoder = MessageDecoder::new();
    decoder.push(bytes);
    let messages = std::iter::from_fn(|| decoder.next_message().unwrap()).collect();
    decoder.finish().unwrap();
    messages
}

#[test]
fn each_event_has_a_time_and_a_signature_and_an_empty_one_ends_the_stream() {
    let events = [CallEvent::Note(Note { text: "hm".into() }), CallEvent::Audio(audio(&vec![7; 100_000]))];
    for sent in [events.clone().into_iter().collect(), EventStream::from_iterator(events.clone().map(Ok))] {
        let expected: Vec<Message> = events.iter().map(|event| event.to_message().unwrap()).collect();
        let transport = transport_fn(move |request, _| {
            let expected = expected.clone();
            async move {
                assert_eq!(request.headers()["x-amz-content-sha256"], "STREAMING-AWS4-HMAC-SHA256-EVENTS");
                let chunks: Vec<Bytes> = request.into_body().into_stream().try_collect().await.unwrap();
                let messages = decode(chunks.concat().into());
                for message in &messages {
                    assert_eq!(message.headers().len(), 2);
                    assert!(matches!(message.header(":date"), Some(HeaderValue::Time(_))));
                    let signature = message.header(":chunk-signature");
                    assert!(matches!(signature, Some(HeaderValue::ByteArray(bytes)) if bytes.len() == 32));
                }
                let (last, signed) = messages.split_last().unwrap();
                assert!(last.payload().is_empty());
                let inner: Vec<Message> = signed.iter().flat_map(|message| decode(message.payload().clone())).collect();
                assert_eq!(inner, expected);
                Ok(Response::new(Body::empty()))
            }
        });
        let signer = SigV4::new(Credentials::new("AKIDEXAMPLE", "key"), "us-east-1", "transcribe");
        let client = Client::with_config(config().with_sigv4(signer), transport);
        wait(client.send(&Call { events: sent })).unwrap();
    }
}
