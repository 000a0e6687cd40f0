//! The list of all checks.

mod answers;
mod connections;
mod downloads;
mod early;
mod failures;
mod idle;
mod limits;
mod reach;
mod requests;
mod time;
mod uploads;

use crate::kit::bench::{Bench, Verdict};

/// One requirement of the transport contract, and the function that checks it.
pub(super) struct Check {
    pub(super) name: &'static str,
    pub(super) requirement: &'static str,
    pub(super) run: fn(&Bench<'_>) -> Verdict,
}

/// The checks for every transport. The last one judges all calls of the earlier ones.
pub(super) const ALL: &[Check] = &[
    Check {
        name: "target_is_sent_unchanged",
        requirement: "Method, path and query arrive byte by byte: nothing is decoded, re-encoded \
                      or reordered.",
        run: requests::target_is_sent_unchanged,
    },
    Check {
        name: "dot_segments_are_sent_or_rejected",
        requirement: "A path with `.` or `..` arrives unchanged, or is rejected as `Unsupported` \
                      without being sent. It never becomes another path.",
        run: requests::dot_segments_are_sent_or_rejected,
    },
    Check {
        name: "request_headers_are_sent_unchanged",
        requirement: "All headers arrive in order, including repeated headers. The transport may \
                      add only `host`, `content-length`, `user-agent` and `accept: */*`, which \
                      has the same meaning as no `accept`. It asks for no compression.",
        run: requests::request_headers_are_sent_unchanged,
    },
    Check {
        name: "any_method_may_have_a_body",
        requirement: "GET and DELETE may have a body too, and PUT may have none. `content-length` \
                      is sent with every body, and is 0 for an empty body where a body is usual.",
        run: requests::any_method_may_have_a_body,
    },
    Check {
        name: "large_bodies_are_sent_and_received",
        requirement: "A body of 8 MiB arrives, and a response body of 8 MiB is returned.",
        run: requests::large_bodies_are_sent_and_received,
    },
    Check {
        name: "an_early_response_is_returned",
        requirement: "A response that arrives while the body of the request is still being sent \
                      is returned: the server may answer early and then read no more, or discard \
                      the rest.",
        run: early::an_early_response_is_returned,
    },
    Check {
        name: "every_status_is_returned",
        requirement: "A response is `Ok` whatever its status.",
        run: answers::every_status_is_returned,
    },
    Check {
        name: "no_redirect_is_followed",
        requirement: "A redirect is a response like any other; nothing is sent to its `location`.",
        run: answers::no_redirect_is_followed,
    },
    Check {
        name: "response_headers_are_returned_unchanged",
        requirement: "All headers of a response are returned in order and with their exact bytes, \
                      including repeated headers.",
        run: answers::response_headers_are_returned_unchanged,
    },
    Check {
        name: "a_response_without_body_has_an_empty_body",
        requirement: "The response to HEAD, a 204 and a 304 have no body, whatever \
                      `content-length` they announce.",
        run: answers::a_response_without_body_has_an_empty_body,
    },
    Check {
        name: "response_bodies_are_returned_whole",
        requirement: "A body is returned whole if it has a `content-length`, if it is chunked, \
                      and if it ends with the connection. It is not decompressed, whoever \
                      asked for compression.",
        run: answers::response_bodies_are_returned_whole,
    },
    Check {
        name: "response_limit_is_exact",
        requirement: "A body of exactly `Attempt::response_limit` bytes is returned; one byte \
                      more is `TooLarge`.",
        run: limits::response_limit_is_exact,
    },
    Check {
        name: "an_oversized_body_fails_early",
        requirement: "`TooLarge` is returned as soon as possible: when a length of 1 GiB is \
                      announced, and when more bytes than allowed were received.",
        run: limits::an_oversized_body_fails_early,
    },
    Check {
        name: "an_endless_body_is_cut_off",
        requirement: "An endless body is `TooLarge`, and the transport does not read much more \
                      than the limit.",
        run: limits::an_endless_body_is_cut_off,
    },
    Check {
        name: "timeout_applies_while_sending",
        requirement: "`Attempt::timeout` applies while the server does not read the request, and while \
                      it reads slowly. Bytes that are sent do not extend it.",
        run: time::timeout_applies_while_sending,
    },
    Check {
        name: "timeout_applies_to_the_head",
        requirement: "`Attempt::timeout` applies while the server does not answer.",
        run: time::timeout_applies_to_the_head,
    },
    Check {
        name: "timeout_applies_to_the_last_byte",
        requirement: "`Attempt::timeout` applies when the body stalls, and when it arrives byte \
                      by byte.",
        run: time::timeout_applies_to_the_last_byte,
    },
    Check {
        name: "any_timeout_is_accepted",
        requirement: "Without a timeout, or with a timeout beyond the range of clocks, the \
                      transport waits for a slow server.",
        run: time::any_timeout_is_accepted,
    },
    Check {
        name: "a_refused_connection_never_reached_the_server",
        requirement: "If the connection is refused, `may_have_reached` is `false`.",
        run: reach::a_refused_connection_never_reached_the_server,
    },
    Check {
        name: "a_truncated_response_is_an_error",
        requirement: "If the connection ends before the response is complete, in the head or the \
                      body, the call fails.",
        run: failures::a_truncated_response_is_an_error,
    },
    Check {
        name: "a_connection_reset_is_an_error",
        requirement: "If the connection is reset during the response, the call fails.",
        run: failures::a_connection_reset_is_an_error,
    },
    Check {
        name: "a_non_http_response_is_an_error",
        requirement: "If the server sends something other than HTTP, the call fails.",
        run: failures::a_non_http_response_is_an_error,
    },
    Check {
        name: "malformed_responses_neither_panic_nor_hang",
        requirement: "10,000 headers, a header of 1 MiB or an invalid length result in a response \
                      or an error, but in no panic and no hang.",
        run: failures::malformed_responses_neither_panic_nor_hang,
    },
    Check {
        name: "connections_are_reused",
        requirement: "Consecutive calls share a connection.",
        run: connections::connections_are_reused,
    },
    Check {
        name: "a_request_is_sent_once",
        requirement: "The server receives a request only once, even if the connection ends \
                      without a response, or if a reused connection had already ended.",
        run: connections::a_request_is_sent_once,
    },
    Check {
        name: "concurrent_calls_get_their_own_responses",
        requirement: "200 concurrent calls are all answered, each with its own response.",
        run: connections::concurrent_calls_get_their_own_responses,
    },
    Check {
        name: "a_streamed_request_arrives_whole",
        requirement: "A body that streams arrives as its source returns it, from a reader or an \
                      async stream: with `content-length` if its length is known, or else in chunks.",
        run: uploads::a_streamed_request_arrives_whole,
    },
    Check {
        name: "the_length_of_a_stream_is_kept",
        requirement: "If the source of a request has fewer or more bytes than its length, the call \
                      fails with `Body`, and the server receives no complete request.",
        run: uploads::the_length_of_a_stream_is_kept,
    },
    Check {
        name: "a_source_that_fails_ends_the_request",
        requirement: "If the source of a request fails, the call fails with `Body` and the error as \
                      its cause. The server receives no complete request, also if it is sent in \
                      chunks.",
        run: uploads::a_source_that_fails_ends_the_request,
    },
    Check {
        name: "a_streamed_request_waits_for_the_server",
        requirement: "The source is read no faster than the server reads: of 64 MiB, never more than \
                      16 MiB are read that the server has not read yet.",
        run: uploads::a_streamed_request_waits_for_the_server,
    },
    Check {
        name: "an_early_response_ends_a_streamed_request",
        requirement: "A response that comes while the body of the request streams is returned. When \
                      its body was read, the source is dropped.",
        run: uploads::an_early_response_ends_a_streamed_request,
    },
    Check {
        name: "a_streamed_response_is_returned_at_its_head",
        requirement: "With `Attempt::streams_response`, a response is returned when its head has \
                      come, with the length of its body if it is announced. \
                      `Attempt::response_limit` does not apply.",
        run: downloads::a_streamed_response_is_returned_at_its_head,
    },
    Check {
        name: "the_timeout_ends_with_the_head",
        requirement: "With `Attempt::streams_response`, `Attempt::timeout` does not apply to the \
                      body.",
        run: downloads::the_timeout_ends_with_the_head,
    },
    Check {
        name: "a_streamed_response_waits_for_the_caller",
        requirement: "A body that streams is read no faster than the caller reads: of 64 MiB, never \
                      more than 16 MiB are on their way.",
        run: downloads::a_streamed_response_waits_for_the_caller,
    },
    Check {
        name: "a_stream_that_breaks_is_an_error_with_its_bytes",
        requirement: "If a body that streams is truncated or invalid, its bytes are returned, then \
                      an error that tells how many have come.",
        run: downloads::a_stream_that_breaks_is_an_error_with_its_bytes,
    },
    Check {
        name: "a_dropped_response_closes_its_connection",
        requirement: "If a body that streams is dropped before its end, the connection is closed, \
                      and the next call still succeeds.",
        run: downloads::a_dropped_response_closes_its_connection,
    },
    Check {
        name: "connections_are_reused_after_streams",
        requirement: "Consecutive calls share a connection, if each body was read to its end.",
        run: downloads::connections_are_reused_after_streams,
    },
    Check {
        name: "every_status_is_returned_with_streams",
        requirement: "A response is `Ok` whatever its status, also if the request or the response \
                      streams. A response without body streams none.",
        run: downloads::every_status_is_returned_with_streams,
    },
    Check {
        name: "idle_timeout_applies_to_requests",
        requirement: "`Attempt::idle_timeout` applies to a request that streams, while the server \
                      reads nothing, and while it does not answer.",
        run: idle::idle_timeout_applies_to_requests,
    },
    Check {
        name: "idle_timeout_applies_to_responses",
        requirement: "`Attempt::idle_timeout` applies to a response that streams, while the server \
                      sends nothing.",
        run: idle::idle_timeout_applies_to_responses,
    },
    Check {
        name: "idle_timeout_spares_what_moves",
        requirement: "`Attempt::idle_timeout` does not apply while the source of the request has \
                      nothing to send, while the caller does not read, and while bytes move slowly.",
        run: idle::idle_timeout_spares_what_moves,
    },
    LAST,
];

/// The further checks for transports with futures.
pub(super) const OF_FUTURES: &[Check] = &[
    Check {
        name: "a_dropped_call_closes_its_connection",
        requirement: "If the future is dropped, the connection is closed, and the next call still \
                      succeeds.",
        run: connections::a_dropped_call_closes_its_connection,
    },
    Check {
        name: "a_dropped_upload_is_abandoned",
        requirement: "If the future is dropped while the body of its request streams, the connection \
                      is closed and the source dropped.",
        run: uploads::a_dropped_upload_is_abandoned,
    },
    Check {
        name: "a_response_is_read_while_the_request_is_sent",
        requirement: "The body of a response is returned chunk by chunk while the rest of the \
                      request is still sent.",
        run: uploads::a_response_is_read_while_the_request_is_sent,
    },
];

const LAST: Check = Check {
    name: "may_have_reached_is_honest",
    requirement: "`may_have_reached` is `false` only if the server received nothing of the \
                  request. All failures of all checks count.",
    run: reach::may_have_reached_is_honest,
};
