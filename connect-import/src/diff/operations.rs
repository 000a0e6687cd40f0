//! Operations that came, went or changed.

use super::Changes;
use crate::model::Operation;

impl Changes<'_> {
    pub(super) fn operations(&mut self) {
        let (old, new) = (self.old, self.new);
        for (name, before) in &old.operations {
            match new.operations.get(name) {
                None => self.add(name, true, "the operation is gone"),
                Some(after) => self.operation(name, before, after),
            }
        }
        for name in new.operations.keys().filter(|name| !old.operations.contains_key(*name)) {
            self.add(name, false, "the operation is new");
        }
    }

    fn operation(&mut self, name: &str, old: &Operation, new: &Operation) {
        if old.http != new.http {
            let shown = |operation: &Operation| {
                operation.http.as_ref().map_or_else(String::new, |http| format!("`{} {}`", http.method, http.uri))
            };
            if shown(old) != shown(new) {
                self.add(name, true, format!("{} became {}", shown(old), shown(new)));
            }
        }
        for (what, before, after) in [
            ("authentication", format!("{:?}", old.auth), format!("{:?}", new.auth)),
            ("signature of the body", format!("{:?}", !old.unsigned_payload), format!("{:?}", !new.unsigned_payload)),
            ("checksum of the body", format!("{:?}", old.checksum_required), format!("{:?}", new.checksum_required)),
            ("host prefix", format!("{:?}", old.host_prefix), format!("{:?}", new.host_prefix)),
            ("input", format!("{:?}", old.input), format!("{:?}", new.input)),
            ("output", format!("{:?}", old.output), format!("{:?}", new.output)),
        ] {
            if before != after {
                self.add(name, true, format!("the {what} was {before}, and is {after} now"));
            }
        }
        for error in old.errors.iter().filter(|error| !new.errors.contains(error)) {
            self.add(name, true, format!("the error `{error}` is gone"));
        }
        for error in new.errors.iter().filter(|error| !old.errors.contains(error)) {
            self.add(name, false, format!("the error `{error}` is new"));
        }
        match (&old.pages, &new.pages) {
            (None, Some(_)) => self.add(name, false, "its pages are declared now"),
            (Some(_), None) => self.add(name, true, "its pages are not declared any more"),
            (before, after) if before != after => self.add(name, true, "its pages changed"),
            _ => {}
        }
        match (old.idempotent || old.readonly, new.idempotent || new.readonly) {
            (true, false) => self.add(name, true, "it is not idempotent any more, so it is retried less"),
            (false, true) => self.add(name, false, "it is idempotent now"),
            _ => {}
        }
        if old.deprecated.is_none() && new.deprecated.is_some() {
            self.add(name, false, "it is deprecated now");
        }
        for waiter in old.waiters.iter().filter(|old| !new.waiters.iter().any(|new| new.name == old.name)) {
            self.add(name, true, format!("the waiter `{}` is gone", waiter.name));
        }
        for (before, after) in old
            .waiters
            .iter()
            .flat_map(|old| new.waiters.iter().filter(|new| new.name == old.name).map(move |new| (old, new)))
        {
            if format!("{:?}", before.acceptors) != format!("{:?}", after.acceptors) {
                self.add(name, true, format!("the conditions of the waiter `{}` changed", before.name));
            }
        }
        for waiter in new.waiters.iter().filter(|new| !old.waiters.iter().any(|old| old.name == new.name)) {
            self.add(name, false, format!("the waiter `{}` is new", waiter.name));
        }
    }
}
