//! No client, no transport: an operation becomes an `http::Request`, an `http::Response` becomes its output.
//!
//! ```text
//! cargo run --example sans_io
//! ```
//!
//! For a Lambda, a test, a proxy, or any HTTP client that you would rather drive yourself.

use std::error::Error;

use connect_core::{Bytes, Endpoint, Operation, RandomTokens, RawOutput, connect_operation, http};

/// Only `method` and `uri`: the answer is a [`RawOutput`], so nothing of it is lost.
#[connect_operation(method = "PUT", uri = "/contact/create-participant/<InstanceId>/<ContactId>")]
struct CreateParticipant<'a> {
    instance_id: &'a str,
    contact_id: &'a str,
    #[connect(idempotency_token)]
    client_token: Option<&'a str>,
    display_name: &'a str,
}

fn main() -> Result<(), Box<dyn Error>> {
    let endpoint = Endpoint::new("https://gateway.example/connect")?;
    let bot = CreateParticipant {
        instance_id: "an/instance",
        contact_id: "a contact?",
        client_token: None,
        display_name: "Order \"bot\"",
    };

    let request: http::Request<Bytes> = bot.to_http_request(&endpoint, &RandomTokens)?;
    println!("{} {}", request.method(), request.uri());
    println!("{:?}", request.headers());
    println!("{}\n", String::from_utf8_lossy(request.body()));

    // Here your own code would send it.
    let response = http::Response::builder().status(200).body(Bytes::from(r#"{"ParticipantId":"p-1"}"#))?;

    let answer: RawOutput = CreateParticipant::from_http_response(response)?;
    println!("{} with {} bytes", answer.status(), answer.bytes().len());
    println!("as JSON: {}\n", answer.json::<connect_core::Document>()?);

    let response = http::Response::builder().status(503).body(Bytes::from("<html>come back later</html>"))?;
    match CreateParticipant::from_http_response(response) {
        Ok(_) => println!("It was a success."),
        Err(error) => println!("{error}; retryable: {}", error.is_retryable()),
    }
    Ok(())
}
