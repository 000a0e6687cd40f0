//! Failures and the errors that report them.

use std::net::TcpStream;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use connect_api::{
    CreateInstance, CreateParticipant, DescribeInstance, DescribeInstanceError, DirectoryType, ListInstances,
    ParticipantDetailsToAdd, ParticipantRole,
};
use connect_core::http::StatusCode;
use connect_core::operation::DecodeResponse;
use connect_core::request::EncodeRequest;
use connect_core::transport::TransportErrorKind;
use connect_core::{Error, ErrorKind, connect_operation};

use crate::caller::Caller;
use crate::operations::{create, delete, tag};
use crate::report::{Checked, NOTHING, Received, Report, SIGNED, Wrong, holds, same};

/// Provokes modeled errors, unmodeled errors, and responses that do not come from the service.
pub(crate) fn run(caller: &Caller<'_>, report: &mut Report) {
    let name = caller.name();
    let signed = Received(1, SIGNED);
    report.line(name, "no such instance", signed, || no_such(caller, "00000000-0000-4000-8000-000000000000"));
    // The server returns the id that it has read from the path.
    report.line(name, "no such instance, ü+?", signed, || no_such(caller, "a b+c?d#e&f=ü:@$~"));
    report.line(name, "an unmodeled error", signed, || unmodeled(caller));
    report.line(name, "CreateParticipant", signed, || not_served(caller));
}

fn no_such(caller: &Caller<'_>, id: &str) -> Checked<()> {
    let error = failure(caller, &DescribeInstance { instance_id: id.into() })?;
    same("the status", error.status(), Some(StatusCode::NOT_FOUND))?;
    same("the code", error.code(), Some("ResourceNotFoundException"))?;
    same("the number of attempts", error.attempts(), 1)?;
    holds("the error has a request id", error.request_id().is_some())?;
    let Some(DescribeInstanceError::ResourceNotFoundException(modeled)) = error.service() else {
        return Err(format!("the modeled error is {:?}", error.service()).into());
    };
    same("the message", modeled.message.as_deref(), Some(&*format!("Instance with id {id} not found")))?;
    same("the message of the error", error.message(), modeled.message.as_deref())?;
    Ok(((), format!("404 ResourceNotFoundException: Instance with id {id} not found")))
}

fn unmodeled(caller: &Caller<'_>) -> Checked<()> {
    let operation = ListInstances { next_token: Some("not of moto".into()), ..ListInstances::default() };
    let error = failure(caller, &operation)?;
    same("the status", error.status(), Some(StatusCode::BAD_REQUEST))?;
    same("the code", error.code(), Some("InvalidToken"))?;
    holds("the error is not modeled", error.service().is_none())?;
    told(&error, "ListInstances: 400 InvalidToken: Invalid Token: Invalid token (request id ")
}

/// Calls an operation that moto does not know: its web server responds with an HTML page.
fn not_served(caller: &Caller<'_>) -> Checked<()> {
    let operation = CreateParticipant {
        instance_id: "b1a1c2d3-0000-4000-8000-111122223333".into(),
        contact_id: "c1a1c2d3-0000-4000-8000-111122223333".into(),
        client_token: None,
        participant_details: ParticipantDetailsToAdd {
            participant_role: Some(ParticipantRole::CustomBot),
            display_name: Some("Order bot".into()),
            participant_capabilities: None,
        },
    };
    let error = failure(caller, &operation)?;
    same("the kind", error.kind(), ErrorKind::Service)?;
    same("the status", error.status(), Some(StatusCode::NOT_FOUND))?;
    same("the code", error.code(), None)?;
    holds("an HTML page is not a modeled error", error.service().is_none())?;
    holds("the error keeps the HTML page", body(&error).contains("<title>404 Not Found</title>"))?;
    told(&error, "CreateParticipant: 404 without an error code")
}

/// An operation that sets the number of requests after which moto begins to check signatures and
/// policies.
#[connect_operation(method = "POST", uri = "/moto-api/reset-auth", output = ())]
struct ResetAuth {
    #[connect(payload)]
    after: String,
}

