//! Open enums and unions.

mod events;
mod unions;

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{DataEnum, Fields, Ident, Type, Variant};

use super::Setting;
use super::constraints::constraints;
use super::member::{only_one, timestamp, wire_name};
use super::union_form::FormKeys;
use crate::attr;
use crate::errors::Errors;
use crate::model::{Constraints, Encoding, Enumeration, IntegerEnumeration, Item, Shape, Unit, last_name};
use crate::names::Case;
use crate::spanned::Spanned;
use crate::symbol::{Place, VariantWord, Word};

/// A variant that has a wire name: any variant except the unknown one.
pub(super) struct Known<'a> {
    pub(super) variant: &'a Variant,
    pub(super) wire: String,
    /// The number on the wire in an enum of integers, with the span of its literal.
    value: Setting<Spanned<i32>>,
    pub(super) encoding: Encoding,
    pub(super) constraints: Constraints,
    /// The keys that were read.
    words: Vec<Spanned<VariantWord>>,
}

/// Parses an enum, an enum of integers, or a union.
pub(super) fn enumeration_or_union(
    item: Item,
    data: &DataEnum,
    case: Option<Case>,
    form: &FormKeys,
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
                    "`{}` is already the unknown variant: remove `{}`, or remove `unknown` from it",
                    first.ident, variant.ident
                ),
            ),
        }
    }
    let ident = &item.ident;
    let Some(first) = variants.first().map(|known| known.variant) else {
        errors.at(
            ident,
            format!("`{ident}` has no variants: write one for each value of an enum, or for each member of a union"),
        );
        return None;
    };
    let holds_value = |variant: &Variant| !matches!(variant.fields, Fields::Unit);
    // A union with a tag can have variants without a value, also as the first. If it has no others,
    // the type of the unknown variant distinguishes it from an enum.
    let is_enum = || unknown.and_then(one_type).and_then(last_name).is_some_and(|held| held != "UnknownVariant");
    let has_values = || variants.iter().any(|known| holds_value(known.variant));
    let is_events = form.is_event_stream(errors);
    let is_union =
        is_events || holds_value(first) || (form.is_present() && has_values()) || (form.tag.is_some() && !is_enum());
    if !is_union {
        form.reject(&format!("no variant of `{ident}` holds a value"), errors);
    }
    if !is_union && let Some(discriminant) = discriminant(&variants) {
        errors.push(discriminant);
        return None;
    }
    let is_integer = !is_union && variants.iter().any(|known| !matches!(known.value, Setting::Absent));
    let kind = match (is_events, is_union, is_integer) {
        (true, ..) => EnumKind::Events,
        (_, true, _) => EnumKind::Union,
        (_, _, true) => EnumKind::Integers,
        _ => EnumKind::Strings,
    };
    let unknown = check_unknown(ident, unknown, kind, errors);
    if is_integer {
        let variants = integers(&variants, errors);
        return Some(Shape::IntegerEnum(IntegerEnumeration { item, variants, unknown: unknown? }));
    }
    if is_events {
        return Some(Shape::Events(events::union(item, variants, unknown?, errors)));
    }
    if is_union {
        return unions::union(item, (first, variants, unknown?), form, errors).map(Shape::Union);
    }
    check_duplicates(&variants, errors);
    for known in &variants {
        check_enum_variant(first, known, errors);
    }
    let unit = |known: Known<'_>| Unit::new(known.variant, known.wire);
    let variants = variants.into_iter().map(unit).collect();
    Some(Shape::Enum(Enumeration { item, variants, unknown: unknown? }))
}

impl<T> Unit<T> {
    /// Reads a variant that holds nothing.
    fn new(variant: &Variant, wire: T) -> Self {
        let is_hidden = variant.attrs.iter().any(|attribute| {
            attribute.path().is_ident("doc") && matches!(attribute.parse_args::<Ident>(), Ok(word) if word == "hidden")
        });
        Self { ident: variant.ident.clone(), wire, is_hidden }
    }
}

