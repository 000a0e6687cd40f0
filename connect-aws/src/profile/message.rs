//! Text for the errors about profiles. The text never contains the value of a setting.

use std::fmt::Write;
use std::path::Path;

use super::ini::{Setting, header, trim};
use super::shared::{Found, Kind, Shared};
use super::words::words;

const KEYS: [&str; 2] = ["aws_access_key_id", "aws_secret_access_key"];
/// The other settings whose names begin like those of a key.
const NOT_KEYS: [&str; 3] = ["aws_session_token", "aws_security_token", "aws_account_id"];
const LONGEST: usize = 300;

/// Returns a name or a path for a message. Control characters are escaped, and a long text is cut.
pub(crate) fn shown<T: AsRef<std::ffi::OsStr> + ?Sized>(text: &T) -> String {
    let text = Path::new(text).to_string_lossy();
    let mut shown = String::new();
    for character in text.chars().take(LONGEST) {
        match character {
            '"' | '\'' | '\\' => shown.push(character),
            _ => shown.extend(character.escape_debug()),
        }
    }
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}

/// Returns the name of a profile as a word of a shell.
pub(crate) fn shell_word(profile: &str) -> String {
    let is_plain = |character: char| character.is_ascii_alphanumeric() || "-_./@+:".contains(character);
    match profile {
        _ if !profile.is_empty() && profile.chars().all(is_plain) => profile.to_owned(),
        _ => format!("'{}'", shown(profile).replace('\'', r"'\''")),
    }
}

/// Returns the command that prints the credentials of a profile, whatever their source is.
pub(crate) fn export_command(profile: &str) -> String {
    format!("aws configure export-credentials --profile {} --format env", shell_word(profile))
}

/// Finds a line of the file that is probably a misspelt section of the profile, and returns what to
/// write instead.
pub(super) fn section_hint(shared: &Shared<'_>, profile: &str) -> Option<String> {
    let wanted = loose(profile);
    let path = shown(shared.path);
    for section in &shared.file.sections {
        if loose(section.name) == wanted {
            let (line, name, written) = (section.line, shown(section.name), section_of(shared.kind, profile));
            return Some(format!("line {line} of `{path}` is `[{name}]`: write `[{written}]`"));
        }
        for (line, text) in section.settings.iter().flat_map(Setting::continuation) {
            if header(text).is_some_and(|name| loose(name) == wanted) {
                return Some(indented(line, &path));
            }
        }
    }
    None
}

/// Finds a line of the section that is probably a misspelt part of the key, and returns what to
/// write instead.
pub(super) fn setting_hint(found: &Found<'_>) -> Option<String> {
    let path = shown(found.path);
    for setting in found.settings {
        let is_key = |text: &str| KEYS.iter().any(|key| text.to_ascii_lowercase().starts_with(key));
        if let Some((line, _)) = setting.continuation().find(|(_, text)| is_key(text)) {
            return Some(indented(line, &path));
        }
        // Only a name that looks like a misspelt setting is shown. Any other could be a part of a
        // key.
        let is_misspelt = setting.name.starts_with("aws_")
            && setting.name.len() < 30
            && setting.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
            && !NOT_KEYS.contains(&setting.name.as_str())
            && !KEYS.contains(&setting.name.as_str());
        if is_misspelt {
            let (line, name, [id, secret]) = (setting.line, &setting.name, KEYS);
            return Some(format!("line {line} of `{path}` sets `{name}`: write `{id}` or `{secret}`"));
        }
    }
    None
}

fn indented(line: usize, path: &str) -> String {
    format!("line {line} of `{path}` is indented, so it belongs to the setting above it: begin it at the first column")
}

/// Returns the form of a profile's name in which different spellings are equal: in lower case,
/// without the prefix `profile`, quotes and outer spaces.
fn loose(name: &str) -> String {
    let name = trim(name);
    let name = name.strip_prefix("profile").filter(|rest| rest.starts_with([' ', '\t'])).unwrap_or(name);
    words(name).map_or_else(|| trim(name).to_lowercase(), |words| words.join(" ").to_lowercase())
}

/// Returns the header that names a profile, without its brackets.
fn section_of(kind: Kind, profile: &str) -> String {
    if kind != Kind::Config || profile == "default" {
        return shown(profile);
    }
    let mut section = "profile ".to_owned();
    let is_special = |character: char| character.is_whitespace() || "\"'\\".contains(character);
    if profile.is_empty() || profile.contains(is_special) {
        let escaped = profile.replace('\\', r"\\").replace('"', "\\\"");
        _ = write!(section, "\"{}\"", shown(&escaped));
    } else {
        section.push_str(&shown(profile));
    }
    section
}
