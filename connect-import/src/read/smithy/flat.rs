//! A shape after its mixins and applied traits.

use super::ast::{items, target};
use super::known::Traits;
use crate::error::Error;
use crate::read::node::Node;

/// A shape with everything that its mixins and applied traits add.
#[derive(Clone)]
pub(super) struct Flat<'a> {
    /// The absolute ID.
    pub(super) id: &'a str,
    /// The definition itself.
    pub(super) node: Node<'a>,
    /// The type, such as `structure`.
    pub(super) kind: &'a str,
    /// The traits.
    pub(super) traits: Traits<'a>,
    /// The definitions of the mixins in their order, and the definition itself.
    pub(super) parts: Vec<(&'a str, Node<'a>)>,
}

/// A member of a shape.
#[derive(Clone)]
pub(super) struct Part<'a> {
    /// The name.
    pub(super) name: &'a str,
    /// The absolute ID of the target.
    pub(super) target: &'a str,
    /// The definition.
    pub(super) node: Node<'a>,
    /// The traits.
    pub(super) traits: Traits<'a>,
}

impl<'a> Flat<'a> {
    /// Returns the member `key` of the definition, or that of the last mixin that has it.
    pub(super) fn find(&self, key: &str) -> Result<Option<Node<'a>>, Error> {
        let mut found = self.parts.iter().rev().map(|(_, part)| part.find(key));
        found.find_map(Result::transpose).transpose()
    }

    /// Returns the references in the array `key`, each target once, with those of mixins first.
    pub(super) fn references(&self, key: &str) -> Result<Vec<(&'a str, Node<'a>)>, Error> {
        let mut references: Vec<(&str, Node<'a>)> = Vec::new();
        for (_, part) in &self.parts {
            for reference in items(part, key)? {
                reference.only(&["target"])?;
                let id = target(&reference)?;
                if !references.iter().any(|(given, _)| *given == id) {
                    references.push((id, reference));
                }
            }
        }
        Ok(references)
    }

    /// Returns the entries of the object `key`, with those of mixins first.
    pub(super) fn entries(&self, key: &str) -> Result<Vec<(&'a str, Node<'a>)>, Error> {
        let mut entries = Vec::new();
        for (_, part) in &self.parts {
            if let Some(list) = part.find(key)? {
                entries.extend(list.entries()?);
            }
        }
        Ok(entries)
    }

    /// Returns true if the shape is a mixin, to which nothing but `mixins` may refer.
    pub(super) fn is_mixin(&self) -> bool {
        self.traits.contains_key("smithy.api#mixin")
    }

    /// Returns the trait `smithy.api#name`.
    pub(super) fn get(&self, name: &str) -> Option<&Node<'a>> {
        api(&self.traits, name)
    }

    /// Returns true if the shape has the trait `smithy.api#name`.
    pub(super) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }
}

impl<'a> Part<'a> {
    /// Returns the trait `smithy.api#name`.
    pub(super) fn get(&self, name: &str) -> Option<&Node<'a>> {
        api(&self.traits, name)
    }

    /// Returns true if the member has the trait `smithy.api#name`.
    pub(super) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }
}

/// Returns the trait `smithy.api#name`.
pub(super) fn api<'t, 'a>(traits: &'t Traits<'a>, name: &str) -> Option<&'t Node<'a>> {
    traits.iter().find(|(id, _)| id.strip_prefix("smithy.api#") == Some(name)).map(|(_, node)| node)
}
