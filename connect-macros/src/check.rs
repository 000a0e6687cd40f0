//! Rules that involve more than one key, member or label.
//!
//! For labels (`labels`):
//!
//! 1. every label of the URI has a member, and no label is repeated;
//! 2. the member of a label has no other place, and is neither an `Option` nor a list;
//! 3. every label of the host prefix has a member marked `host_label`, every such member has a
//!    label, and the member is neither an `Option` nor a list.
//!
//! For places in the message (`places`):
//!
//! 4. no two members have the same place: query key, header, name in the body;
//! 5. no member has a query key of the literal query in the URI;
//! 6. no member is a header that the HTTP client sets;
//! 7. GET, HEAD and DELETE have no body without `allow_body`, and no other method has `allow_body`;
//! 8. an operation or structure with a payload has no other member in the body.
//!
//! For the keys of a member (`words`):
//!
//! 9. at most one member is an idempotency token;
//! 10. `serde`, `timestamp`, `media_type`, `default`, `end` and `style` are only on members where
//!     they have an effect;
//! 11. `required` is on an `Option`;
//! 12. a member with `status` is a number;
//! 13. the message of a modeled error is a string.
//!
//! For the constraints of a member (`words`):
//!
//! 26. `pattern` is on a string, and `unique` on a list that serde does not write.
//!
//! For calls (`calls`):
//!
//! 14. the bearer token is a required, `sensitive` member in a header;
//! 15. the keys of `paginated` are those of one form, the page token is an optional member, the
//!     output has members, and no list of items is the member that holds the token (`pages`);
//! 16. no member is a header that the client writes to authenticate the call.
//!
//! For constant headers (`headers`):
//!
//! 17. no constant header is given twice, is also a member or the `media_type` of the payload, or
//!     is written by the client.
//!
//! For services (`services`):
//!
//! 18. no constant header of a service is given twice, or is written by the client;
//! 19. no member of an operation is a header, or a query key, that its service sets, and its scheme
//!     writes no header of the service and no query key of the URI;
//! 20. all members of an operation of awsJson are in the body, which is JSON.
//!
//! For the format of the body (`bodies`):
//!
//! 21. `body` is for members of a body that the operation has, and no header of the author is the
//!     `Content-Type` of a form or a multipart body;
//! 22. a member that is a file is a part of a multipart body;
//! 23. an operation whose scheme sends the body in chunks has a body.
//!
//! For events (`events`):
//!
//! 24. an event has no members in HTTP headers, the status or the body, a payload that is one
//!     member or the others, and headers that the format allows;
//! 25. a modeled error is no event with headers.
//!
//! For servers (`serve`):
//!
//! 26. the body of an operation that is served is JSON or one member, and no query parameter is in
//!     brackets or JSON.
//!
//! The model holds only one place and one encoding for each member, so `parse` reports a second
//! one.

mod bodies;
mod calls;
mod events;
mod headers;
mod labels;
mod pages;
mod places;
mod serve;
mod services;
mod words;

use crate::errors::Errors;
use crate::model::{Operation, Service, Structure};

/// Checks an operation by rules 1 to 11, 14 to 17, 19 to 23 and 26.
pub(crate) fn operation(operation: &Operation, errors: &mut Errors) {
    labels::have_members(operation, errors);
    labels::members_are_plain(operation, errors);
    labels::of_the_host(operation, errors);
    places::are_distinct(&operation.members, errors);
    places::query_is_distinct(operation, errors);
    places::headers_are_free(&operation.members, errors);
    places::body_fits_method(operation, errors);
    places::payload_is_alone(&operation.members, errors);
    words::one_token(&operation.members, errors);
    words::members(&operation.members, errors);
    words::lengths_are_of_payloads(&operation.members, errors);
    calls::bearer_is_a_header(operation, errors);
    calls::credentials_are_free(operation, errors);
    pages::pages_have_tokens(operation, errors);
    headers::constants_are_free(operation, errors);
    services::places_are_free(operation, errors);
    services::scheme_is_free(operation, errors);
    services::members_are_in_the_body(operation, errors);
    services::own_body_is_json(operation, errors);
    bodies::format_fits(operation, errors);
    bodies::files_are_parts(operation, errors);
    bodies::chunks_have_a_body(operation, errors);
    serve::parts_are_read(operation, errors);
}

/// Checks a service by rules 18 and 20.
pub(crate) fn service(service: &Service, errors: &mut Errors) {
    services::body_is_json(&service.shared, errors);
    services::headers_are_free(service, errors);
}

/// Checks a structure or a modeled error by rules 4, 8, 10 to 13, 22 to 24 and 26.
pub(crate) fn structure(structure: &Structure, errors: &mut Errors) {
    places::are_distinct(&structure.members, errors);
    places::payload_is_alone(&structure.members, errors);
    words::members(&structure.members, errors);
    if !structure.server {
        words::payloads_have_no_media_type(&structure.members, errors);
    }
    words::ends_are_of_payloads(&structure.members, errors);
    words::status_is_a_number(&structure.members, errors);
    words::message_is_text(structure, errors);
    bodies::structure_has_no_files(&structure.members, errors);
    events::members_are_of_an_event(structure, errors);
}