/// Checks moto's own verdict on signatures, but only for requests with a body. For other requests,
/// moto computes a wrong signature.
pub(crate) fn signatures(
    caller: &Caller<'_>,
    wrong_secret: &Caller<'_>,
    unknown_key: &Caller<'_>,
    report: &mut Report,
) {
    let name = caller.name();
    let signed = Received(1, SIGNED);
    report.line(name, "signatures are checked", NOTHING, || reset_auth(caller, "0"));
    let made = report.line(name, "CreateInstance, checked", signed, || create(caller, 1, "us-east-1"));
    let made = made.unwrap_or_default();
    if let Some(made) = made.first() {
        report.line(name, "TagResource, checked", signed, || tag(caller, &made.arn));
    }
    report.line(name, "a wrong secret", Received(1, "not signed as botocore signs"), || {
        refused(wrong_secret, "SignatureDoesNotMatch")
    });
    report.line(name, "an unknown key", Received(1, "signed with another key"), || {
        refused(unknown_key, "InvalidClientTokenId")
    });
    report.line(name, "no longer checked", NOTHING, || reset_auth(caller, "inf"));
    report.line(name, "DeleteInstance", Received(made.len(), SIGNED), || delete(caller, &made));
}

fn reset_auth(caller: &Caller<'_>, after: &str) -> Checked<()> {
    let ((), metadata) = caller.call(&ResetAuth { after: after.into() })?;
    same("the status", metadata.status(), StatusCode::OK)?;
    Ok(((), format!("200, after {after} requests")))
}

/// Checks the error for a rejected signature: moto responds with XML and without a code in a
/// header.
fn refused(caller: &Caller<'_>, code: &str) -> Checked<()> {
    let error = failure(caller, &CreateInstance::new(DirectoryType::ConnectManaged))?;
    same("the kind", error.kind(), ErrorKind::Service)?;
    same("the status", error.status(), Some(StatusCode::FORBIDDEN))?;
    same("the code", error.code(), None)?;
    holds(&format!("the body contains {code}"), body(&error).contains(&format!("<Code>{code}</Code>")))?;
    told(&error, "CreateInstance: 403 without an error code")
}

/// Stops the server while each transport is between two pages.
pub(crate) fn stop(callers: &[Caller<'_>], server: &Server, report: &mut Report) {
    let Some(maker) = callers.first() else { return };
    let signed = |requests| Received(requests, SIGNED);
    report.line(maker.name(), "CreateInstance", signed(2), || create(maker, 2, "us-east-1"));
    let mut walks = Vec::new();
    for caller in callers {
        let mut pages = caller.pages(ListInstances { max_results: Some(1), ..ListInstances::default() });
        report.line(caller.name(), "ListInstances, page 1", signed(1), || {
            let page = pages.next().ok_or("there is no page")??;
            holds("there is another page", page.next_token.is_some())?;
            Ok(((), "200, and there is another page".into()))
        });
        walks.push((caller, pages));
    }
    report.line("", "the server stops", NOTHING, || server.stop());
    for (caller, mut pages) in walks {
        report.line(caller.name(), "ListInstances, page 2", NOTHING, || {
            let page = pages.next().ok_or("the pagination has ended")?;
            let error = page.err().ok_or("the stopped server returned a page")?;
            same("the kind", error.kind(), ErrorKind::Transport)?;
            let transport = error.transport_error().ok_or("the error is not a transport error")?;
            same("the transport's kind", transport.kind(), TransportErrorKind::Connect)?;
            holds("the request cannot have arrived", !transport.may_have_reached())?;
            holds("the error is retryable", error.is_retryable())?;
            same("the number of attempts", error.attempts(), 3)?;
            holds("the pagination has ended", pages.next().is_none())?;
            told(&error, "ListInstances: cannot connect to the server")
        });
    }
}

/// The server's process and address.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) process: u32,
    pub(crate) authority: String,
}

impl Server {
    fn stop(&self) -> Checked<()> {
        let killed = Command::new("kill").arg(self.process.to_string()).status()?;
        holds("the server can be stopped", killed.success())?;
        let start = Instant::now();
        while TcpStream::connect(&self.authority).is_ok() {
            holds("the server is gone after 10 seconds", start.elapsed() < Duration::from_secs(10))?;
            thread::sleep(Duration::from_millis(20));
        }
        Ok(((), "and takes no connection".into()))
    }
}

/// Returns the error of a call that must fail.
fn failure<O: EncodeRequest + DecodeResponse>(caller: &Caller<'_>, operation: &O) -> Result<Error<O::Error>, Wrong> {
    caller.call(operation).err().ok_or_else(|| "the call succeeds".into())
}

fn body<E>(error: &Error<E>) -> String {
    error.raw_body().map(|body| String::from_utf8_lossy(body).into_owned()).unwrap_or_default()
}

/// Checks that the error's message begins with `start` and is one line.
fn told<E>(error: &Error<E>, start: &str) -> Checked<()> {
    let text = error.to_string();
    holds(&format!("{text:?} begins with {start:?}"), text.starts_with(start))?;
    holds(&format!("{text:?} is one line"), text.lines().count() == 1)?;
    Ok(((), text))
}
