//! The rounds of an operation.

use std::hint::black_box;
use std::vec;

use bytes::Bytes;
use connect_core::json::EncodeJson;
use connect_core::operation::DecodeResponse;
use connect_core::request::EncodeRequest;
use connect_core::token::FixedToken;
use connect_core::{Endpoint, Error};
use http::{Request, Response};
use serde::Serialize;

use super::served::Requests;
use super::transport::{InMemory, Signed, client_by_hand, our_client, ready};
use super::{BASE, Case, MAX_ROUNDS, Phase, Round, Side, TOKEN, answers};
use crate::by_hand;

/// An operation of ours, and the input and the functions of its counterpart by hand.
pub(super) struct Both<O, I, E, D, C> {
    pub(super) operation: O,
    pub(super) input: I,
    pub(super) encode: E,
    pub(super) decode: D,
    pub(super) call: C,
    pub(super) answer: &'static str,
    /// The requests to a server, if the operation is served.
    pub(super) requests: Option<Requests>,
}

/// Returns the responses for all rounds.
fn answers(phase: Phase, answer: &'static str) -> vec::IntoIter<Response<Bytes>> {
    let one = || if phase == Phase::Failed { answers::not_found() } else { answers::success(answer) };
    std::iter::repeat_with(one).take(MAX_ROUNDS).collect::<Vec<_>>().into_iter()
}

fn signed(phase: Phase) -> Signed {
    if phase == Phase::CallSigned { Signed::Now } else { Signed::Never }
}

impl<O, I, T, E, D, C> Case for Both<O, I, E, D, C>
where
    O: EncodeRequest + DecodeResponse + 'static,
    O::Output: EncodeJson,
    I: 'static,
    T: Serialize,
    E: Fn(&str, &I) -> Result<Request<Bytes>, by_hand::Error> + 'static,
    D: Fn(&Response<Bytes>) -> Result<T, by_hand::Error> + 'static,
    C: AsyncFn(&by_hand::Client, &I) -> Result<T, by_hand::Error> + 'static,
{
    fn round(self: Box<Self>, side: Side, phase: Phase) -> Round {
        match (side, self.requests) {
            (side, Some(requests)) if matches!(phase, Phase::Served | Phase::Refused) => requests.round(side, phase),
            (Side::Ours, _) => ours(self.operation, self.answer, phase),
            (Side::ByHand, _) => (*self).by_hand(phase),
        }
    }

    fn check(&self, phases: &[Phase]) {
        self.compare(phases);
    }

    fn sizes(&self, side: Side) -> [usize; 3] {
        let transport = InMemory { answer: self.answer, sent: None };
        match side {
            Side::Ours => [
                size_of_val(&our_client(transport, Signed::Never).send(&self.operation)),
                size_of::<Result<O::Output, Error<O::Error>>>(),
                size_of::<Error<O::Error>>(),
            ],
            Side::ByHand => [
                size_of_val(&(self.call)(&client_by_hand(transport, Signed::Never), &self.input)),
                size_of::<Result<T, by_hand::Error>>(),
                size_of::<by_hand::Error>(),
            ],
        }
    }
}

fn ours<O>(operation: O, answer: &'static str, phase: Phase) -> Round
where
    O: EncodeRequest + DecodeResponse + 'static,
{
    let (endpoint, tokens) = (Endpoint::new(BASE).unwrap(), FixedToken::new(TOKEN));
    let mut answers = answers(phase, answer);
    let mut answer_of_round = move || black_box(answers.next().unwrap());
    match phase {
        Phase::Encode => {
            Box::new(move || drop(black_box(black_box(&operation).to_http_request(&endpoint, &tokens).unwrap())))
        }
        Phase::Decode => Box::new(move || drop(black_box(O::from_http_response(answer_of_round()).unwrap()))),
        Phase::EncodeDecode => Box::new(move || {
            drop(black_box(black_box(&operation).to_http_request(&endpoint, &tokens).unwrap()));
            drop(black_box(O::from_http_response(answer_of_round()).unwrap()));
        }),
        Phase::Call | Phase::CallSigned => {
            let client = our_client(InMemory { answer, sent: None }, signed(phase));
            Box::new(move || drop(black_box(ready(client.send(black_box(&operation))).unwrap())))
        }
        Phase::Failed => Box::new(move || drop(black_box(O::from_http_response(answer_of_round()).err()))),
        Phase::Served | Phase::Refused => panic!("the operation has no requests to a server"),
    }
}

impl<O, I, T, E, D, C> Both<O, I, E, D, C>
where
    I: 'static,
    E: Fn(&str, &I) -> Result<Request<Bytes>, by_hand::Error> + 'static,
    D: Fn(&Response<Bytes>) -> Result<T, by_hand::Error> + 'static,
    C: AsyncFn(&by_hand::Client, &I) -> Result<T, by_hand::Error> + 'static,
{
    fn by_hand(self, phase: Phase) -> Round {
        let Self { input, encode, decode, call, answer, .. } = self;
        let mut answers = answers(phase, answer);
        let mut answer_of_round = move || black_box(answers.next().unwrap());
        match phase {
            Phase::Encode => Box::new(move || drop(black_box(encode(BASE, black_box(&input)).unwrap()))),
            Phase::Decode => Box::new(move || drop(black_box(decode(&answer_of_round()).unwrap()))),
            Phase::EncodeDecode => Box::new(move || {
                drop(black_box(encode(BASE, black_box(&input)).unwrap()));
                drop(black_box(decode(&answer_of_round()).unwrap()));
            }),
            Phase::Call | Phase::CallSigned => {
                let client = client_by_hand(InMemory { answer, sent: None }, signed(phase));
                Box::new(move || drop(black_box(ready(call(&client, black_box(&input))).unwrap())))
            }
            Phase::Failed => Box::new(move || drop(black_box(decode(&answer_of_round()).err()))),
            Phase::Served | Phase::Refused => panic!("the operation has no requests to a server"),
        }
    }
}
