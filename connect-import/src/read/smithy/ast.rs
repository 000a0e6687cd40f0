//! The shapes of a file by ID, with their mixins and applied traits.

use std::collections::{BTreeMap, BTreeSet};

use super::flat::{Flat, Part};
use super::known::{Traits, is_silent};
use super::prelude;
use crate::error::Error;
use crate::read::node::Node;

/// The greatest number of mixins of one shape, counting those of its mixins.
const MIXINS: usize = 256;

/// The keys of each type of shape, beside `type`, `traits` and `mixins`.
const KEYS: &[(&[&str], &[&str])] = &[
    (
        &[
            "blob",
            "boolean",
            "string",
            "byte",
            "short",
            "integer",
            "long",
            "float",
            "double",
            "bigInteger",
            "bigDecimal",
            "timestamp",
            "document",
        ],
        &[],
    ),
    (&["list", "set"], &["member"]),
    (&["map"], &["key", "value"]),
    (&["structure", "union", "enum", "intEnum"], &["members"]),
    (&["operation"], &["input", "output", "errors"]),
    (&["service"], &["version", "operations", "resources", "errors", "rename"]),
    (
        &["resource"],
        &[
            "identifiers",
            "properties",
            "create",
            "put",
            "read",
            "update",
            "delete",
            "list",
            "operations",
            "collectionOperations",
            "resources",
        ],
    ),
];

/// The shapes of a file.
pub(super) struct Ast<'a> {
    shapes: BTreeMap<&'a str, Node<'a>>,
    /// The traits that are applied from outside, by the ID of the shape and the name of the member.
    applied: BTreeMap<&'a str, BTreeMap<Option<&'a str>, Node<'a>>>,
    /// True if the file has version 1, in which numbers have a default.
    pub(super) is_first_version: bool,
}

/// Returns true if a text can be the name of a shape or member.
pub(super) fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Returns the namespace and the name of an absolute shape ID.
pub(super) fn split(id: &str) -> Option<(&str, &str)> {
    let (namespace, name) = id.split_once('#')?;
    (namespace.split('.').all(is_name) && is_name(name)).then_some((namespace, name))
}

/// Returns the name in a shape ID.
pub(super) fn name_of(id: &str) -> &str {
    split(id).map_or(id, |(_, name)| name)
}

/// Returns the ID in a reference, `{"target": "ns#Name"}`.
pub(super) fn target<'a>(node: &Node<'a>) -> Result<&'a str, Error> {
    let target = node.get("target")?;
    let id = target.text()?;
    split(id).ok_or_else(|| target.error(format!("`{id}` is no absolute shape ID, such as `namespace#Name`")))?;
    Ok(id)
}

impl<'a> Ast<'a> {
    /// Collects the shapes of a file.
    pub(super) fn new(shapes: &Node<'a>, is_first_version: bool) -> Result<Self, Error> {
        let mut ast = Self { shapes: BTreeMap::new(), applied: BTreeMap::new(), is_first_version };
        for (id, node) in shapes.entries()? {
            let kind = node.get("type")?;
            let (owner, member) = match id.split_once('$') {
                Some((owner, member)) if kind.text()? == "apply" => (owner, Some(member)),
                _ => (id, None),
            };
            split(owner).ok_or_else(|| node.error(format!("`{id}` is no absolute shape ID")))?;
            if kind.text()? == "apply" {
                node.only(&["type", "traits"])?;
                ast.applied.entry(owner).or_default().insert(member, node);
            } else {
                let keys = KEYS.iter().find(|(kinds, _)| kind.text().is_ok_and(|kind| kinds.contains(&kind)));
                let (_, keys) = keys.ok_or_else(|| unknown_type(&kind))?;
                node.only(&[&["type", "traits", "mixins"], *keys].concat())?;
                ast.shapes.insert(id, node);
            }
        }
        for (owner, nodes) in &ast.applied {
            for node in nodes.values() {
                ast.find(owner, node)?;
            }
        }
        Ok(ast)
    }

    /// Returns the definitions that the file has, by ID.
    pub(super) fn shapes(&self) -> impl Iterator<Item = (&'a str, &Node<'a>)> {
        self.shapes.iter().map(|(id, node)| (*id, node))
    }

    /// Returns the definition of a shape that is named at `place`.
    fn find(&self, id: &str, place: &Node<'_>) -> Result<(&'a str, Node<'a>), Error> {
        let found = self.shapes.get_key_value(id).map(|(id, node)| (*id, node.clone()));
        found.or_else(|| prelude::find(id)).ok_or_else(|| place.error(format!("the model has no shape `{id}`")))
    }

    /// Returns true if the shape `id` has a trait of the namespace `smithy.api`, by which a trait
    /// says that it is a protocol or a scheme of authentication.
    pub(super) fn defines(&self, id: &str, name: &str) -> Result<bool, Error> {
        let Some(node) = self.shapes.get(id) else { return Ok(false) };
        let traits = node.find("traits")?;
        traits.map_or(Ok(false), |traits| Ok(traits.find(&format!("smithy.api#{name}"))?.is_some()))
    }

