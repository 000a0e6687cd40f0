//! Requests that a browser sends for a page.

use connect_local::Local;

use crate::support::*;

const ASKED: &str = "authorization,content-type,x-amz-bearer,x-amz-date";

fn preflight(local: &Local, origin: &str) -> String {
    let headers =
        [("origin", origin), ("access-control-request-method", "POST"), ("access-control-request-headers", ASKED)];
    request(local, "OPTIONS", "/participant/message", &headers, "")
}

#[test]
fn a_page_of_any_origin_can_call_with_a_signature_or_a_token() {
    let local = local();
    let allowed = preflight(&local, "https://shop.example");
    assert_eq!(failure(&allowed).0, "204", "{allowed}");
    assert_eq!(header(&allowed, "access-control-allow-origin"), "*");
    assert_eq!(header(&allowed, "access-control-allow-headers"), ASKED);
    assert!(header(&allowed, "access-control-allow-methods").contains("POST"));

    // An error can be read too.
    let refused = request(&local, "POST", "/participant/message", &[("origin", "https://shop.example")], "{}");
    assert_eq!(header(&refused, "access-control-allow-origin"), "*", "{refused}");
    assert!(header(&refused, "access-control-expose-headers").contains("x-amzn-errortype"), "{refused}");
}

#[test]
fn without_signatures_only_a_page_of_this_machine_can_call() {
    let local = Local::builder().without_signatures().start_blocking().unwrap();
    for origin in ["http://localhost:3000", "http://127.0.0.1:8080"] {
        let allowed = preflight(&local, origin);
        assert_eq!(header(&allowed, "access-control-allow-origin"), origin, "{allowed}");
        let answered = request(&local, "GET", "/instance", &[("origin", origin)], "");
        assert_eq!(failure(&answered).0, "200");
        assert_eq!(header(&answered, "access-control-allow-origin"), origin);
        assert_eq!(header(&answered, "vary"), "origin");
    }
    for origin in ["https://shop.example", "null", "http://127.0.0.1.shop.example"] {
        let refused = preflight(&local, origin);
        assert_eq!(failure(&refused), ("403", "AccessDeniedException"), "{refused}");
        assert_eq!(header(&refused, "access-control-allow-origin"), "");
        let refused = request(&local, "GET", "/instance", &[("origin", origin)], "");
        assert_eq!(failure(&refused), ("403", "AccessDeniedException"), "{refused}");
    }
}

#[test]
fn a_name_that_was_moved_to_this_machine_is_refused() {
    let local = Local::builder().without_signatures().start_blocking().unwrap();
    let refused = request(&local, "GET", "/instance", &[("host", "shop.example:4510")], "");
    assert_eq!(failure(&refused), ("403", "AccessDeniedException"), "{refused}");
    // The page is never for others.
    let signed = crate::support::local();
    let refused = request(&signed, "GET", "/_local/chats", &[("host", "shop.example")], "");
    assert_eq!(failure(&refused), ("403", "AccessDeniedException"), "{refused}");
    let refused = request(&signed, "GET", "/_local/chats", &[("origin", "https://shop.example")], "");
    assert_eq!(failure(&refused), ("403", "AccessDeniedException"), "{refused}");
}
