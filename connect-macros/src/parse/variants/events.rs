//! The variants of an event stream's union.

use syn::{Fields, Ident};

use super::{Known, Subject, check_duplicates, one_type};
use crate::errors::Errors;
use crate::model::{EventUnion, EventVariant, Item, Unit};
use crate::symbol::Word;

/// Parses the union of an event stream from its known variants and the name of its unknown variant.
pub(super) fn union(item: Item, known: Vec<Known<'_>>, unknown: Ident, errors: &mut Errors) -> EventUnion {
    check_duplicates(&known, errors);
    let (mut variants, mut units) = (Vec::new(), Vec::new());
    for known in known {
        let name = &known.variant.ident;
        for word in known.words_about(Subject::Number).chain(known.words_about(Subject::Value)) {
            let key = word.value.name();
            errors.span(
                word.span,
                format!("`{key}` does not apply to an event: write it on a member of the event that `{name}` holds"),
            );
        }
        if matches!(known.variant.fields, Fields::Unit) {
            units.push(Unit::new(known.variant, known.wire));
            continue;
        }
        match one_type(known.variant) {
            Some(ty) => variants.push(EventVariant { ident: name.clone(), wire: known.wire, ty: ty.clone() }),
            None => errors.at(
                name,
                format!(
                    "an event is one structure: write `{name}(SomeEvent)`, and declare `SomeEvent` with its members"
                ),
            ),
        }
    }
    EventUnion { item, variants, units, unknown }
}
