//! A topic, and the hosts of Amazon SNS in its region.

use connect_aws::endpoint::Partition;
use rustls_pki_types::ServerName;

use super::error::TopicError;

/// The region of a topic whose messages are believed.
#[derive(Clone, Debug)]
pub(super) struct Topic {
    region: String,
    domain: &'static str,
    is_gov: bool,
}

impl Topic {
    /// Reads `arn:PARTITION:sns:REGION:ACCOUNT:NAME`.
    pub(super) fn parse(arn: &str) -> Result<Self, TopicError> {
        let parts: Vec<&str> = arn.split(':').collect();
        let &["arn", partition, "sns", region, account, name] = parts.as_slice() else {
            return Err(TopicError::NotAnArn);
        };
        let is_name = |text: &str, others: &[u8]| {
            let is_of_name = |byte: u8| byte.is_ascii_alphanumeric() || others.contains(&byte);
            !text.is_empty() && text.bytes().all(is_of_name)
        };
        let is_account = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
        if !is_name(region, b"-") || !is_account || !is_name(name, b"-_") {
            return Err(TopicError::NotAnArn);
        }
        let known = Partition::of(region);
        if known.id() != partition {
            return Err(TopicError::Region);
        }
        Ok(Self { region: region.to_owned(), domain: known.dns_suffix(), is_gov: partition == "aws-us-gov" })
    }

    /// Returns true if a URL is of a certificate of SNS in the topic's region, without a user, a
    /// port or a query.
    pub(super) fn has_certificate(&self, url: &str) -> bool {
        let name =
            self.path_of(url).and_then(|path| path.strip_prefix("SimpleNotificationService-")?.strip_suffix(".pem"));
        name.is_some_and(|name| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric()))
    }

    /// Returns true if a URL is one of SNS in the topic's region.
    pub(super) fn has_page(&self, url: &str) -> bool {
        self.path_of(url).is_some_and(|path| path.starts_with('?'))
    }

    fn path_of<'a>(&self, url: &'a str) -> Option<&'a str> {
        let rest = url.strip_prefix("https://sns.")?.strip_prefix(&*self.region)?;
        rest.strip_prefix('.')?.strip_prefix(self.domain)?.strip_prefix('/')
    }

    /// Returns the names that the certificate of SNS can have in the topic's region: one for most
    /// regions together, and others in China, in `aws-us-gov`, whose regions share one, and in
    /// regions that have to be enabled.
    pub(super) fn signers(&self) -> impl Iterator<Item = ServerName<'static>> {
        let Self { region, domain, is_gov } = self;
        let names = [
            Some(format!("sns.{domain}")),
            Some(format!("sns-signing.{region}.{domain}")),
            Some(format!("sns-{region}.{domain}")),
            is_gov.then(|| format!("sns-us-gov-west-1.{domain}")),
        ];
        names.into_iter().flatten().filter_map(|name| ServerName::try_from(name).ok())
    }
}
