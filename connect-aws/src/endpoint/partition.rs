//! The partition of a region.

use super::table::PARTITIONS;

/// A group of AWS regions with domains of its own, such as `aws` or `aws-cn`.
///
/// ```
/// use connect_aws::endpoint::Partition;
///
/// let partition = Partition::of("cn-north-1");
/// assert_eq!((partition.id(), partition.dns_suffix()), ("aws-cn", "amazonaws.com.cn"));
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Partition {
    pub(super) id: &'static str,
    pub(super) dns_suffix: &'static str,
    pub(super) dual_stack_dns_suffix: &'static str,
    pub(super) global_region: &'static str,
    pub(super) supports_fips: bool,
    pub(super) supports_dual_stack: bool,
    /// The known regions, with the pseudo-region of the whole partition, such as `aws-global`.
    pub(super) regions: &'static [&'static str],
    /// The beginnings of its regions' names, before a hyphen, a word, a hyphen and a number.
    pub(super) prefixes: &'static [&'static str],
}

impl Partition {
    /// Returns the partition of a region.
    ///
    /// A partition that lists the region comes first, then one whose regions have such names. All
    /// other regions belong to `aws`.
    pub fn of(region: &str) -> &'static Self {
        let [aws, ..] = &PARTITIONS;
        let listed = PARTITIONS.iter().find(|partition| partition.regions.contains(&region));
        listed.or_else(|| PARTITIONS.iter().find(|partition| partition.is_named_like(region))).unwrap_or(aws)
    }

    /// Returns all partitions. The first one is `aws`.
    pub fn all() -> &'static [Self] {
        &PARTITIONS
    }

    /// Returns the name of the partition, such as `aws` or `aws-us-gov`.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// Returns the domain of hosts that are reachable over IPv4, such as `amazonaws.com`.
    pub fn dns_suffix(&self) -> &'static str {
        self.dns_suffix
    }

    /// Returns the domain of hosts that are reachable over IPv4 and IPv6, such as `api.aws`.
    pub fn dual_stack_dns_suffix(&self) -> &'static str {
        self.dual_stack_dns_suffix
    }

    /// Returns the region that requests to the partition's global services are signed for, such as
    /// `us-east-1`.
    pub fn global_region(&self) -> &'static str {
        self.global_region
    }

    /// Returns true if the partition has hosts whose cryptography is validated by FIPS 140.
    pub fn supports_fips(&self) -> bool {
        self.supports_fips
    }

    /// Returns true if the partition has hosts that are reachable over IPv4 and IPv6.
    pub fn supports_dual_stack(&self) -> bool {
        self.supports_dual_stack
    }

    /// Returns the known regions, among them the pseudo-region of the whole partition, such as
    /// `aws-global`.
    pub fn regions(&self) -> &'static [&'static str] {
        self.regions
    }

    /// Returns true if the region's name is one of the partition's prefixes, a hyphen, a word, a
    /// hyphen and a number.
    fn is_named_like(&self, region: &str) -> bool {
        let is_word =
            |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        self.prefixes.iter().any(|prefix| {
            let rest = region.strip_prefix(prefix).and_then(|rest| rest.strip_prefix('-'));
            rest.and_then(|rest| rest.split_once('-')).is_some_and(|(word, number)| is_word(word) && is_number(number))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_region_belongs_to_the_partition_that_lists_it() {
        for partition in Partition::all() {
            for region in partition.regions() {
                assert_eq!(Partition::of(region), partition, "{region}");
            }
            assert_eq!(Partition::of(partition.global_region()), partition);
        }
    }

    #[test]
    fn an_unknown_region_belongs_to_the_partition_with_such_names() {
        for (region, id) in [
            ("us-north-7", "aws"),
            ("cn-north-7", "aws-cn"),
            ("us-gov-north-7", "aws-us-gov"),
            ("us-iso-north-7", "aws-iso"),
            ("us-isob-north-7", "aws-iso-b"),
            ("eu-isoe-north-7", "aws-iso-e"),
            ("us-isof-north-77", "aws-iso-f"),
            ("eusc-de-north-7", "aws-eusc"),
        ] {
            assert_eq!(Partition::of(region).id(), id, "{region}");
        }
    }

    #[test]
    fn any_other_name_belongs_to_the_first_partition() {
        for region in
            ["", "cn", "cn-", "cn-north", "cn-north-", "cn--1", "cn-north-1-a", "xcn-north-1", "eusc-fr-north-7", "é"]
        {
            assert_eq!(Partition::of(region).id(), "aws", "{region}");
        }
    }
}
