//! The text between the parts of a body.

use http::HeaderValue;

use super::MULTIPART;

/// The start of every boundary. The rest is a number of [`DIGITS`] digits.
const PREFIX: &str = "_connect-part-";
/// The number of digits, which is the same for all boundaries, so that none begins with another.
const DIGITS: usize = 10;

/// A boundary that no content contains.
///
/// The boundary depends only on the contents, so that an encoded request can be compared in a test.
#[derive(Debug)]
pub(super) struct Boundary(String);

impl Boundary {
    /// Returns the first boundary that is not in `contents`. Each content is read once, whatever it
    /// contains.
    pub(super) fn outside(contents: &[&[u8]]) -> Self {
        let mut taken: Vec<u64> = contents.iter().flat_map(|content| numbers_in(content)).collect();
        taken.sort_unstable();
        taken.dedup();
        // The numbers are ascending and distinct, so the first gap is the first free number.
        let free = (0..).zip(&taken).take_while(|(index, number)| index == *number).count();
        Self(format!("{PREFIX}{free:0DIGITS$}"))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the media type of a body with this boundary.
    pub(super) fn content_type(&self) -> HeaderValue {
        // A boundary is ASCII.
        HeaderValue::from_str(&format!("{MULTIPART}; boundary={}", self.0))
            .unwrap_or(HeaderValue::from_static(MULTIPART))
    }
}

/// Returns the number of each boundary in a content.
fn numbers_in(content: &[u8]) -> impl Iterator<Item = u64> {
    let (first, rest) = PREFIX.as_bytes().split_first().unwrap_or((&b'_', b""));
    let starts = content.iter().enumerate().filter(move |(_, byte)| *byte == first).map(|(at, _)| at + 1);
    starts.filter_map(move |at| {
        let digits = content.get(at..)?.strip_prefix(rest)?.get(..DIGITS)?;
        digits
            .iter()
            .try_fold(0, |number: u64, digit| digit.is_ascii_digit().then(|| number * 10 + u64::from(digit - b'0')))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outside(contents: &[&str]) -> String {
        let contents: Vec<_> = contents.iter().map(|content| content.as_bytes()).collect();
        Boundary::outside(&contents).0
    }

    #[test]
    fn a_boundary_is_in_no_content() {
        assert_eq!(outside(&[]), "_connect-part-0000000000");
        assert_eq!(outside(&["_connect-part-000000000", "_connect-part-000000000x"]), "_connect-part-0000000000");
        assert_eq!(outside(&["__connect-part-00000000001", "_"]), "_connect-part-0000000001");
        let (second, first) = ("\r\n--_connect-part-0000000001", "_connect-part-0000000000_connect-part-0000000003");
        assert_eq!(outside(&[second, first]), "_connect-part-0000000002");
    }

    #[test]
    fn a_boundary_is_found_that_follows_its_own_start() {
        assert_eq!(outside(&["_connect_connect-part-_connect-part-0000000000"]), "_connect-part-0000000001");
    }
}
