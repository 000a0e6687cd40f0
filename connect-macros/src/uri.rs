//! Parsing of the URI template (literals, labels and a literal query) and of the host prefix
//! (literals and labels).

mod foreign;

pub(crate) use self::foreign::Names;

/// A parsed URI template.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Template {
    /// The template, as it was written.
    pub(crate) text: String,
    /// The path.
    pub(crate) parts: Vec<Part>,
    /// The literal query: the text after `?`, which is sent unchanged.
    pub(crate) query: Option<String>,
}

/// A parsed host prefix.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct HostPrefix {
    /// The prefix, as it was written.
    pub(crate) text: String,
    /// The parts before the endpoint's host.
    pub(crate) parts: Vec<Part>,
}

/// A part of a path or of a host prefix.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Text that is sent unchanged.
    Literal(String),
    /// A label, which a member fills.
    Label {
        /// The wire name of the member.
        name: String,
        /// True if the label spans segments.
        greedy: bool,
    },
}

impl Template {
    /// Returns the labels in order: the wire name of each, and true if the label is greedy.
    pub(crate) fn labels(&self) -> impl Iterator<Item = (&str, bool)> {
        self.parts.iter().filter_map(|part| match part {
            Part::Label { name, greedy } => Some((name.as_str(), *greedy)),
            Part::Literal(_) => None,
        })
    }

    /// Returns a label of this name as the template writes its first label, for messages.
    pub(crate) fn label(&self, name: &str) -> String {
        let is_in_braces = self.text.chars().find(|character| matches!(character, '<' | '{')) == Some('{');
        if is_in_braces { format!("{{{name}}}") } else { format!("<{name}>") }
    }

    /// Returns the keys of the literal query, percent-decoded. A key with a `+` is there twice,
    /// since some servers read it as a space.
    pub(crate) fn query_keys(&self) -> impl Iterator<Item = String> {
        let pairs = self.query.iter().flat_map(|query| query.split('&'));
        let keys = pairs.map(|pair| pair.split('=').next().unwrap_or_default());
        keys.flat_map(|key| {
            let with_space = key.contains('+').then(|| key.replace('+', "%20"));
            [Some(percent_decoded(key)), with_space.as_deref().map(percent_decoded)].into_iter().flatten()
        })
    }

    /// Returns the template in Smithy's spelling.
    pub(crate) fn to_smithy(&self) -> String {
        let mut text = to_smithy(&self.parts);
        if let Some(query) = &self.query {
            text.push('?');
            text.push_str(query);
        }
        text
    }

    /// Parses a template. `names` are the members, which a label in a foreign spelling may name.
    ///
    /// # Errors
    ///
    /// Returns a message for each mistake.
    pub(crate) fn parse(template: &str, names: &Names<'_>) -> Result<Self, Vec<String>> {
        let text = template;
        let mut errors = Vec::new();
        let foreign = foreign::messages(text, names);
        if let Some((scheme, rest)) = text.split_once("://")
            && scheme.chars().all(|character| character.is_ascii_alphanumeric() || "+-.".contains(character))
        {
            let path = rest.find('/').map_or("/", |start| &rest[start..]);
            let help = if foreign.is_empty() { format!("write `{path}`") } else { "write the path".to_owned() };
            errors.push(format!("the URI of an operation has no scheme and no host: {help}"));
            errors.extend(foreign);
            return Err(errors);
        }
        if !foreign.is_empty() {
            if text.starts_with(|first: char| first.is_alphanumeric()) {
                errors.push("the path must begin with `/`: add it".to_owned());
            }
            // The other rules would reject the characters of the same labels.
            errors.extend(foreign);
            return Err(errors);
        }
        if !text.starts_with('/') {
            errors.push(format!("the path must begin with `/`: write `/{text}`"));
        }
        if text.contains('#') {
            errors.push("a URI template has no fragment: remove `#` and what follows".to_owned());
        }
        let text = text.split('#').next().unwrap_or_default();
        let (path, query) = match text.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (text, None),
        };
        let parts = parse_path(path, &mut errors);
        if let Some(query) = query {
            check_query(query, &mut errors);
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(Self { text: template.to_owned(), parts, query: query.map(str::to_owned) })
    }
}

/// Decodes the escapes of a key, unless they are not those of UTF-8.
fn percent_decoded(key: &str) -> String {
    let mut bytes = Vec::with_capacity(key.len());
    let mut rest = key.as_bytes();
    while let [byte, after @ ..] = rest {
        let escape = key.get(key.len() - after.len()..).and_then(|after| after.get(..2)).filter(|_| *byte == b'%');
        match escape.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(decoded) => {
                bytes.push(decoded);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*byte);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| key.to_owned())
}

