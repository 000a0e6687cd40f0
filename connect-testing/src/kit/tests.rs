//! The kit passes a transport that keeps its word, and names what another does not keep.

mod client;
mod runtime;
mod wire;

use self::client::{Client, Flaw};
use self::runtime::{Threaded, block_on};
use super::{Report, run, run_blocking, run_local};
use connect_core::local;

/// The checks that failed, or were expected to.
fn failed(outcome: Result<Report, Report>) -> Vec<&'static str> {
    match outcome {
        Ok(report) => {
            assert_eq!(report.failed().count(), 0);
            Vec::new()
        }
        Err(report) => {
            let failed = report.failed().collect::<Vec<_>>();
            assert!(!failed.is_empty());
            failed
        }
    }
}

#[test]
fn a_blocking_transport_passes() {
    let report = run_blocking(&Client::new(None)).unwrap();
    assert!(report.findings().len() > 20);
    assert!(report.to_string().contains("no_redirect_is_followed ... ok\n"), "{report}");
    assert!(report.to_string().ends_with("checks passed"), "{report}");
}

#[test]
fn a_transport_with_futures_passes() {
    run(&Threaded::new(true), block_on).unwrap();
}

#[test]
fn a_transport_on_one_thread_passes() {
    let transport = Threaded::new(true);
    run_local(&local::transport_fn(|request, attempt| transport.start(request, attempt)), block_on).unwrap();
}

#[test]
fn a_call_that_goes_on_after_it_is_dropped_is_found() {
    assert_eq!(failed(run(&Threaded::new(false), block_on)), ["a_dropped_call_is_abandoned"]);
}

macro_rules! flaws {
    ($($test:ident: $flaw:ident => [$($check:literal),+],)+) => {$(
        #[test]
        fn $test() {
            let outcome = run_blocking(&Client::new(Some(Flaw::$flaw)));
            if let Err(report) = &outcome {
                assert!(report.to_string().contains(" ... FAILED: "), "{report}");
            }
            assert_eq!(failed(outcome), [$($check),+]);
        }
    )+};
}

flaws! {
    a_path_that_is_encoded_again_is_found: EncodesAgain => [
        "target_is_sent_as_it_is", "dot_segments_are_sent_or_refused"
    ],
    a_path_that_is_folded_is_found: FoldsDots => ["dot_segments_are_sent_or_refused"],
    a_header_that_is_added_is_found: AddsHeader => ["request_headers_are_sent_as_they_are"],
    a_request_header_that_is_dropped_is_found: DropsRepeatedSent => ["request_headers_are_sent_as_they_are"],
    a_body_that_is_left_out_is_found: OmitsBodyOfGet => ["any_method_takes_a_body"],
    a_status_that_is_made_an_error_is_found: FailsOnStatus => ["every_status_is_returned"],
    a_redirect_that_is_followed_is_found: FollowsRedirects => ["no_redirect_is_followed"],
    a_response_header_that_is_dropped_is_found: DropsRepeatedReceived => ["response_headers_are_kept"],
    a_limit_that_is_ignored_is_found: IgnoresLimit => [
        "response_limit_is_exact", "what_is_too_long_is_not_awaited", "an_endless_body_is_cut_off"
    ],
    a_limit_that_is_looked_at_too_late_is_found: ReadsAllFirst => [
        "what_is_too_long_is_not_awaited", "an_endless_body_is_cut_off"
    ],
    a_timeout_that_is_ignored_is_found: IgnoresTimeout => [
        "timeout_is_kept_while_sending", "timeout_is_kept_for_the_head", "timeout_is_kept_to_the_last_byte"
    ],
    a_timeout_that_begins_anew_with_each_byte_is_found: RestartsTimeout => ["timeout_is_kept_to_the_last_byte"],
    a_refused_connection_that_may_have_been_reached_is_found: MaybeAlwaysReached => ["a_refused_connection_is_not_reached"],
    a_response_that_is_not_whole_is_found: TakesWhatCame => ["an_answer_that_breaks_off_is_an_error"],
    a_panic_is_found: PanicsOnManyHeaders => ["an_odd_answer_has_an_end"],
    a_connection_for_each_call_is_found: ConnectsAnew => ["connections_are_used_again"],
    a_second_send_is_found: SendsTwice => ["a_request_is_sent_once"],
    a_wrong_claim_about_reach_is_found: NeverReached => ["what_was_reached_is_said"],
}
