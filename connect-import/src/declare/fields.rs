//! The members of structures and unions.

use std::collections::{BTreeMap, BTreeSet};

use super::enums::{best, name};
use super::usage::Used;
use super::{Body, Checks, Context, DefaultValue, Docs, Field, Item, Operation, Place, Structure, Type};
use crate::case::Case;
use crate::model::{
    Bounds, Constraints, IntegerWidth, Kind, Location, Member, Reference, TimestampFormat, Value,
};
use crate::names::{free, member as rust_name, variant};

/// The use of a structure, as far as its members depend on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Input,
    Error,
    Union,
    Sent,
    Received,
}

impl Context<'_> {
    /// Declares the members of an operation.
    pub(super) fn input(&self, shape: &str, members: &[Member]) -> Structure {
        let fields = self.fields(shape, members, Role::Input);
        with_case(fields, members, Role::Input, true, false)
    }

    /// Declares the members of another structure or a union.
    pub(super) fn structure(&self, shape: &str, members: &[Member], used: &Used<'_>) -> Structure {
        let role = match &self.model.shapes[shape].kind {
            Kind::Structure { error: Some(_), .. } => Role::Error,
            Kind::Union { .. } => Role::Union,
            _ if used.is_sent => Role::Sent,
            _ => Role::Received,
        };
        let fields = self.fields(shape, members, role);
        let lenient = used.is_received && role != Role::Error && role != Role::Union;
        with_case(fields, members, role, used.is_sent, lenient)
    }

    fn fields(&self, shape: &str, members: &[Member], role: Role) -> Vec<Field> {
        let mut taken = BTreeSet::new();
        if role == Role::Union {
            taken.insert("Unknown".to_owned());
        }
        members.iter().map(|member| self.field(shape, member, role, &mut taken)).collect()
    }

    fn field(&self, shape: &str, member: &Member, role: Role, taken: &mut BTreeSet<String>) -> Field {
        let name = if role == Role::Union { variant(&member.name) } else { rust_name(&member.name) };
        let reference = &member.reference;
        let target = self.model.shapes.get(&reference.target);
        let mut ty = self.type_of(reference);
        if self.boxed.contains(&(shape, member.name.as_str())) {
            ty = Type::Boxed(Box::new(ty));
        }
        let mut facts = Vec::new();
        // A client fills the tokens of operations only, not those in other structures.
        let is_token = member.idempotency_token && role == Role::Input;
        let default = member.default.as_ref().or_else(|| target.and_then(|target| target.default.as_ref()));
        let default = default.filter(|value| !value.is_null());
        let is_in_body = member.location == Location::Body;
        let mut absent = None;
        match role {
            Role::Union => {}
            // The token of the next page has to be absent on the last one.
            Role::Received if self.is_page_token(shape, &member.name) => ty = ty.optional(),
            // Every response has a status.
            Role::Received if member.required || member.location == Location::Status => {}
            Role::Received => match default.filter(|_| is_in_body).and_then(|value| default_value(&ty, value)) {
                Some(value) => absent = Some(value),
                None => ty = ty.optional(),
            },
            Role::Error => ty = ty.optional(),
            Role::Input | Role::Sent if member.required && !is_token => {}
            Role::Input | Role::Sent => ty = ty.optional(),
        }
        if let (Some(value), None) = (default, &absent) {
            facts.push(format!("Default: `{value}`."));
        }
        let constraints = target.map_or_else(Constraints::default, |target| reference.constraints.or(&target.constraints));
        facts.splice(0..0, self.facts(reference, &constraints));
        facts.extend(member.remarks.iter().cloned());
        if let Some(Kind::Blob { streaming: true, .. }) = target.map(|target| &target.kind) {
            facts.push("The bytes are held in memory.".to_owned());
        }
        Field {
            name: free(name, taken),
            member: member.name.clone(),
            rename: None,
            place: self.place(member),
            sensitive: role != Role::Union && self.is_sensitive(reference),
            token: is_token,
            host_label: member.host_label,
            checks: self.checks(reference),
            timestamp: self.timestamp(reference, &member.location),
            media_type: self.media_type(member, role),
            default: absent,
            docs: Docs::new(member.docs.as_ref(), facts, member.deprecated.as_ref()),
            ty,
        }
    }

    /// True if the member is the token that an output of this shape has for the next page.
    fn is_page_token(&self, shape: &str, member: &str) -> bool {
        self.model.operations.values().filter(|operation| operation.output.as_deref() == Some(shape)).any(|operation| {
            operation.pages.as_ref().is_some_and(|pages| pages.more.is_none() && pages.output_token == [member])
        })
    }

    fn place(&self, member: &Member) -> Option<Place> {
        Some(match &member.location {
            Location::Body | Location::Label => return None,
            Location::Query(key) => Place::Query(Some(key.clone())),
            Location::QueryMap => Place::QueryMap,
            Location::Header(name) => Place::Header(name.clone()),
            Location::PrefixHeaders(prefix) => Place::PrefixHeaders(prefix.clone()),
            Location::Payload => Place::Payload,
            Location::Status => Place::Status,
        })
    }

    fn media_type(&self, member: &Member, role: Role) -> Option<String> {
        let of_shape = match self.model.shapes.get(&member.reference.target).map(|target| &target.kind) {
            Some(Kind::String { media_type } | Kind::Blob { media_type, .. }) => media_type.clone(),
            _ => None,
        };
        match (&member.location, role) {
            (Location::Header(_), _) if member.json_text => Some("application/json".to_owned()),
            (Location::Header(_), _) | (Location::Payload, Role::Input) => of_shape,
            _ => None,
        }
    }

    /// Returns the format of a timestamp, or of those in a list or map, if the place has another.
    fn timestamp(&self, reference: &Reference, location: &Location) -> Option<TimestampFormat> {
        let default = match location {
            Location::Header(_) => TimestampFormat::HttpDate,
            Location::Label | Location::Query(_) | Location::QueryMap => TimestampFormat::DateTime,
            _ => TimestampFormat::EpochSeconds,
        };
        let shape = self.model.shapes.get(&reference.target)?;
        match &shape.kind {
            Kind::Timestamp(format) => reference.timestamp.or(*format).filter(|format| *format != default),
            Kind::List { item, .. } => self.timestamp(item, location),
            Kind::Map { value, .. } => self.timestamp(value, location),
            _ => None,
        }
    }

    fn checks(&self, reference: &Reference) -> Checks {
        let Some(shape) = self.model.shapes.get(&reference.target) else { return Checks::default() };
        let Constraints { length, range, .. } = reference.constraints.or(&shape.constraints);
        let inner = |reference: &Reference| {
            let checks = self.checks(reference);
            (!checks.is_empty()).then(|| Box::new(checks))
        };
        let mut checks = Checks {
            length: length.and_then(|length| length_bounds(&length)),
            range: range.and_then(|range| range_bounds(&range, &shape.kind)),
            ..Checks::default()
        };
        match &shape.kind {
            Kind::List { item, .. } => checks.items = inner(item),
            Kind::Map { key, value, .. } => {
                checks.keys = inner(key);
                checks.values = inner(value);
            }
            Kind::Structure { .. } | Kind::Union { .. } | Kind::Document | Kind::Boolean | Kind::Timestamp(_) => checks.length = None,
            _ => {}
        }
        checks
    }

    /// Returns the constraints as sentences.
    fn facts(&self, reference: &Reference, constraints: &Constraints) -> Vec<String> {
        let mut facts = Vec::new();
        let Some(shape) = self.model.shapes.get(&reference.target) else { return facts };
        let unit = match &shape.kind {
            Kind::Blob { .. } => "bytes",
            Kind::List { .. } => "items",
            Kind::Map { .. } => "entries",
            _ => "characters",
        };
        if let Some(bounds) = constraints.length.as_ref().and_then(length_bounds) {
            facts.push(sentence(&bounds, unit));
        }
        if let Some(bounds) = constraints.range.as_ref().and_then(|range| range_bounds(range, &shape.kind)) {
            facts.push(sentence(&bounds, ""));
        }
        if constraints.unique {
            facts.push("The items differ.".to_owned());
        }
        if let Some(pattern) = &constraints.pattern {
            let fence = if pattern.contains('`') { "``" } else { "`" };
            let pattern = pattern.split_whitespace().collect::<Vec<_>>().join(" ");
            facts.push(format!("Pattern: {fence}{pattern}{fence}."));
        }
        facts
    }
}

