//! All that is checked.

mod answers;
mod connections;
mod failures;
mod limits;
mod reach;
mod requests;
mod time;

use crate::kit::bench::{Bench, Verdict};

/// One thing that a transport owes.
pub(super) struct Check {
    pub(super) name: &'static str,
    pub(super) owes: &'static str,
    pub(super) run: fn(&Bench<'_>) -> Verdict,
}

/// What every transport owes. The last one looks back on all that were before.
pub(super) const ALL: &[Check] = &[
    Check {
        name: "target_is_sent_as_it_is",
        owes: "Method, path and query arrive byte by byte: nothing is decoded, encoded again or put in order.",
        run: requests::target_is_sent_as_it_is,
    },
    Check {
        name: "dot_segments_are_sent_or_refused",
        owes: "A path with `.` or `..` arrives as it is, or is refused as `Unsupported` and not sent; it never becomes another path.",
        run: requests::dot_segments_are_sent_or_refused,
    },
    Check {
        name: "request_headers_are_sent_as_they_are",
        owes: "All headers arrive, repeated ones repeated and in order. Only `host`, `content-length`, `user-agent` and an \
               `accept: */*`, which says the same as none, may be added.",
        run: requests::request_headers_are_sent_as_they_are,
    },
    Check {
        name: "any_method_takes_a_body",
        owes: "GET and DELETE too can have a body, and PUT none; its length is announced, and 0 where a body is usual.",
        run: requests::any_method_takes_a_body,
    },
    Check {
        name: "large_bodies_go_both_ways",
        owes: "8 MiB arrive and come back.",
        run: requests::large_bodies_go_both_ways,
    },
    Check {
        name: "every_status_is_returned",
        owes: "A response is `Ok` whatever its status.",
        run: answers::every_status_is_returned,
    },
    Check {
        name: "no_redirect_is_followed",
        owes: "A redirect is a response like any other; nothing is sent to its `location`.",
        run: answers::no_redirect_is_followed,
    },
    Check {
        name: "response_headers_are_kept",
        owes: "All headers of a response are there, repeated ones repeated and in order, values byte by byte.",
        run: answers::response_headers_are_kept,
    },
    Check {
        name: "a_response_without_body_has_an_empty_one",
        owes: "The answer to HEAD, a 204 and a 304 have no body, whatever length they announce.",
        run: answers::a_response_without_body_has_an_empty_one,
    },
    Check {
        name: "a_body_comes_whole_and_as_sent",
        owes: "A body comes whole if its length is announced, if it comes in chunks, and if it ends with the connection. It is not decompressed.",
        run: answers::a_body_comes_whole_and_as_sent,
    },
    Check {
        name: "response_limit_is_exact",
        owes: "A body of as many bytes as `Attempt::response_limit` is returned, one of a byte more is `TooLarge`.",
        run: limits::response_limit_is_exact,
    },
    Check {
        name: "what_is_too_long_is_not_awaited",
        owes: "`TooLarge` is returned as soon as it is known: when 1 GiB is announced, and when more has come.",
        run: limits::what_is_too_long_is_not_awaited,
    },
    Check {
        name: "an_endless_body_is_cut_off",
        owes: "A body without end is `TooLarge`, and not much more than the limit is read of it.",
        run: limits::an_endless_body_is_cut_off,
    },
    Check {
        name: "timeout_is_kept_while_sending",
        owes: "`Attempt::timeout` is kept when the server does not take the request.",
        run: time::timeout_is_kept_while_sending,
    },
    Check {
        name: "timeout_is_kept_for_the_head",
        owes: "`Attempt::timeout` is kept when the server does not answer.",
        run: time::timeout_is_kept_for_the_head,
    },
    Check {
        name: "timeout_is_kept_to_the_last_byte",
        owes: "`Attempt::timeout` is kept when the body stops, and when it comes byte by byte.",
        run: time::timeout_is_kept_to_the_last_byte,
    },
    Check {
        name: "any_timeout_is_taken",
        owes: "No timeout means none, and a timeout beyond all clocks is as good as none: a slow server is waited for.",
        run: time::any_timeout_is_taken,
    },
    Check {
        name: "a_refused_connection_is_not_reached",
        owes: "When the connection is refused, `may_have_reached` is `false`.",
        run: reach::a_refused_connection_is_not_reached,
    },
    Check {
        name: "an_answer_that_breaks_off_is_an_error",
        owes: "When the connection ends before the response is whole, in head or body, there is no response.",
        run: failures::an_answer_that_breaks_off_is_an_error,
    },
    Check {
        name: "a_reset_is_an_error",
        owes: "When the connection is reset within the response, there is no response.",
        run: failures::a_reset_is_an_error,
    },
    Check {
        name: "what_is_not_http_is_an_error",
        owes: "When something else than HTTP comes back, there is no response.",
        run: failures::what_is_not_http_is_an_error,
    },
    Check {
        name: "an_odd_answer_has_an_end",
        owes: "10,000 headers, a header of 1 MiB, a length that is none: a response or an error, but no panic and no waiting.",
        run: failures::an_odd_answer_has_an_end,
    },
    Check {
        name: "connections_are_used_again",
        owes: "Calls one after the other share a connection.",
        run: connections::connections_are_used_again,
    },
    Check {
        name: "a_request_is_sent_once",
        owes: "The server sees a request once, also if the connection ends without an answer, and if it was kept and had ended before.",
        run: connections::a_request_is_sent_once,
    },
    Check {
        name: "calls_at_once_get_their_own_answers",
        owes: "200 calls at once are all answered, each with its own answer.",
        run: connections::calls_at_once_get_their_own_answers,
    },
    LAST,
];

/// What a transport with futures owes in addition.
pub(super) const OF_FUTURES: &[Check] = &[Check {
    name: "a_dropped_call_is_abandoned",
    owes: "When the future is dropped, the connection is closed, and the next call is none the worse.",
    run: connections::a_dropped_call_is_abandoned,
}];

const LAST: Check = Check {
    name: "what_was_reached_is_said",
    owes: "`may_have_reached` is `false` only if the server has seen nothing of the request: asked of every failure of every check.",
    run: reach::what_was_reached_is_said,
};
