//! The search for a description.
//!
//! A description is a name and two properties, which give the default hosts, and rules for the
//! other hosts. For each possible name and properties, rules are added until every answer is right.
//! The shortest description is chosen.
//!
//! A rule is only added if it is right wherever it matches, so the order of rules of one kind does
//! not matter. The rules for single regions come first, because the other ones are right only for
//! the regions that the rule set does not name.

use std::cmp::Reverse;

use super::description::{Description, HostRule};
use super::evaluate::Answer;
use super::situation::Situation;
use super::template::generalize;

/// An answer that the description must give.
struct Case<'a> {
    situation: &'a Situation,
    answer: &'a Answer,
    /// The answer without placeholders, which answers are compared by.
    filled: Answer,
    /// The region, or the partition if the case is about many regions.
    place: &'a str,
}

impl<'a> Case<'a> {
    fn new((situation, answer): &'a (Situation, Answer)) -> Self {
        let place = situation.region.as_deref().unwrap_or(situation.partition.id());
        Self { situation, answer, filled: answer.fill(situation), place }
    }

    fn agrees(&self, description: &Description) -> bool {
        description.answer(self.situation).fill(self.situation) == self.filled
    }
}

/// Finds the shortest description, or returns `None` if there is none.
pub(super) fn description(answers: &[(Situation, Answer)], signing_name: Option<&str>) -> Option<Description> {
    let actual = answers.iter().filter(|(situation, _)| !situation.is_hypothetical());
    let (named, others): (Vec<_>, Vec<_>) = actual.map(Case::new).partition(|case| case.situation.region.is_some());
    let mut found: Option<Description> = None;
    for name in names(&others) {
        for (global, dual_stack_only) in [(false, false), (false, true), (true, false), (true, true)] {
            let signing_name = signing_name.unwrap_or(&name).to_owned();
            let start = Description { name: name.clone(), signing_name, global, dual_stack_only, rules: Vec::new() };
            let most = found.as_ref().map_or(usize::MAX, |found| found.rules.len());
            let Some(description) = with_rules(start, &others, &named, most) else { continue };
            if found.as_ref().is_none_or(|found| length(&description) < length(found)) {
                found = Some(description);
            }
        }
    }
    found
}

/// Returns the beginnings of all hosts, in the order of the situations.
fn names(others: &[Case<'_>]) -> Vec<String> {
    let mut names = Vec::new();
    for Case { situation, answer, .. } in others {
        let Answer::Host { host, .. } = answer else { continue };
        for template in generalize(host, situation) {
            let name = template.split(".{").next().unwrap_or_default();
            let name = name.strip_suffix("-fips").unwrap_or(name).to_owned();
            if !name.is_empty() && !name.contains('{') && !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

/// Returns the number of rules, and of all conditions in them.
fn length(description: &Description) -> (usize, usize) {
    let conditions = |rule: &HostRule| {
        let settings = usize::from(rule.fips.is_some()) + usize::from(rule.dual_stack.is_some());
        rule.partitions.len() + rule.regions.len() + settings
    };
    (description.rules.len(), description.rules.iter().map(conditions).sum())
}

/// Adds rules until every answer is right, or returns `None` if that takes more than `most` rules.
fn with_rules(
    mut description: Description,
    others: &[Case<'_>],
    named: &[Case<'_>],
    most: usize,
) -> Option<Description> {
    let mut regional = 0;
    for (cases, are_named) in [(others, false), (named, true)] {
        loop {
            let wrong: Vec<_> = cases.iter().filter(|case| !case.agrees(&description)).collect();
            if wrong.is_empty() {
                break;
            }
            if description.rules.len() >= most {
                return None;
            }
            let rule = next_rule(&description, cases, &wrong, are_named)?;
            if are_named {
                description.rules.insert(regional, rule);
                regional += 1;
            } else {
                description.rules.push(rule);
            }
        }
    }
    Some(description)
}

/// Returns the rule that corrects the most answers, or `None` if no rule corrects one.
fn next_rule(description: &Description, cases: &[Case<'_>], wrong: &[&Case<'_>], are_named: bool) -> Option<HostRule> {
    const CONDITIONS: [Option<bool>; 3] = [None, Some(false), Some(true)];
    let mut best: Option<(HostRule, _)> = None;
    for outcome in outcomes(description, wrong) {
        let alone = Description { rules: vec![outcome.clone()], ..description.clone() };
        let false_cases: Vec<_> = cases.iter().filter(|case| !case.agrees(&alone)).collect();
        for (fips, dual_stack) in CONDITIONS.iter().flat_map(|fips| CONDITIONS.map(|dual| (*fips, dual))) {
            let rule = HostRule { fips, dual_stack, ..outcome.clone() };
            let Some(rule) = restrict(rule, &false_cases, wrong, are_named) else { continue };
            let corrected = wrong.iter().filter(|case| rule.matches(case.situation)).count();
            let conditions = usize::from(fips.is_some()) + usize::from(dual_stack.is_some());
            let rank = (corrected, Reverse(conditions));
            if best.as_ref().is_none_or(|(_, best)| rank > *best) {
                best = Some((rule, rank));
            }
        }
    }
    best.map(|(rule, _)| rule)
}

/// Restricts a rule to the partitions or regions where it is right, if it is needed there.
fn restrict(rule: HostRule, false_cases: &[&Case<'_>], wrong: &[&Case<'_>], are_named: bool) -> Option<HostRule> {
    let places = |cases: &[&Case<'_>]| {
        let mut places: Vec<String> = Vec::new();
        for case in cases.iter().filter(|case| rule.matches(case.situation)) {
            if !places.iter().any(|place| place == case.place) {
                places.push(case.place.to_owned());
            }
        }
        places
    };
    let false_places = places(false_cases);
    let mut needed = places(wrong);
    needed.retain(|place| !false_places.contains(place));
    match (needed.is_empty(), are_named) {
        (true, _) => None,
        (false, true) => Some(HostRule { regions: needed, ..rule }),
        // A rule that is right everywhere needs no restriction.
        (false, false) if false_places.is_empty() => Some(rule),
        (false, false) => Some(HostRule { partitions: needed, ..rule }),
    }
}

/// Returns rules without conditions that lead to the answers of the cases.
fn outcomes(description: &Description, wrong: &[&Case<'_>]) -> Vec<HostRule> {
    let mut outcomes = Vec::new();
    let mut add = |host, signing_region, signing_name| {
        let (partitions, regions) = (Vec::new(), Vec::new());
        let rule = HostRule { partitions, regions, fips: None, dual_stack: None, host, signing_region, signing_name };
        if !outcomes.contains(&rule) {
            outcomes.push(rule);
        }
    };
    for Case { situation, answer, .. } in wrong {
        let Answer::Host { host, signing_region, signing_name } = answer else {
            add(None, None, None);
            continue;
        };
        for host in generalize(host, situation) {
            for region in generalize(signing_region, situation) {
                let region = Some(region).filter(|region| region != description.signing_region());
                add(Some(host.clone()), region, signing_name.clone());
            }
        }
    }
    outcomes
}
