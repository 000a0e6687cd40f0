//! The changes between two models.

mod members;
mod operations;

use std::fmt;

use crate::model::Model;

/// A change of an API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The place, such as `CreateParticipant` or `ParticipantDetails.DisplayName`.
    pub place: String,
    /// The change, as a sentence.
    pub text: String,
    /// True if a program that calls the old API can fail to compile, or be refused by the service.
    pub is_breaking: bool,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = if self.is_breaking { "breaks" } else { "      " };
        write!(f, "{mark}  {}: {}", self.place, self.text)
    }
}

/// Returns the changes from `old` to `new`, in the order of their places.
pub fn between(old: &Model, new: &Model) -> Vec<Change> {
    let mut changes = Changes { old, new, found: Vec::new() };
    changes.service();
    changes.operations();
    changes.shapes();
    changes.found.sort_by(|left, right| (&left.place, &left.text).cmp(&(&right.place, &right.text)));
    changes.found
}

struct Changes<'m> {
    old: &'m Model,
    new: &'m Model,
    found: Vec<Change>,
}

impl Changes<'_> {
    fn add(&mut self, place: impl Into<String>, is_breaking: bool, text: impl Into<String>) {
        self.found.push(Change { place: place.into(), text: text.into(), is_breaking });
    }

    fn service(&mut self) {
        let (old, new) = (&self.old.service, &self.new.service);
        for (what, before, after) in [
            ("API version", &old.version, &new.version),
            ("authentication", &format!("{:?}", old.auth), &format!("{:?}", new.auth)),
            ("protocol", &format!("{:?}", old.protocol), &format!("{:?}", new.protocol)),
            ("signing name", &format!("{:?}", old.signing_name), &format!("{:?}", new.signing_name)),
        ] {
            if before != after {
                let is_breaking = what != "API version";
                self.add("the service", is_breaking, format!("the {what} was {before}, and is {after} now"));
            }
        }
        if old.endpoint_rules != new.endpoint_rules {
            self.add("the service", false, "the rules for endpoints changed");
        }
    }
}