/// Chooses the case of the wire names, and sets those that it does not make.
fn with_case(mut fields: Vec<Field>, members: &[Member], role: Role, is_sent: bool, lenient: bool) -> Structure {
    let wire = |member: &Member| member.wire_name.clone().unwrap_or_else(|| member.name.clone());
    let wires: Vec<String> = members.iter().map(wire).collect();
    let names = || fields.iter().map(|field| field.name.as_str()).zip(wires.iter().map(String::as_str));
    // The default of a union is the name in Rust.
    let default = (role != Role::Union).then_some(Case::Pascal);
    let case = best(names(), default);
    for (field, wire) in fields.iter_mut().zip(&wires) {
        let converted = case.map_or_else(|| field.name.clone(), |case| case.apply(&field.name));
        if converted != *wire {
            field.rename = Some(wire.clone());
        }
        if let Some(Place::Query(key)) = &mut field.place {
            if key.as_ref() == Some(wire) {
                *key = None;
            }
        }
    }
    let is_absent = |field: &Field| !matches!(field.ty, Type::Option(_)) && field.default.is_none();
    let lenient = lenient && fields.iter().any(|field| is_absent(field));
    let case = case.filter(|_| case != default).map(name);
    Structure { fields, case, lenient, is_sent, has_default: false }
}

