//! Parsing of attributes as lists of keys. After an error in one key, the next keys are still read.

mod ranges;
mod values;

pub(crate) use self::ranges::{length, range};
pub(crate) use self::values::{
    flag, further_members, ident, in_parentheses, integer, member, members, name, number, one_of, optional_expression,
    optional_string, path, pattern, string, ty,
};

use proc_macro2::TokenTree;
use syn::ext::IdentExt;
use syn::parse::{ParseBuffer, ParseStream, Parser};
use syn::token::Paren;
use syn::{Attribute, Ident, Meta, Token};

use crate::errors::Errors;
use crate::names::{quoted, suggestion};
use crate::symbol::{CONNECT, Place, Word};

/// A function that reads the tokens after a key.
type Read<'r, W> = &'r mut dyn FnMut(W, &Ident, ParseStream<'_>, &mut Errors) -> syn::Result<()>;

/// Reads every key in the attributes of `place`, and calls `read` with each key of `W` and the
/// tokens after the key.
///
/// A key that is not allowed at `place`, or that is repeated, is an error. After an error, reading
/// continues after the next comma.
pub(crate) fn words<W: Word>(attributes: &[Attribute], place: Place, errors: &mut Errors, read: Read<'_, W>) {
    let name = place.attribute();
    let mut keys = Keys { place, seen: Vec::new(), errors, read };
    // `#[cfg_attr(…, connect(…))]` adds keys to an item under a condition.
    let is_list = |attribute: &&Attribute| attribute.path().is_ident(name) || attribute.path().is_ident(CONNECT);
    for attribute in attributes.iter().filter(is_list) {
        let list = match &attribute.meta {
            Meta::List(list) => list,
            Meta::Path(_) if attribute.path().is_ident(name) && name != CONNECT => continue,
            Meta::Path(_) | Meta::NameValue(_) => {
                let name = if attribute.path().is_ident(name) { name } else { CONNECT };
                keys.errors.at(attribute, format!("`{name}` takes keys in parentheses: write `#[{name}(…)]`"));
                continue;
            }
        };
        let before = keys.errors.len();
        let parsed = (|input: ParseStream<'_>| keys.each(input)).parse2(list.tokens.clone());
        // syn would report the tokens that an error leaves unread as a second error.
        if keys.errors.len() == before {
            keys.errors.ok(parsed);
        }
    }
}

/// Reads the keys in the parentheses after the key `key`, as [`words`] does.
pub(crate) fn nested_words<W: Word>(
    key: &Ident,
    input: ParseStream<'_>,
    (place, wanted): (Place, &str),
    errors: &mut Errors,
    read: Read<'_, W>,
) -> syn::Result<()> {
    let content = parenthesized(key, input, &format!("`{key}` takes keys in parentheses: {wanted}"))?;
    Keys { place, seen: Vec::new(), errors, read }.each(&content)
}

/// Reads the keys in `input`, as [`words`] does.
pub(crate) fn each_word<W: Word>(
    place: Place,
    input: ParseStream<'_>,
    errors: &mut Errors,
    read: Read<'_, W>,
) -> syn::Result<()> {
    Keys { place, seen: Vec::new(), errors, read }.each(input)
}

/// The state while a list of keys is read.
struct Keys<'a, W> {
    place: Place,
    /// The keys before this one.
    seen: Vec<String>,
    errors: &'a mut Errors,
    read: Read<'a, W>,
}

impl<W: Word> Keys<'_, W> {
    /// Reads each key. After an error, continues after the next comma.
    fn each(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        while !input.is_empty() {
            if let Err(error) = self.one(input) {
                self.errors.push(error);
                skip_to_comma(input);
            }
            let _: Option<Token![,]> = input.parse()?;
        }
        Ok(())
    }

    /// Reads a key and its value.
    fn one(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        if !input.peek(Ident::peek_any) {
            let (list, words) = (self.place.list(), quoted(&self.place.words()));
            return Err(input.error(format!("expected one of the keys of `{list}`: {words}")));
        }
        let key = input.call(Ident::parse_any)?;
        let text = key.to_string();
        let Some(word) = W::find(&text, self.place) else {
            return Err(syn::Error::new(key.span(), self.unknown(&text)));
        };
        if self.seen.contains(&text) {
            self.errors.span(key.span(), format!("`{text}` is given twice: keep one"));
        }
        self.seen.push(text);
        (self.read)(word, &key, input, self.errors)?;
        if !input.is_empty() && !input.peek(Token![,]) {
            self.errors.push(input.error(format!("a comma is missing: write `,` after `{key}`")));
            if !self.is_at_key(input) {
                skip_to_comma(input);
            }
        }
        Ok(())
    }

    /// Returns the message for a key that cannot be written at this place.
    fn unknown(&self, text: &str) -> String {
        if let Some(advice) = self.place.advice(text) {
            return format!("`{text}` {advice}");
        }
        let (list, known) = (self.place.list(), self.place.words());
        // Among many wrong keys, only those that are reported need a suggestion.
        let near = if self.errors.is_full() { String::new() } else { suggestion(text, &known) };
        match (self.place.home(text), near.as_str()) {
            (Some(home), _) => format!("`{text}` goes {home}; the keys here are {}", quoted(&known)),
            (None, "") => format!("`{text}` is not a key of `{list}`; the keys here are {}", quoted(&known)),
            (None, near) => format!("`{text}` is not a key of `{list}`{near}"),
        }
    }

    /// Returns true if a key of this place comes next.
    fn is_at_key(&self, input: ParseStream<'_>) -> bool {
        let next = input.fork().call(Ident::parse_any);
        next.is_ok_and(|next| W::find(&next.to_string(), self.place).is_some())
    }
}

/// Skips the tokens before the next comma.
pub(crate) fn skip_to_comma(input: ParseStream<'_>) {
    while !input.is_empty() && !input.peek(Token![,]) {
        let _: syn::Result<TokenTree> = input.parse();
    }
}

/// Returns the tokens in the parentheses after the key `key`. Empty parentheses are an error.
pub(crate) fn parenthesized<'a>(key: &Ident, input: ParseStream<'a>, wanted: &str) -> syn::Result<ParseBuffer<'a>> {
    if !input.peek(Paren) {
        let span = if input.is_empty() || input.peek(Token![,]) { key.span() } else { input.span() };
        return Err(syn::Error::new(span, wanted));
    }
    let content;
    syn::parenthesized!(content in input);
    if content.is_empty() {
        return Err(syn::Error::new(key.span(), wanted));
    }
    Ok(content)
}
