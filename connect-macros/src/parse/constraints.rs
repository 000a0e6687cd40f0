//! The constraints on what is in a list or a map: `items(…)`, `keys(…)` and `values(…)`.

use syn::Ident;
use syn::parse::ParseStream;

use crate::attr;
use crate::errors::Errors;
use crate::model::Constraints;
use crate::symbol::{ConstraintWord, Place};

/// The maximum number of keys inside each other. Types nest less deep.
const MAX_NESTING: usize = 16;

/// Parses the constraints in the parentheses after `key`, which is that of `place`.
pub(super) fn constraints(
    key: &Ident,
    input: ParseStream<'_>,
    place: Place,
    errors: &mut Errors,
) -> syn::Result<Option<Box<Constraints>>> {
    nested(key, input, (place, 1), errors)
}

fn nested(
    key: &Ident,
    input: ParseStream<'_>,
    (place, depth): (Place, usize),
    errors: &mut Errors,
) -> syn::Result<Option<Box<Constraints>>> {
    if depth > MAX_NESTING {
        return Err(syn::Error::new(
            key.span(),
            format!("constraints nest at most {MAX_NESTING} levels deep: remove `{key}`"),
        ));
    }
    let example = match place {
        Place::Keys => "write `keys(length(1..=128))`",
        Place::Values => "write `values(length(..=256))` or `values(range(0..=9))`",
        _ => "write `items(length(1..=64))` or `items(range(0..=9))`",
    };
    let mut found = Constraints::default();
    attr::nested_words(key, input, (place, example), errors, &mut |word, key, input, errors| {
        let mut inside = |place| nested(key, input, (place, depth + 1), errors);
        match word {
            ConstraintWord::Length => found.length = Some(attr::length(key, input)?),
            ConstraintWord::Range => found.range = Some(attr::range(key, input)?),
            ConstraintWord::Pattern => found.pattern = Some(attr::pattern(key, input)?),
            ConstraintWord::Unique => found.unique = Some(attr::flag(key, input)?),
            ConstraintWord::Items => found.items = inside(Place::Items)?,
            ConstraintWord::Keys => found.keys = inside(Place::Keys)?,
            ConstraintWord::Values => found.values = inside(Place::Values)?,
        }
        Ok(())
    })?;
    Ok(Some(Box::new(found)))
}
