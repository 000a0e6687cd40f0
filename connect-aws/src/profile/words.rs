//! The words of a section header, as Python's `shlex.split` finds them for the AWS CLI.

/// Splits a text into words as a shell does, with quotes and backslashes; `None` if a quote or an
/// escape has no end.
pub(super) fn words(text: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        match character {
            ' ' | '\t' | '\r' | '\n' => words.extend(word.take()),
            '\'' | '"' => quoted(character, &mut rest, word.get_or_insert_default())?,
            '\\' => word.get_or_insert_default().push(rest.next()?),
            _ => word.get_or_insert_default().push(character),
        }
    }
    words.extend(word);
    Some(words)
}

fn quoted(quote: char, rest: &mut std::str::Chars<'_>, word: &mut String) -> Option<()> {
    loop {
        match rest.next()? {
            character if character == quote => return Some(()),
            // A backslash escapes only itself and the quote, and only within double quotes.
            '\\' if quote == '"' => match rest.next()? {
                escaped @ ('"' | '\\') => word.push(escaped),
                other => word.extend(['\\', other]),
            },
            character => word.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_those_of_a_shell() {
        let cases: [(&str, Option<&[&str]>); 9] = [
            ("profile a", Some(&["profile", "a"])),
            ("profile \t  a ", Some(&["profile", "a"])),
            ("profile \"two words\"", Some(&["profile", "two words"])),
            ("profile 'it is'n\"o\"t", Some(&["profile", "it isnot"])),
            (r"profile two\ words", Some(&["profile", "two words"])),
            (r#"profile "a\"b\c\\""#, Some(&["profile", r#"a"b\c\"#])),
            ("profile \"\"", Some(&["profile", ""])),
            ("profile 'open", None),
            ("profile open\\", None),
        ];
        for (text, expected) in cases {
            assert_eq!(
                words(text).as_deref(),
                expected.map(|words| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>()).as_deref(),
                "{text}"
            );
        }
    }
}
