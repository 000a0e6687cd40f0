//! Tests that a correct transport passes the kit, and that a flawed one fails the right check.

mod client;
mod download;
mod runtime;
mod upload;
mod wire;

use connect_core::local;

use self::client::{Client, Flaw};
use self::runtime::{Threaded, block_on};
use super::checks::{self, Check};
use super::{Kit, Report, run, run_blocking, run_local};

/// Returns the names of the failed checks.
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
fn an_async_transport_passes() {
    run(&Threaded::new(true), block_on).unwrap();
}

#[test]
fn a_local_transport_passes() {
    let transport = Threaded::new(true);
    run_local(&local::transport_fn(|request, attempt| transport.start(request, attempt)), block_on).unwrap();
}

#[test]
fn a_call_that_outlives_its_future_is_found() {
    assert_eq!(
        failed(run(&Threaded::new(false), block_on)),
        ["a_dropped_call_closes_its_connection", "a_dropped_upload_is_abandoned"]
    );
}

#[test]
fn a_response_that_waits_for_the_whole_request_is_found() {
    let kit = Kit::new().only("a_response_is_read_while_the_request_is_sent");
    kit.run(&Threaded::new(true), block_on).unwrap();
    assert_eq!(failed(kit.run(&Threaded::flawed(Flaw::WaitsForUploads), block_on)).len(), 1);
}

/// Runs these checks and the last one on a transport with a flaw.
fn run_flawed(flaw: Flaw, checks: &[Check]) -> Result<Report, Report> {
    let names = checks.iter().chain([&checks::LAST]).map(|check| check.name);
    names.fold(Kit::new(), Kit::only).run_blocking(&Client::new(Some(flaw)))
}

macro_rules! flaws {
    ($($test:ident: $flaw:ident => [$($check:literal),+],)+) => {
        flaws! { in OF_BYTES: $($test: $flaw => [$($check),+],)+ }
    };
    (in $checks:ident: $($test:ident: $flaw:ident => [$($check:literal),+],)+) => {$(
        #[test]
        fn $test() {
            let outcome = run_flawed(Flaw::$flaw, checks::$checks);
            if let Err(report) = &outcome {
                let report = report.to_string();
                assert!(report.contains(" ... FAILED: ") && report.contains("\n    required: "), "{report}");
            }
            assert_eq!(failed(outcome), [$($check),+]);
        }
    )+};
}

macro_rules! stream_flaws {
    ($($flaws:tt)+) => {
        flaws! { in OF_STREAMS: $($flaws)+ }
    };
}

flaws! {
    a_path_encoded_twice_is_found: EncodesTwice => [
        "target_is_sent_unchanged", "dot_segments_are_sent_or_rejected"
    ],
    a_normalized_path_is_found: NormalizesPath => ["dot_segments_are_sent_or_rejected"],
    a_dropped_request_header_is_found: DropsRepeatedSent => ["request_headers_are_sent_unchanged"],
    an_omitted_request_body_is_found: OmitsBodyOfGet => ["any_method_may_have_a_body"],
    a_status_turned_into_an_error_is_found: FailsOnStatus => ["every_status_is_returned"],
    a_followed_redirect_is_found: FollowsRedirects => ["no_redirect_is_followed"],
    a_dropped_response_header_is_found: DropsRepeatedReceived => ["response_headers_are_returned_unchanged"],
    an_ignored_limit_is_found: IgnoresLimit => [
        "response_limit_is_exact", "an_oversized_body_fails_early", "an_endless_body_is_cut_off"
    ],
    a_limit_applied_too_late_is_found: LimitsTooLate => [
        "an_oversized_body_fails_early", "an_endless_body_is_cut_off"
    ],
    an_ignored_timeout_is_found: IgnoresTimeout => [
        "timeout_applies_while_sending", "timeout_applies_to_the_head", "timeout_applies_to_the_last_byte"
    ],
    l5_a_timeout_that_a_partial_write_renews_is_found: RestartsTimeoutOfWrites => [
        "an_early_response_is_returned", "timeout_applies_while_sending", "timeout_applies_to_the_last_byte"
    ],
    l5_an_early_response_that_is_not_read_is_found: HearsNoEarlyResponse => ["an_early_response_is_returned"],
    l9_decompression_is_found: Decompresses => ["response_bodies_are_returned_whole"],
    l9_a_request_for_compression_is_found: AddsHeader => ["request_headers_are_sent_unchanged"],
    a_timeout_restarted_with_each_byte_is_found: RestartsTimeout => ["timeout_applies_to_the_last_byte"],
    a_refused_connection_reported_as_reached_is_found: AlwaysMayHaveReached => ["a_refused_connection_never_reached_the_server"],
    an_accepted_truncated_response_is_found: AcceptsTruncated => ["a_truncated_response_is_an_error"],
    a_panic_is_found: PanicsOnManyHeaders => ["malformed_responses_neither_panic_nor_hang"],
    a_connection_per_call_is_found: NeverReuses => ["connections_are_reused"],
    a_request_sent_twice_is_found: SendsTwice => ["a_request_is_sent_once"],
    a_dishonest_may_have_reached_is_found: NeverReached => ["may_have_reached_is_honest"],
}

