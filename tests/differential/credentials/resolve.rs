//! Prints the credentials that this process finds, as a line of JSON.
//!
//! The argument, if there is one, is the name of a profile. The secret is not printed. Instead, the
//! signature of one request identifies it. The network is used only if the environment variable
//! `CONNECT_TESTS_ONLINE` is set.

use std::sync::Arc;

use bytes::Bytes;
use connect_aws::LoadOptions;
use connect_aws::blocking::CredentialsChain;
use connect_core::auth::SigV4;
use connect_core::blocking::{Transport, transport_fn};
use connect_core::{Timestamp, TransportError};
use connect_ureq::UreqTransport;
use http::Request;
use serde_json::json;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let options = match std::env::args().nth(1) {
        Some(profile) => LoadOptions::new().with_profile(profile),
        None => LoadOptions::new(),
    };
    let transport: Arc<dyn Transport> = match std::env::var_os("CONNECT_TESTS_ONLINE") {
        Some(_) => Arc::new(UreqTransport::new()),
        None => Arc::new(transport_fn(|_, _| Err(TransportError::connect("there is no network")))),
    };
    let credentials = match CredentialsChain::with_options(options, transport).credentials() {
        Ok(credentials) => credentials,
        Err(error) => {
            println!("{}", json!({ "problem": format!("{:?}", error.problem()), "message": error.to_string() }));
            return Ok(());
        }
    };
    let expires = credentials.expires().map(|expires| expires.seconds());
    let mut request = Request::get("https://host/").body(Bytes::new())?;
    // The expiry is compared by itself.
    let signer = SigV4::new(credentials, "eu-central-1", "connect");
    signer.sign(&mut request, Timestamp::new(1_576_540_098, 0))?;
    let header = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    let headers = json!({
        "authorization": header("authorization"),
        "token": header("x-amz-security-token"),
        "expires": expires,
    });
    println!("{headers}");
    Ok(())
}
