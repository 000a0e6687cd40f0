//! The header `Link` (RFC 8288), read by the algorithms of its appendix B.

use http::Uri;

use super::resolve::is_same;

/// The relation of the next page.
const NEXT: &str = "next";
/// The optional white space between the parts of a header.
const SPACE: [char; 2] = [' ', '\t'];

/// Returns the target of the first link from the resource at `base` that has the relation `next`.
/// `value` is the value of the header, with the values of a repeated header joined with commas.
///
/// As the RFC says, the links after a syntax error are ignored.
///
/// # Errors
///
/// Returns an error if the text does not begin with a link, as a URI without `<` and `>`.
pub(crate) fn next_link<'v>(value: &'v str, base: &Uri) -> Result<Option<&'v str>, NotALink> {
    let first = value.trim_start_matches([' ', '\t', ',']);
    let begins_with_a_link = first.starts_with('<') && first.contains('>');
    if first.is_empty() || begins_with_a_link { Ok(next_of(value, base)) } else { Err(NotALink) }
}

/// A text that is not a value of the header `Link`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NotALink;

fn next_of<'v>(value: &'v str, base: &Uri) -> Option<&'v str> {
    let mut rest = value;
    loop {
        rest = rest.trim_start_matches([' ', '\t', ',']);
        let (target, after) = rest.strip_prefix('<')?.split_once('>')?;
        let parameters;
        (parameters, rest) = Parameters::read(after);
        if parameters.is_next() && parameters.is_from(base) {
            return Some(target.trim_matches(SPACE));
        }
    }
}

/// The parameters of a link, as far as they are needed. Of a repeated parameter, the first counts.
#[derive(Debug, Default)]
struct Parameters {
    rel: Option<String>,
    anchor: Option<String>,
}

impl Parameters {
    /// Reads the parameters after a target, and returns the text after them.
    fn read(text: &str) -> (Self, &str) {
        let mut parameters = Self::default();
        let mut rest = text.trim_start_matches(SPACE);
        while let Some(after) = rest.strip_prefix(';') {
            let (name, after) = before(after.trim_start_matches(SPACE), &[' ', '\t', '=', ';', ',']);
            let after = after.trim_start_matches(SPACE);
            let (value, after) = match after.strip_prefix('=') {
                Some(after) => value(after.trim_start_matches(SPACE)),
                None => (String::new(), after),
            };
            if name.eq_ignore_ascii_case("rel") {
                parameters.rel.get_or_insert(value);
            } else if name.eq_ignore_ascii_case("anchor") {
                parameters.anchor.get_or_insert(value);
            }
            rest = after.trim_start_matches(SPACE);
        }
        (parameters, rest)
    }

    /// Returns true if `next` is one of the relations.
    fn is_next(&self) -> bool {
        self.rel.iter().flat_map(|rel| rel.split_ascii_whitespace()).any(|rel| rel.eq_ignore_ascii_case(NEXT))
    }

    /// Returns true if the link is from the resource at `base`, and not from that of an anchor.
    fn is_from(&self, base: &Uri) -> bool {
        self.anchor.as_ref().is_none_or(|anchor| is_same(anchor, base))
    }
}

/// Splits a text before the first of `ends`.
fn before<'t>(text: &'t str, ends: &[char]) -> (&'t str, &'t str) {
    text.find(ends).and_then(|end| text.split_at_checked(end)).unwrap_or((text, ""))
}

/// Reads the value of a parameter, and returns the text after it.
fn value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let (token, rest) = before(text, &[';', ',']);
        return (token.trim_end_matches(SPACE).to_owned(), rest);
    };
    let mut value = String::new();
    let mut characters = quoted.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => break,
            '\\' => value.extend(characters.next()),
            other => value.push(other),
        }
    }
    (value, characters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(value: &str) -> Result<Option<&str>, NotALink> {
        next_link(value, &Uri::from_static("https://host/list?page=1"))
    }

    #[test]
    fn the_first_link_with_the_relation_next_is_found() {
        for value in [
            "</2>; rel=next",
            "</2>;rel=\"next\"",
            "</2> ; REL = \"NeXT\"",
            "</1>; rel=prev, </2>; rel=next, </9>; rel=next",
            "</1>; rel=\"first prev\",</2>; rel=\"last next\"",
            "</1>; rel=prev,, ,\t</2>; title=\"a, b; rel=prev\"; rel=next",
            r#"</1>; title="a \" , </0>; rel=next"; rel=prev, </2>; title*=UTF-8''x; rel=next; rel=prev"#,
            "</a,b>; rel=prev, </2>; rel=next",
            "</2>; crossorigin; rel=next",
            "</0>; rel=next; anchor=\"/other\", </2>; rel=next; anchor=\"?page=1\"",
            "</0>; rel=next; anchor=\"#part\", </2>; rel=next; anchor=\"\"",
        ] {
            assert_eq!(next(value), Ok(Some("/2")), "{value}");
        }
    }

    #[test]
    fn without_a_link_with_the_relation_next_there_is_none() {
        for value in [
            "",
            "</2>",
            "</2>; rel=prev",
            "</2>; rel=prev; rel=next",
            "</2>; rel=nextpage",
            "</2>; rel=\"prev\\",
            "</1> oops, </2>; rel=next",
            "</2>; rel=next; anchor=\"https://elsewhere/\"",
        ] {
            assert_eq!(next(value), Ok(None), "{value}");
        }
    }

    #[test]
    fn a_text_that_does_not_begin_with_a_link_is_none() {
        for value in ["</2; rel=next", "/2; rel=next", "https://host/2", "oops </2>; rel=next"] {
            assert_eq!(next(value), Err(NotALink), "{value}");
        }
    }
}
