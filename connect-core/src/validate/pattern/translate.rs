//! Translates a regular expression of ECMA-262 into the syntax of `fancy-regex`.
//!
//! The two agree on the operators. They differ in the classes `\d`, `\s`, `\w` and `.`, which are
//! written out; in what is a literal, which is escaped; and in the operators of sets in classes,
//! which ECMA-262 lacks. A pattern is read as code points with the property classes of the flag
//! `u`, and with the literal `{`, `}` and `]` that are allowed without it. `(?i)`, which Java has,
//! is allowed at the start, since models contain it.
//!
//! Source: ECMA-262, sections 22.2.1 and B.1.2.

use std::fmt::Write;
use std::iter::Peekable;
use std::str::Chars;

/// The members of the class `\s`: white space and line terminators.
const SPACE: &str = r"\x{9}-\x{D}\x{20}\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}";

/// The members of the class `\w`.
const WORD: &str = "A-Za-z0-9_";

/// The members of the class `\d`.
const DIGIT: &str = "0-9";

/// Every character but the line terminators: `.`.
const DOT: &str = r"[^\x{A}\x{D}\x{2028}\x{2029}]";

/// Returns the translated expression, or `None` if the pattern has an error that the other syntax
/// does not find.
pub(super) fn translate(pattern: &str) -> Option<String> {
    let (flag, pattern) = match pattern.strip_prefix("(?i)") {
        Some(rest) => ("(?i)", rest),
        None => ("", pattern),
    };
    let mut translation = Translation { input: pattern.chars().peekable(), out: flag.to_owned(), is_atom: false };
    while let Some(character) = translation.input.next() {
        translation.term(character)?;
    }
    Some(translation.out)
}

struct Translation<'a> {
    input: Peekable<Chars<'a>>,
    out: String,
    /// True if a quantifier can follow.
    is_atom: bool,
}

/// A member of a class, or a character outside of one.
enum Atom {
    Character(u32),
    /// The members of a class, or their complement.
    Class(&'static str, bool),
    /// A property class, such as `\p{L}`.
    Property(String),
}

impl Translation<'_> {
    /// Translates the term that begins with `character`.
    fn term(&mut self, character: char) -> Option<()> {
        let is_atom = std::mem::replace(&mut self.is_atom, true);
        match character {
            '\\' => self.escape()?,
            '[' => self.class()?,
            '.' => self.out.push_str(DOT),
            '(' => self.group()?,
            ')' => self.out.push(')'),
            '|' | '^' | '$' => {
                self.is_atom = false;
                self.out.push(character);
            }
            '*' | '+' | '?' => self.quantifier(is_atom, &character.to_string())?,
            '{' => match self.bounds() {
                Some((bounds, is_ordered)) => self.quantifier(is_atom && is_ordered, &bounds)?,
                None => self.literal('{'.into()),
            },
            other => self.literal(other.into()),
        }
        Some(())
    }

    /// Translates a quantifier, which follows something that can be repeated.
    fn quantifier(&mut self, is_atom: bool, quantifier: &str) -> Option<()> {
        if !is_atom {
            return None;
        }
        self.out.push_str(quantifier);
        if self.input.next_if_eq(&'?').is_some() {
            self.out.push('?');
        }
        self.is_atom = false;
        Some(())
    }

    /// Reads the rest of `{2}`, `{2,}` or `{2,5}`, with true if the bounds are in order. Another
    /// brace is a literal.
    fn bounds(&mut self) -> Option<(String, bool)> {
        let rest: String = self.input.clone().take_while(|character| *character != '}').collect();
        let (min, max) = rest.split_once(',').unwrap_or((&rest, ""));
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let is_closed = self.input.clone().any(|character| character == '}');
        if !is_closed || !is_number(min) || !(max.is_empty() || is_number(max)) {
            return None;
        }
        // The digits, the comma and the brace are one byte each.
        self.input.by_ref().nth(rest.len());
        let is_ordered = max.is_empty() || max.parse::<u32>().ok()? >= min.parse::<u32>().ok()?;
        Some((format!("{{{rest}}}"), is_ordered))
    }

    /// Translates what follows `(`.
    fn group(&mut self) -> Option<()> {
        self.is_atom = false;
        if self.input.next_if_eq(&'?').is_none() {
            self.out.push('(');
            return Some(());
        }
        let kind = self.input.next()?;
        match (kind, self.input.peek()) {
            (':' | '=' | '!', _) => write!(self.out, "(?{kind}").ok(),
            ('<', Some('=' | '!')) => write!(self.out, "(?<{}", self.input.next()?).ok(),
            ('<', _) => {
                let name = self.name('>')?;
                write!(self.out, "(?<{name}>").ok()
            }
            _ => None,
        }
    }