/// Returns bounds of a length, unless every length keeps them.
fn length_bounds(bounds: &Bounds) -> Option<Bounds> {
    let min = bounds.min.clone().filter(|min| min != "0" && !min.starts_with('-'));
    // A length beyond 32 bits is no limit in practice, and 2^63 not even a `usize` everywhere.
    let max = bounds.max.clone().filter(|max| max.parse::<u32>().is_ok());
    let bounds = Bounds { min, max };
    (!bounds.is_empty()).then_some(bounds)
}

/// Returns the bounds of a number as literals of its type, unless every number keeps them.
fn range_bounds(bounds: &Bounds, kind: &Kind) -> Option<Bounds> {
    let (least, most): (i64, i64) = match kind {
        Kind::Integer(IntegerWidth::Byte) => (i8::MIN.into(), i8::MAX.into()),
        Kind::Integer(IntegerWidth::Short) => (i16::MIN.into(), i16::MAX.into()),
        Kind::Integer(IntegerWidth::Integer) | Kind::IntEnum(_) => (i32::MIN.into(), i32::MAX.into()),
        _ => (i64::MIN, i64::MAX),
    };
    let is_float = matches!(kind, Kind::Float | Kind::Double);
    let literal = |end: &Option<String>| {
        let end = end.clone()?;
        if is_float {
            return Some(if end.contains(['.', 'e', 'E']) { end } else { format!("{end}.0") });
        }
        let whole = end.parse::<i64>().ok()?;
        (least < whole && whole < most).then_some(end)
    };
    let bounds = Bounds { min: literal(&bounds.min), max: literal(&bounds.max) };
    (!bounds.is_empty()).then_some(bounds)
}

fn sentence(bounds: &Bounds, unit: &str) -> String {
    let space = if unit.is_empty() { "" } else { " " };
    match (bounds.min.as_deref().map(grouped), bounds.max.as_deref().map(grouped)) {
        (Some(min), Some(max)) if min == max => format!("Exactly {min}{space}{}.", if min == "1" { singular(unit) } else { unit }),
        (None, Some(max)) if max == "1" => format!("Up to {max}{space}{}.", singular(unit)),
        (Some(min), Some(max)) => format!("{min} to {max}{space}{unit}."),
        (Some(min), None) => format!("At least {min}{space}{}.", if min == "1" { singular(unit) } else { unit }),
        (None, Some(max)) => format!("Up to {max}{space}{unit}."),
        (None, None) => String::new(),
    }
}

fn singular(unit: &str) -> &str {
    if unit == "entries" { "entry" } else { unit.trim_end_matches('s') }
}

/// Separates the thousands of a number with commas.
fn grouped(number: &str) -> String {
    separated(number, ",", 4)
}

/// Separates the thousands of a whole number with more than `longest` digits.
pub(crate) fn separated(number: &str, separator: &str, longest: usize) -> String {
    let (sign, digits) = number.strip_prefix('-').map_or(("", number), |digits| ("-", digits));
    if digits.len() < longest || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return number.to_owned();
    }
    let first = (digits.len() + 2) % 3 + 1;
    let mut groups = vec![&digits[..first]];
    let mut rest = &digits[first..];
    while let Some(group) = rest.get(..3) {
        groups.push(group);
        rest = &rest[3..];
    }
    format!("{sign}{}", groups.join(separator))
}

