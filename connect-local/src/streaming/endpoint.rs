//! The endpoint that a chat is streamed to.

use std::collections::HashMap;

use http::Uri;

use crate::Streaming;
use crate::engine::ACCOUNT;

/// The URL that a topic delivers to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Endpoint {
    pub(super) topic_arn: String,
    pub(super) url: Uri,
}

impl Endpoint {
    /// Returns the endpoint of a streaming: the URL of its topic, or the URL that it has instead of
    /// the ARN of a topic. `None` for a topic without a URL.
    pub(super) fn of(streaming: &Streaming, region: &str, topics: &HashMap<String, String>) -> Option<Self> {
        let arn = &streaming.endpoint_arn;
        if let Some(url) = topics.get(arn) {
            return Some(Self { topic_arn: arn.clone(), url: url.parse().ok()? });
        }
        let address = arn.strip_prefix("http://")?.chars().take(240);
        let name: String = address.map(|char| if char.is_ascii_alphanumeric() { char } else { '-' }).collect();
        let topic_arn = format!("arn:aws:sns:{region}:{ACCOUNT}:{name}");
        Some(Self { topic_arn, url: arn.parse().ok()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(arn: &str, topics: &[(&str, &str)]) -> Option<(String, String)> {
        let streaming = Streaming {
            id: "1".into(),
            instance_id: "2".into(),
            contact_id: "3".into(),
            endpoint_arn: arn.into(),
            after: 0,
        };
        let topics = topics.iter().map(|&(arn, url)| (arn.to_owned(), url.to_owned())).collect();
        let endpoint = Endpoint::of(&streaming, "us-east-1", &topics)?;
        Some((endpoint.topic_arn, endpoint.url.to_string()))
    }

    #[test]
    fn a_topic_delivers_to_the_url_that_it_is_given() {
        const TOPIC: &str = "arn:aws:sns:us-east-1:000000000000:chats";
        let url = "http://bot:9000/hook";
        assert_eq!(of(TOPIC, &[(TOPIC, url)]), Some((TOPIC.to_owned(), url.to_owned())));
        assert_eq!(of(TOPIC, &[]), None);
    }

    #[test]
    fn a_url_in_place_of_a_topic_has_a_topic_of_its_own() {
        let url = "http://127.0.0.1:9000/hook";
        let arn = "arn:aws:sns:us-east-1:000000000000:127-0-0-1-9000-hook";
        assert_eq!(of(url, &[]), Some((arn.to_owned(), url.to_owned())));
    }
}
