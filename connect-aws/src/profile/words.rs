//! The words of section headers and of commands, as Python's `shlex.split` finds them for the AWS
//! CLI.

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

/// Splits the command of a `credential_process` into words, by the rules of the system's shell.
///
/// `None` means that a quote or an escape has no end.
pub(crate) fn split_command(text: &str) -> Option<Vec<String>> {
    if cfg!(windows) { words_of_windows(text) } else { words(text) }
}

/// Splits a command of Windows, where a backslash is a part of a path unless it is before a quote.
///
/// <https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments> has the rules.
fn words_of_windows(text: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut is_quoted = false;
    let mut rest = text.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            ' ' | '\t' if !is_quoted => words.extend(word.take()),
            '"' => {
                is_quoted = !is_quoted;
                word.get_or_insert_default();
            }
            '\\' => {
                let mut count = 1;
                while rest.next_if_eq(&'\\').is_some() {
                    count += 1;
                }
                let before_quote = rest.peek() == Some(&'"');
                let kept = if before_quote { count / 2 } else { count };
                let word = word.get_or_insert_default();
                word.extend(std::iter::repeat_n('\\', kept));
                if before_quote && count % 2 == 1 {
                    word.extend(rest.next());
                }
            }
            _ => word.get_or_insert_default().push(character),
        }
    }
    words.extend(word);
    (!is_quoted).then_some(words)
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

    #[test]
    fn words_of_windows_keep_the_backslashes_of_paths() {
        let cases: [(&str, Option<&[&str]>); 5] = [
            (r"C:\tools\key.exe  --x", Some(&[r"C:\tools\key.exe", "--x"])),
            (r#""C:\Program Files\key.exe" "a b""#, Some(&[r"C:\Program Files\key.exe", "a b"])),
            (r#""a\"b" "c\\""#, Some(&[r#"a"b"#, r"c\"])),
            (r#""""#, Some(&[""])),
            (r#""open"#, None),
        ];
        for (text, expected) in cases {
            let expected = expected.map(|words| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
            assert_eq!(words_of_windows(text), expected, "{text}");
        }
    }
}
