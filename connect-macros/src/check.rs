//! Rules that more than one token has a part in.
//!
//! For labels (`labels`):
//!
//! 1. every label of the URI has a member, and no label is there twice;
//! 2. a label's member is bound nowhere else, and has one value: it is not an `Option` or a list;
//! 3. labels of the host prefix and members marked `host_label` belong together, and have one value
//!    too.
//!
//! For places in the message (`places`):
//!
//! 4. no two members are at the same place: query key, header, name in the body;
//! 5. a query key is not in the URI's own query too;
//! 6. the headers of the HTTP client are not members;
//! 7. GET, HEAD and DELETE have no body, unless `allow_body` allows it, which is for these methods
//!    only;
//! 8. a payload is alone in the body.
//!
//! For the keys of a member (`words`):
//!
//! 9. there is one idempotency token at most, and it is no label;
//! 10. `serde`, `timestamp`, `media_type` and `default` are on members for which they mean
//!     something;
//! 11. `required` is on an `Option`;
//! 12. the status is a number;
//! 13. the message of a modeled error is text.
//!
//! For calls (`calls`):
//!
//! 14. the bearer token is a member that is always sent, in a header, and `sensitive`;
//! 15. the token of a page is a member that may be absent, and the output has members.
//!
//! The model holds one place and one encoding for each member, so that a second one is reported
//! where keys are parsed.

mod calls;
mod labels;
mod places;
mod words;

use crate::errors::Errors;
use crate::model::{Operation, Structure};

/// Checks an operation by rules 1 to 11, 14 and 15.
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
    calls::bearer_is_a_header(operation, errors);
    calls::pages_have_tokens(operation, errors);
}

/// Checks a structure or a modeled error by rules 4, 8 and 10 to 13.
pub(crate) fn structure(structure: &Structure, errors: &mut Errors) {
    places::are_distinct(&structure.members, errors);
    places::payload_is_alone(&structure.members, errors);
    words::members(&structure.members, errors);
    words::status_is_a_number(&structure.members, errors);
    words::message_is_text(structure, errors);
}
