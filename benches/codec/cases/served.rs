//! Servers of both sides, driven as services without a connection.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::hint::black_box;

use bytes::Bytes;
use connect_api::{CreateParticipant, CreateParticipantError, CreateParticipantOutput, ParticipantTokenCredentials};
use connect_core::error::NoModeledErrors;
use connect_core::{connect_operation, connect_shape};
use connect_server::{Router, RouterService};
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use serde_json::Value;
use tower_service::Service;

use super::transport::ready;
use super::{MAX_ROUNDS, Phase, Round, Side};
use crate::by_hand;

/// The participant that the handlers of both sides create.
pub(crate) const PARTICIPANT: Participant = Participant {
    token: concat!(
        "QVFJREFIaEZPbktGYWtlVG9rZW5QYXJ0MQabcdefghijklmnopqrstuvwxyz012345",
        "6789ABCDEFGHIJKLMNOPQRSTUVWXYZ=="
    ),
    expiry: "2019-11-08T02:41:28.172Z",
    id: "8a3c1f0e-5b7d-4c9a-9f21-6d0e4b7a1c55",
};

pub(crate) struct Participant {
    pub(crate) token: &'static str,
    pub(crate) expiry: &'static str,
    pub(crate) id: &'static str,
}

/// The requests that a client sends to an operation.
#[derive(Clone, Copy)]
pub(super) struct Requests {
    method: &'static str,
    uri: &'static str,
    body: &'static str,
    /// A body that violates constraints.
    refused: &'static str,
}

pub(super) const CREATE_PARTICIPANT: Requests = Requests {
    method: "POST",
    uri: "/contact/create-participant",
    body: concat!(
        r#"{"InstanceId":"b1a1c2d3-5555-4e66-8777-888899990000","ContactId":"c0ffee00-1111-4222-8333-444455556666","#,
        r#""ClientToken":"37edaa94-defa-4bdb-afd6-4ef83046c41d","#,
        r#""ParticipantDetails":{"ParticipantRole":"CUSTOM_BOT","DisplayName":"Order bot"}}"#,
    ),
    refused: concat!(
        r#"{"ContactId":"c0ffee00-1111-4222-8333-444455556666","ClientToken":"37edaa94-defa-4bdb-afd6-4ef83046c41d","#,
        r#""ParticipantDetails":{"ParticipantRole":"CUSTOM_BOT","DisplayName":""}}"#,
    ),
};

pub(super) const THREE_LABELS: Requests = Requests {
    method: "GET",
    uri: concat!(
        "/a/b1a1c2d3-5555-4e66-8777-888899990000/b/c0ffee00-1111-4222-8333-444455556666/c/a%20b%2Fc",
        "?filter=gr%C3%B6%C3%9Fer%20%26%20neuer"
    ),
    body: "",
    refused: "",
};

impl Requests {
    /// Returns a request as a connection's reader makes it.
    fn request(&self, phase: Phase) -> Request<Full<Bytes>> {
        let body = if phase == Phase::Refused { self.refused } else { self.body };
        let request = Request::builder()
            .method(self.method)
            .uri(self.uri)
            .header("host", "127.0.0.1:8080")
            .header("accept", "*/*")
            .header("user-agent", "curl/8.14.1");
        let request = match body.len() {
            0 => request,
            length => request.header("content-type", "application/json").header("content-length", length),
        };
        request.body(Full::new(Bytes::from_static(body.as_bytes()))).unwrap()
    }

    pub(super) fn round(&self, side: Side, phase: Phase) -> Round {
        match side {
            Side::Ours => self.round_of(phase, our_server()),
            Side::ByHand => self.round_of(phase, by_hand::server()),
        }
    }