impl HostPrefix {
    /// Returns the wire names of the labels in order.
    pub(crate) fn labels(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Label { name, .. } => Some(name.as_str()),
            Part::Literal(_) => None,
        })
    }

    /// Returns the prefix in Smithy's spelling.
    pub(crate) fn to_smithy(&self) -> String {
        to_smithy(&self.parts)
    }

    /// Parses a prefix such as `{AccountId}.` or `data-{Zone}.`.
    ///
    /// # Errors
    ///
    /// Returns a message for the first mistake.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let parts = parse_host_prefix(text)?;
        Ok(Self { text: text.to_owned(), parts })
    }
}

/// Returns literals and labels in Smithy's spelling.
fn to_smithy(parts: &[Part]) -> String {
    let parts = parts.iter().map(|part| match part {
        Part::Literal(literal) => literal.clone(),
        Part::Label { name, greedy: true } => format!("{{{name}+}}"),
        Part::Label { name, greedy: false } => format!("{{{name}}}"),
    });
    parts.collect()
}

/// Parses the parts of a host prefix.
fn parse_host_prefix(text: &str) -> Result<Vec<Part>, String> {
    if text.is_empty() {
        return Err("the host prefix is empty: write one such as `{AccountId}.`, or remove `host_prefix`".to_owned());
    }
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let literal = &rest[..rest.find(['<', '{']).unwrap_or(rest.len())];
        if let Some(wrong) =
            literal.chars().find(|character| !character.is_ascii_alphanumeric() && !"-.".contains(*character))
        {
            return Err(format!(
                "`{wrong}` is not allowed in a host: write letters, digits, `-`, `.` and labels, as in `{{AccountId}}.`"
            ));
        }
        if !literal.is_empty() {
            parts.push(Part::Literal(literal.to_owned()));
        }
        rest = &rest[literal.len()..];
        let close = match rest.chars().next() {
            None => break,
            Some('<') => '>',
            Some(_) => '}',
        };
        let Some(end) = rest.find(close) else {
            return Err(format!("the label in `{text}` is not closed: add `{close}`"));
        };
        let name = &rest[1..end];
        if name.is_empty()
            || !name.chars().all(|character| character.is_alphanumeric() || matches!(character, '_' | '-'))
        {
            return Err(format!(
                "`{}` is not a label: write the wire name of a member, as in `{{AccountId}}.`",
                &rest[..=end]
            ));
        }
        parts.push(Part::Label { name: name.to_owned(), greedy: false });
        rest = &rest[end + 1..];
    }
    if text.starts_with(['.', '-']) || ["..", ".-", "-."].iter().any(|wrong| text.contains(wrong)) {
        return Err(format!(
            "the host prefix `{text}` cannot begin a host name, whose parts begin and end with a letter or a digit: \
             write it as in `{{AccountId}}.` or `data-`"
        ));
    }
    Ok(parts)
}

/// Parses the segments of a path.
fn parse_path(path: &str, errors: &mut Vec<String>) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut literal = String::new();
    let mut greedy: Option<String> = None;
    let segments: Vec<_> = path.strip_prefix('/').unwrap_or(path).split('/').collect();
    for (index, segment) in segments.iter().enumerate() {
        literal.push('/');
        if segment.is_empty() && index + 1 != segments.len() {
            errors.push("the path has an empty segment: remove one `/` of `//`".to_owned());
        }
        let found = match parse_segment(segment) {
            Ok(found) => found,
            Err(error) => {
                errors.push(error);
                continue;
            }
        };
        for part in found {
            match part {
                Part::Literal(text) => literal.push_str(&text),
                Part::Label { name, greedy: is_greedy } => {
                    if let Some(greedy) = &greedy {
                        errors.push(format!(
                            "the label `<{name}>` follows the greedy label `<{greedy}+>`, which must be the last label: \
                             write only text after it, or remove its `+`"
                        ));
                    }
                    if is_greedy {
                        greedy = Some(name.clone());
                    }
                    if !literal.is_empty() {
                        parts.push(Part::Literal(std::mem::take(&mut literal)));
                    }
                    parts.push(Part::Label { name, greedy: is_greedy });
                }
            }
        }
    }
    if !literal.is_empty() {
        parts.push(Part::Literal(literal));
    }
    parts
}

