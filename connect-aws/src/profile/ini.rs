//! The syntax of the shared files, as Python's `configparser` reads it for the AWS CLI.
//!
//! The text contains secrets. So no value is copied out of it, and no problem quotes a line of it.

use std::collections::{HashMap, HashSet};

/// A file of sections. A setting outside of the section `[DEFAULT]` overrides the one in it.
pub(super) struct File<'t> {
    pub(super) sections: Vec<Section<'t>>,
    pub(super) defaults: Vec<Setting<'t>>,
}

pub(super) struct Section<'t> {
    /// The text between the brackets, with its spaces.
    pub(super) name: &'t str,
    pub(super) line: usize,
    pub(super) settings: Vec<Setting<'t>>,
}

pub(super) struct Setting<'t> {
    /// The name in lower case.
    pub(super) name: String,
    pub(super) line: usize,
    /// The lines of the value, of which the first can be empty.
    lines: Vec<(usize, &'t str)>,
}

/// The value of a setting.
pub(super) enum Value<'t> {
    /// One line, which can be empty.
    Text(&'t str),
    /// A value that goes on in the line with this number, because that line is indented.
    Continued(usize),
}

/// A line for which the AWS CLI rejects the whole file.
#[derive(Debug, PartialEq)]
pub(super) struct Problem {
    pub(super) line: usize,
    /// The problem and its remedy.
    pub(super) what: &'static str,
}

const DEFAULTS: &str = "DEFAULT";

const NO_SECTION: &str = "comes before the first section: begin the file with a line such as `[default]`";
const NOT_A_SETTING: &str = "is neither a section in brackets, nor `name = value`, nor a comment: correct it; a comment \
                             begins with `#` or `;`";
const NO_NAME: &str = "has no name before the `=` or `:`: add it";
const SAME_SECTION: &str = "repeats a section that an earlier line begins: make them one section";
const SAME_SETTING: &str = "repeats a setting of its section: remove one of the two";
const NOT_NESTED: &str = "belongs to the setting above it, because it is indented, and is not `name = value`: begin it at \
                          the first column, or write it after the `=` of the line above";

impl<'t> Setting<'t> {
    pub(super) fn value(&self) -> Value<'t> {
        match self.filled() {
            [] => Value::Text(""),
            [(_, text)] => Value::Text(text),
            [_, (line, _), ..] => Value::Continued(*line),
        }
    }

    /// Returns the lines without the empty ones at the end.
    fn filled(&self) -> &[(usize, &'t str)] {
        let end = self.lines.iter().rposition(|(_, text)| !text.is_empty()).map_or(0, |last| last + 1);
        &self.lines[..end]
    }

    /// Returns the lines after the first, with their numbers.
    pub(super) fn continuation(&self) -> impl Iterator<Item = (usize, &'t str)> + '_ {
        self.lines.iter().skip(1).copied()
    }

    /// Returns the settings in a value that begins on the next line.
    pub(super) fn nested(&self) -> impl Iterator<Item = (&'t str, &'t str)> {
        let lines = match self.filled() {
            [(_, ""), lines @ ..] => lines,
            _ => &[],
        };
        let pair = |line: &'t str| line.split_once('=').map(|(name, value)| (trim(name), trim(value)));
        lines.iter().filter_map(move |(_, line)| pair(line))
    }

    /// Checks that a value which begins on the next line is a list of settings.
    fn check_nested(&self) -> Result<(), Problem> {
        let [(_, ""), lines @ ..] = self.filled() else { return Ok(()) };
        let is_wrong = |text: &str| text.split(is_line_break).any(|part| !trim(part).is_empty() && !part.contains('='));
        match lines.iter().find(|(_, text)| is_wrong(text)) {
            Some((line, _)) => Err(Problem { line: *line, what: NOT_NESTED }),
            None => Ok(()),
        }
    }
}

impl<'t> File<'t> {
    pub(super) fn parse(text: &'t str) -> Result<Self, Problem> {
        let mut parser = Parser::default();
        for (index, line) in lines(text).enumerate() {
            parser.line(index + 1, line)?;
        }
        let file = Self { sections: parser.sections, defaults: parser.defaults };
        let mut settings = file.sections.iter().flat_map(|section| &section.settings).chain(&file.defaults);
        settings.try_for_each(Setting::check_nested)?;
        Ok(file)
    }
}

/// The section that a line belongs to.
#[derive(Clone, Copy)]
enum Current {
    Defaults,
    Section(usize),
}

#[derive(Default)]
struct Parser<'t> {
    sections: Vec<Section<'t>>,
    defaults: Vec<Setting<'t>>,
    current: Option<Current>,
    /// True if the last line belongs to a setting, which an indented line then continues.
    is_in_value: bool,
    indentation: usize,
    names: HashMap<&'t str, usize>,
    /// The names of settings, each with the index of its section.
    set: HashSet<(Option<usize>, String)>,
}

impl<'t> Parser<'t> {
    fn line(&mut self, number: usize, line: &'t str) -> Result<(), Problem> {
        let text = trim(line);
        if text.starts_with(['#', ';']) {
            return Ok(());
        }
        let indentation = line.chars().take_while(|character| is_space(*character)).count();
        let is_continuation = text.is_empty() || indentation > self.indentation;
        if let (true, true, Some(setting)) = (is_continuation, self.is_in_value, self.last()) {
            setting.lines.push((number, text));
            return Ok(());
        }
        if text.is_empty() {
            return Ok(());
        }
        self.indentation = indentation;
        match header(text) {
            Some(name) => self.section(number, name),
            None => self.setting(number, text),
        }
    }