/// Returns the error for a number in Rust, which is not on the wire.
fn discriminant(variants: &[Known<'_>]) -> Option<syn::Error> {
    let known =
        variants.iter().find(|known| matches!(known.value, Setting::Absent) && known.variant.discriminant.is_some())?;
    let (name, (_, number)) = (&known.variant.ident, known.variant.discriminant.as_ref()?);
    let number = number.to_token_stream();
    let message = format!(
        "`{name} = {number}` is not on the wire: for an enum of integers, write `#[connect(value = {number})] {name}`, and \
         the variant `#[connect(unknown)] Unknown(connect_core::UnknownInteger)`"
    );
    Some(syn::Error::new(name.span(), message))
}

/// Parses a variant. Returns `None` for the unknown variant.
fn read<'a>(variant: &'a Variant, case: Option<Case>, errors: &mut Errors) -> Option<Known<'a>> {
    let name = variant.ident.unraw().to_string();
    let wire = case.map_or_else(|| name.clone(), |case| case.apply(&name));
    let mut known = Known {
        variant,
        wire,
        value: Setting::Absent,
        encoding: Encoding::Shape,
        constraints: Constraints::default(),
        words: Vec::new(),
    };
    let mut encodings: Vec<(Ident, Encoding)> = Vec::new();
    let mut is_unknown = false;
    attr::words(&variant.attrs, Place::Variant, errors, &mut |word, key, input, errors| {
        match word {
            VariantWord::Rename => {
                if let Ok(number) = attr::integer(key, &input.fork(), "1") {
                    // The unknown variant is then that of an enum of integers.
                    known.value = Setting::Wrong;
                    let message =
                        format!("`{key}` takes a string: for an integer on the wire, write `value = {number}`");
                    return Err(syn::Error::new(number.span(), message));
                }
                known.wire = wire_name(&attr::string(key, input, "WIRE_NAME")?)?;
            }
            VariantWord::Value => {
                known.value = Setting::Wrong;
                let number = attr::integer(key, input, "1")?;
                let value = attr::number(&number, "an integer of 32 bits: write another")?;
                known.value = Setting::Right(Spanned::new(value, number.span()));
            }
            VariantWord::Length => known.constraints.length = Some(attr::length(key, input)?),
            VariantWord::Range => known.constraints.range = Some(attr::range(key, input)?),
            VariantWord::Pattern => known.constraints.pattern = Some(attr::pattern(key, input)?),
            VariantWord::Unique => known.constraints.unique = Some(attr::flag(key, input)?),
            VariantWord::Items => known.constraints.items = constraints(key, input, Place::Items, errors)?,
            VariantWord::Keys => known.constraints.keys = constraints(key, input, Place::Keys, errors)?,
            VariantWord::Values => known.constraints.values = constraints(key, input, Place::Values, errors)?,
            VariantWord::Timestamp => encodings.push((key.clone(), Encoding::Timestamp(timestamp(key, input)?))),
            VariantWord::Serde => attr::flag(key, input).map(|_| encodings.push((key.clone(), Encoding::Serde)))?,
            VariantWord::Unknown => is_unknown = attr::flag(key, input).map(|_| true)?,
        }
        known.words.push(Spanned::new(word, key.span()));
        Ok(())
    });
    let ident = &variant.ident;
    let encoding = only_one(encodings, errors, |first, second| {
        format!("`{first}` and `{second}` both set the encoding of `{ident}`: keep one of these keys")
    });
    if let Some(encoding) = encoding {
        known.encoding = encoding.value;
    }
    if !is_unknown {
        return Some(known);
    }
    for word in known.words.iter().filter(|word| word.value != VariantWord::Unknown) {
        let name = word.value.name();
        errors.span(word.span, format!("the unknown variant has no value of its own on the wire: remove `{name}`"));
    }
    None
}

impl Known<'_> {
    /// Returns the keys of this variant that apply to `subject`.
    pub(super) fn words_about(&self, subject: Subject) -> impl Iterator<Item = &Spanned<VariantWord>> {
        self.words.iter().filter(move |word| Subject::of(word.value) == subject)
    }
}

/// The part of a variant that a key applies to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    /// The name on the wire.
    Name,
    /// The number on the wire.
    Number,
    /// The value that the variant holds.
    Value,
    /// The variant itself.
    Variant,
}

impl Subject {
    /// Returns the part of a variant that a key applies to.
    fn of(word: VariantWord) -> Self {
        match word {
            VariantWord::Rename => Self::Name,
            VariantWord::Value => Self::Number,
            VariantWord::Length
            | VariantWord::Range
            | VariantWord::Pattern
            | VariantWord::Unique
            | VariantWord::Items
            | VariantWord::Keys
            | VariantWord::Values
            | VariantWord::Timestamp
            | VariantWord::Serde => Self::Value,
            VariantWord::Unknown => Self::Variant,
        }
    }
}

