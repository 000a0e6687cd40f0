//! The variants of unions.

use syn::{Fields, Ident, Variant};

use super::{Known, MIXED, Subject, check_duplicates, check_holds_none, one_type};
use crate::errors::Errors;
use crate::model::{Item, Union, UnionForm, UnionVariant, Unit, is_path_to};
use crate::parse::union_form::FormKeys;
use crate::symbol::Word;

/// Parses a union from its first variant, its known variants and the name of its unknown variant.
pub(super) fn union(
    item: Item,
    (first, known, unknown): (&Variant, Vec<Known<'_>>, Ident),
    keys: &FormKeys,
    errors: &mut Errors,
) -> Option<Union> {
    let form = keys.form(errors);
    if !matches!(form, Some(UnionForm::Untagged)) {
        check_duplicates(&known, errors);
    }
    let (mut variants, mut units) = (Vec::new(), Vec::new());
    for known in known {
        check_words(&known, form.as_ref(), errors);
        if !matches!(known.variant.fields, Fields::Unit) {
            variants.extend(variant(known, form.as_ref(), errors));
        } else if unit(first, &known, form.as_ref(), errors) {
            units.push(Unit::new(known.variant, known.wire));
        }
    }
    Some(Union { item, variants, units, unknown, form: form? })
}

/// Checks that the keys of a variant apply to it in this form.
fn check_words(known: &Known<'_>, form: Option<&UnionForm>, errors: &mut Errors) {
    let name = &known.variant.ident;
    for word in known.words_about(Subject::Number) {
        let key = word.value.name();
        errors.span(
            word.span,
            format!(
                "`{key}` sets the number of a variant of an enum, but `{name}` is a variant of a union: remove `{key}`"
            ),
        );
    }
    match form {
        Some(UnionForm::Untagged) => {
            for word in known.words_about(Subject::Name) {
                let key = word.value.name();
                let message = format!("an untagged union has no names on the wire: remove `{key}` from `{name}`");
                errors.span(word.span, message);
            }
        }
        Some(UnionForm::Beside { .. }) if !matches!(known.variant.fields, Fields::Unit) => {
            for word in known.words_about(Subject::Value) {
                let key = word.value.name();
                let message = format!(
                    "`{key}` applies to a value, but `{name}` holds a structure, whose members are beside the tag: \
                     write `{key}` on a member of the structure, or add `content = \"…\"` to the union"
                );
                errors.span(word.span, message);
            }
        }
        Some(UnionForm::Beside { .. } | UnionForm::Content { .. } | UnionForm::Member) | None => {}
    }
}

/// Returns a variant that holds a value.
fn variant(known: Known<'_>, form: Option<&UnionForm>, errors: &mut Errors) -> Option<UnionVariant> {
    let Known { variant, wire, encoding, constraints, .. } = known;
    let name = &variant.ident;
    let Some(ty) = one_type(variant) else {
        errors.at(
            name,
            format!("a variant of a union holds one value: write `{name}(SomeShape)`, and declare `SomeShape` with its members"),
        );
        return None;
    };
    if matches!(form, Some(UnionForm::Untagged)) && is_path_to(ty, "Option") {
        errors.at(
            ty,
            format!("`{name}` holds an `Option`, but an untagged union is never without a value: write the type without `Option`"),
        );
        return None;
    }
    Some(UnionVariant { ident: name.clone(), wire, ty: ty.clone(), encoding, constraints })
}

/// Checks a variant without a value. Returns true if the union can have one.
fn unit(first: &Variant, known: &Known<'_>, form: Option<&UnionForm>, errors: &mut Errors) -> bool {
    let name = &known.variant.ident;
    match form {
        Some(UnionForm::Beside { .. } | UnionForm::Content { .. }) => {
            check_holds_none(known, errors);
            return true;
        }
        Some(UnionForm::Untagged) => errors.at(
            name,
            format!(
                "an untagged union is the value of its variant, and `{name}` holds none: write `{name}(SomeShape)`, or \
                 write `tag = \"…\"` instead of `untagged`"
            ),
        ),
        Some(UnionForm::Member) => {
            errors.at(name, format!("`{}` holds a value and `{name}` does not: {MIXED}", first.ident));
        }
        // The mistake is in the keys of the union.
        None => {}
    }
    false
}
