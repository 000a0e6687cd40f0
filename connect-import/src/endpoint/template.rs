//! Texts with placeholders for the region and the facts of its partition.
//!
//! The placeholders are those of `connect_aws::endpoint::HostRule`. The texts of a rule set become
//! templates when they are evaluated. They have no braces of their own.

use connect_aws::endpoint::Partition;

use super::situation::Situation;

pub(super) const REGION: &str = "{region}";
pub(super) const GLOBAL_REGION: &str = "{globalRegion}";
pub(super) const DNS_SUFFIX: &str = "{dnsSuffix}";
pub(super) const DUAL_STACK_DNS_SUFFIX: &str = "{dualStackDnsSuffix}";

/// Replaces the placeholders. The one of the region stays if the situation is about many regions.
pub(super) fn fill(template: &str, situation: &Situation) -> String {
    let Situation { partition, region, .. } = situation;
    let filled = template
        .replace(GLOBAL_REGION, partition.global_region())
        .replace(DNS_SUFFIX, partition.dns_suffix())
        .replace(DUAL_STACK_DNS_SUFFIX, partition.dual_stack_dns_suffix());
    match region {
        Some(region) => filled.replace(REGION, region),
        None => filled,
    }
}

/// Returns templates that are the same in the situation, those with the most placeholders first.
pub(super) fn generalize(template: &str, situation: &Situation) -> Vec<String> {
    let Situation { partition, region, .. } = situation;
    let mut templates = vec![template.to_owned()];
    let mut add = |change: &dyn Fn(&str) -> String| {
        let mut changed: Vec<_> = templates.iter().map(|template| change(template)).collect();
        changed.append(&mut templates);
        for template in changed {
            if !templates.contains(&template) {
                templates.push(template);
            }
        }
    };
    add(&|template| with_suffix(template, partition));
    if let Some(region) = region {
        add(&|template| with_label(template, region, REGION));
    }
    add(&|template| with_label(template, partition.global_region(), GLOBAL_REGION));
    templates
}

fn with_suffix(template: &str, partition: &Partition) -> String {
    let suffixes = [(partition.dual_stack_dns_suffix(), DUAL_STACK_DNS_SUFFIX), (partition.dns_suffix(), DNS_SUFFIX)];
    let replaced = suffixes.iter().find_map(|(suffix, placeholder)| {
        let rest = template.strip_suffix(suffix).filter(|rest| rest.ends_with('.'))?;
        Some([rest, placeholder].concat())
    });
    replaced.unwrap_or_else(|| template.to_owned())
}

/// Replaces a part between two dots.
fn with_label(template: &str, label: &str, placeholder: &str) -> String {
    let parts = template.split('.').map(|part| if part == label { placeholder } else { part });
    parts.collect::<Vec<_>>().join(".")
}
