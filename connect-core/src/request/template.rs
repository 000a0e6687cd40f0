//! URI templates on the server's side: which requests an operation matches, and which template
//! wins.
//!
//! A template is matched where it stands, so that matching allocates nothing. Literals are compared
//! after normalization (RFC 3986, section 6.2.2): an escaped unreserved character is that
//! character, and the digits of other escapes have no case.

mod captures;
mod error;
mod matching;
mod query;
mod specificity;
#[cfg(test)]
mod tests;
mod units;

use std::borrow::Cow;
use std::cmp::Ordering;

pub use self::captures::Captures;
pub use self::error::UriTemplateError;

/// The URI template of an operation, in Smithy's spelling, as
/// [`OperationMetadata::uri`](crate::metadata::OperationMetadata::uri) returns it.
///
/// ```
/// use connect_core::request::UriTemplate;
///
/// let template = UriTemplate::new("/objects/{Bucket}/{Key+}?versions")?;
/// let captures = template.captures("/objects/b%201/a/c.txt", Some("versions&max=2"));
/// assert_eq!(captures.as_deref(), Some(&["b%201", "a/c.txt"][..]));
///
/// // A label has at least one character, and the literal query must be there.
/// assert!(template.captures("/objects//a", Some("versions")).is_none());
/// assert!(template.captures("/objects/b/a", None).is_none());
/// # Ok::<(), connect_core::request::UriTemplateError>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct UriTemplate<'t> {
    text: &'t str,
    /// The path after its first `/`.
    path: &'t str,
    query: Option<&'t str>,
}

impl<'t> UriTemplate<'t> {
    /// Parses a template: `/` and segments of text, labels such as `{Id}`, and at most one greedy
    /// label such as `{Key+}`, after which there is only text; then perhaps a literal query.
    ///
    /// # Errors
    ///
    /// Returns an error that says what is wrong with the template.
    pub fn new(text: &'t str) -> Result<Self, UriTemplateError> {
        let (path, query) = match text.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (text, None),
        };
        let path = path.strip_prefix('/').ok_or(UriTemplateError::NoSlash)?;
        check_path(path)?;
        if let Some(query) = query {
            query::check(query)?;
        }
        Ok(Self { text, path, query })
    }

    /// Returns the text of the template.
    pub fn as_str(&self) -> &'t str {
        self.text
    }

    /// Matches a request's path and query, and returns the labels' texts in the order of the
    /// template. They are percent-encoded, as they were received.
    ///
    /// A label matches at least one character of its segment. A greedy label matches at least one
    /// character, and may span segments. A literal parameter of the query must be among the
    /// request's: `key=value` with this value, and `key` with any value.
    ///
    /// An empty path is the path `/`. Allocates nothing for up to four labels.
    pub fn captures<'p>(&self, path: &'p str, query: Option<&str>) -> Option<Captures<'p>> {
        let captures = matching::captures(self.path, path)?;
        self.query.is_none_or(|literal| query::matches(literal, query.unwrap_or_default())).then_some(captures)
    }

    /// Compares how specific two templates are. The more specific template is `Less`: it comes
    /// first, and gets a request that both match.
    ///
    /// Segments are compared from the left: text comes before text with labels, which comes before
    /// a label, which comes before a greedy label. Of two segments with labels, and of what begins
    /// with a greedy label, the one with more text comes first. If the paths are equal, the
    /// template with more literal parameters in the query comes first. `Equal` templates match the
    /// same requests.
    pub fn cmp_specificity(&self, other: &UriTemplate<'_>) -> Ordering {
        specificity::compare_paths(self.path, other.path).then_with(|| query::compare(self.query, other.query))
    }

    /// Returns true if both templates match the same requests, whatever the names of their labels
    /// are.
    pub fn conflicts_with(&self, other: &UriTemplate<'_>) -> bool {
        self.cmp_specificity(other).is_eq()
    }

    /// Returns the segments of the path. The last one is [`TemplateSegment::Rest`] if the template
    /// has a greedy label.
    pub fn segments(&self) -> impl Iterator<Item = TemplateSegment<'t>> {
        let mut rest = Some(self.path);
        std::iter::from_fn(move || {
            let path = rest?;
            let segment = path.split('/').next().unwrap_or_default();
            if is_greedy(segment) {
                rest = None;
                return Some(TemplateSegment::Rest);
            }
            rest = path.get(segment.len() + 1..);
            Some(if segment.contains('{') { TemplateSegment::Label } else { TemplateSegment::Literal(segment) })
        })
    }

    /// Returns a segment of a path in its normal form: two segments are equal to a template if
    /// their normal forms are equal. Allocates nothing if the segment has no escapes.
    ///
    /// ```
    /// use connect_core::request::UriTemplate;
    ///
    /// assert_eq!(UriTemplate::normalized("%61%2f%7e"), "a%2F~");
    /// ```
    pub fn normalized(segment: &str) -> Cow<'_, str> {
        if segment.contains('%') { Cow::Owned(units::normalized(segment)) } else { Cow::Borrowed(segment) }
    }
}

/// A segment of a [`UriTemplate`], as a router needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TemplateSegment<'t> {
    /// Text without labels.
    Literal(&'t str),
    /// One segment that has a label, perhaps with text beside it.
    Label,
    /// The rest of the path: a segment with a greedy label, and what follows.
    Rest,
}

/// Returns true if a segment has a greedy label.
fn is_greedy(segment: &str) -> bool {
    segment.as_bytes().windows(2).any(|pair| pair == b"+}")
}

/// Checks the path of a template, after its first `/`.
fn check_path(path: &str) -> Result<(), UriTemplateError> {
    let mut greedy = false;
    let mut follows_label = false;
    let mut rest = path;
    while let Some(start) = rest.find(['{', '}']) {
        let end = rest.find('}').filter(|end| *end > start).ok_or(UriTemplateError::Brackets)?;
        let inner = rest.get(start + 1..end).unwrap_or_default();
        let name = inner.strip_suffix('+').unwrap_or(inner);
        if name.is_empty() || name.contains(['{', '/', '+']) {
            return Err(UriTemplateError::Label);
        }
        if greedy {
            return Err(UriTemplateError::AfterGreedy);
        }
        if start == 0 && follows_label {
            return Err(UriTemplateError::Adjacent);
        }
        follows_label = true;
        greedy = name.len() < inner.len();
        rest = rest.get(end + 1..).unwrap_or_default();
    }
    Ok(())
}
