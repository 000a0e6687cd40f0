//! Descriptions and deprecation, which all shapes and members can have.

use super::flat::api;
use super::known::Traits;
use crate::error::Error;
use crate::model::Deprecation;
use crate::read::node::Node;

/// Returns the description, with links to external documentation at its end.
pub(super) fn text(traits: &Traits<'_>) -> Result<Option<String>, Error> {
    let text = api(traits, "documentation").map_or(Ok(""), Node::text)?;
    let mut paragraphs = vec![text.to_owned()];
    if let Some(links) = api(traits, "externalDocumentation") {
        // HTML stays HTML, since a tool that converts it takes Markdown for text.
        let is_html = text.trim_start().starts_with('<');
        for (name, url) in links.entries()? {
            let url = url.text()?;
            paragraphs.push(if is_html {
                format!("<p><a href=\"{}\">{}</a></p>", escaped(url), escaped(name))
            } else {
                format!("[{name}]({url})")
            });
        }
    }
    paragraphs.retain(|paragraph| !paragraph.trim().is_empty());
    Ok((!paragraphs.is_empty()).then(|| paragraphs.join("\n\n")))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Returns the deprecation.
pub(super) fn deprecation(traits: &Traits<'_>) -> Result<Option<Deprecation>, Error> {
    let Some(node) = api(traits, "deprecated") else { return Ok(None) };
    node.only(&["message", "since"])?;
    Ok(Some(Deprecation { message: node.find_text("message")?, since: node.find_text("since")? }))
}