    /// Reads a name that ends with `close`.
    fn name(&mut self, close: char) -> Option<String> {
        let mut name = String::new();
        loop {
            match self.input.next()? {
                character if character == close => break,
                character if character.is_alphanumeric() || "_=".contains(character) => name.push(character),
                _ => return None,
            }
        }
        (!name.is_empty()).then_some(name)
    }

    /// Translates an escape outside of a class.
    fn escape(&mut self) -> Option<()> {
        match *self.input.peek()? {
            boundary @ ('b' | 'B') => {
                self.input.next();
                self.is_atom = false;
                let (first, second) = if boundary == 'b' { ("!", "=") } else { ("=", "!") };
                write!(self.out, "(?:(?<=[{WORD}])(?{first}[{WORD}])|(?<![{WORD}])(?{second}[{WORD}]))").ok()
            }
            'k' => {
                self.input.next();
                self.input.next_if_eq(&'<')?;
                let name = self.name('>')?;
                write!(self.out, "(?:\\k<{name}>)").ok()
            }
            '1'..='9' => {
                let mut number = String::new();
                while let Some(digit) = self.input.next_if(char::is_ascii_digit) {
                    number.push(digit);
                }
                write!(self.out, "(?:\\{number})").ok()
            }
            _ => {
                match self.atom_escape()? {
                    Atom::Character(character) => self.literal(character),
                    Atom::Class(members, is_complement) => {
                        write!(self.out, "[{}{members}]", if is_complement { "^" } else { "" }).ok()?;
                    }
                    Atom::Property(class) => self.out.push_str(&class),
                }
                Some(())
            }
        }
    }

    /// Reads an escape that can also be in a class.
    fn atom_escape(&mut self) -> Option<Atom> {
        let character = self.input.next()?;
        Some(match character {
            'd' | 'D' => Atom::Class(DIGIT, character == 'D'),
            's' | 'S' => Atom::Class(SPACE, character == 'S'),
            'w' | 'W' => Atom::Class(WORD, character == 'W'),
            'p' | 'P' => Atom::Property(self.property(character)?),
            't' => Atom::Character(0x9),
            'n' => Atom::Character(0xA),
            'v' => Atom::Character(0xB),
            'f' => Atom::Character(0xC),
            'r' => Atom::Character(0xD),
            '0' if !self.input.peek().is_some_and(char::is_ascii_digit) => Atom::Character(0),
            'c' => Atom::Character(u32::from(self.input.next_if(char::is_ascii_alphabetic)?) % 32),
            'x' => Atom::Character(self.hexadecimal(2)?),
            'u' => Atom::Character(self.unicode()?),
            // Another letter has a meaning in another dialect.
            letter if letter.is_ascii_alphanumeric() => return None,
            other => Atom::Character(other.into()),
        })
    }

    /// Reads the rest of `\p{L}`, `\p{Script=Greek}` or `\pL`.
    fn property(&mut self, kind: char) -> Option<String> {
        let name = match self.input.next()? {
            '{' => self.name('}')?,
            letter if letter.is_ascii_alphabetic() => letter.to_string(),
            _ => return None,
        };
        Some(format!("\\{kind}{{{name}}}"))
    }

