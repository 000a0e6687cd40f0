//! Doc comments.

use proc_macro2::TokenStream;
use quote::quote;

use crate::declare::{Body, Docs, Field, Item, Operation};
use crate::model::Model;

/// The columns of a doc comment, without the signs and the indentation.
const WIDTH: usize = 92;

/// Writes doc comments.
pub(super) struct Commented<'c> {
    pub(super) model: &'c Model,
    /// True if the descriptions of the model are written.
    pub(super) with_text: bool,
}

impl Commented<'_> {
    /// The docs of an operation.
    pub(super) fn operation(&self, operation: &Operation) -> TokenStream {
        let name = &operation.operation;
        let mut paragraphs = vec![format!("The operation `{name}` of {}.", marked(&self.model.service.title))];
        paragraphs.extend(facts(&operation.docs));
        if let Some(uid) = &self.model.service.uid {
            paragraphs.push(format!("See [`{name}`][page] in the service's API reference."));
            paragraphs.push(format!("[page]: https://docs.aws.amazon.com/goto/WebAPI/{uid}/{name}"));
        }
        self.docs(paragraphs, &operation.docs)
    }

    /// The docs of another item.
    pub(super) fn item(&self, item: &Item) -> TokenStream {
        let shape = &item.shape;
        let first = match &item.body {
            Body::Structure(_) => match item.name.strip_suffix("Output") {
                Some(operation) if item.reached_by.len() == 1 && item.reached_by.contains(operation) => {
                    format!("The output of [`{operation}`](super::{operation}).")
                }
                _ => format!("The structure `{shape}`."),
            },
            Body::Error(_, error) => {
                match error.status {
                    Some(status) => format!("The error `{shape}` (HTTP {status})."),
                    None => format!("The error `{shape}`."),
                }
            }
            Body::Union(_) => format!("The union `{shape}`: exactly one of the variants."),
            Body::Enum(_) => format!("The values of `{shape}`."),
        };
        let mut paragraphs = vec![first];
        paragraphs.extend(facts(&item.docs));
        self.docs(paragraphs, &item.docs)
    }

    /// The docs of a member.
    pub(super) fn field(&self, field: &Field) -> TokenStream {
        let mut first = format!("The member `{}`.", field.member);
        for fact in &field.docs.facts {
            first.push(' ');
            first += fact;
        }
        self.docs(vec![first], &field.docs)
    }

    fn docs(&self, mut paragraphs: Vec<String>, docs: &Docs) -> TokenStream {
        if self.with_text {
            paragraphs.extend(docs.text.as_deref().map(markdown).filter(|text| !text.is_empty()));
        }
        let mut lines = Vec::new();
        for (index, paragraph) in paragraphs.iter().enumerate() {
            if index > 0 {
                lines.push(String::new());
            }
            lines.extend(wrapped(paragraph));
        }
        let lines = lines.into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") });
        let deprecated = docs.deprecated.as_ref().map(|message| {
            let message = message.split_whitespace().collect::<Vec<_>>().join(" ");
            if message.is_empty() { quote!(#[deprecated]) } else { quote!(#[deprecated(note = #message)]) }
        });
        quote!(#(#[doc = #lines])* #deprecated)
    }
}

fn facts(docs: &Docs) -> Option<String> {
    (!docs.facts.is_empty()).then(|| docs.facts.join(" "))
}

/// Puts words that look like code into backticks.
pub(super) fn marked(text: &str) -> String {
    let is_code = |word: &str| {
        let inner = word.trim_matches(|character: char| !character.is_alphanumeric());
        let mut previous = ' ';
        inner.chars().any(|character| {
            let is_camel = character.is_uppercase() && previous.is_lowercase();
            previous = character;
            is_camel || character == '_'
        })
    };
    let words = text.split(' ').map(|word| if is_code(word) { format!("`{word}`") } else { word.to_owned() });
    words.collect::<Vec<_>>().join(" ")
}

/// Breaks lines at spaces.
pub(super) fn wrapped(paragraph: &str) -> Vec<String> {
    textwrap::wrap(paragraph, textwrap::Options::new(WIDTH).break_words(false)).into_iter().map(|line| line.into_owned()).collect()
}

/// Converts a description of a model to Markdown.
pub(super) fn markdown(text: &str) -> String {
    text.to_owned()
}
