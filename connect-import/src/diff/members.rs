//! Shapes and members that came, went or changed.

use std::collections::BTreeSet;

use super::Changes;
use crate::model::{Bounds, Constraints, ErrorTraits, Kind, Member, Model, Reference, Shape};

impl Changes<'_> {
    pub(super) fn shapes(&mut self) {
        let (old, new) = (self.old, self.new);
        let sent = sent(old);
        for (name, before) in &old.shapes {
            match new.shapes.get(name) {
                None => self.add(name, !is_plain(&before.kind), "the shape is gone"),
                Some(after) => self.shape(name, before, after, sent.contains(name.as_str())),
            }
        }
    }

    fn shape(&mut self, name: &str, old: &Shape, new: &Shape, is_sent: bool) {
        if old.sensitive != new.sensitive {
            self.add(name, true, if new.sensitive { "it is sensitive now" } else { "it is not sensitive any more" });
        }
        self.constraints(name, &old.constraints, &new.constraints, is_sent);
        match (&old.kind, &new.kind) {
            (Kind::Enum(before), Kind::Enum(after)) => {
                for value in before.iter().filter(|value| !after.contains(value)) {
                    self.add(name, true, format!("the value `{value}` is gone"));
                }
                for value in after.iter().filter(|value| !before.contains(value)) {
                    self.add(name, false, format!("the value `{value}` is new"));
                }
            }
            (Kind::IntEnum(before), Kind::IntEnum(after)) => {
                for (value, number) in before.iter().filter(|value| !after.contains(value)) {
                    self.add(
                        name,
                        true,
                        format!("the value `{value}`, which is {number}, is gone or has another number"),
                    );
                }
                for (value, number) in after.iter().filter(|value| !before.contains(value)) {
                    self.add(name, false, format!("the value `{value}`, which is {number}, is new"));
                }
            }
            (Kind::List { item: before, .. }, Kind::List { item: after, .. }) => {
                self.kind(name, &old.kind, &new.kind);
                self.inside(name, "items", before, after, is_sent);
            }
            (Kind::Map { key: k1, value: v1, .. }, Kind::Map { key: k2, value: v2, .. }) => {
                self.kind(name, &old.kind, &new.kind);
                self.inside(name, "keys", k1, k2, is_sent);
                self.inside(name, "values", v1, v2, is_sent);
            }
            (Kind::Structure { error: before, .. }, Kind::Structure { error: after, .. }) => {
                self.error(name, before.as_ref(), after.as_ref());
                self.members(name, old.members(), new.members(), is_sent);
            }
            (Kind::Union { .. }, Kind::Union { .. }) => self.members(name, old.members(), new.members(), is_sent),
            (before, after) => self.kind(name, before, after),
        }
    }

    fn kind(&mut self, name: &str, old: &Kind, new: &Kind) {
        let (before, after) = (described(old), described(new));
        if before != after {
            self.add(name, true, format!("it was {before}, and is {after} now"));
        }
    }

    /// Compares what is in a list or map, beside its shape.
    fn inside(&mut self, name: &str, what: &str, old: &Reference, new: &Reference, is_sent: bool) {
        let place = format!("{name} ({what})");
        if old.timestamp != new.timestamp {
            self.add(&place, true, "the format of the timestamps changed");
        }
        self.constraints(&place, &old.constraints, &new.constraints, is_sent);
    }

    fn error(&mut self, name: &str, old: Option<&ErrorTraits>, new: Option<&ErrorTraits>) {
        let (Some(old), Some(new)) = (old, new) else {
            if old.is_some() != new.is_some() {
                self.add(name, true, "it is an error in only one of the two");
            }
            return;
        };
        let status = |error: &ErrorTraits| error.status.map_or_else(|| "none".to_owned(), |status| status.to_string());
        if old.status != new.status {
            self.add(name, true, format!("the status was {}, and is {} now", status(old), status(new)));
        }
        if old.code != new.code {
            self.add(name, true, "the code on the wire changed");
        }
        if old.retry != new.retry {
            self.add(name, false, "whether a call is retried changed");
        }
    }

    fn members(&mut self, shape: &str, old: &[Member], new: &[Member], is_sent: bool) {
        let place = |member: &Member| format!("{shape}.{}", member.name);
        for before in old {
            match new.iter().find(|after| after.name == before.name) {
                None => self.add(place(before), true, "the member is gone"),
                Some(after) => self.member(&place(before), before, after, is_sent),
            }
        }
        for member in new.iter().filter(|new| !old.iter().any(|old| old.name == new.name)) {
            let is_breaking = is_sent && member.required;
            self.add(
                place(member),
                is_breaking,
                if member.required { "the required member is new" } else { "the member is new" },
            );
        }
    }

    fn member(&mut self, place: &str, old: &Member, new: &Member, is_sent: bool) {
        if old.reference.target != new.reference.target {
            let same = self.old.shapes.get(&old.reference.target).zip(self.new.shapes.get(&new.reference.target));
            let is_same =
                same.is_some_and(|(old, new)| described(&old.kind) == described(&new.kind) && is_plain(&old.kind));
            let text = format!("its shape was `{}`, and is `{}` now", old.reference.target, new.reference.target);
            self.add(place, !is_same, text);
            if let Some((before, after)) = same {
                self.constraints(place, &before.constraints, &after.constraints, is_sent);
            }
        }
        match (old.required, new.required) {
            (true, false) => self.add(place, true, "it is optional now, so its type changes"),
            (false, true) => self.add(place, true, "it is required now"),
            _ => {}
        }
        if (&old.location, &old.wire_name) != (&new.location, &new.wire_name) {
            self.add(place, true, "its place or its wire name changed");
        }
        if old.reference.timestamp != new.reference.timestamp {
            self.add(place, true, "the format of its timestamp changed");
        }
        if old.default != new.default {
            let is_received = !is_sent && old.default.is_some() != new.default.is_some();
            self.add(place, is_received, "its default changed");
        }
        if (old.idempotency_token, old.host_label) != (new.idempotency_token, new.host_label) {
            self.add(place, true, "it became or stopped being an idempotency token or a label of the host");
        }
        if old.deprecated.is_none() && new.deprecated.is_some() {
            self.add(place, false, "it is deprecated now");
        }
        self.constraints(place, &old.reference.constraints, &new.reference.constraints, is_sent);
    }

    fn constraints(&mut self, place: &str, old: &Constraints, new: &Constraints, is_sent: bool) {
        for (what, before, after) in [("length", &old.length, &new.length), ("range", &old.range, &new.range)] {
            if before != after {
                let is_breaking = is_sent && is_tighter(before.as_ref(), after.as_ref());
                self.add(
                    place,
                    is_breaking,
                    format!("its {what} was {}, and is {} now", shown(before.as_ref()), shown(after.as_ref())),
                );
            }
        }
        if old.pattern != new.pattern {
            self.add(place, is_sent && new.pattern.is_some(), "its pattern changed");
        }
    }
}

