//! Doc comments.

use proc_macro2::TokenStream;
use quote::quote;

use crate::declare::{Body, Docs, Field, Item, Operation, Waiter};
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
        let first = format!("The operation `{name}` of {}.", marked(&self.model.service.title));
        let link = self.model.service.uid.as_ref().map(|uid| {
            let address = format!("https://docs.aws.amazon.com/goto/WebAPI/{uid}/{name}");
            [format!("See [`{name}`][page] in the service's API reference."), format!("[page]: {address}")]
        });
        self.docs(first, &operation.docs, link.into_iter().flatten())
    }

    /// The docs of another item.
    pub(super) fn item(&self, item: &Item) -> TokenStream {
        let shape = &item.shape;
        let first = match &item.body {
            Body::Structure(_) => match item.name.strip_suffix("Output") {
                Some(operation) if item.reached_by.len() == 1 && item.reached_by.contains(operation) => {
                    format!("The output of [`{operation}`].")
                }
                _ => format!("The structure `{shape}`."),
            },
            Body::Error(_, error) => match error.status {
                Some(status) => format!("The error `{shape}` (HTTP {status})."),
                None => format!("The error `{shape}`."),
            },
            Body::Union(_) => format!("The union `{shape}`: exactly one of the variants."),
            Body::Events(_) => format!("The events of a stream: `{shape}`."),
            Body::Enum(_) => format!("The values of `{shape}`."),
        };
        self.docs(first, &item.docs, std::iter::empty())
    }

    /// The docs of a member.
    pub(super) fn field(&self, field: &Field) -> TokenStream {
        let first = format!("The member `{}`.", field.member);
        self.docs(first, &field.docs, std::iter::empty())
    }

    /// The docs of a waiter.
    pub(super) fn waiter(&self, operation: &str, waiter: &Waiter) -> TokenStream {
        let first = format!("The waiter `{}`, which calls [`{operation}`].", waiter.name);
        self.docs(first, &waiter.docs, std::iter::empty())
    }

    /// Returns the docs: the model's description or else the sentence `first`, then the facts, then
    /// the paragraphs `last`.
    fn docs(&self, first: String, docs: &Docs, last: impl Iterator<Item = String>) -> TokenStream {
        let text = docs.text.as_deref().filter(|_| self.with_text).map(markdown).filter(|text| !text.is_empty());
        let facts = docs.facts.join(" ");
        let mut paragraphs = match (text, facts.is_empty()) {
            (Some(text), _) => vec![text, facts],
            (None, true) => vec![first],
            (None, false) => vec![format!("{first} {facts}")],
        };
        paragraphs.extend(last);
        let mut lines: Vec<String> = Vec::new();
        for paragraph in paragraphs.iter().filter(|paragraph| !paragraph.is_empty()) {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            paragraph.lines().for_each(|line| lines.extend(wrapped(line)));
        }
        let lines = lines.into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") });
        let deprecated = docs.deprecated.as_ref().map(|message| {
            let message = message.split_whitespace().collect::<Vec<_>>().join(" ");
            if message.is_empty() { quote!(#[deprecated]) } else { quote!(#[deprecated(note = #message)]) }
        });
        quote!(#(#[doc = #lines])* #deprecated)
    }
}

/// Puts words that look like code into backticks.
pub(super) fn marked(text: &str) -> String {
    let is_code = |word: &str| {
        let mut previous = ' ';
        word.chars().any(|character| {
            let is_camel = character.is_uppercase() && previous.is_lowercase();
            previous = character;
            is_camel || character == '_'
        }) || word.starts_with(|first: char| first.is_uppercase())
            && word.chars().filter(|character| character.is_uppercase()).count() > 1
            && word.chars().any(char::is_lowercase)
    };
    let marked = |word: &str| {
        let inner = word.trim_matches(|character: char| !character.is_alphanumeric());
        if is_code(inner) { word.replacen(inner, &format!("`{inner}`"), 1) } else { word.to_owned() }
    };
    text.split(' ').map(marked).collect::<Vec<_>>().join(" ")
}

/// Breaks a line at spaces. The further lines of a list item keep its indentation.
pub(super) fn wrapped(line: &str) -> Vec<String> {
    let text = line.trim_start();
    let mut indent = line.len() - text.len();
    let marker = text.split(' ').next().unwrap_or_default();
    let is_marker =
        matches!(marker, "*" | "-") || marker.ends_with('.') && marker[..marker.len() - 1].parse::<u16>().is_ok();
    if is_marker {
        indent += text.len() - text[marker.len()..].trim_start().len();
    }
    let indent = " ".repeat(indent);
    let options = textwrap::Options::new(WIDTH).break_words(false).subsequent_indent(&indent);
    let lines = textwrap::wrap(line, options.word_splitter(textwrap::WordSplitter::NoHyphenation));
    lines.into_iter().map(std::borrow::Cow::into_owned).collect()
}

/// Converts a description of a model, which is HTML or Markdown, to Markdown.
pub(super) fn markdown(text: &str) -> String {
    let options = htmd::options::Options {
        bullet_list_marker: htmd::options::BulletListMarker::Dash,
        ul_bullet_spacing: 1,
        ol_number_spacing: 1,
        ..htmd::options::Options::default()
    };
    let converter = htmd::HtmlToMarkdown::builder().options(options).skip_tags(vec!["script", "style"]).build();
    let markdown = converter.convert(text).unwrap_or_else(|_| text.to_owned());
    let lines = markdown.lines().map(str::trim_end).collect::<Vec<_>>();
    lines.join("\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_becomes_markdown() {
        let html = "<p>Starts a <code>chat</code>, see <a href=\"https://example.com/a\">the <i>guide</i></a>.</p>\
                    <ul> <li> <p>First [1]</p> </li> <li> <p>Second &lt;b&gt;</p> </li> </ul>";
        let text = "Starts a `chat`, see [the *guide*](https://example.com/a).\n\n- First \\[1\\]\n\n- Second \\<b>";
        assert_eq!(markdown(html), text);
    }

    #[test]
    fn words_that_look_like_code_are_marked() {
        assert_eq!(marked("Amazon CloudWatch, and IoT_x"), "Amazon `CloudWatch`, and `IoT_x`");
    }

    #[test]
    fn a_long_item_of_a_list_keeps_its_indentation() {
        let lines = wrapped(&format!("- {}", "word ".repeat(30)));
        assert!(lines[1].starts_with("  word"), "{lines:?}");
    }
}
