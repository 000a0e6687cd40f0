//! The list of all checks.

mod answers;
mod connections;
mod early;
mod failures;
mod limits;
mod reach;
mod requests;
mod time;

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
    LAST,
];

/// The further checks for transports with futures.
pub(super) const OF_FUTURES: &[Check] = &[Check {
    name: "a_dropped_call_closes_its_connection",
    requirement: "If the future is dropped, the connection is closed, and the next call still \
                  succeeds.",
    run: connections::a_dropped_call_closes_its_connection,
}];

const LAST: Check = Check {
    name: "may_have_reached_is_honest",
    requirement: "`may_have_reached` is `false` only if the server received nothing of the \
                  request. All failures of all checks count.",
    run: reach::may_have_reached_is_honest,
};