/// Returns the shapes that requests can hold.
fn sent(model: &Model) -> BTreeSet<&str> {
    let mut open: Vec<&str> = model.operations.values().filter_map(|operation| operation.input.as_deref()).collect();
    let mut sent = BTreeSet::new();
    while let Some(name) = open.pop() {
        if sent.insert(name) {
            open.extend(model.shapes.get(name).into_iter().flat_map(Shape::targets));
        }
    }
    sent
}

/// True if a value that keeps `old` can break `new`.
fn is_tighter(old: Option<&Bounds>, new: Option<&Bounds>) -> bool {
    let Some(new) = new else { return false };
    let number = |end: Option<&String>| end.and_then(|end| end.parse::<f64>().ok());
    let end = |of: fn(&Bounds) -> Option<&String>| (number(old.and_then(of)), number(of(new)));
    let (least_before, least) = end(|bounds| bounds.min.as_ref());
    let (most_before, most) = end(|bounds| bounds.max.as_ref());
    least.is_some_and(|least| least_before.is_none_or(|before| least > before))
        || most.is_some_and(|most| most_before.is_none_or(|before| most < before))
}

fn shown(bounds: Option<&Bounds>) -> String {
    let end = |end: &Option<String>| end.clone().unwrap_or_default();
    bounds.map_or_else(|| "free".to_owned(), |bounds| format!("`{}..={}`", end(&bounds.min), end(&bounds.max)))
}

/// True if the name of a shape of this kind does not show in Rust.
fn is_plain(kind: &Kind) -> bool {
    !matches!(kind, Kind::Enum(_) | Kind::IntEnum(_) | Kind::Structure { .. } | Kind::Union { .. })
}

/// Returns the kind of a shape as a person says it, with what is in a list or map.
fn described(kind: &Kind) -> String {
    match kind {
        Kind::Boolean => "a boolean".to_owned(),
        Kind::Integer(width) => format!("an integer ({width:?})"),
        Kind::Float => "a float".to_owned(),
        Kind::Double => "a double".to_owned(),
        Kind::String { .. } => "a string".to_owned(),
        Kind::Blob { streaming, .. } => if *streaming { "a streaming blob" } else { "a blob" }.to_owned(),
        Kind::Timestamp(format) => format!("a timestamp ({format:?})"),
        Kind::Document => "a document".to_owned(),
        Kind::Enum(_) => "an enum".to_owned(),
        Kind::IntEnum(_) => "an enum of integers".to_owned(),
        Kind::List { item, sparse } => format!("a list of `{}`{}", item.target, if *sparse { " or null" } else { "" }),
        Kind::Map { key, value, sparse } => {
            format!("a map of `{}` to `{}`{}", key.target, value.target, if *sparse { " or null" } else { "" })
        }
        Kind::Structure { .. } => "a structure".to_owned(),
        Kind::Union { event_stream, .. } => if *event_stream { "a stream of events" } else { "a union" }.to_owned(),
    }
}
