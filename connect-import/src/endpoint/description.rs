//! The description of a service's endpoints, as data.

use super::evaluate::Answer;
use super::situation::Situation;
use super::template::{DNS_SUFFIX, DUAL_STACK_DNS_SUFFIX, GLOBAL_REGION, REGION};

/// The data of a `connect_aws::endpoint::ServiceEndpoint`.
///
/// With `quote`, a description prints as an expression that is constant:
/// `ServiceEndpoint::new("connect")`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Description {
    /// The beginning of the service's hosts.
    pub name: String,
    /// The name in signatures.
    pub signing_name: String,
    /// True if there is one host for each partition, in its global region.
    pub global: bool,
    /// True if all hosts are in the domain of dual-stack hosts.
    pub dual_stack_only: bool,
    /// The rules for the other hosts. The first one that matches decides.
    pub rules: Vec<HostRule>,
}

/// The data of a `connect_aws::endpoint::HostRule`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct HostRule {
    /// The names of the partitions that the rule is for. An empty list is no restriction.
    pub partitions: Vec<String>,
    /// The regions that the rule is for. An empty list is no restriction.
    pub regions: Vec<String>,
    /// The hosts that the rule is for: those with FIPS, those without, or both.
    pub fips: Option<bool>,
    /// The hosts that the rule is for: dual-stack hosts, other ones, or both.
    pub dual_stack: Option<bool>,
    /// The template of the host, or `None` if the service has no such host.
    pub host: Option<String>,
    /// The template of the region that requests are signed for, if it is not the service's.
    pub signing_region: Option<String>,
    /// The name in signatures, if it is not the service's.
    pub signing_name: Option<String>,
}

impl Description {
    /// Returns the answer in a situation, as the methods of `ServiceHost` return it.
    pub(super) fn answer(&self, situation: &Situation) -> Answer {
        let answer = match self.rules.iter().find(|rule| rule.matches(situation)) {
            None => self.default_answer(situation),
            Some(HostRule { host: None, .. }) => Answer::Rejected,
            Some(HostRule { host: Some(host), signing_region, signing_name, .. }) => Answer::Host {
                host: host.clone(),
                signing_region: signing_region.clone().unwrap_or_else(|| self.signing_region().to_owned()),
                signing_name: signing_name.clone(),
            },
        };
        let is_dual_stack = match &answer {
            Answer::Host { host, .. } => host.contains(DUAL_STACK_DNS_SUFFIX),
            Answer::Rejected => false,
        };
        let lacks_fips = situation.wanted.fips && !situation.supported.fips;
        let lacks_dual_stack = (situation.wanted.dual_stack || is_dual_stack) && !situation.supported.dual_stack;
        if lacks_fips || lacks_dual_stack { Answer::Rejected } else { answer }
    }

    /// Returns the region that requests to hosts without a rule are signed for.
    pub(super) fn signing_region(&self) -> &'static str {
        if self.global { GLOBAL_REGION } else { REGION }
    }

    fn default_answer(&self, situation: &Situation) -> Answer {
        let fips = if situation.wanted.fips { "-fips" } else { "" };
        let is_dual_stack = situation.wanted.dual_stack || self.dual_stack_only;
        let suffix = if is_dual_stack { DUAL_STACK_DNS_SUFFIX } else { DNS_SUFFIX };
        Answer::Host {
            host: [&self.name, fips, ".", self.signing_region(), ".", suffix].concat(),
            signing_region: self.signing_region().to_owned(),
            signing_name: None,
        }
    }
}

impl HostRule {
    /// Returns true if the rule applies.
    pub(super) fn matches(&self, situation: &Situation) -> bool {
        let is_region = |name: &String| Some(name) == situation.region.as_ref();
        (self.partitions.is_empty() || self.partitions.iter().any(|id| id == situation.partition.id()))
            && (self.regions.is_empty() || self.regions.iter().any(is_region))
            && self.fips.is_none_or(|only| only == situation.wanted.fips)
            && self.dual_stack.is_none_or(|only| only == situation.wanted.dual_stack)
    }
}
