//! The members of structures and unions.

use std::collections::BTreeSet;

use connect_core::validate::Pattern;

use super::bounds::{length_bounds, range_bounds, sentence};
use super::defaults::default_value;
use super::enums::{best, name};
use super::usage::Used;
use super::{Checks, Context, Docs, Field, Place, Structure, Type};
use crate::case::Case;
use crate::model::{Constraints, Kind, Location, Member, Reference, Shape, TimestampFormat};
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
        // In awsJson, a stream of events is the whole body, although no place says so.
        let is_payload = member.location == Location::Payload || target.is_some_and(Shape::is_event_stream);
        let is_whole_body = is_payload && matches!(role, Role::Input | Role::Received);
        let stream = self.stream_type(reference).filter(|_| is_whole_body);
        let is_stream = stream.is_some();
        let mut ty = stream.unwrap_or_else(|| self.type_of(reference));
        if self.boxed.contains(&(shape, member.name.as_str())) {
            ty = Type::Boxed(Box::new(ty));
        }
        let mut facts = Vec::new();
        // A client fills the tokens of operations only, not those in other structures.
        let is_token = member.idempotency_token && role == Role::Input;
        let default = member.default.as_ref().or_else(|| target.and_then(|target| target.default.as_ref()));
        let default = default.filter(|value| !value.is_null());
        // A client takes such a member as optional, whatever its default is.
        let is_optional = member.client_optional && !member.required;
        let is_in_body = member.location == Location::Body;
        let mut absent = None;
        match role {
            Role::Union => {}
            // The token of the next page has to be absent on the last one.
            Role::Received if self.is_page_token(shape, &member.name) => ty = ty.optional(),
            // Every response has a status, and a body that can be empty.
            Role::Received if member.location == Location::Status || is_stream => {}
            Role::Received => {
                let default = default.filter(|_| is_in_body && !is_optional);
                absent = default.and_then(|value| default_value(&ty, value));
                if absent.is_none() && !member.required {
                    ty = ty.optional();
                }
            }
            Role::Input | Role::Sent if (member.required || member.location == Location::Label) && !is_token => {}
            Role::Error | Role::Input | Role::Sent => ty = ty.optional(),
        }
        if let (Some(value), None, false) = (default, &absent, is_stream) {
            facts.push(format!("Default: `{value}`."));
        }
        let constraints =
            target.map_or_else(Constraints::default, |target| reference.constraints.or(&target.constraints));
        facts.splice(0..0, self.facts(reference, &constraints));
        facts.extend(member.remarks.iter().cloned());
        let requires_length = is_stream
            && role == Role::Input
            && matches!(target.map(|target| &target.kind), Some(Kind::Blob { requires_length: true, .. }));
        if requires_length {
            facts.push("The stream needs a length.".to_owned());
        } else if target.is_some_and(Shape::is_byte_stream) && !is_stream {
            facts.push("The bytes are held in memory.".to_owned());
        }
        Field {
            name: free(name, taken),
            member: member.name.clone(),
            rename: None,
            place: if is_stream { Some(Place::Payload) } else { place(member) },
            sensitive: role != Role::Union && !is_stream && self.is_sensitive(reference),
            token: is_token,
            host_label: member.host_label,
            requires_length,
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
            // A header of an event has a type for timestamps.
            Location::EventHeader => return None,
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
        let Constraints { length, range, pattern, unique } = reference.constraints.or(&shape.constraints);
        let inner = |reference: &Reference| {
            let checks = self.checks(reference);
            (!checks.is_empty()).then(|| Box::new(checks))
        };
        let mut checks = Checks {
            length: length.and_then(|length| length_bounds(&length)),
            range: range.and_then(|range| range_bounds(&range, &shape.kind)),
            pattern: pattern.filter(|pattern| matches!(shape.kind, Kind::String { .. }) && self.is_valid(pattern)),
            unique: unique && matches!(shape.kind, Kind::List { .. }),
            ..Checks::default()
        };
        match &shape.kind {
            Kind::List { item, .. } => checks.items = inner(item),
            Kind::Map { key, value, .. } => {
                checks.keys = inner(key);
                checks.values = inner(value);
            }
            Kind::Structure { .. } | Kind::Union { .. } | Kind::Document | Kind::Boolean | Kind::Timestamp(_) => {
                checks.length = None;
            }
            _ => {}
        }
        checks
    }

    /// Returns true if connect-core can check the pattern. Models repeat their patterns.
    fn is_valid(&self, pattern: &str) -> bool {
        let mut known = self.patterns.borrow_mut();
        if let Some(is_valid) = known.get(pattern) {
            return *is_valid;
        }
        let is_valid = Pattern::is_valid(pattern);
        known.insert(pattern.to_owned(), is_valid);
        is_valid
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
            let pattern = pattern.split_whitespace().collect::<Vec<_>>().join(" ");
            facts.push(if pattern.contains('`') {
                format!("Pattern: `` {pattern} ``.")
            } else {
                format!("Pattern: `{pattern}`.")
            });
        }
        facts
    }
}

/// Chooses the case of the wire names, and sets those that it does not make.
fn with_case(mut fields: Vec<Field>, members: &[Member], role: Role, is_sent: bool, lenient: bool) -> Structure {
    let wire = |member: &Member| member.wire_name.clone().unwrap_or_else(|| member.name.clone());
    let wires: Vec<String> = members.iter().map(wire).collect();
    let names: Vec<_> = fields.iter().map(|field| field.name.as_str()).zip(wires.iter().map(String::as_str)).collect();
    // The default of a union is the name in Rust.
    let default = (role != Role::Union).then_some(Case::Pascal);
    let case = best(&names, default);
    for (field, wire) in fields.iter_mut().zip(&wires) {
        let converted = case.map_or_else(|| field.name.clone(), |case| case.apply(&field.name));
        if converted != *wire {
            field.rename = Some(wire.clone());
        }
        if let Some(Place::Query(key)) = &mut field.place
            && key.as_ref() == Some(wire)
        {
            *key = None;
        }
    }
    let is_absent =
        |field: &Field| !matches!(field.ty, Type::Option(_)) && !field.ty.is_stream() && field.default.is_none();
    let lenient = lenient && fields.iter().any(is_absent);
    let case = case.filter(|_| case != default).map(name);
    Structure { fields, case, lenient, is_sent, has_default: false }
}

fn place(member: &Member) -> Option<Place> {
    Some(match &member.location {
        Location::Body | Location::Label => return None,
        Location::Query(key) => Place::Query(Some(key.clone())),
        Location::QueryMap => Place::QueryMap,
        Location::Header(name) => Place::Header(name.clone()),
        Location::PrefixHeaders(prefix) => Place::PrefixHeaders(prefix.clone()),
        Location::Payload => Place::Payload,
        Location::Status => Place::Status,
        Location::EventHeader => Place::EventHeader,
        Location::EventPayload => Place::EventPayload,
    })
}