/// Returns the variants of an enum of integers. A missing or repeated number is an error.
fn integers(variants: &[Known<'_>], errors: &mut Errors) -> Vec<Unit<i32>> {
    let mut found: Vec<Unit<i32>> = Vec::new();
    let mut firsts: BTreeMap<i32, &Ident> = BTreeMap::new();
    for known in variants {
        check_integer_variant(known, errors);
        let Setting::Right(Spanned { value, span }) = known.value else { continue };
        let name = &known.variant.ident;
        match firsts.get(&value) {
            Some(first) => {
                let message =
                    format!("`{first}` and `{name}` are both {value} on the wire: give one of them another `value`");
                errors.span(span, message);
            }
            None => {
                firsts.insert(value, name);
                found.push(Unit::new(known.variant, value));
            }
        }
    }
    found
}

/// Checks a variant of an enum of integers.
fn check_integer_variant(known: &Known<'_>, errors: &mut Errors) {
    let name = &known.variant.ident;
    if !matches!(known.variant.fields, Fields::Unit) {
        errors.at(
            name,
            format!("`{name}` holds a value, but a variant of an enum of integers cannot: write `{name}` alone"),
        );
    }
    if matches!(known.value, Setting::Absent) {
        errors.at(name, format!("`{name}` has no number, but other variants have one: add `#[connect(value = …)]`"));
    }
    for rename in known.words_about(Subject::Name) {
        let word = rename.value.name();
        errors.span(rename.span, format!("`{name}` is a number on the wire, so it has no wire name: remove `{word}`"));
    }
    check_holds_none(known, errors);
}

/// Checks that a variant without a value has no key that applies to a value.
fn check_holds_none(known: &Known<'_>, errors: &mut Errors) {
    let name = &known.variant.ident;
    for word in known.words_about(Subject::Value) {
        let key = word.value.name();
        let message =
            format!("`{key}` applies to the value that a variant holds, but `{name}` holds none: remove `{key}`");
        errors.span(word.span, message);
    }
}

/// Checks that no two variants have the same wire name.
fn check_duplicates(variants: &[Known<'_>], errors: &mut Errors) {
    let mut firsts: BTreeMap<&str, &Ident> = BTreeMap::new();
    for Known { variant, wire, .. } in variants {
        let second = &variant.ident;
        match firsts.get(wire.as_str()) {
            Some(first) => errors.at(
                second,
                format!(
                    "`{first}` and `{second}` are both `{wire}` on the wire: give one of them another name with \
                     `#[connect(rename = \"…\")]`"
                ),
            ),
            None => {
                firsts.insert(wire, second);
            }
        }
    }
}

/// A kind of enum, for the type of its unknown variant.
#[derive(Clone, Copy)]
enum EnumKind {
    Events,
    Union,
    Integers,
    Strings,
}

/// Checks the unknown variant. Its type is recognized by name. An alias is rejected, because the
/// compiler would report errors about it in generated code.
fn check_unknown(item: &Ident, unknown: Option<&Variant>, of: EnumKind, errors: &mut Errors) -> Option<Ident> {
    let (kind, holds, path) = match of {
        EnumKind::Events => ("the union of an event stream", "UnknownEvent", "connect_core::stream::UnknownEvent"),
        EnumKind::Union => ("a union", "UnknownVariant", "connect_core::UnknownVariant"),
        EnumKind::Integers => ("an enum of integers", "UnknownInteger", "connect_core::UnknownInteger"),
        EnumKind::Strings => ("an enum", "UnknownValue", "connect_core::UnknownValue"),
    };
    let Some(unknown) = unknown else {
        errors.at(
            item,
            format!(
                "`{item}` has no variant for values that the service adds later: \
                 add the variant `#[connect(unknown)] Unknown({path})`"
            ),
        );
        return None;
    };
    let name = &unknown.ident;
    if one_type(unknown).and_then(last_name).is_some_and(|last| last == holds) {
        return Some(name.clone());
    }
    let mut message = format!("the unknown variant of {kind} holds `{path}`: write `{name}({path})`");
    if matches!(of, EnumKind::Integers | EnumKind::Strings)
        && one_type(unknown).and_then(last_name).is_some_and(|last| last == "UnknownInteger")
    {
        message.push_str(", or for an enum of integers `#[connect(value = …)]` on the other variants");
    }
    match one_type(unknown) {
        Some(ty) => errors.at(ty, message),
        None => errors.at(name, message),
    }
    None
}

/// Returns the type of a variant that holds one value.
fn one_type(variant: &Variant) -> Option<&Type> {
    match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => fields.unnamed.first().map(|field| &field.ty),
        _ => None,
    }
}

/// The remedy if only some variants of an enum hold a value.
const MIXED: &str = "for an enum, write each variant without a value; for a union, write each with one value";

/// Checks a variant of an enum.
fn check_enum_variant(first: &Variant, known: &Known<'_>, errors: &mut Errors) {
    let name = &known.variant.ident;
    if !matches!(known.variant.fields, Fields::Unit) {
        errors.at(name, format!("`{name}` holds a value and `{}` does not: {MIXED}", first.ident));
        return;
    }
    check_holds_none(known, errors);
}