    fn settings(&mut self) -> Option<&mut Vec<Setting<'t>>> {
        match self.current? {
            Current::Defaults => Some(&mut self.defaults),
            Current::Section(index) => self.sections.get_mut(index).map(|section| &mut section.settings),
        }
    }

    fn last(&mut self) -> Option<&mut Setting<'t>> {
        self.settings()?.last_mut()
    }

    fn section(&mut self, line: usize, name: &'t str) -> Result<(), Problem> {
        self.is_in_value = false;
        if name == DEFAULTS {
            self.current = Some(Current::Defaults);
            return Ok(());
        }
        let index = self.sections.len();
        if self.names.insert(name, index).is_some() {
            return Err(Problem { line, what: SAME_SECTION });
        }
        self.sections.push(Section { name, line, settings: Vec::new() });
        self.current = Some(Current::Section(index));
        Ok(())
    }

    fn setting(&mut self, line: usize, text: &'t str) -> Result<(), Problem> {
        let section = match self.current {
            None => return Err(Problem { line, what: NO_SECTION }),
            Some(Current::Defaults) => None,
            Some(Current::Section(index)) => Some(index),
        };
        let (name, value) = text.split_once(['=', ':']).ok_or(Problem { line, what: NOT_A_SETTING })?;
        let name = trim(name).to_lowercase();
        if name.is_empty() {
            return Err(Problem { line, what: NO_NAME });
        }
        if !self.set.insert((section, name.clone())) {
            return Err(Problem { line, what: SAME_SETTING });
        }
        let setting = Setting { name, line, lines: vec![(line, trim(value))] };
        if let Some(settings) = self.settings() {
            settings.push(setting);
        }
        self.is_in_value = true;
        Ok(())
    }
}

/// Returns the name in a section header. The name ends at the last bracket, and the rest of the
/// line is ignored.
pub(super) fn header(text: &str) -> Option<&str> {
    let rest = text.strip_prefix('[')?;
    Some(&rest[..rest.rfind(']')?]).filter(|name| !name.is_empty())
}

/// Splits a text into lines at `\n`, `\r\n` and `\r`.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'))
}

/// Returns true for the white space of Python's `str`, which includes four control characters.
fn is_space(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{1c}'..='\u{1f}')
}

/// Returns true for the line breaks of Python's `str.splitlines`.
fn is_line_break(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1c}'..='\u{1e}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

pub(super) fn trim(text: &str) -> &str {
    text.trim_matches(is_space)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(text: &str) -> Option<(usize, &'static str)> {
        File::parse(text).err().map(|problem| (problem.line, problem.what))
    }

    fn text<'t>(file: &File<'t>, section: usize, name: &str) -> Option<&'t str> {
        let setting = file.sections[section].settings.iter().find(|setting| setting.name == name)?;
        match setting.value() {
            Value::Text(text) => Some(text),
            Value::Continued(_) => None,
        }
    }

    #[test]
    fn a_name_has_any_case_and_ends_at_an_equals_sign_or_a_colon() {
        let file = File::parse("[a]\r\nKey = 1\r\nother:2=3\rthird = : \n").unwrap();
        assert_eq!(text(&file, 0, "key"), Some("1"));
        assert_eq!(text(&file, 0, "other"), Some("2=3"));
        assert_eq!(text(&file, 0, "third"), Some(":"));
    }

    #[test]
    fn an_indented_line_continues_a_value_and_nothing_else() {
        let file = File::parse("[a]\n  x = 1\n  y = 2\n   [b]\n\n# z\n  z = 3\n").unwrap();
        assert_eq!(file.sections.len(), 1);
        assert_eq!((text(&file, 0, "x"), text(&file, 0, "y"), text(&file, 0, "z")), (Some("1"), None, Some("3")));
    }

    #[test]
    fn a_header_ends_at_its_last_bracket() {
        let file = File::parse("[a] # one\n[ b]c]\n").unwrap();
        assert_eq!(file.sections.iter().map(|section| section.name).collect::<Vec<_>>(), ["a", " b]c"]);
        assert_eq!(problem("[a]\n[]\n"), Some((2, NOT_A_SETTING)));
    }

    #[test]
    fn a_problem_names_its_line() {
        assert_eq!(problem("# x\n\nkey = 1\n"), Some((3, NO_SECTION)));
        assert_eq!(problem("[a]\nkey\n"), Some((2, NOT_A_SETTING)));
        assert_eq!(problem("[a]\n= 1\n"), Some((2, NO_NAME)));
        assert_eq!(problem("[a]\n[b]\n[a]\n"), Some((3, SAME_SECTION)));
        assert_eq!(problem("[a]\nkey=1\nKEY=1\n"), Some((3, SAME_SETTING)));
        assert_eq!(problem("[DEFAULT]\nkey=1\n[a]\nkey=1\n[DEFAULT]\nkey:2\n"), Some((6, SAME_SETTING)));
        assert_eq!(problem("[a]\ns3 =\n  x = 1\n\n  y\n"), Some((5, NOT_NESTED)));
        assert_eq!(problem("[a]\ns3 =\n\n  x = 1\n"), None);
    }
}
