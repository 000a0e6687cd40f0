//! Calls the operations of Amazon Connect, DynamoDB and Secrets Manager that moto serves, over
//! every transport; run by `tests/interop/moto.sh`.
//!
//! ```text
//! interop URL PROCESS DIRECTORY
//! ```
//!
//! The server listens at `URL`, has the process id `PROCESS`, and keeps its key and its record in
//! `DIRECTORY`; see `server.py`. Each printed line is an assertion about values and about how the
//! server received the requests.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a test program, which prints its results")]

mod aws_json;
mod caller;
mod operations;
mod refusals;
mod report;

use std::path::Path;
use std::process::ExitCode;

use connect_core::auth::{Credentials, SigV4};
use connect_core::{ClientConfig, Endpoint};
use tokio::runtime::Runtime;

use crate::caller::{Caller, Transport};
use crate::refusals::Server;
use crate::report::{Report, Wrong, read};

fn main() -> ExitCode {
    match run() {
        Ok(report) => report.finish(),
        Err(wrong) => {
            eprintln!("interop: {wrong}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<Report, Wrong> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [url, process, directory] = arguments.as_slice() else {
        return Err("usage: interop URL PROCESS DIRECTORY".into());
    };
    let directory = Path::new(directory);
    let endpoint = Endpoint::new(url)?;
    let server = Server {
        process: process.parse().map_err(|_| "PROCESS must be the process ID of the server")?,
        authority: endpoint.authority().to_string(),
    };
    let key = read(&directory.join("key"))?;
    let [account, id, secret] = key.split_whitespace().collect::<Vec<_>>()[..] else {
        return Err(
            "`DIRECTORY/key` must hold an account, a key id and a secret: start the server with `server.py`".into()
        );
    };

    let runtime = Runtime::new()?;
    let caller_of = |transport, id: &str, secret: &str, region: &str, service: &str| {
        let signer = SigV4::new(Credentials::new(id, secret), region, service);
        Caller::new(transport, ClientConfig::new(endpoint.clone()).with_sigv4(signer), account, &runtime)
    };
    let caller = |transport, id: &str, secret: &str, region: &str| caller_of(transport, id, secret, region, "connect");

    let mut report = Report::new(directory.join("record"));
    let mut callers = Vec::new();
    for transport in Transport::ALL {
        let caller_of_key = caller(transport, id, secret, "us-east-1")?;
        operations::run(&caller_of_key, &mut report);
        operations::elsewhere(&caller(transport, id, secret, "eu-central-1")?, &mut report);
        aws_json::dynamodb(&caller_of(transport, id, secret, "us-east-1", "dynamodb")?, &mut report);
        aws_json::secrets(&caller_of(transport, id, secret, "us-east-1", "secretsmanager")?, &mut report);
        refusals::run(&caller_of_key, &mut report);
        let wrong_secret = caller(transport, id, "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "us-east-1")?;
        let unknown_key = caller(transport, "AKIAIOSFODNN7EXAMPLE", secret, "us-east-1")?;
        refusals::signatures(&caller_of_key, &wrong_secret, &unknown_key, &mut report);
        callers.push(caller_of_key);
    }
    refusals::stop(&callers, &server, &mut report);
    Ok(report)
}
