//! The media types that a request has and accepts.

use http::HeaderValue;
use http::header::GetAll;

use crate::binding::has_media_type;

/// Returns true if a content type has this media type, with any parameters.
pub(super) fn is_of_type(content_type: Option<&HeaderValue>, media_type: &str) -> bool {
    content_type.is_some_and(|value| has_media_type(value, media_type))
}

/// Returns a media type without its parameters, such as a charset.
pub(super) fn without_parameters(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// Returns true if the headers `accept` allow a response of this media type. A request without one
/// accepts everything (RFC 9110, section 12.5.1).
pub(super) fn accepts(lines: GetAll<'_, HeaderValue>, media_type: &str) -> bool {
    let media_type = without_parameters(media_type);
    let (mut is_absent, mut best) = (true, None);
    for line in lines {
        for range in line.to_str().unwrap_or_default().split(',').map(str::trim).filter(|range| !range.is_empty()) {
            is_absent = false;
            let mut parts = range.split(';').map(str::trim);
            let Some(rank) = parts.next().and_then(|range| rank(range, media_type)) else { continue };
            let allowed = !parts.any(is_zero_weight);
            // The most specific range decides.
            if best.is_none_or(|(found, _)| rank > found) {
                best = Some((rank, allowed));
            }
        }
    }
    is_absent || best.is_some_and(|(_, allowed)| allowed)
}

/// Returns how specific a range of media types is, or `None` if it does not match.
fn rank(range: &str, media_type: &str) -> Option<u8> {
    if range.eq_ignore_ascii_case(media_type) {
        return Some(2);
    }
    match range.split_once('/')? {
        ("*", "*") => Some(0),
        (kind, "*") if media_type.split('/').next().is_some_and(|own| own.eq_ignore_ascii_case(kind)) => Some(1),
        _ => None,
    }
}

/// Returns true for a weight of zero, such as `q=0.0`, which means "not acceptable".
fn is_zero_weight(parameter: &str) -> bool {
    let Some((name, weight)) = parameter.split_once('=') else { return false };
    name.trim().eq_ignore_ascii_case("q") && weight.trim().parse().is_ok_and(|weight: f32| weight <= 0.0)
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;
    use http::header::ACCEPT;

    use super::*;

    fn accepted(lines: &[&'static str], media_type: &str) -> bool {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(ACCEPT, HeaderValue::from_static(line));
        }
        accepts(headers.get_all(ACCEPT), media_type)
    }

    #[test]
    fn a_request_without_accept_takes_every_response() {
        assert!(accepted(&[], "application/json"));
        assert!(accepted(&["", " , "], "application/json"));
    }

    #[test]
    fn a_range_of_media_types_matches() {
        for line in ["application/json", "Application/JSON", "application/*", "*/*", "text/html, */*;q=0.1"] {
            assert!(accepted(&[line], "application/json"), "{line}");
        }
        assert!(accepted(&["text/html", "application/json;charset=utf-8"], "application/json"));
        for line in ["text/html", "text/*", "application/hal+json", "json", "*"] {
            assert!(!accepted(&[line], "application/json"), "{line}");
        }
    }

    #[test]
    fn the_most_specific_range_decides() {
        assert!(!accepted(&["application/json;q=0, */*"], "application/json"));
        assert!(!accepted(&["*/*", "application/*; q=0.000"], "application/json"));
        assert!(accepted(&["*/*;q=0, application/json;q=0.5"], "application/json"));
    }
}
