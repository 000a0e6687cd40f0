//! The text between the parts of a body.

use http::HeaderValue;

use super::MULTIPART;

/// The start of every boundary. The rest is a number of [`DIGITS`] digits.
const PREFIX: &str = "_connect-part-";
/// The number of digits, which is the same for all boundaries, so that none begins with another.
const DIGITS: usize = 10;

/// The number of random bytes in a boundary of contents that stream, in hexadecimal. With the
/// prefix, it has 62 of the 70 characters that RFC 2046 allows.
const RANDOM: usize = 24;

/// A boundary that no content contains.
///
/// If all contents are in memory, it depends only on them, so that an encoded request can be
/// compared in a test.
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

    /// Returns a random boundary, for contents that stream; `None` if the system has no random
    /// bytes.
    ///
    /// RFC 2046 (section 5.1) demands that no content contains the boundary, and a stream cannot be
    /// searched before it is sent. A random text of 192 bits is in none, and the author of a file
    /// cannot guess it to end the part early. An idempotency token would be no such text, because a
    /// [`TokenSource`](crate::token::TokenSource) may return tokens that can be guessed.
    pub(super) fn random() -> Option<Self> {
        let mut random = [0; RANDOM];
        getrandom::fill(&mut random).ok()?;
        let mut text = String::from(PREFIX);
        for byte in random {
            for digit in [byte >> 4, byte & 0xf] {
                text.extend(char::from_digit(u32::from(digit), 16));
            }
        }
        Some(Self(text))
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
    fn a_random_boundary_is_long_and_differs_each_time() {
        let (one, two) = (Boundary::random().unwrap().0, Boundary::random().unwrap().0);
        assert_ne!(one, two);
        assert_eq!(one.len(), 62);
        assert!(one.strip_prefix(PREFIX).unwrap().bytes().all(|byte| byte.is_ascii_hexdigit()));
    }

    #[test]
    fn a_boundary_is_found_that_follows_its_own_start() {
        assert_eq!(outside(&["_connect_connect-part-_connect-part-0000000000"]), "_connect-part-0000000001");
    }
}
