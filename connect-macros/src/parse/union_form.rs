//! The keys `tag`, `content` and `untagged`: the form of a union on the wire.

use proc_macro2::{Span, TokenTree};
use syn::parse::ParseStream;
use syn::{DeriveInput, Ident};

use super::Setting;
use super::member::wire_name;
use crate::attr;
use crate::errors::Errors;
use crate::model::UnionForm;
use crate::spanned::{Flag, Spanned};
use crate::symbol::{CONNECT_SHAPE, ShapeWord, Word};

/// The keys that set the form of a union, and `rename_all`, which only some forms allow.
#[derive(Default)]
pub(super) struct FormKeys {
    pub(super) tag: Option<NameKey>,
    pub(super) content: Option<NameKey>,
    pub(super) untagged: Flag,
    /// The key `event_stream`.
    pub(super) event_stream: Flag,
    /// The span of the key `rename_all`.
    pub(super) rename_all: Option<Span>,
}

/// A key whose value is a wire name.
pub(super) struct NameKey {
    /// The span of the key.
    key: Span,
    /// The wire name, with the span of its literal.
    name: Setting<Spanned<String>>,
}

impl FormKeys {
    /// Parses `= "…"` into `setting`.
    pub(super) fn name(
        setting: &mut Option<NameKey>,
        key: &Ident,
        input: ParseStream<'_>,
        example: &str,
    ) -> syn::Result<()> {
        let setting = setting.insert(NameKey { key: key.span(), name: Setting::Wrong });
        let text = attr::string(key, input, example)?;
        setting.name = Setting::Right(Spanned::new(wire_name(&text)?, text.span()));
        Ok(())
    }

    /// Returns true if one of the keys is present.
    pub(super) fn is_present(&self) -> bool {
        self.spans().next().is_some()
    }

    /// Adds an error for each key, on an item that is not a union.
    pub(super) fn reject(&self, why: &str, errors: &mut Errors) {
        for (key, span) in self.spans() {
            let message =
                format!("`{key}` is for a union, an enum whose variants hold values, but {why}: remove `{key}`");
            errors.span(span, message);
        }
    }

    /// Returns the form that the keys set, or `None` after an error.
    pub(super) fn form(&self, errors: &mut Errors) -> Option<UnionForm> {
        if let Some(untagged) = self.untagged {
            return self.untagged(untagged.span, errors);
        }
        match (&self.tag, &self.content) {
            (None, None) => Some(UnionForm::Member),
            (None, Some(content)) => {
                let message = "`content` is the member beside the tag of a union, but `tag` is absent: \
                               add `tag = \"type\"`";
                errors.span(content.key, message);
                None
            }
            (Some(tag), None) => Some(UnionForm::Beside { tag: tag.wire()?.value.clone() }),
            (Some(tag), Some(content)) => {
                let (tag, content) = (tag.wire()?, content.wire()?);
                if tag.value == content.value {
                    let message = format!(
                        "`tag` and `content` are both `{}` on the wire: give one of them another name",
                        tag.value
                    );
                    errors.span(content.span, message);
                    return None;
                }
                Some(UnionForm::Content { tag: tag.value.clone(), content: content.value.clone() })
            }
        }
    }

    /// Returns true if the union is that of an event stream. Each key that names something in JSON
    /// is an error.
    pub(super) fn is_event_stream(&self, errors: &mut Errors) -> bool {
        if self.event_stream.is_none() {
            return false;
        }
        for (key, span) in self.spans().filter(|(key, _)| *key != "event_stream") {
            let message = format!(
                "`{key}` is the form of a union in JSON, but the union of an `event_stream` is the name of each event: \
                 remove `{key}`"
            );
            errors.span(span, message);
        }
        true
    }

    /// Returns the form of an untagged union. Each key that names something on the wire is an
    /// error.
    fn untagged(&self, untagged: Span, errors: &mut Errors) -> Option<UnionForm> {
        for (key, _) in self.spans().filter(|(key, _)| *key != "untagged") {
            let message =
                format!("`{key}` is the name of a member, but an `untagged` union has none: keep one of these keys");
            errors.span(untagged, message);
        }
        if let Some(span) = self.rename_all {
            errors.span(span, "an `untagged` union has no names on the wire: remove `rename_all`");
        }
        let is_alone = self.tag.is_none() && self.content.is_none() && self.rename_all.is_none();
        is_alone.then_some(UnionForm::Untagged)
    }

    /// Returns the keys that are present, with their spans.
    fn spans(&self) -> impl Iterator<Item = (&'static str, Span)> {
        let name = |word, key: &Option<NameKey>| key.as_ref().map(|key| (word, key.key));
        let untagged = self.untagged.map(|untagged| ("untagged", untagged.span));
        let event_stream = self.event_stream.map(|event_stream| ("event_stream", event_stream.span));
        [name("tag", &self.tag), name("content", &self.content), untagged, event_stream].into_iter().flatten()
    }
}

impl NameKey {
    /// Returns the wire name, or `None` if the value of the key is wrong.
    fn wire(&self) -> Option<&Spanned<String>> {
        match &self.name {
            Setting::Right(name) => Some(name),
            Setting::Absent | Setting::Wrong => None,
        }
    }
}

/// Returns true if the item has one of the keys, whatever else is wrong in the list of its keys.
pub(crate) fn has_union_key(input: &DeriveInput) -> bool {
    has_one_of(input, &[ShapeWord::Tag, ShapeWord::Content, ShapeWord::Untagged, ShapeWord::EventStream])
}

/// Returns true if the item has the key `event_stream`, whatever else is wrong.
pub(crate) fn is_event_stream(input: &DeriveInput) -> bool {
    has_one_of(input, &[ShapeWord::EventStream])
}

fn has_one_of(input: &DeriveInput, keys: &[ShapeWord]) -> bool {
    let lists = input.attrs.iter().filter(|attribute| attribute.path().is_ident(CONNECT_SHAPE));
    let tokens = lists.filter_map(|attribute| attribute.meta.require_list().ok()).flat_map(|list| list.tokens.clone());
    let mut names = tokens.filter_map(|token| match token {
        TokenTree::Ident(name) => Some(name),
        _ => None,
    });
    names.any(|name| keys.iter().any(|key| name == key.name()))
}
