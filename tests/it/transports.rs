//! Custom transports.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use connect_core::http::{Request, Response};
use connect_core::transport::BoxTransport;
use connect_core::{
    Attempt, Body, Client, Transport, TransportError, blocking, connect_operation, local, transport_fn,
};

use crate::support::{config, create_participant, ok, put_contact, wait};

/// A transport that responds with the path of the request.
#[derive(Debug)]
struct Echo;

fn echo(request: &Request<Body>) -> Response<Body> {
    Response::new(Body::from(request.uri().path().to_owned()))
}

impl Transport for Echo {
    async fn send(&self, request: Request<Body>, _: Attempt) -> Result<Response<Body>, TransportError> {
        Ok(echo(&request))
    }
}

impl blocking::Transport for Echo {
    fn send(&self, request: Request<Body>, _: Attempt) -> Result<Response<Body>, TransportError> {
        Ok(echo(&request))
    }
}

impl local::Transport for Echo {
    async fn send(&self, request: Request<Body>, _: Attempt) -> Result<Response<Body>, TransportError> {
        Ok(echo(&request))
    }
}

#[test]
fn one_type_may_implement_all_three_transport_traits() {
    let operation = put_contact();
    for answer in [
        wait(Client::with_config(config(), Echo).send(&operation)),
        blocking::Client::with_config(config(), Echo).send(&operation),
        wait(local::Client::with_config(config(), Echo).send(&operation)),
    ] {
        assert_eq!(answer.unwrap().bytes(), "/contacts/c-1");
    }
}

#[test]
fn references_and_arcs_forward_to_the_transport() {
    static ECHO: Echo = Echo;
    let operation = put_contact();
    for client in [
        Client::with_config(config(), &ECHO),
        Client::with_config(config(), Arc::new(Echo)),
        Client::with_config(config(), BoxTransport::new(Echo)),
        Client::with_config(config(), BoxTransport::new(&ECHO).clone()),
    ] {
        assert_eq!(wait(client.send(&operation)).unwrap().bytes(), "/contacts/c-1");
    }
    for client in
        [blocking::Client::with_config(config(), &ECHO), blocking::Client::with_config(config(), Arc::new(Echo))]
    {
        assert_eq!(client.send(&operation).unwrap().bytes(), "/contacts/c-1");
    }
}

#[test]
fn a_closure_is_a_transport() {
    let answer = |request: Request<Body>| Ok(echo(&request));
    let operation = put_contact();
    let client = Client::with_config(config(), transport_fn(move |request, _| async move { answer(request) }));
    assert_eq!(wait(client.send(&operation)).unwrap().bytes(), "/contacts/c-1");
    let client = blocking::Client::with_config(config(), blocking::transport_fn(move |request, _| answer(request)));
    assert_eq!(client.send(&operation).unwrap().bytes(), "/contacts/c-1");
}

#[test]
fn a_local_transport_may_hold_types_that_are_not_send() {
    let log = Rc::new(RefCell::new(Vec::new()));
    let seen = Rc::clone(&log);
    let client = local::Client::with_config(
        config(),
        local::transport_fn(move |request, _| {
            let seen = Rc::clone(&seen);
            async move {
                tokio::task::yield_now().await;
                seen.borrow_mut().push(request.uri().path().to_owned());
                Ok(Response::new(Body::from("{}")))
            }
        }),
    );
    wait(async {
        client.send(&put_contact()).await.unwrap();
        client.clone().send(&create_participant()).await.unwrap();
    });
    assert_eq!(*log.borrow(), ["/contacts/c-1", "/contact/create-participant/i-1/c-1"]);
}

#[test]
fn a_client_runs_calls_concurrently() {
    let barrier = Arc::new(tokio::sync::Barrier::new(8));
    let client = {
        let barrier = Arc::clone(&barrier);
        Client::with_config(
            config(),
            transport_fn(move |request, _| {
                let barrier = Arc::clone(&barrier);
                async move {
                    // Opens when eight requests are in flight.
                    barrier.wait().await;
                    Ok(echo(&request))
                }
            }),
        )
    };
    wait(async {
        let calls: Vec<_> = (0..8)
            .map(|id| {
                let operation = crate::support::PutContact { contact_id: id.to_string() };
                (id, tokio::spawn(client.send(&operation)))
            })
            .collect();
        for (id, call) in calls {
            assert_eq!(call.await.unwrap().unwrap().bytes(), &format!("/contacts/{id}"));
        }
    });
}

#[test]
fn a_transport_receives_a_request_without_framing_headers() {
    #[connect_operation(method = "POST", uri = "/")]
    struct Post {
        value: u8,
    }

    let transport = blocking::transport_fn(|request, _| {
        // The HTTP client adds `host` and `content-length`.
        let names: Vec<_> = request.headers().keys().map(ToString::to_string).collect();
        Ok(Response::new(Body::from(names.join(","))))
    });
    let client = blocking::Client::with_config(config(), transport);
    assert_eq!(client.send(&Post { value: 1 }).unwrap().bytes(), "content-type");
}

#[test]
fn debug_of_a_body_shows_only_its_length() {
    let body = Body::from("hunter2");
    assert_eq!(format!("{body:?}"), "Body(7 bytes)");
    assert_eq!((body.length(), body.is_empty(), body.as_bytes()), (Some(7), false, Some(&b"hunter2"[..])));
    assert_eq!(body.into_bytes().unwrap(), "hunter2");
    assert!(Body::empty().is_empty() && Body::default().is_empty());
    assert_eq!(Body::from(ok("x").into_body()).into_bytes().unwrap(), "x");
}