/// Parses a segment: text, labels, or labels with text between them.
fn parse_segment(segment: &str) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    let mut rest = segment;
    while let Some(start) = rest.find(['<', '{']) {
        let (text, label) = rest.split_at(start);
        let (open, close) = if label.starts_with('<') { ('<', '>') } else { ('{', '}') };
        let Some(end) = label.find(close) else {
            return Err(format!("the label in `{segment}` is not closed: add `{close}`"));
        };
        let (label, after) = label.split_at(end + 1);
        if !text.is_empty() {
            parts.push(Part::Literal(checked_text(text)?));
        } else if let Some(Part::Label { name, .. }) = parts.last() {
            return Err(format!(
                "no text is between `{open}{name}{close}` and `{label}`, so that nobody can tell where one ends: write \
                 one label for both, or the text that is between them"
            ));
        }
        parts.push(parse_label(label)?);
        rest = after;
    }
    if parts.is_empty() {
        check_literal(rest)?;
        parts.push(Part::Literal(rest.to_owned()));
    } else if !rest.is_empty() {
        parts.push(Part::Literal(checked_text(rest)?));
    }
    Ok(parts)
}

/// Checks the text beside a label.
fn checked_text(text: &str) -> Result<String, String> {
    if let Some(close) = text.chars().find(|character| ">}".contains(*character)) {
        let open = if close == '>' { '<' } else { '{' };
        return Err(format!("the `{close}` in `{text}` closes no label: remove it, or open the label with `{open}`"));
    }
    check_characters(text, SEGMENT).map(|()| text.to_owned())
}

/// Parses a label in its brackets.
fn parse_label(label: &str) -> Result<Part, String> {
    let inner = &label[1..label.len() - 1];
    let (name, greedy) = match inner.strip_suffix('+') {
        Some(name) => (name, true),
        None => (inner, false),
    };
    if name.is_empty() {
        return Err(format!("the label `{label}` has no name: write the wire name of a member, as in `<ContactId>`"));
    }
    if name.contains(['<', '>', '{', '}']) {
        return Err(format!("the brackets in `{label}` do not match: write a label as in `<ContactId>`"));
    }
    if !name.chars().all(|character| character.is_alphanumeric() || matches!(character, '_' | '-' | '.')) {
        return Err(format!(
            "`{name}` is not the name of a label: write the wire name of a member, as in `<ContactId>`"
        ));
    }
    Ok(Part::Label { name: name.to_owned(), greedy })
}

/// The characters that a segment can have beside letters and digits (RFC 3986, section 3.3).
const SEGMENT: &str = "@:!$&'()*+,;=-._~%";

/// Checks a literal segment.
fn check_literal(segment: &str) -> Result<(), String> {
    for (open, close) in [('<', '>'), ('{', '}')] {
        if segment.contains(close) {
            return Err(format!(
                "the `{close}` in `{segment}` closes no label: remove it, or open the label with `{open}`"
            ));
        }
    }
    if matches!(segment, "." | "..") {
        return Err(format!("HTTP clients remove the segment `{segment}` from a path: write the path without it"));
    }
    check_characters(segment, SEGMENT)
}

/// Checks that a text consists of ASCII letters, digits and the characters in `also` (RFC 3986).
fn check_characters(text: &str, also: &str) -> Result<(), String> {
    if text.match_indices('%').any(|(at, _)| !is_percent_encoded(&text[at..])) {
        return Err(format!("the `%` in `{text}` is not followed by two hexadecimal digits: write `%25`"));
    }
    match text.chars().find(|character| !character.is_ascii_alphanumeric() && !also.contains(*character)) {
        Some(character) => {
            let encoded: String = character.to_string().bytes().map(percent_encode).collect();
            Err(format!("`{character}` must be encoded in a URI: write `{encoded}`"))
        }
        None => Ok(()),
    }
}

/// Returns a byte in percent-encoding.
fn percent_encode(byte: u8) -> String {
    format!("%{byte:02X}")
}

/// Returns true if a text begins with a percent-encoded byte.
fn is_percent_encoded(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() > 2 && bytes[0] == b'%' && bytes[1].is_ascii_hexdigit() && bytes[2].is_ascii_hexdigit()
}

