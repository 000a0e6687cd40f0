//! The rules for JSON in a request, which a server reads.
//!
//! A client reads leniently what services send. A server refuses what a client must not send:
//! `null` in a list or a map, an unknown variant of a union, a time in another format. It also
//! reports all required members that are absent, not only the first one.

use super::{DecodeError, Invalid, Level, Reader, What};
use crate::json::DecodeJson;
use crate::json::error::Problem;
use crate::json::path::place_at;
use crate::validate::Place;

/// The most absent members that are reported.
const MOST_ABSENT: usize = 64;

/// A required member that is absent.
#[derive(Clone, Debug)]
pub(super) struct AbsentMember {
    /// The offset of the object without the member.
    object: usize,
    /// The place of the object.
    place: Place,
    /// The offset of the value that the path names: the object, or the secret that contains it.
    shown: usize,
    name: &'static str,
}

impl Reader<'_> {
    /// Returns the reader with the rules for a text that a client sent.
    pub(crate) fn of_request(self) -> Self {
        Self { is_of_request: true, ..self }
    }

    /// Returns true if the text was sent by a client.
    pub(crate) fn is_of_request(&self) -> bool {
        self.is_of_request
    }

    /// Reads an item of a list or a map. Returns `None` for a `null` that a service may have sent.
    #[inline]
    pub(crate) fn item<T: DecodeJson>(&mut self) -> Result<Option<T>, Invalid> {
        let level = self.level;
        match self.member() {
            Ok(None) => self.skipped_null(),
            Ok(value) => Ok(value),
            Err(invalid) => self.recover(level, invalid),
        }
    }

    /// Returns the value for a `null` item, which was read: none, or an error in a request.
    #[cold]
    pub(crate) fn skipped_null<T>(&mut self) -> Result<Option<T>, Invalid> {
        if self.is_of_request {
            return Err(self.invalid("`null` cannot be an item: leave the item out"));
        }
        Ok(None)
    }

    /// Accepts an undeclared variant of a union, which is about to be read. A request has none.
    pub(crate) fn accept_unknown_variant(&mut self) -> Result<(), Invalid> {
        if self.is_of_request {
            return Err(self.invalid("the union has no such variant: use a declared one"));
        }
        Ok(())
    }

    /// Continues after an item of a request that lacks a required member, if the item was read to
    /// its end. The error is reported at the end of the text.
    #[cold]
    fn recover<T>(&mut self, level: Level, invalid: Invalid) -> Result<Option<T>, Invalid> {
        let goes_on = self.has_absent() && self.absent.len() < MOST_ABSENT && self.level == level;
        if goes_on { Ok(None) } else { Err(invalid) }
    }

    /// Returns true if only required members are wrong so far, and at least one is absent.
    #[inline]
    pub(super) fn has_absent(&self) -> bool {
        !self.absent.is_empty() && self.problem.is_none()
    }

    /// Records that the object at `object` lacks the required member `name`. In a request, reading
    /// continues after it, except in a trial of a variant of an untagged union: the value may be
    /// another variant.
    #[cold]
    pub(super) fn absent_member(&mut self, object: usize, name: &'static str) -> Invalid {
        if !self.is_of_request || self.is_trial {
            return self.fail_at(object, What::Missing(name));
        }
        // A member whose value lacks one of its own members is not absent itself.
        let depth = self.level.depth() as usize;
        let is_reported = self.absent.iter().any(|inner| inner.object > object && inner.place.has_step(depth, name));
        // A place is found from the start of the text, so the places of a long list are not all
        // looked for.
        if !is_reported && self.absent.len() < MOST_ABSENT && self.problem.is_none() {
            let place = place_at(self.text, object);
            self.absent.push(AbsentMember { object, place, shown: object, name });
        }
        Invalid(())
    }

    /// Hides the paths of absent members in a secret that begins at `start`.
    #[inline]
    pub(super) fn hide_absent_from(&mut self, start: usize) {
        for absent in &mut self.absent {
            if absent.object >= start {
                absent.shown = absent.shown.min(start);
            }
        }
    }

    /// Returns the error of a text in which required members are absent.
    #[cold]
    pub(super) fn absent_error(&self) -> DecodeError {
        let place = |absent: &AbsentMember| -> Place {
            if absent.shown == absent.object {
                absent.place.member(absent.name)
            } else {
                place_at(self.text, absent.shown)
            }
        };
        let mut places: Vec<Place> = self.absent.iter().map(place).collect();
        // All that is absent in a secret has the place of the secret.
        places.dedup();
        let first = self.absent.first().map_or(Problem::none(), |first| Problem {
            offset: first.object,
            shown: first.shown,
            what: What::Missing(first.name),
        });
        DecodeError::new(self.text, first).with_absent(places)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads a list of objects that each lack a member.
    fn absent(objects: usize) -> usize {
        struct Lacking;

        impl DecodeJson for Lacking {
            fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
                let mut object = reader.object()?;
                while object.any_key(reader)?.is_some() {}
                object.required::<String>(reader, None, "id").map(|_| Self)
            }
        }

        let text = format!("[{}]", vec!["{}"; objects].join(","));
        let mut reader = Reader::over(&text).of_request();
        let read = Vec::<Lacking>::decode_json(&mut reader).map(drop).and_then(|()| reader.finish());
        read.map_or_else(|invalid| reader.error(invalid).absent().len(), |()| 0)
    }

    #[test]
    fn the_absent_members_of_a_long_list_are_not_all_looked_for() {
        assert_eq!((absent(3), absent(MOST_ABSENT), absent(MOST_ABSENT * 100)), (3, MOST_ABSENT, MOST_ABSENT));
    }
}
