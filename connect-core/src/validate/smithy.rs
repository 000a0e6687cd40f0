//! Violations in the form of Smithy's `ValidationException`, with which a server answers.
//!
//! No text contains the value at fault. A pointer contains keys of maps, except secrets.
//!
//! Source: `smithy.framework#ValidationException` and the cases of `aws.protocoltests.restjson`.

use std::fmt::{self, Write};

use crate::validate::{Range, Violation, ViolationKind, Violations};

impl Violation {
    /// Returns the violation as the message of a field of Smithy's `ValidationException`, such as
    /// `Value at '/Tags/2' failed to satisfy constraint: Member must not be null`.
    #[must_use]
    pub fn to_validation_message(&self) -> String {
        let length = match self.kind() {
            ViolationKind::TooShort { length, .. } | ViolationKind::TooLong { length, .. } => Some(length),
            _ => None,
        };
        let mut message = String::with_capacity(128);
        message.push_str("Value");
        // Writing to a `String` never fails.
        if let Some(length) = length {
            let _ = write!(message, " with length {length}");
        }
        message.extend([" at '", self.pointer(), "' failed to satisfy constraint: Member "]);
        let _ = write!(message, "{}", Member(self));
        message
    }
}

impl Violations {
    /// Returns the violations as the message of Smithy's `ValidationException`.
    #[must_use]
    pub fn to_validation_message(&self) -> String {
        self.to_messages().0
    }

    /// Returns the message of the exception, and those of the listed violations.
    pub(crate) fn to_messages(&self) -> (String, Vec<String>) {
        let messages: Vec<String> = self.iter().map(Violation::to_validation_message).collect();
        let number = messages.len() + self.unlisted();
        let mut message = String::with_capacity(64 + messages.iter().map(|message| message.len() + 2).sum::<usize>());
        // Writing to a `String` never fails.
        let _ = write!(message, "{number} validation error{} detected. ", if number == 1 { "" } else { "s" });
        for (index, violation) in messages.iter().enumerate() {
            message.push_str(if index > 0 { "; " } else { "" });
            message.push_str(violation);
        }
        if self.unlisted() > 0 {
            let _ = write!(message, "; and {} more", self.unlisted());
        }
        (message, messages)
    }
}

/// The constraint that a member violates, as the words after `Member`.
struct Member<'a>(&'a Violation);

impl fmt::Display for Member<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0.kind(), self.0.bounds) {
            (ViolationKind::Missing, _) => f.write_str("must not be null"),
            (ViolationKind::TooShort { .. } | ViolationKind::TooLong { .. }, Some((min, max)))
                if min > 0 && max < usize::MAX =>
            {
                write!(f, "must have length between {min} and {max}, inclusive")
            }
            (ViolationKind::TooShort { min, .. }, _) => write!(f, "must have length greater than or equal to {min}"),
            (ViolationKind::TooLong { max, .. }, _) => write!(f, "must have length less than or equal to {max}"),
            // A label has at least one character.
            (ViolationKind::EmptyLabel, _) => f.write_str("must have length greater than or equal to 1"),
            (ViolationKind::OutOfRange(range), _) => fmt_range(range, f),
            (ViolationKind::PatternMismatch(pattern), _) => {
                write!(f, "must satisfy regular expression pattern: {pattern}")
            }
            (ViolationKind::RepeatedItem, _) => f.write_str("must have unique values"),
            (ViolationKind::UnknownValue { allowed }, _) => write!(f, "must satisfy enum value set: {allowed}"),
            (other, _) => other.fmt(f),
        }
    }
}

fn fmt_range(range: &Range, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match (range.min(), range.max()) {
        (Some(min), Some(max)) => write!(f, "must be between {min} and {max}, inclusive"),
        (Some(min), None) => write!(f, "must be greater than or equal to {min}"),
        (None, Some(max)) => write!(f, "must be less than or equal to {max}"),
        (None, None) => f.write_str("must be a number"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::{AllowedValues, Bound, Path};

    fn message(kind: ViolationKind) -> String {
        let mut violations = Violations::strict();
        violations.add(Path::ROOT.member("field"), kind);
        violations.as_slice()[0].to_validation_message()
    }

    fn length(length: usize, bounds: (usize, usize)) -> String {
        let mut violations = Violations::default();
        violations.add_length(Path::ROOT.member("field"), length, bounds);
        violations.as_slice()[0].to_validation_message()
    }

    #[test]
    fn the_words_are_those_of_smithy() {
        let at = "Value at '/field' failed to satisfy constraint: Member must";
        assert_eq!(message(ViolationKind::Missing), format!("{at} not be null"));
        assert_eq!(message(ViolationKind::RepeatedItem), format!("{at} have unique values"));
        assert_eq!(
            message(ViolationKind::PatternMismatch("^[a-m]+$")),
            format!("{at} satisfy regular expression pattern: ^[a-m]+$")
        );
        let strings = AllowedValues::Strings(&["abc", "def", "jkl"]);
        assert_eq!(
            message(ViolationKind::UnknownValue { allowed: strings }),
            format!("{at} satisfy enum value set: [abc, def, jkl]")
        );
        let integers = AllowedValues::Integers(&[1, 2, 3]);
        assert_eq!(
            message(ViolationKind::UnknownValue { allowed: integers }),
            format!("{at} satisfy enum value set: [1, 2, 3]")
        );
    }

    #[test]
    fn a_range_names_the_ends_that_it_has() {
        let at = "Value at '/field' failed to satisfy constraint: Member must be";
        let (min, max) = (Some(Bound::Integer(2)), Some(Bound::Float(8.8)));
        let range = |min, max| message(ViolationKind::OutOfRange(Range::new(min, max)));
        assert_eq!(range(min, max), format!("{at} between 2 and 8.8, inclusive"));
        assert_eq!(range(min, None), format!("{at} greater than or equal to 2"));
        assert_eq!(range(None, max), format!("{at} less than or equal to 8.8"));
    }

    #[test]
    fn a_length_names_the_ends_that_it_has() {
        let at = "at '/field' failed to satisfy constraint: Member must have length";
        assert_eq!(length(1, (2, 8)), format!("Value with length 1 {at} between 2 and 8, inclusive"));
        assert_eq!(length(9, (2, 8)), format!("Value with length 9 {at} between 2 and 8, inclusive"));
        assert_eq!(length(3, (4, usize::MAX)), format!("Value with length 3 {at} greater than or equal to 4"));
        assert_eq!(length(7, (0, 6)), format!("Value with length 7 {at} less than or equal to 6"));
    }

    #[test]
    fn the_message_counts_every_violation() {
        let mut violations = Violations::default();
        for index in 0..40 {
            violations.add(Path::ROOT.item(index), ViolationKind::Missing);
        }
        let message = violations.to_validation_message();
        assert!(message.starts_with("40 validation errors detected. Value at '/0' failed"), "{message}");
        assert!(message.contains("null; Value at '/1' failed"), "{message}");
        assert!(message.ends_with("; and 8 more"), "{message}");
    }
}