/// Checks a literal query.
fn check_query(query: &str, errors: &mut Vec<String>) {
    if query.is_empty() {
        errors.push("the query is empty: remove the `?`".to_owned());
    } else if query.contains(['<', '>', '{', '}']) {
        errors.push("the brackets in the query do not match, and a label cannot be in it: mark the member `#[connect(query = \"…\")]` instead".to_owned());
    } else if query.contains('?') {
        errors.push("the query has a second `?`: write it as `%3F`".to_owned());
    } else if query.split('&').any(|pair| pair.is_empty() || pair.starts_with('=')) {
        errors.push("a literal query parameter has no key: write `key` or `key=value`, separated by `&`".to_owned());
    } else if let Err(error) = check_characters(query, "@:!$&'()*+,;=-._~%/") {
        errors.push(error);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        Template::parse(text, &Names::default()).expect_err(text).join("; ")
    }

    #[test]
    fn both_spellings_of_a_label_mean_the_same() {
        let template =
            Template::parse("/contact/create-participant/<InstanceId>/{ContactId}", &Names::default()).unwrap();
        assert_eq!(template.labels().collect::<Vec<_>>(), [("InstanceId", false), ("ContactId", false)]);
        assert_eq!(template.to_smithy(), "/contact/create-participant/{InstanceId}/{ContactId}");
        assert_eq!(template.parts[0], Part::Literal("/contact/create-participant/".into()));
        assert_eq!(template.parts[2], Part::Literal("/".into()));
    }

    #[test]
    fn a_greedy_label_and_a_literal_query_are_parsed() {
        let template = Template::parse("/a/<Key+>?list-type=2&flag", &Names::default()).unwrap();
        assert_eq!(template.labels().collect::<Vec<_>>(), [("Key", true)]);
        assert_eq!(template.query_keys().collect::<Vec<_>>(), ["list-type", "flag"]);
        assert_eq!(template.to_smithy(), "/a/{Key+}?list-type=2&flag");
        let template = Template::parse("/portals/<Arn+>/settings/all", &Names::default()).unwrap();
        assert_eq!(template.to_smithy(), "/portals/{Arn+}/settings/all");
        assert_eq!(Template::parse("/", &Names::default()).unwrap().parts, [Part::Literal("/".into())]);
        assert_eq!(Template::parse("/a/", &Names::default()).unwrap().to_smithy(), "/a/");
    }

    #[test]
    fn the_keys_of_the_literal_query_are_decoded() {
        let keys = |text: &str| Template::parse(text, &Names::default()).unwrap().query_keys().collect::<Vec<_>>();
        assert_eq!(keys("/a?a%20b=%20&%c3%A9&%2B=+"), ["a b", "é", "+"]);
        assert_eq!(keys("/a?a+b"), ["a+b", "a b"]);
        assert_eq!(keys("/a?%FF=1&a%26b"), ["%FF", "a&b"]);
    }

    #[test]
    fn text_can_be_beside_the_labels_of_a_segment() {
        let template = Template::parse("/v{Major}.{Minor}/<Name>:publish", &Names::default()).unwrap();
        let label = |name: &str| Part::Label { name: name.into(), greedy: false };
        let text = |text: &str| Part::Literal(text.into());
        assert_eq!(
            template.parts,
            [text("/v"), label("Major"), text("."), label("Minor"), text("/"), label("Name"), text(":publish")]
        );
        assert_eq!(template.to_smithy(), "/v{Major}.{Minor}/{Name}:publish");
    }

    #[test]
    fn the_error_for_an_invalid_template_names_the_mistake_or_the_remedy() {
        for (template, message) in [
            ("contact", "must begin with `/`"),
            ("/a/<>", "has no name"),
            ("/a/<Id", "is not closed: add `>`"),
            ("/a/Id}", "closes no label"),
            ("/a/<Id}", "is not closed: add `>`"),
            ("/a/<Id><Other>", "no text is between `<Id>` and `<Other>`"),
            ("/a/x>y<Id>", "closes no label: remove it, or open the label with `<`"),
            ("/a/<Id>}", "open the label with `{`"),
            ("/a/<Id> b", "write `%20`"),
            ("/a/<Key+>-<Id>", "must be the last label"),
            ("/a/<Key+>/b/<Id>", "must be the last label"),
            ("/<Key+>/<Rest+>", "must be the last label"),
            ("/a/<In stance>", "not the name of a label"),
            ("/a//b", "empty segment"),
            ("/a/../b", "remove the segment"),
            ("/a b", "write `%20`"),
            ("/é", "write `%C3%A9`"),
            ("https://host/a", "write `/a`"),
            ("/a#b", "no fragment"),
            ("/a?", "the query is empty"),
            ("/a?x=<Id>", "cannot be in the query"),
            ("/a?x=1&&y", "has no key"),
            ("/a?x=1?", "second `?`"),
        ] {
            let found = error(template);
            assert!(found.contains(message), "{template}: {found}");
        }
    }
}
