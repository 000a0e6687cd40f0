//! APIs that are not Amazon's, each declared with the attributes alone.
//!
//! Every exchange is a request that is compared byte by byte with what the API's documentation
//! shows, and an answer of that documentation that is read. Prints a line for each wrong exchange,
//! and `apis: N of N exchanges to the letter` at the end.

#![expect(
    clippy::expect_used,
    clippy::needless_pass_by_value,
    clippy::too_many_lines,
    reason = "an endpoint that is wrong ends the suite, values are compared at once, and \
              exchanges are data"
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
