//! Checks that both sides do the same work. Otherwise the comparison would mean nothing.

use std::sync::Arc;

use bytes::Bytes;
use connect_core::Endpoint;
use connect_core::json::{self, EncodeJson};
use connect_core::operation::DecodeResponse;
use connect_core::request::EncodeRequest;
use connect_core::token::FixedToken;
use http::{Request, Response, StatusCode};
use serde::Serialize;
use serde_json::Value;

use super::both::Both;
use super::transport::{InMemory, Sent, Signed, client_by_hand, our_client, ready};
use super::{BASE, Phase, TOKEN, answers};
use crate::by_hand;

impl<O, I, T, E, D, C> Both<O, I, E, D, C>
where
    O: EncodeRequest + DecodeResponse,
    O::Output: EncodeJson,
    T: Serialize,
    E: Fn(&str, &I) -> Result<Request<Bytes>, by_hand::Error>,
    D: Fn(&Response<Bytes>) -> Result<T, by_hand::Error>,
    C: AsyncFn(&by_hand::Client, &I) -> Result<T, by_hand::Error>,
{
    pub(super) fn compare(&self, phases: &[Phase]) {
        let ours = self.operation.to_http_request(&Endpoint::new(BASE).unwrap(), &FixedToken::new(TOKEN)).unwrap();
        assert_eq!(facts(ours), facts((self.encode)(BASE, &self.input).unwrap()));
        self.assert_all_is_read(
            &O::from_http_response(answers::success(self.answer)).unwrap(),
            &(self.decode)(&answers::success(self.answer)).unwrap(),
        );
        for (phase, signed) in [(Phase::Call, Signed::Never), (Phase::CallSigned, Signed::Once)] {
            if phases.contains(&phase) {
                self.compare_calls(signed);
            }
        }
        if phases.contains(&Phase::Failed) {
            self.compare_failures();
        }
        for phase in [Phase::Served, Phase::Refused] {
            if phases.contains(&phase) {
                self.requests.expect("requests to a server").compare(phase);
            }
        }
    }

    fn compare_calls(&self, signed: Signed) {
        let (ours, by_hand) = (Sent::default(), Sent::default());
        let transport = |sent: &Sent| InMemory { answer: self.answer, sent: Some(Arc::clone(sent)) };
        let client = our_client(transport(&ours), signed);
        let ours_read = ready(client.send(&self.operation)).unwrap();
        let client = client_by_hand(transport(&by_hand), signed);
        let by_hand_read = ready((self.call)(&client, &self.input)).unwrap();
        self.assert_all_is_read(&ours_read, &by_hand_read);
        let [ours, by_hand] = [ours, by_hand].map(|sent| facts(sent.lock().unwrap().take().unwrap()));
        assert_eq!(ours, by_hand);
        assert_eq!(ours.headers.iter().any(|(name, _)| name == "authorization"), signed != Signed::Never);
    }

    /// Checks that the decoded output, encoded again, is the response.
    fn assert_all_is_read(&self, ours: &O::Output, by_hand: &T) {
        let answer: Value = serde_json::from_str(self.answer).unwrap();
        let ours: Value = serde_json::from_str(&json::to_string(ours)).unwrap();
        assert!(ours == answer, "our output lacks a part of the response to {}", O::METADATA.name());
        let by_hand = without_nulls(serde_json::to_value(by_hand).unwrap());
        assert!(by_hand == answer, "the output by hand lacks a part of the response to {}", O::METADATA.name());
    }

    fn compare_failures(&self) {
        let ours = O::from_http_response(answers::not_found()).map(drop).unwrap_err();
        let by_hand = match (self.decode)(&answers::not_found()) {
            Err(by_hand::Error::Service(error)) => error,
            other => panic!("expected an error of the service, got {:?}", other.map(drop)),
        };
        assert!(ours.service().is_some_and(|error| format!("{error:?}").starts_with("ResourceNotFound")), "{ours:?}");
        assert_eq!(by_hand.modeled, Some(by_hand::Modeled::ResourceNotFound));
        assert_eq!((ours.status(), by_hand.status), (Some(StatusCode::NOT_FOUND), StatusCode::NOT_FOUND));
        assert_eq!((ours.code(), ours.code()), (Some("ResourceNotFoundException"), by_hand.code.as_deref()));
        assert_eq!((ours.message().is_some(), ours.message()), (true, by_hand.message.as_deref()));
        assert_eq!((ours.request_id(), ours.request_id()), (Some(answers::REQUEST_ID), by_hand.request_id.as_deref()));
    }
}

#[derive(Debug, PartialEq)]
struct Facts {
    line: String,
    headers: Vec<(String, String)>,
    body: Value,
}

fn facts(request: Request<Bytes>) -> Facts {
    let (parts, body) = request.into_parts();
    let header = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
        (name.as_str().to_owned(), value.to_str().unwrap().to_owned())
    };
    let mut headers: Vec<_> = parts.headers.iter().map(header).collect();
    headers.sort();
    let body = if body.is_empty() { Value::Null } else { serde_json::from_slice(&body).unwrap() };
    Facts { line: format!("{} {}", parts.method, parts.uri), headers, body }
}

/// Removes null members: by hand, absent members are encoded as null.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let present = members.into_iter().filter(|(_, value)| !value.is_null());
            Value::Object(present.map(|(name, value)| (name, without_nulls(value))).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(without_nulls).collect()),
        other => other,
    }
}
