//! Open enums and unions.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::{DataEnum, Fields, Ident, LitInt, Type, Variant};

use super::member::{constraint, timestamp, wire_name};
use crate::attr;
use crate::errors::Errors;
use crate::model::{
    Constraints, Enumeration, IntegerEnumeration, Item, Shape, TimestampFormat, Union, UnionVariant, last_name,
};
use crate::names::Case;
#[allow(
    clippy::wildcard_imports,
    reason = "the words that are matched below; clippy is silent where it builds tests"
)]
use crate::symbol::*;

/// A variant that has a name on the wire.
struct Known<'a> {
    variant: &'a Variant,
    wire: String,
    /// The number on the wire, in an enum of integers, with its literal.
    value: Option<(i32, LitInt)>,
    /// The word `value`, where it stands.
    valued: Option<Ident>,
    /// The word `rename`, where it stands.
    renamed: Option<Ident>,
    timestamp: Option<TimestampFormat>,
    constraints: Constraints,
    /// The words `length` and `range`, where they stand.
    constrained: Vec<Ident>,
}

pub(super) fn enumeration_or_union(
    item: Item,
    data: &DataEnum,
    case: Option<Case>,
    errors: &mut Errors,
) -> Option<Shape> {
    let mut variants: Vec<Known<'_>> = Vec::new();
    let mut unknown: Option<&Variant> = None;
    for variant in &data.variants {
        match (read(variant, case, errors), unknown) {
            (Some(known), _) => variants.push(known),
            (None, None) => unknown = Some(variant),
            (None, Some(first)) => errors.at(
                &variant.ident,
                format!(
                    "`{}` is the unknown variant already: remove `{}` or its `unknown`",
                    first.ident, variant.ident
                ),
            ),
        }
    }
    let ident = &item.ident;
    let Some(first) = variants.first().map(|known| known.variant) else {
        errors.at(
            ident,
            format!("`{ident}` has no variants: an enum has one for each value, a union one for each member"),
        );
        return None;
    };
    let is_union = !matches!(first.fields, Fields::Unit);
    let is_integer = !is_union && variants.iter().any(|known| known.valued.is_some());
    let unknown = check_unknown(ident, unknown, is_union, is_integer, errors);
    if is_integer {
        let variants = integers(&variants, errors);
        return Some(Shape::IntegerEnum(IntegerEnumeration { item, variants, unknown: unknown? }));
    }
    check_duplicates(&variants, errors);
    if is_union {
        let variants = variants.into_iter().filter_map(|known| union_variant(first, known, errors)).collect();
        return Some(Shape::Union(Union { item, variants, unknown: unknown? }));
    }
    for known in &variants {
        check_enum_variant(first, known, errors);
    }
    let variants = variants.into_iter().map(|known| (known.variant.ident.clone(), known.wire)).collect();
    Some(Shape::Enum(Enumeration { item, variants, unknown: unknown? }))
}

/// A variant; nothing for the unknown one.
fn read<'a>(variant: &'a Variant, case: Option<Case>, errors: &mut Errors) -> Option<Known<'a>> {
    let name = variant.ident.unraw().to_string();
    let wire = case.map_or_else(|| name.clone(), |case| case.apply(&name));
    let mut known = Known {
        variant,
        wire,
        value: None,
        valued: None,
        renamed: None,
        timestamp: None,
        constraints: Constraints::default(),
        constrained: Vec::new(),
    };
    let mut unknown: Option<Span> = None;
    let mut others: Vec<Ident> = Vec::new();
    attr::words(&variant.attrs, CONNECT, VARIANT_WORDS, errors, |key, input, _| {
        match key.to_string().as_str() {
            UNKNOWN => {
                unknown = Some(attr::flag(key, input)?);
                return Ok(());
            }
            RENAME => {
                known.renamed = Some(key.clone());
                known.wire = wire_name(&attr::string(key, input, "WIRE_NAME")?)?;
            }
            VALUE => {
                known.valued = Some(key.clone());
                let number = attr::integer(key, input, "1")?;
                known.value = Some((attr::number(&number, "an integer of 32 bits: write another")?, number));
            }
            TIMESTAMP => {
                known.timestamp = Some(timestamp(key, input)?);
                known.constrained.push(key.clone());
            }
            _ => {
                constraint(key, input, &mut known.constraints)?;
                known.constrained.push(key.clone());
            }
        }
        others.push(key.clone());
        Ok(())
    });
    if unknown.is_none() {
        return Some(known);
    }
    for word in others {
        errors.at(&word, format!("the unknown variant holds what no declaration names: remove `{word}`"));
    }
    None
}

