//! The name that an author most likely intended.
//!
//! A declaration can be generated, and can then have thousands of names or very long ones. The work
//! for one suggestion therefore has a limit, and beyond it there is no suggestion.

/// The most characters of a name that is compared with others.
const MAX_LENGTH: usize = 64;
/// The most names that a name is compared with.
const MAX_CANDIDATES: usize = 256;

/// Returns `, did you mean …?` if one of `candidates` is similar, or else an empty string.
pub(crate) fn suggestion(name: &str, candidates: &[&str]) -> String {
    nearest(name, candidates).map(|near| format!(", did you mean `{near}`?")).unwrap_or_default()
}

/// Returns the candidate that the author most likely intended, if one is similar.
pub(crate) fn nearest<'a>(name: &str, candidates: &[&'a str]) -> Option<&'a str> {
    let name = plain(name)?;
    let mut found = None;
    let mut most = (name.len() / 3).max(1);
    for candidate in candidates.iter().take(MAX_CANDIDATES) {
        let Some(other) = plain(candidate) else { continue };
        if name.len().abs_diff(other.len()) > most {
            continue;
        }
        let distance = distance(&name, &other);
        if distance <= most {
            found = Some(*candidate);
            // Of two candidates with the same distance, the first counts.
            match distance.checked_sub(1) {
                Some(less) => most = less,
                None => break,
            }
        }
    }
    found
}

/// Returns the characters that are compared, or `None` if there are too many.
fn plain(text: &str) -> Option<Vec<char>> {
    let characters = text.chars().filter(|character| !matches!(character, '_' | '-')).flat_map(char::to_lowercase);
    let plain: Vec<char> = characters.take(MAX_LENGTH + 1).collect();
    (plain.len() <= MAX_LENGTH).then_some(plain)
}

/// Returns the edit distance: the number of characters to insert, remove, replace, or swap with the
/// next one.
fn distance(left: &[char], right: &[char]) -> usize {
    count(left.len() * right.len());
    let mut rows: Vec<Vec<usize>> = vec![(0..=right.len()).collect()];
    for (index, character) in left.iter().enumerate() {
        let above = &rows[index];
        let mut row = vec![index + 1];
        for (column, other) in right.iter().enumerate() {
            let replaced = above[column] + usize::from(character != other);
            let mut least = replaced.min(above[column + 1] + 1).min(row[column] + 1);
            if index > 0 && column > 0 && left[index - 1] == *other && right[column - 1] == *character {
                least = least.min(rows[index - 1][column - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[left.len()][right.len()]
}

/// Counts compared characters, for tests.
#[cfg(not(test))]
fn count(_: usize) {}

#[cfg(test)]
use self::counted::count;
#[cfg(test)]
pub(crate) use self::counted::work;

#[cfg(test)]
mod counted {
    use std::cell::Cell;

    thread_local!(static COMPARED: Cell<usize> = const { Cell::new(0) });

    pub(super) fn count(characters: usize) {
        COMPARED.set(COMPARED.get() + characters);
    }

    /// Returns the number of characters that `compare` compares.
    pub(crate) fn work(compare: impl FnOnce()) -> usize {
        let before = COMPARED.get();
        compare();
        COMPARED.get() - before
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suggestion_is_the_nearest_similar_name() {
        assert_eq!(nearest("InstnceId", &["ContactId", "InstanceId"]), Some("InstanceId"));
        assert_eq!(nearest("ouput", &["uri", "output"]), Some("output"));
        assert_eq!(nearest("PSOT", &["PUT", "POST"]), Some("POST"));
        assert_eq!(nearest("Zebra", &["ContactId"]), None);
        assert_eq!(nearest("x", &[]), None);
    }
}