    fn round_of<S, B>(&self, phase: Phase, mut server: S) -> Round
    where
        S: Service<Request<Full<Bytes>>, Response = Response<B>, Error = Infallible> + 'static,
        B: http_body::Body<Data = Bytes, Error: std::fmt::Debug>,
    {
        let requests: Vec<_> = std::iter::repeat_with(|| self.request(phase)).take(MAX_ROUNDS).collect();
        let mut requests = requests.into_iter();
        Box::new(move || drop(black_box(answer(&mut server, black_box(requests.next().unwrap())))))
    }

    /// Checks that both servers respond alike.
    pub(super) fn compare(&self, phase: Phase) {
        let ours = Facts::of(answer(&mut our_server(), self.request(phase)), phase);
        let by_hand = Facts::of(answer(&mut by_hand::server(), self.request(phase)), phase);
        assert_eq!(ours, by_hand);
        let expected = if phase == Phase::Refused { StatusCode::BAD_REQUEST } else { StatusCode::OK };
        assert_eq!(ours.status, expected);
    }
}

/// Returns the response of a server, and its body.
fn answer<S, B>(server: &mut S, request: Request<Full<Bytes>>) -> (Response<()>, Bytes)
where
    S: Service<Request<Full<Bytes>>, Response = Response<B>, Error = Infallible>,
    B: http_body::Body<Data = Bytes, Error: std::fmt::Debug>,
{
    ready(async {
        let (parts, body) = server.call(request).await.unwrap().into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        (Response::from_parts(parts, ()), body)
    })
}

#[derive(Debug, PartialEq)]
struct Facts {
    status: StatusCode,
    headers: BTreeMap<String, String>,
    body: Value,
}

impl Facts {
    fn of((response, body): (Response<()>, Bytes), phase: Phase) -> Self {
        let mut body: Value = serde_json::from_slice(&body).unwrap();
        if phase == Phase::Refused {
            // The words of messages differ.
            assert!(body["message"].take().is_string());
            body["fieldList"].take();
        }
        Self { status: response.status(), headers: headers(response.headers()), body }
    }
}

/// Returns the headers, without the length that a connection's writer sets if a service does not,
/// and without the value of a random identifier.
fn headers(headers: &HeaderMap) -> BTreeMap<String, String> {
    let without_length = headers.iter().filter(|(name, _)| **name != CONTENT_LENGTH);
    let text = without_length.map(|(name, value)| match name.as_str() {
        "x-amzn-requestid" => (name.to_string(), value.len().to_string()),
        name => (name.to_owned(), value.to_str().unwrap().to_owned()),
    });
    text.collect()
}

/// A GET with three labels and a query parameter.
#[connect_operation(
    method = "GET",
    uri = "/a/<First>/b/<Second>/c/<Third>",
    output = ThreeLabelsOutput,
    server,
)]
struct ThreeLabels {
    first: String,
    second: String,
    third: String,
    #[connect(query = "filter")]
    filter: Option<String>,
}

#[connect_shape]
struct ThreeLabelsOutput {
    name: Option<String>,
    version: Option<i64>,
}

fn our_server() -> RouterService {
    // Neither side authenticates.
    Router::<()>::new().serve(create_participant).serve(three_labels).without_authentication().build().unwrap()
}

async fn create_participant(_: CreateParticipant) -> Result<CreateParticipantOutput, CreateParticipantError> {
    let mut credentials = ParticipantTokenCredentials::default();
    credentials.participant_token = Some(PARTICIPANT.token.into());
    credentials.expiry = Some(PARTICIPANT.expiry.to_owned());
    let mut output = CreateParticipantOutput::default();
    output.participant_credentials = Some(credentials);
    output.participant_id = Some(PARTICIPANT.id.to_owned());
    Ok(output)
}

async fn three_labels(operation: ThreeLabels) -> Result<ThreeLabelsOutput, NoModeledErrors> {
    let ThreeLabels { first, second, third, filter } = operation;
    let length = [first, second, third, filter.unwrap_or_default()].iter().map(String::len).sum::<usize>();
    Ok(ThreeLabelsOutput { name: Some("Front door".to_owned()), version: i64::try_from(length).ok() })
}
