//! Documents made from the model: every member of every structure is set, and all values differ.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::model::Service;

/// A site in a document that holds a value.
#[derive(Clone, Debug)]
pub(crate) struct Site<'a> {
    /// The JSON pointer to the site.
    pub(crate) pointer: String,
    /// The path to the site as a problem of an input reports it.
    pub(crate) path: String,
    /// The shape of the value.
    pub(crate) shape: &'a str,
    /// The structure or union and its member that holds the value; `None` for an item of a list or
    /// map.
    pub(crate) member: Option<(&'a str, &'a str)>,
}

pub(crate) struct Documents<'a> {
    service: &'a Service,
    /// The index of the member that unions have, modulo their number of members.
    round: usize,
    values: usize,
    stack: Vec<&'a str>,
}

impl<'a> Documents<'a> {
    /// Returns documents of a shape that together set all members of all structures and unions it
    /// reaches.
    pub(crate) fn of(service: &'a Service, shape: &'a str) -> Vec<Value> {
        let mut reachable = BTreeSet::new();
        service.reachable(shape, &mut reachable);
        let members = |&name: &&'a str| service.shape(name).members.keys().map(move |member| (name, member.as_str()));
        let all: BTreeSet<_> = reachable.iter().flat_map(members).collect();
        let unions = reachable.iter().map(|name| service.shape(name)).filter(|shape| shape.union);
        let rounds = unions.map(|union| union.members.len()).max().unwrap_or(1);
        let documents: Vec<_> =
            (0..rounds).map(|round| Documents { service, round, values: 0, stack: Vec::new() }.value(shape)).collect();
        let met = documents.iter().flat_map(|document| sites(service, shape, document));
        let met: BTreeSet<_> = met.filter_map(|site| site.member).collect();
        assert_eq!(met, all, "the documents of {shape} do not hold all members");
        documents
    }

    fn value(&mut self, name: &'a str) -> Value {
        let shape = self.service.shape(name);
        let is_inside_itself = self.stack.contains(&name);
        self.stack.push(name);
        let value = match &*shape.kind {
            "structure" if is_inside_itself => panic!("{name} holds itself without a list or map between"),
            "structure" if shape.union => {
                let member = shape.members.iter().nth(self.round % shape.members.len()).unwrap();
                json!({ member.0: self.value(&member.1.shape) })
            }
            "structure" => {
                let members = shape.members.iter();
                Value::Object(members.map(|(name, member)| (name.clone(), self.value(&member.shape))).collect())
            }
            "list" if self.holds_itself(shape.item()) => json!([]),
            "list" => {
                let items = shape.length().map_or(2, |(min, max)| 2.clamp(min, max));
                (0..items).map(|_| self.value(shape.item())).collect()
            }
            "map" if self.holds_itself(shape.map().1) => json!({}),
            "map" => {
                let key = self.value(shape.map().0).as_str().unwrap().to_owned();
                json!({ key: self.value(shape.map().1) })
            }
            "string" if !shape.values.is_empty() => json!(shape.values[0]),
            "string" => {
                let (min, _) = shape.length().unwrap_or_default();
                json!(format!("{:x>min$}", format!("v{}", self.next())))
            }
            "integer" => {
                let least = shape.range().and_then(|(min, _)| min).unwrap_or(0);
                json!(least + i64::try_from(self.next() % 20).unwrap())
            }
            "boolean" => json!(self.next().is_multiple_of(2)),
            "timestamp" => json!(1_573_180_888.25 + f64::from(u32::try_from(self.next()).unwrap())),
            kind => panic!("{name} is a {kind}, of which this test knows nothing"),
        };
        self.stack.pop();
        value
    }

    fn holds_itself(&self, inner: &str) -> bool {
        self.stack.contains(&inner)
    }

    fn next(&mut self) -> usize {
        self.values += 1;
        self.values
    }
}

/// Returns all sites of a document of a shape.
pub(crate) fn sites<'a>(service: &'a Service, shape: &'a str, document: &Value) -> Vec<Site<'a>> {
    let mut sites = Vec::new();
    let root = Site { pointer: String::new(), path: String::new(), shape, member: None };
    walk(service, &root, document, &mut sites);
    sites
}

fn walk<'a>(service: &'a Service, site: &Site<'a>, value: &Value, sites: &mut Vec<Site<'a>>) {
    let shape = service.shape(site.shape);
    let inner: Vec<_> = match &*shape.kind {
        "structure" => {
            let members = shape.members.iter().filter_map(|(name, member)| Some((name, member, value.get(name)?)));
            let members = members.map(|(name, member, value)| {
                (Site { member: Some((site.shape, name)), ..site.inside(name, &member.shape) }, value)
            });
            members.collect()
        }
        "list" => {
            let items = value.as_array().unwrap().iter().enumerate();
            items.map(|(index, item)| (site.item(index, shape.item()), item)).collect()
        }
        "map" => {
            let values = value.as_object().unwrap().iter();
            values.map(|(key, value)| (site.inside(key, shape.map().1), value)).collect()
        }
        _ => Vec::new(),
    };
    for (site, value) in inner {
        walk(service, &site, value, sites);
        sites.push(site);
    }
}

impl<'a> Site<'a> {
    fn inside(&self, name: &str, shape: &'a str) -> Self {
        let dot = if self.path.is_empty() { "" } else { "." };
        let (pointer, path) = (format!("{}/{name}", self.pointer), format!("{}{dot}{name}", self.path));
        Self { pointer, path, shape, member: None }
    }

    fn item(&self, index: usize, shape: &'a str) -> Self {
        let (pointer, path) = (format!("{}/{index}", self.pointer), format!("{}[{index}]", self.path));
        Self { pointer, path, shape, member: None }
    }

    /// Returns the document with another value at this site.
    pub(crate) fn set(&self, document: &Value, value: Value) -> Value {
        let mut document = document.clone();
        *document.pointer_mut(&self.pointer).unwrap() = value;
        document
    }

    /// Returns the document without the value at this site.
    pub(crate) fn clear(&self, document: &Value) -> Value {
        let mut document = document.clone();
        let (owner, member) = self.pointer.rsplit_once('/').unwrap();
        document.pointer_mut(owner).and_then(Value::as_object_mut).and_then(|owner| owner.remove(member)).unwrap();
        document
    }
}

/// Returns a string, list or map of this length, made from another.
pub(crate) fn resized(value: &Value, length: usize) -> Value {
    match value {
        Value::String(_) => json!("y".repeat(length)),
        Value::Array(items) => (0..length).map(|index| items[index % items.len()].clone()).collect(),
        Value::Object(members) => {
            let value = members.values().next().unwrap();
            Value::Object((0..length).map(|index| (format!("k{index}"), value.clone())).collect::<Map<_, _>>())
        }
        _ => panic!("{value} has no length"),
    }
}