/// Returns the value of an absent member as Rust, if it can be written.
fn default_value(ty: &Type, value: &Value) -> Option<DefaultValue> {
    let Type::Plain(name) = ty else {
        let is_empty = match (ty, value) {
            (Type::List(_), Value::Array(items)) => items.is_empty(),
            (Type::Map(..), Value::Object(members)) => members.is_empty(),
            _ => false,
        };
        return match (ty, value) {
            _ if is_empty => Some(DefaultValue::OfType),
            (Type::Shape(shape, _), Value::String(text)) => {
                Some(DefaultValue::Expression(format!("{shape}::from({text:?})")))
            }
            _ => None,
        };
    };
    match (*name, value) {
        ("bool", Value::Bool(false)) => Some(DefaultValue::OfType),
        ("bool", Value::Bool(true)) => Some(DefaultValue::Expression("true".to_owned())),
        ("String", Value::String(text)) if text.is_empty() => Some(DefaultValue::OfType),
        ("String", Value::String(text)) => Some(DefaultValue::Expression(format!("String::from({text:?})"))),
        ("i8" | "i16" | "i32" | "i64", Value::Number(number)) if number.as_i64() == Some(0) => Some(DefaultValue::OfType),
        ("i8" | "i16" | "i32" | "i64", Value::Number(number)) if number.is_i64() => {
            Some(DefaultValue::Expression(separated(&number.to_string(), "_", 5)))
        }
        ("f32" | "f64", Value::Number(number)) => match number.as_f64() {
            Some(0.0) => Some(DefaultValue::OfType),
            Some(float) => Some(DefaultValue::Expression(format!("{float:?}"))),
            None => None,
        },
        _ => None,
    }
}

/// Makes structures lenient that are a required member of a lenient one, which needs their zero
/// value.
pub(super) fn spread_leniency(shapes: &mut BTreeMap<String, Item>) {
    let mut open: Vec<String> = shapes.keys().cloned().collect();
    while let Some(name) = open.pop() {
        let Some(Body::Structure(structure)) = shapes.get(&name).map(|item| &item.body) else { continue };
        if !structure.lenient {
            continue;
        }
        let mut needed = Vec::new();
        for field in structure.fields.iter().filter(|field| field.default.is_none()) {
            needed.extend(bare_shape(&field.ty).map(str::to_owned));
        }
        for name in needed {
            if let Some(Body::Structure(structure)) = shapes.get_mut(&name).map(|item| &mut item.body) {
                if !structure.lenient {
                    structure.lenient = true;
                    open.push(name);
                }
            }
        }
    }
}

/// Returns the shape of a type that is always there.
fn bare_shape(ty: &Type) -> Option<&str> {
    match ty {
        Type::Shape(_, shape) => Some(shape),
        Type::Secret(inner) | Type::Boxed(inner) => bare_shape(inner),
        _ => None,
    }
}

/// Marks the enums that are keys of maps, which need an order.
pub(super) fn order_keys(operations: &BTreeMap<String, Operation>, shapes: &mut BTreeMap<String, Item>) {
    let mut keys: BTreeSet<String> = BTreeSet::new();
    let structures = shapes.values().filter_map(|item| match &item.body {
        Body::Structure(structure) | Body::Error(structure, _) | Body::Union(structure) => Some(structure),
        Body::Enum(_) => None,
    });
    for structure in structures.chain(operations.values().map(|operation| &operation.structure)) {
        for field in &structure.fields {
            field.ty.visit(&mut |ty| {
                if let Type::Map(key, _) = ty {
                    keys.extend(bare_shape(key).map(str::to_owned));
                }
            });
        }
    }
    for key in keys {
        if let Some(Body::Enum(values)) = shapes.get_mut(&key).map(|item| &mut item.body) {
            values.is_ordered = true;
        }
    }
}

/// Sets which structures have a default value in Rust: those whose members have one.
pub(super) fn find_defaults(operations: &mut BTreeMap<String, Operation>, shapes: &mut BTreeMap<String, Item>) {
    let mut defaults = BTreeSet::new();
    let mut found = true;
    while found {
        found = false;
        for (name, item) in shapes.iter_mut() {
            if let Body::Structure(structure) | Body::Error(structure, _) = &mut item.body {
                if !structure.has_default && has_default(structure, &defaults) {
                    structure.has_default = true;
                    found = defaults.insert(name.clone());
                }
            }
        }
    }
    for operation in operations.values_mut() {
        operation.structure.has_default = has_default(&operation.structure, &defaults);
    }
}

fn has_default(structure: &Structure, shapes: &BTreeSet<String>) -> bool {
    structure.fields.iter().all(|field| type_has_default(&field.ty, shapes) && !matches!(field.default, Some(DefaultValue::Expression(_))))
}

fn type_has_default(ty: &Type, shapes: &BTreeSet<String>) -> bool {
    match ty {
        Type::Plain(name) => *name != "Timestamp",
        Type::Shape(_, shape) => shapes.contains(shape),
        Type::List(_) | Type::Map(..) | Type::Option(_) => true,
        Type::Pair(..) => false,
        Type::Secret(inner) | Type::Boxed(inner) => type_has_default(inner, shapes),
    }
}