stream_flaws! {
    a_changed_chunk_is_found: ChangesChunks => ["a_streamed_request_arrives_whole", "connections_are_reused_after_streams"],
    a_length_that_is_not_sent_is_found: ChunksKnownLengths => ["a_streamed_request_arrives_whole"],
    a_failed_request_that_is_completed_is_found: CompletesFailedUploads => [
        "the_length_of_a_stream_is_kept", "a_source_that_fails_ends_the_request"
    ],
    a_collected_request_is_found: CollectsUploads => [
        "a_streamed_request_waits_for_the_server", "an_early_response_ends_a_streamed_request",
        "idle_timeout_spares_what_moves"
    ],
    a_request_that_outlives_its_response_is_found: SendsAfterResponses => ["an_early_response_ends_a_streamed_request"],
    a_response_read_after_the_request_is_found: WaitsForUploads => ["an_early_response_ends_a_streamed_request"],
    a_collected_response_is_found: CollectsDownloads => [
        "a_streamed_response_is_returned_at_its_head", "the_timeout_ends_with_the_head",
        "a_streamed_response_waits_for_the_caller", "a_stream_that_breaks_is_an_error_with_its_bytes",
        "a_dropped_response_closes_its_connection", "idle_timeout_applies_to_responses"
    ],
    a_timeout_that_applies_to_a_stream_is_found: CountsDownloadInTimeout => ["the_timeout_ends_with_the_head"],
    a_broken_stream_taken_for_complete_is_found: EndsBrokenDownloads => [
        "a_stream_that_breaks_is_an_error_with_its_bytes", "idle_timeout_applies_to_responses"
    ],
    a_connection_kept_open_is_found: KeepsDroppedDownloads => ["a_dropped_response_closes_its_connection"],
    a_connection_closed_after_a_stream_is_found: ClosesAfterStreams => ["connections_are_reused_after_streams"],
    a_streamed_status_turned_into_an_error_is_found: FailsOnStreamedStatus => ["an_early_response_ends_a_streamed_request", "every_status_is_returned_with_streams"],
    an_ignored_idle_timeout_is_found: IgnoresIdleTimeout => ["idle_timeout_applies_to_requests", "idle_timeout_applies_to_responses"],
    an_idle_timeout_that_counts_idle_sources_is_found: CountsIdleSource => ["idle_timeout_spares_what_moves"],
    a_transport_without_streams_is_found: RejectsStreams => [
        "a_streamed_request_arrives_whole", "the_length_of_a_stream_is_kept", "a_source_that_fails_ends_the_request",
        "a_streamed_request_waits_for_the_server", "an_early_response_ends_a_streamed_request",
        "connections_are_reused_after_streams", "every_status_is_returned_with_streams",
        "idle_timeout_applies_to_requests", "idle_timeout_spares_what_moves"
    ],
}

#[test]
fn l10_one_check_is_run_by_its_name() {
    let flawed = Client::new(Some(Flaw::FollowsRedirects));
    for (name, requirement) in super::checks().filter(|(name, _)| name.contains("redirect") || name.contains("limit")) {
        let outcome = Kit::new().only(name).run_blocking(&flawed);
        let is_failure = outcome.is_err();
        let (Ok(report) | Err(report)) = outcome;
        let [finding] = report.findings() else { panic!("one check runs: {report}") };
        assert_eq!((finding.name(), finding.requirement()), (name, requirement));
        assert_eq!(is_failure, name.contains("redirect"), "{report}");
    }
    let two = Kit::new().only("response_limit_is_exact").only("every_status_is_returned");
    assert_eq!(two.run_blocking(&flawed).unwrap().findings().len(), 2);
    let of_futures = Kit::new().only("a_dropped_call_closes_its_connection");
    assert_eq!(of_futures.run(&Threaded::new(true), block_on).unwrap().findings().len(), 1);
}

#[test]
fn l10_a_known_deviation_is_reported_and_is_not_a_failure() {
    let kit = Kit::new()
        .only("connections_are_reused")
        .only("every_status_is_returned")
        .with_deviation("connections_are_reused", "one connection for each call");
    let report = kit.run_blocking(&Client::new(Some(Flaw::NeverReuses))).unwrap();
    let text = report.to_string();
    assert!(text.contains("connections_are_reused ... known deviation: one connection for each call\n"), "{text}");
    assert!(text.ends_with("2 checks passed, with 1 known deviation"), "{text}");
    let known = report.findings().iter().find(|finding| finding.deviation().is_some()).unwrap();
    assert!(known.failure().is_some() && !known.is_unexpected());
}

#[test]
fn l10_a_known_deviation_that_passes_is_a_failure() {
    let kit = Kit::new().only("no_redirect_is_followed").with_deviation("no_redirect_is_followed", "to be fixed");
    let report = kit.run_blocking(&Client::new(None)).unwrap_err();
    assert_eq!(report.failed().collect::<Vec<_>>(), ["no_redirect_is_followed"]);
    assert!(report.to_string().contains("FAILED: it passes, but is a known deviation (to be fixed)"), "{report}");
}

#[test]
fn l10_an_unknown_name_of_a_check_is_a_failure() {
    for kit in [
        Kit::new().only("no_redirect"),
        Kit::new().only("no_redirect_is_followed").with_deviation("no_redirects", "misspelt"),
    ] {
        let report = kit.run_blocking(&Client::new(None)).unwrap_err();
        assert!(report.to_string().contains("there is no check `no_redirect"), "{report}");
        assert!(report.to_string().contains("`kit::checks`"), "{report}");
    }
}

#[test]
fn l10_every_failure_states_the_requirement() {
    let report = Kit::new().only("no_redirect_is_followed").run_blocking(&Client::new(Some(Flaw::FollowsRedirects)));
    let report = report.unwrap_err();
    let [finding] = report.findings() else { panic!("{report}") };
    let required = format!("\n    required: {}", finding.requirement());
    assert!(format!("{report:?}").contains(&required) && finding.to_string().ends_with(&required), "{report}");
}
