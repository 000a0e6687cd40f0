//! The situations that a rule set can distinguish.

use std::collections::BTreeSet;
use std::fmt;

use connect_aws::endpoint::{Partition, is_region_name};

use super::error::NotStandard;
use super::evaluate::{Answer, Evaluator};
use super::rules::{Call, Condition, Expression, Outcome, Parameter, Rule, RuleSet};

/// A set of regions with the same answer, and the settings of a client.
#[derive(Clone)]
pub(super) struct Situation {
    pub(super) partition: &'static Partition,
    /// The one region, or `None` for all regions of the partition that the rules do not name.
    pub(super) region: Option<String>,
    /// The settings of the client.
    pub(super) wanted: Settings,
    /// The settings that the partition supports.
    pub(super) supported: Settings,
}

/// The two settings of an endpoint.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Settings {
    pub(super) fips: bool,
    pub(super) dual_stack: bool,
}

impl Settings {
    const ALL: [Self; 4] = [
        Self { fips: false, dual_stack: false },
        Self { fips: false, dual_stack: true },
        Self { fips: true, dual_stack: false },
        Self { fips: true, dual_stack: true },
    ];
}

impl Situation {
    /// Returns true if the partition supports other settings than it does in fact.
    pub(super) fn is_hypothetical(&self) -> bool {
        let Self { partition, .. } = self;
        let actual = Settings { fips: partition.supports_fips(), dual_stack: partition.supports_dual_stack() };
        self.supported != actual
    }
}

impl fmt::Display for Situation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Settings { fips, dual_stack } = self.wanted;
        let region = self.region.as_deref().unwrap_or("the other regions");
        write!(f, "{region} of `{}` with FIPS = {fips} and dual stack = {dual_stack}", self.partition.id())
    }
}

/// Evaluates the rules in every situation.
pub(super) fn situations(rules: &RuleSet, signing_name: Option<&str>) -> Result<Vec<(Situation, Answer)>, NotStandard> {
    let regions = regions(rules);
    let evaluator = Evaluator { rules, regions: &regions, signing_name };
    let others = Partition::all().iter().map(|partition| (partition, None));
    let named = regions.iter().map(|name| (Partition::of(name), Some(name.clone())));
    let mut found = Vec::new();
    for (partition, region) in others.chain(named) {
        for supported in Settings::ALL {
            for wanted in Settings::ALL {
                let situation = Situation { partition, region: region.clone(), wanted, supported };
                let answer = evaluator.answer(&situation)?;
                found.push((situation, answer));
            }
        }
    }
    Ok(found)
}

/// Returns the regions that the rules name.
fn regions(rules: &RuleSet) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for rule in &rules.rules {
        add_regions(rule, rules, &mut found);
    }
    found.retain(|name| is_region_name(name));
    found
}

fn add_regions(rule: &Rule, rules: &RuleSet, found: &mut BTreeSet<String>) {
    for Condition { call, .. } in &rule.conditions {
        add_compared(call, rules, found);
    }
    if let Outcome::Rules(inner) = &rule.outcome {
        for rule in inner {
            add_regions(rule, rules, found);
        }
    }
}

/// Adds the texts that the region is compared with.
fn add_compared(call: &Call, rules: &RuleSet, found: &mut BTreeSet<String>) {
    let is_region = |argument: &Expression| match argument {
        Expression::Reference(name) => rules.parameters.get(name) == Some(&Parameter::Region),
        Expression::Text(text) => text.contains('{'),
        _ => false,
    };
    let is_about_region = call.arguments.iter().any(is_region);
    for argument in &call.arguments {
        match argument {
            Expression::Text(text) if is_about_region => {
                found.insert(text.clone());
            }
            Expression::Call(call) => add_compared(call, rules, found),
            _ => {}
        }
    }
}