    /// Reads the rest of `\u0041`, of `\u{41}`, or of two escapes that are a surrogate pair.
    fn unicode(&mut self) -> Option<u32> {
        if self.input.next_if_eq(&'{').is_some() {
            let digits: String = self.input.by_ref().take_while(|character| *character != '}').collect();
            let value = u32::from_str_radix(&digits, 16).ok()?;
            return (value <= u32::from(char::MAX)).then_some(value);
        }
        let first = self.hexadecimal(4)?;
        if (0xD800..0xDC00).contains(&first) {
            let mut rest = self.input.clone();
            if rest.next() == Some('\\') && rest.next() == Some('u') {
                let before = std::mem::replace(&mut self.input, rest);
                match self.hexadecimal(4) {
                    Some(second @ 0xDC00..0xE000) => {
                        return Some(0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00));
                    }
                    _ => self.input = before,
                }
            }
        }
        Some(first)
    }

    fn hexadecimal(&mut self, digits: usize) -> Option<u32> {
        (0..digits).try_fold(0, |value, _| Some(value * 16 + self.input.next()?.to_digit(16)?))
    }

    /// Writes a character. Half a surrogate pair is in no text, so nothing matches it.
    fn literal(&mut self, character: u32) {
        match char::from_u32(character) {
            Some(character) => write_character(character, &mut self.out),
            None => self.out.push_str(r"[^\x{0}-\x{10FFFF}]"),
        }
    }

    /// Translates what follows `[`.
    fn class(&mut self) -> Option<()> {
        let is_complement = self.input.next_if_eq(&'^').is_some();
        let mut members = String::new();
        loop {
            let first = match self.input.next()? {
                ']' => break,
                '\\' => self.class_escape()?,
                other => Atom::Character(other.into()),
            };
            let mut rest = self.input.clone();
            let is_range = rest.next() == Some('-') && rest.peek().is_some_and(|next| *next != ']');
            if !is_range {
                write_atom(first, &mut members)?;
                continue;
            }
            self.input = rest;
            let last = match self.input.next()? {
                '\\' => self.class_escape()?,
                other => Atom::Character(other.into()),
            };
            match (first, last) {
                (Atom::Character(first), Atom::Character(last)) => write_range(first, last, &mut members)?,
                // A class is no end of a range, so the hyphen is a member.
                (first, last) => {
                    write_atom(first, &mut members)?;
                    write_character('-', &mut members);
                    write_atom(last, &mut members)?;
                }
            }
        }
        match (is_complement, members.is_empty()) {
            (true, true) => self.out.push_str(r"[\x{0}-\x{10FFFF}]"),
            (false, true) => self.out.push_str(r"[^\x{0}-\x{10FFFF}]"),
            (true, false) => write!(self.out, "[^{members}]").ok()?,
            (false, false) => write!(self.out, "[{members}]").ok()?,
        }
        Some(())
    }

    fn class_escape(&mut self) -> Option<Atom> {
        // The backspace.
        if self.input.next_if_eq(&'b').is_some() {
            return Some(Atom::Character(0x8));
        }
        self.atom_escape()
    }
}

fn write_atom(atom: Atom, members: &mut String) -> Option<()> {
    match atom {
        Atom::Character(character) => write_range(character, character, members)?,
        Atom::Class(class, false) => members.push_str(class),
        Atom::Class(class, true) => write!(members, "[^{class}]").ok()?,
        Atom::Property(class) => members.push_str(&class),
    }
    Some(())
}

/// Writes a range of code points without the surrogates, which are in no text.
fn write_range(first: u32, last: u32, members: &mut String) -> Option<()> {
    if first > last {
        return None;
    }
    let first = if (0xD800..0xE000).contains(&first) { 0xE000 } else { first };
    let last = if (0xD800..0xE000).contains(&last) { 0xD7FF } else { last };
    if let (Some(first), Some(last)) = (char::from_u32(first), char::from_u32(last))
        && first <= last
    {
        write_character(first, members);
        if first < last {
            members.push('-');
            write_character(last, members);
        }
    }
    Some(())
}

/// Writes a literal character, in a class or not.
fn write_character(character: char, out: &mut String) {
    if character.is_ascii_alphanumeric() {
        out.push(character);
    } else {
        // Writing to a `String` never fails.
        let _ = write!(out, "\\x{{{:X}}}", u32::from(character));
    }
}

#[cfg(test)]
mod tests {
    use super::super::budget::Budget;
    use super::super::compiled::Compiled;

    fn matches(pattern: &str, text: &str) -> bool {
        Compiled::new(pattern).unwrap_or_else(|| panic!("{pattern} is not valid")).is_match(text, &mut Budget::new())
    }

    #[test]
    fn a_pattern_matches_a_part_of_the_text_unless_it_is_anchored() {
        assert!(matches("[a-m]", "xyzabc"));
        assert!(matches("^[a-m]+$", "abc"));
        assert!(!matches("^[a-m]+$", "abcx"));
    }

    #[test]
    fn the_end_is_not_before_a_last_line_feed() {
        assert!(!matches("^a$", "a\n"));
        assert!(!matches("^a$", "a\nb"));
    }

    #[test]
    fn classes_are_those_of_ecmascript() {
        assert!(matches(r"^\d$", "7") && !matches(r"^\d$", "٧"));
        assert!(matches(r"^\w$", "_") && !matches(r"^\w$", "é"));
        assert!(matches(r"^\s$", "\u{FEFF}") && !matches(r"^\s$", "\u{85}"));
        assert!(matches(r"^[\D]$", "é") && !matches(r"^[\D]$", "1"));
        assert!(matches(r"^[^\W]$", "a") && !matches(r"^[^\W]$", "-"));
        assert!(matches("^.$", "é") && !matches("^.$", "\u{2028}") && !matches("^.$", "\r"));
        assert!(matches("^[^]$", "\n") && !matches("[]", "a"));
        assert!(matches(r"^[\s\S]*$", "a\nb"));
    }

