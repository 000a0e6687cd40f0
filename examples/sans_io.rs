//! Uses neither client nor transport: encodes an operation to an `http::Request`, and decodes its
//! output from an `http::Response`.
//!
//! ```text
//! cargo run --example sans_io
//! ```
//!
//! Useful for a Lambda function, a test, a proxy, or an HTTP client that you drive yourself.

use std::error::Error;

use connect_core::{Bytes, Endpoint, Operation, RandomTokens, RawOutput, connect_operation, http};

/// Adds a participant. Without a declared output, the output is a [`RawOutput`].
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
    println!("The request:");
    println!("  {} {}", request.method(), request.uri());
    println!("  {:?}", request.headers());
    println!("  {}\n", String::from_utf8_lossy(request.body()));

    // Your own code sends the request here.
    let response = http::Response::builder().status(200).body(Bytes::from(r#"{"ParticipantId":"p-1"}"#))?;

    let answer: RawOutput = CreateParticipant::from_http_response(response)?;
    println!("The output of a response with status {}:", answer.status());
    println!("  bytes: {}", answer.bytes().len());
    println!("  JSON:  {}\n", answer.json::<connect_core::Document>()?);

    let response = http::Response::builder().status(503).body(Bytes::from("<html>come back later</html>"))?;
    match CreateParticipant::from_http_response(response) {
        Ok(_) => println!("The response is a success."),
        Err(error) => {
            println!("The error of a response with status 503:");
            println!("  {error}");
            println!("  retryable: {}", error.is_retryable());
        }
    }
    Ok(())
}
