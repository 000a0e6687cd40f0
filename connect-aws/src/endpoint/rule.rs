//! Hosts that are not formed from the name of the service.

use super::partition::Partition;

/// A rule for some hosts of a service: when it applies, and what the host is then.
///
/// A rule without conditions always applies. The host is a template with these placeholders, for
/// the region that is asked for and its [`Partition`]:
///
/// | Placeholder | Replacement | Example |
/// | --- | --- | --- |
/// | `{region}` | the region | `eu-central-1` |
/// | `{globalRegion}` | [`Partition::global_region`] | `us-east-1` |
/// | `{dnsSuffix}` | [`Partition::dns_suffix`] | `amazonaws.com` |
/// | `{dualStackDnsSuffix}` | [`Partition::dual_stack_dns_suffix`] | `api.aws` |
///
/// ```
/// use connect_aws::endpoint::{HostRule, ServiceEndpoint};
///
/// const WAF: ServiceEndpoint = ServiceEndpoint::new("waf").with_rules(&[
///     HostRule::new("waf.{dnsSuffix}")
///         .in_partitions(&["aws"])
///         .for_fips(false)
///         .for_dual_stack(false)
///         .signed_for("{globalRegion}"),
/// ]);
///
/// let host = WAF.in_region("eu-central-1");
/// assert_eq!(host.endpoint()?.to_string(), "https://waf.amazonaws.com");
/// assert_eq!(host.signing_region(), "us-east-1");
/// # Ok::<(), connect_aws::endpoint::HostError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HostRule {
    partitions: &'static [&'static str],
    regions: &'static [&'static str],
    fips: Option<bool>,
    dual_stack: Option<bool>,
    /// The template of the host, or `None` if the service has no such host.
    pub(super) host: Option<&'static str>,
    pub(super) signing_region: Option<&'static str>,
    pub(super) signing_name: Option<&'static str>,
}

impl HostRule {
    /// Creates a rule from a template, such as `waf.{dnsSuffix}`.
    pub const fn new(host: &'static str) -> Self {
        Self { host: Some(host), ..Self::not_offered() }
    }

    /// Creates a rule for hosts that the service does not have, such as those with FIPS.
    pub const fn not_offered() -> Self {
        Self {
            partitions: &[],
            regions: &[],
            fips: None,
            dual_stack: None,
            host: None,
            signing_region: None,
            signing_name: None,
        }
    }

    /// Restricts the rule to partitions, by their [`id`](Partition::id). An empty list is no
    /// restriction.
    #[must_use]
    pub const fn in_partitions(self, ids: &'static [&'static str]) -> Self {
        Self { partitions: ids, ..self }
    }

    /// Restricts the rule to regions. An empty list is no restriction.
    #[must_use]
    pub const fn in_regions(self, names: &'static [&'static str]) -> Self {
        Self { regions: names, ..self }
    }

    /// Restricts the rule to hosts with FIPS, or to those without.
    #[must_use]
    pub const fn for_fips(self, fips: bool) -> Self {
        Self { fips: Some(fips), ..self }
    }

    /// Restricts the rule to dual-stack hosts, or to those that are not.
    #[must_use]
    pub const fn for_dual_stack(self, dual_stack: bool) -> Self {
        Self { dual_stack: Some(dual_stack), ..self }
    }

    /// Sets the region that requests are signed for, as a template such as `{globalRegion}`. By
    /// default it is the region of the service's other hosts.
    #[must_use]
    pub const fn signed_for(self, region: &'static str) -> Self {
        Self { signing_region: Some(region), ..self }
    }

    /// Sets the name that requests are signed with. By default it is the one of the service.
    #[must_use]
    pub const fn signed_as(self, name: &'static str) -> Self {
        Self { signing_name: Some(name), ..self }
    }

    pub(super) fn matches(&self, partition: &Partition, region: &str, fips: bool, dual_stack: bool) -> bool {
        (self.partitions.is_empty() || self.partitions.contains(&partition.id()))
            && (self.regions.is_empty() || self.regions.contains(&region))
            && self.fips.is_none_or(|only| only == fips)
            && self.dual_stack.is_none_or(|only| only == dual_stack)
    }
}

/// Replaces the placeholders of a template. Other text in braces is kept.
pub(super) fn fill(template: &str, partition: &Partition, region: &str) -> String {
    let mut filled = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, name, after)) = placeholder(rest) {
        filled.push_str(before);
        match name {
            "region" => filled.push_str(region),
            "globalRegion" => filled.push_str(partition.global_region()),
            "dnsSuffix" => filled.push_str(partition.dns_suffix()),
            "dualStackDnsSuffix" => filled.push_str(partition.dual_stack_dns_suffix()),
            name => filled.extend(["{", name, "}"]),
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// Splits a template at its first placeholder: into the text before, the name and the text after.
fn placeholder(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = template.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_is_filled_from_region_and_partition() {
        let fill = |template| fill(template, Partition::of("cn-north-1"), "cn-north-1");
        assert_eq!(fill("a.{region}.{dnsSuffix}"), "a.cn-north-1.amazonaws.com.cn");
        assert_eq!(fill("{globalRegion}.{dualStackDnsSuffix}"), "cn-northwest-1.api.amazonwebservices.com.cn");
        assert_eq!(fill("us-east-1"), "us-east-1");
    }

    #[test]
    fn an_unknown_placeholder_stays_in_the_text() {
        let fill = |template| fill(template, Partition::of("us-east-1"), "us-east-1");
        for template in ["a.{Region}.b", "{", "a{b", "{}", "}{", "{region", "é{é}é"] {
            assert_eq!(fill(template), template);
        }
    }
}
