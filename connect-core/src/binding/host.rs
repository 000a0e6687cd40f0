//! Members in the host of the URI: labels of an operation's `host_prefix`.

use crate::endpoint::is_host_label;
use crate::validate::ViolationKind;

/// Appends a label to the host prefix, if it is a label of a host name (RFC 1123, section 2.1).
pub(super) fn write_label(host: &mut String, text: &str) -> Result<(), ViolationKind> {
    if !is_host_label(text) {
        return Err(ViolationKind::HostLabel);
    }
    host.push_str(text);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_label_is_letters_digits_and_inner_hyphens() {
        for text in ["a", "A-9", &"x".repeat(63)] {
            assert!(is_host_label(text), "{text}");
        }
        for text in ["", "-a", "a-", "a.b", "a_b", "é", &"x".repeat(64)] {
            assert!(!is_host_label(text), "{text}");
        }
    }
}
