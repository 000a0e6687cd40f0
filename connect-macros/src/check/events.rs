//! The members of events.

use crate::errors::Errors;
use crate::model::{Binding, Member, Structure};

/// The maximum length of a header's name in bytes.
const MAX_NAME: usize = 255;

/// Rules 23 and 24.
pub(super) fn members_are_of_an_event(structure: &Structure, errors: &mut Errors) {
    let is_of_event = |member: &&Member| matches!(member.binding.value, Binding::EventHeader | Binding::EventPayload);
    let Some(first) = structure.members.iter().find(is_of_event) else { return };
    if structure.error.is_some() {
        for member in structure.members.iter().filter(is_of_event) {
            let message = format!(
                "an exception of an event stream is JSON, so `{}` has no place of its own in the event: remove the key",
                member.ident
            );
            errors.span(member.binding.span, message);
        }
        return;
    }
    let payload = structure.members.iter().find(|member| matches!(member.binding.value, Binding::EventPayload));
    for member in structure.members.iter().filter(|member| !member.lost.place) {
        let name = &member.ident;
        match (&member.binding.value, payload) {
            (Binding::Body, Some(payload)) => errors.at(
                name,
                format!(
                    "`{name}` would go into the payload, but `{}` is the whole payload of the event: mark `{name}` \
                     `event_header`, or make it a member of the payload's structure",
                    payload.ident
                ),
            ),
            (Binding::EventHeader, _) => name_is_free(member, errors),
            (Binding::Body | Binding::EventPayload, _) => {}
            (
                Binding::Label { .. }
                | Binding::Query(_)
                | Binding::Header(_)
                | Binding::QueryMap
                | Binding::PrefixHeaders(_)
                | Binding::Status
                | Binding::Part
                | Binding::Payload(_),
                _,
            ) => errors.span(
                member.place_span(),
                format!(
                    "`{}` makes the structure an event, which is no HTTP message: mark `{name}` `event_header` or \
                     `event_payload`, or remove the key",
                    first.ident
                ),
            ),
        }
    }
}

/// Rule 23, for the names of headers: the format's own begin with a colon.
fn name_is_free(member: &Member, errors: &mut Errors) {
    let (name, wire) = (&member.ident, &member.wire);
    if wire.starts_with(':') {
        let message = format!(
            "`{name}` is the header `{wire}`, but names with a colon are of the format itself: write another name with \
             `rename`"
        );
        errors.at(name, message);
    } else if wire.len() > MAX_NAME {
        let message = format!("the name of a header of an event has 255 bytes at most: shorten that of `{name}`");
        errors.at(name, message);
    }
}
