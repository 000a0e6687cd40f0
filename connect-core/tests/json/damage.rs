//! Texts that are almost JSON.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Pieces that damage inserts: structure, parts of escapes and numbers, other white space, bytes
/// that are not UTF-8.
const PIECES: &[&[u8]] = &[
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"\"",
    b"\\",
    b"\\\"",
    b"\\/",
    b"\\u0041",
    b"\\u00",
    b"\\ud83d",
    b"\\ude00",
    b"\\uD83D\\uDE00",
    b"\\u12+4",
    b"\\x41",
    b"null",
    b"nul",
    b"true",
    b"False",
    b"NaN",
    b"-",
    b"+",
    b".",
    b"e",
    b"E+",
    b"e-400",
    b"e400",
    b"0",
    b"00",
    b"9",
    b"99999999999999999999",
    b" ",
    b"\r\n\t",
    b"\x0b",
    b"\x00",
    b"\x1f",
    b"\x7f",
    b"\xc3\xa9",
    b"\xc3",
    b"\xff",
    b"\xed\xa0\x80",
    b"\xef\xbb\xbf",
    b"\xc2\xa0",
    b"//",
    b"[[",
    b"]]",
    b"{}",
    b",,",
    b",null",
    b"\"I8\":",
    b"\"List\":[null],",
    b"\"Map\":{\"\":null},",
    b"\"Point\":null,",
    b"\"F32\":",
];

#[derive(Clone, Debug)]
enum Damage {
    Flip(Index, u8),
    Insert(Index, &'static [u8]),
    Replace(Index, &'static [u8]),
    Escape(Index),
    Truncate(Index),
    Remove(Index, Index),
    Duplicate(Index, Index, Index),
}

impl Damage {
    fn strategy() -> impl Strategy<Value = Self> {
        let index = any::<Index>;
        prop_oneof![
            2 => (index(), 1..=u8::MAX).prop_map(|(at, bits)| Self::Flip(at, bits)),
            4 => (index(), select(PIECES)).prop_map(|(at, piece)| Self::Insert(at, piece)),
            4 => (index(), select(PIECES)).prop_map(|(at, piece)| Self::Replace(at, piece)),
            2 => index().prop_map(Self::Escape),
            1 => index().prop_map(Self::Truncate),
            2 => (index(), index()).prop_map(|(a, b)| Self::Remove(a, b)),
            2 => (index(), index(), index()).prop_map(|(a, b, to)| Self::Duplicate(a, b, to)),
        ]
    }

    fn apply(&self, text: &mut Vec<u8>) {
        let place = |index: &Index| index.index(text.len() + 1);
        let byte = |index: &Index| index.index(text.len().max(1)).min(text.len());
        let slice = |a: &Index, b: &Index| place(a).min(place(b))..place(a).max(place(b));
        match self {
            Self::Flip(at, bits) => {
                let at = byte(at);
                text[at..].iter_mut().take(1).for_each(|byte| *byte ^= bits);
            }
            Self::Insert(at, piece) => {
                let at = place(at);
                text.splice(at..at, piece.iter().copied());
            }
            Self::Replace(at, piece) => {
                let at = byte(at);
                let end = (at + 1).min(text.len());
                text.splice(at..end, piece.iter().copied());
            }
            Self::Escape(at) => {
                let at = byte(at);
                if let Some(byte) = text.get(at).filter(|byte| byte.is_ascii()) {
                    let escape = format!("\\u{byte:04X}");
                    text.splice(at..=at, escape.into_bytes());
                }
            }
            Self::Truncate(at) => {
                let at = place(at);
                text.truncate(at);
            }
            Self::Remove(a, b) => {
                let slice = slice(a, b);
                text.drain(slice);
            }
            Self::Duplicate(a, b, to) => {
                let (slice, to) = (slice(a, b), place(to));
                let copy = text[slice].to_vec();
                text.splice(to..to, copy);
            }
        }
    }
}

/// Generates texts of `texts`, each damaged in one to `most` places.
pub(crate) fn damaged(texts: impl Strategy<Value = String>, most: usize) -> impl Strategy<Value = Vec<u8>> {
    (texts, vec(Damage::strategy(), 1..=most)).prop_map(|(text, damages)| {
        let mut text = text.into_bytes();
        for damage in &damages {
            damage.apply(&mut text);
        }
        text
    })
}

/// Generates texts of a few tokens in random order, most of which are not JSON.
pub(crate) fn tokens() -> impl Strategy<Value = Vec<u8>> {
    vec(select(PIECES), 0..12).prop_map(|pieces| pieces.concat())
}
