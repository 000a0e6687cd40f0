//! APIs that are not Amazon's, each declared with the attributes alone.
//!
//! Every exchange is a request that is compared byte by byte, and an answer that is read. Each file
//! has the addresses of the documentation. Where it shows an example, the exchange is that one, and
//! a long answer is shortened by members that the declaration does not read. Other exchanges have
//! the names and types of the reference.
//!
//! Two things are not as a page shows them. JSON has no spaces between its tokens, and a label, a
//! query or a form percent-encodes some characters that a URL may also contain, such as `:`.
//!
//! Prints a line for each wrong exchange, and `apis: N of N exchanges to the letter` at the end.

#![expect(
    clippy::expect_used,
    clippy::needless_pass_by_value,
    clippy::struct_field_names,
    clippy::too_many_lines,
    reason = "an endpoint that is wrong ends the suite, values are compared at once, the \
              names are the documentation's, and exchanges are data"
)]

mod elasticsearch;
mod exchange;
mod github;
mod google;
mod kubernetes;
mod matrix;
mod openai;
mod slack;
mod stripe;
mod twilio;
mod vault;

use std::process::ExitCode;

use self::exchange::Report;

fn main() -> ExitCode {
    let mut report = Report::default();
    github::run(&mut report);
    stripe::run(&mut report);
    openai::run(&mut report);
    slack::run(&mut report);
    matrix::run(&mut report);
    kubernetes::run(&mut report);
    vault::run(&mut report);
    elasticsearch::run(&mut report);
    google::run(&mut report);
    twilio::run(&mut report);
    report.finish()
}
