//! The XML of STS: the texts of the children of one element.

use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::Event;
use zeroize::Zeroizing;

/// The texts of the children of an element, by their names.
pub(super) type Texts = HashMap<String, Zeroizing<String>>;

/// Returns the texts of the children of the first element that is named `parent`.
///
/// `None` means that the text is not XML, is not complete, or has no such element. An entity that a
/// document defines itself is not XML here.
pub(super) fn texts_in(parent: &str, xml: &[u8]) -> Option<Texts> {
    let mut reader = Reader::from_str(std::str::from_utf8(xml).ok()?);
    let mut found: Option<Texts> = None;
    // The names of the open elements, and the depth of the parent.
    let mut open: Vec<String> = Vec::new();
    let mut depth = None;
    let mut text = Zeroizing::new(String::new());
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => {
                text.clear();
                open.push(start.local_name().as_ref().to_owned());
                if found.is_none() && open.last().is_some_and(|name| name == parent) {
                    found = Some(Texts::new());
                    depth = Some(open.len());
                }
            }
            Event::End(_) => {
                let name = open.pop()?;
                match depth {
                    Some(depth) if open.len() == depth => {
                        let text = Zeroizing::new(text.trim().to_owned());
                        found.get_or_insert_default().entry(name).or_insert(text);
                    }
                    Some(inside) if open.len() < inside => depth = None,
                    _ => {}
                }
            }
            Event::Text(part) => text.push_str(&part.xml10_content()),
            Event::CData(part) => text.push_str(&part.xml10_content()),
            Event::GeneralRef(reference) => match reference.resolve_char_ref().ok()? {
                Some(character) => text.push(character),
                None => text.push_str(resolve_predefined_entity(&reference)?),
            },
            Event::Eof => return found.filter(|_| open.is_empty()),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(xml: &str, name: &str) -> Option<String> {
        texts_in("Credentials", xml.as_bytes())?.get(name).map(|text| text.to_string())
    }

    #[test]
    fn texts_are_those_of_the_children_of_the_element() {
        let xml = "<?xml version='1.0'?><R xmlns='x'><K>no</K><Credentials><K> a&amp;b&#43;<![CDATA[<c>]]>\n</K>\
                   <Other><K>deep</K></Other></Credentials><Credentials><L>second</L></Credentials></R>";
        assert_eq!(text(xml, "K"), Some("a&b+<c>".to_owned()));
        assert_eq!(text(xml, "L"), None);
    }

    #[test]
    fn a_text_that_is_not_xml_has_no_element() {
        let whole = "<R><Credentials><K>a</K></Credentials></R>";
        assert_eq!(text(whole, "K"), Some("a".to_owned()));
        for end in 0..whole.len() {
            assert_eq!(text(&whole[..end], "K"), None, "{end}");
        }
        for wrong in ["", "{}", "<html><body>no<br></body></html>", "<R><Credentials><K>&own;</K></Credentials></R>"] {
            assert_eq!(text(wrong, "K"), None, "{wrong}");
        }
        assert_eq!(texts_in("Credentials", b"<Credentials>\xff</Credentials>"), None);
    }
}