/// The variants of an enum of integers: each has a value of its own.
fn integers(variants: &[Known<'_>], errors: &mut Errors) -> Vec<(Ident, i32)> {
    let mut found: Vec<(Ident, i32)> = Vec::new();
    for known in variants {
        check_integer_variant(known, errors);
        let Some((value, literal)) = &known.value else { continue };
        let name = &known.variant.ident;
        match found.iter().find(|(_, other)| other == value) {
            Some((first, _)) => errors.at(
                literal,
                format!("`{first}` and `{name}` are both {value} on the wire: give one another `{VALUE}`"),
            ),
            None => found.push((name.clone(), *value)),
        }
    }
    found
}

fn check_integer_variant(known: &Known<'_>, errors: &mut Errors) {
    let name = &known.variant.ident;
    if !matches!(known.variant.fields, Fields::Unit) {
        errors.at(
            name,
            format!("`{name}` holds a value, and in an enum of integers no variant does: write `{name}` alone"),
        );
    }
    if known.valued.is_none() {
        errors.at(name, format!("`{name}` has no number and others have one: add `#[connect(value = …)]`"));
    }
    if let Some(rename) = &known.renamed {
        errors.at(rename, format!("`{name}` is a number on the wire, and has no name there: remove `{rename}`"));
    }
    for word in &known.constrained {
        errors.at(word, holds_none(name, word));
    }
}

fn holds_none(name: &Ident, word: &Ident) -> String {
    format!("`{word}` is about the value that a variant holds, and `{name}` holds none: remove `{word}`")
}

fn check_duplicates(variants: &[Known<'_>], errors: &mut Errors) {
    for (index, Known { variant, wire, .. }) in variants.iter().enumerate() {
        if let Some(first) = variants[..index].iter().find(|other| other.wire == *wire) {
            errors.at(
                &variant.ident,
                format!(
                    "`{}` and `{}` are both `{wire}` on the wire: give one another name with `#[connect(rename = \"…\")]`",
                    first.variant.ident, variant.ident
                ),
            );
        }
    }
}

/// The type is known by its name: an alias would give errors that nobody can read.
fn check_unknown(
    item: &Ident,
    unknown: Option<&Variant>,
    is_union: bool,
    is_integer: bool,
    errors: &mut Errors,
) -> Option<Ident> {
    let (kind, holds) = match (is_union, is_integer) {
        (true, _) => ("a union", "UnknownVariant"),
        (false, true) => ("an enum of integers", "UnknownInteger"),
        (false, false) => ("an enum", "UnknownValue"),
    };
    let Some(unknown) = unknown else {
        errors.at(
            item,
            format!(
                "`{item}` has no place for what the service adds later: \
                 add the variant `#[connect(unknown)] Unknown(connect_core::{holds})`"
            ),
        );
        return None;
    };
    let name = &unknown.ident;
    if one_type(unknown).and_then(last_name).is_some_and(|last| last == holds) {
        return Some(name.clone());
    }
    let message =
        format!("the unknown variant of {kind} holds `connect_core::{holds}`: write `{name}(connect_core::{holds})`");
    match one_type(unknown) {
        Some(ty) => errors.at(ty, message),
        None => errors.at(name, message),
    }
    None
}

/// The type of a variant that holds one value.
fn one_type(variant: &Variant) -> Option<&Type> {
    match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => fields.unnamed.first().map(|field| &field.ty),
        _ => None,
    }
}

const MIXED: &str = "in an enum no variant holds a value, in a union each holds one";

fn check_enum_variant(first: &Variant, known: &Known<'_>, errors: &mut Errors) {
    let name = &known.variant.ident;
    if !matches!(known.variant.fields, Fields::Unit) {
        errors.at(name, format!("`{name}` holds a value and `{}` does not: {MIXED}", first.ident));
        return;
    }
    for word in &known.constrained {
        errors.at(word, holds_none(name, word));
    }
}

fn union_variant(first: &Variant, known: Known<'_>, errors: &mut Errors) -> Option<UnionVariant> {
    let Known { variant, wire, timestamp, constraints, valued, .. } = known;
    let name = &variant.ident;
    if let Some(valued) = valued {
        errors.at(
            valued,
            format!("`{VALUE}` is the number of a variant in an enum, and `{name}` is one of a union: remove it"),
        );
    }
    if let Some(ty) = one_type(variant) {
        return Some(UnionVariant { ident: name.clone(), wire, ty: ty.clone(), timestamp, constraints });
    }
    if matches!(variant.fields, Fields::Unit) {
        errors.at(name, format!("`{}` holds a value and `{name}` does not: {MIXED}", first.ident));
    } else {
        errors.at(
            name,
            format!("a variant of a union holds one value: write `{name}(SomeShape)`, and declare `SomeShape` with its members"),
        );
    }
    None
}