    #[test]
    fn property_classes_are_those_of_unicode() {
        assert!(matches(r"^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$", "Tāmaki Makaurau-1"));
        assert!(!matches(r"^[\p{L}]+$", "a1"));
        assert!(matches(r"^\P{C}*$", "a b") && !matches(r"^\P{C}*$", "a\u{7}"));
        assert!(matches(r"^\p{Script=Greek}$", "λ"));
    }

    #[test]
    fn what_the_other_syntax_treats_as_an_operator_is_a_literal() {
        assert!(matches("^a{b}$", "a{b}") && matches("^{,3}]$", "{,3}]"));
        assert!(matches("^[a&&b[c~~d]$", "&") && matches("^[a&&b[c]$", "["));
        assert!(matches("^[+--]$", ",") && !matches("^[+--]$", "*"));
        assert!(matches(r"^\/\-\_\@$", "/-_@"));
        assert!(matches("^#< >$", "#< >"));
    }

    #[test]
    fn a_hyphen_is_a_member_where_it_is_no_range() {
        assert!(matches("^[a-z0-9-_]+$", "a-_"));
        assert!(matches(r"^[\w-.]+$", "a-."));
        assert!(matches("^[-a]+$", "-a") && matches("^[a-]+$", "-a"));
        assert!(matches("^[+-=]$", "1") && !matches("^[+-=]$", ">"));
    }

    #[test]
    fn escapes_of_code_points_are_read() {
        assert!(matches(r"^\u0041\x42\u{43}\cJ\0$", "ABC\n\0"));
        assert!(matches(r"^\uD83D\uDE00$", "😀"));
        assert!(matches(r"^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*$", "a😀\n"));
        assert!(matches(r"^[\uD800-\uDFFFa]$", "a") && !matches(r"\uD800", "a"));
    }

    #[test]
    fn look_around_and_back_references_are_matched() {
        assert!(matches(r"^(?!aws:)[a-z:]+$", "tag:a") && !matches(r"^(?!aws:)[a-z:]+$", "aws:a"));
        assert!(matches(r"^(?=.*\d)(?<n>[a-z0-9])\k<n>$", "11") && !matches(r"^(a|b)\1$", "ab"));
        assert!(matches(r"a(?<!ba)c", "ac") && matches(r"(?<=b)a", "ba"));
        assert!(matches(r"\bword\b", "a word.") && !matches(r"\bword\b", "swords") && matches(r"\Bor", "word"));
    }

    #[test]
    fn case_is_ignored_only_where_the_pattern_begins_so() {
        assert!(matches("(?i)^[a-z]+$", "ABC") && !matches("^[a-z]+$", "ABC"));
    }

    #[test]
    fn a_match_takes_a_limited_time() {
        let text = "0".repeat(10_000) + "!";
        assert!(!matches("^([0-9]+)+$", &text));
        assert!(!matches("^((?!b)[0-9]+)+$", &text));
    }

    #[test]
    fn a_large_class_can_be_repeated() {
        assert!(matches(r"^[\P{C}\r\n\t]{1,250}$", "a\nb"));
        assert!(!matches(r"^[\P{C}\r\n\t]{1,250}$", &"a".repeat(251)));
    }

    #[test]
    fn what_is_no_expression_is_not_valid() {
        let wrong = [
            "(",
            ")",
            "[a",
            "*",
            "a**",
            "a++",
            "^+",
            "a{2}{3}",
            "[z-a]",
            r"\",
            r"\q",
            r"\A",
            "(?x)a",
            "(?<>a)",
            r"\k<n>",
            r"\p{Nothing}",
            r"\u12",
            "(?>a)",
            "a{3,2}",
            r"\2(a)",
            "a|(?i)b",
        ];
        for pattern in wrong {
            assert!(Compiled::new(pattern).is_none(), "{pattern} is valid");
        }
    }

    #[test]
    fn no_short_text_panics() {
        let parts = ["\\", "[", "]", "(", ")", "{", "}", "?", "<", "-", "u", "1", "é", "^", "p", ","];
        for first in parts {
            for second in parts {
                for third in parts {
                    for fourth in parts {
                        let _ = super::translate(&[first, second, third, fourth].concat());
                    }
                }
            }
        }
    }
}