    /// Returns the shape that is named at `place`.
    pub(super) fn shape(&self, id: &str, place: &Node<'_>) -> Result<Flat<'a>, Error> {
        let (id, node) = self.find(id, place)?;
        let kind = node.get("type")?.text()?;
        let mut parts = Vec::new();
        self.collect((id, &node), kind, &mut Vec::new(), &mut parts)?;
        let mut traits = Traits::new();
        for (part, definition) in &parts {
            let own = self.traits(part, None, definition)?;
            let is_mixin = *part != id;
            let local = own.get("smithy.api#mixin").filter(|_| is_mixin).map(local_traits).transpose()?;
            let is_local = |name: &str| local.as_ref().is_some_and(|local| local.contains(name));
            traits.extend(own.into_iter().filter(|(name, _)| !is_local(name)));
        }
        Ok(Flat { id, node, kind, traits, parts })
    }

    /// Adds the mixins of a shape to `parts`, and then the shape.
    fn collect(
        &self,
        (id, node): (&'a str, &Node<'a>),
        kind: &str,
        above: &mut Vec<&'a str>,
        parts: &mut Vec<(&'a str, Node<'a>)>,
    ) -> Result<(), Error> {
        if above.contains(&id) {
            return Err(node.error(format!("`{id}` is a mixin of itself, by way of `{}`", above.join("`, `"))));
        }
        if above.len() + parts.len() > MIXINS {
            return Err(node.error(format!("a shape has more than {MIXINS} mixins")));
        }
        above.push(id);
        for reference in items(node, "mixins")? {
            reference.only(&["target"])?;
            let (mixin, definition) = self.find(target(&reference)?, &reference)?;
            let is_mixin = self.traits(mixin, None, &definition)?.contains_key("smithy.api#mixin");
            if !is_mixin || definition.get("type")?.text()? != kind {
                return Err(reference.error(format!("`{mixin}` is no mixin for a shape of the type `{kind}`")));
            }
            self.collect((mixin, &definition), kind, above, parts)?;
        }
        above.pop();
        parts.push((id, node.clone()));
        Ok(())
    }

    /// Returns the traits in a definition, and those applied to it.
    fn traits(&self, owner: &str, member: Option<&str>, definition: &Node<'a>) -> Result<Traits<'a>, Error> {
        let mut traits = Traits::new();
        let applied = self.applied.get(owner).and_then(|nodes| nodes.get(&member));
        for node in [Some(definition), applied].into_iter().flatten() {
            let Some(list) = node.find("traits")? else { continue };
            for (id, value) in list.entries()? {
                split(id).ok_or_else(|| value.error(format!("`{id}` is no absolute shape ID")))?;
                match traits.get(id) {
                    Some(given) if given.value() != value.value() && !is_silent(id) => {
                        let place = given.path();
                        return Err(value.error(format!("`{id}` has another value at {place}: remove one of them")));
                    }
                    _ => traits.insert(id, value),
                };
            }
        }
        Ok(traits)
    }

    /// Returns the members of a shape: those of its mixins, and its own.
    pub(super) fn members(&self, shape: &Flat<'a>) -> Result<Vec<Part<'a>>, Error> {
        let mut members: Vec<Part<'a>> = Vec::new();
        for (owner, definition) in &shape.parts {
            let mut own = Vec::new();
            for key in ["member", "key", "value"] {
                own.extend(definition.find(key)?.map(|node| (key, node)));
            }
            if let Some(list) = definition.find("members")? {
                own.extend(list.entries()?);
            }
            for (name, node) in own {
                if !is_name(name) {
                    return Err(node.error(format!("`{name}` is no name, of letters, digits and `_`")));
                }
                node.only(&["target", "traits"])?;
                let target = target(&node)?;
                let traits = self.traits(owner, Some(name), &node)?;
                match members.iter_mut().find(|member| member.name == name) {
                    Some(given) if given.target != target => {
                        return Err(node.error(format!("`{name}` is another shape at {}", given.node.path())));
                    }
                    Some(given) => given.traits.extend(traits),
                    None => members.push(Part { name, target, node, traits }),
                }
            }
            // Traits can be applied to a member that the shape has from a mixin.
            for (name, node) in self.applied.get(owner).into_iter().flatten() {
                let Some(name) = name else { continue };
                let member = members.iter_mut().find(|member| member.name == *name);
                let member = member.ok_or_else(|| node.error(format!("`{owner}` has no member `{name}`")))?;
                let is_inherited = !own_member(definition, name)?;
                if let Some(list) = node.find("traits")?.filter(|_| is_inherited) {
                    member.traits.extend(list.entries()?);
                }
            }
        }
        Ok(members)
    }
}

/// Returns true if the definition itself has the member.
fn own_member(definition: &Node<'_>, name: &str) -> Result<bool, Error> {
    let in_list = definition.find("members")?.map(|list| list.find(name)).transpose()?.flatten();
    Ok(in_list.is_some() || (matches!(name, "member" | "key" | "value") && definition.find(name)?.is_some()))
}

/// Returns the items of the array `key`, or none if it is absent.
pub(super) fn items<'a>(node: &Node<'a>, key: &str) -> Result<Vec<Node<'a>>, Error> {
    let Some(list) = node.find(key)? else { return Ok(Vec::new()) };
    let items = list.items()?.collect();
    Ok(items)
}

/// Returns the traits that a mixin keeps to itself.
fn local_traits<'a>(mixin: &Node<'a>) -> Result<BTreeSet<&'a str>, Error> {
    mixin.only(&["localTraits", "interface"])?;
    let mut local = BTreeSet::from(["smithy.api#mixin"]);
    for id in items(mixin, "localTraits")? {
        local.insert(id.text()?);
    }
    Ok(local)
}

fn unknown_type(kind: &Node<'_>) -> Error {
    let name = kind.value().as_str().unwrap_or_default();
    kind.error(format!("unknown type of shape `{name}`: this version of the importer does not know what it means"))
}
