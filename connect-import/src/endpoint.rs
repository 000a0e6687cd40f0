//! Endpoint rule sets, and the descriptions derived from them.
//!
//! A rule set is a program: AWS publishes one for each service, and it computes the endpoint from
//! the region and the settings of a client. [`describe`] evaluates it for every kind of region and
//! all settings, and returns the shortest [`Description`] that it finds. The description is data,
//! and prints as a constant of the type [`ServiceEndpoint`].
//!
//! The steps, and the file of each:
//!
//! 1. `rules.rs` reads the JSON.
//! 2. `situation.rs` lists the situations that the rules can distinguish. A situation is a
//!    partition, a region that the rules name or all the others, and the two settings.
//! 3. `evaluate.rs` evaluates the rules in a situation. The region stays a placeholder, so that an
//!    answer is valid for all regions of the situation.
//! 4. `derive.rs` looks for a description.
//! 5. The result is checked: it must give the answer of the rules in every situation.
//!
//! In the check, each partition also stands for one that supports neither FIPS nor dual stack, or
//! only one of the two. No partition is like that today. If one becomes like that, a description
//! gives the answer of the rules or an error.
//!
//! [`ServiceEndpoint`]: connect_aws::endpoint::ServiceEndpoint

mod derive;
mod description;
mod error;
mod evaluate;
mod print;
mod rules;
mod situation;
mod template;

use serde_json::Value;

pub use self::description::{Description, HostRule};
pub use self::error::NotStandard;

use self::evaluate::Answer;
use self::rules::RuleSet;
use self::situation::{Situation, situations};

/// Derives the description of a service's endpoints from its rule set.
///
/// `rule_set` has the format of Smithy's trait `smithy.rules#endpointRuleSet`, which botocore's
/// files `endpoint-rule-set-1.json` have too. `signing_name` is the name in the service's
/// signatures, from the trait `aws.auth#sigv4`. Without it, the beginning of the host is taken.
///
/// An answer of the rules that depends on anything but the region and the two settings cannot be
/// described. The parameter for a custom endpoint is taken as not set, because such an endpoint
/// needs no rules. Of several signatures that an endpoint offers, the first one of Version 4
/// counts.
///
/// A rule set without the parameter for FIPS ignores the setting. Its description returns an error
/// for FIPS instead. For dual stack it does so too, unless the host is in the domain of dual-stack
/// hosts.
///
/// ```
/// use serde_json::json;
///
/// let rule_set = json!({
///     "version": "1.0",
///     "parameters": {"Region": {"type": "string", "builtIn": "AWS::Region"}},
///     "rules": [{
///         "type": "tree",
///         "conditions": [
///             {"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "Partition"},
///         ],
///         "rules": [{
///             "type": "endpoint",
///             "conditions": [],
///             "endpoint": {"url": "https://shelf.{Region}.{Partition#dualStackDnsSuffix}"},
///         }],
///     }],
/// });
/// let description = connect_import::endpoint::describe(&rule_set, Some("shelf"))?;
/// assert_eq!(description.name, "shelf");
/// assert!(description.dual_stack_only);
/// # Ok::<(), connect_import::endpoint::NotStandard>(())
/// ```
///
/// # Errors
///
/// Returns [`NotStandard`] if no description agrees with the rules. The error says why, and names
/// the place in the rule set.
pub fn describe(rule_set: &Value, signing_name: Option<&str>) -> Result<Description, NotStandard> {
    let rules = RuleSet::read(rule_set)?;
    let answers = situations(&rules, signing_name)?;
    let description = derive::description(&answers, signing_name)
        .ok_or_else(|| NotStandard::new("rules", "no host was found, or no rules for the hosts"))?;
    match answers.iter().find(|(situation, answer)| !agrees(&description, situation, answer)) {
        None => Ok(description),
        Some((situation, _)) => {
            Err(NotStandard::new("rules", format!("the description is another one for {situation}")))
        }
    }
}

/// Returns true if the description gives the answer of the rules, or rejects a setting that the
/// partition of the situation does not support.
fn agrees(description: &Description, situation: &Situation, answer: &Answer) -> bool {
    let described = description.answer(situation);
    if situation.is_hypothetical() && described == Answer::Rejected {
        return true;
    }
    described.fill(situation) == answer.fill(situation)
}
