//! The evaluation of rules in a situation.

use std::collections::{BTreeMap, BTreeSet};

use connect_aws::endpoint::is_region_name;

use super::error::NotStandard;
use super::rules::{Call, Endpoint, Expression, Outcome, Parameter, Rule, RuleSet, Signing};
use super::situation::{Settings, Situation};
use super::template::{DNS_SUFFIX, DUAL_STACK_DNS_SUFFIX, GLOBAL_REGION, REGION, fill};

/// The result of a rule set in a situation. The texts are templates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    Host { host: String, signing_region: String, signing_name: Option<String> },
    Rejected,
}

impl Answer {
    /// Replaces the placeholders.
    pub(super) fn fill(&self, situation: &Situation) -> Self {
        match self {
            Self::Host { host, signing_region, signing_name } => Self::Host {
                host: fill(host, situation),
                signing_region: fill(signing_region, situation),
                signing_name: signing_name.clone(),
            },
            Self::Rejected => Self::Rejected,
        }
    }
}

/// A value of the rules. Texts are templates.
#[derive(Clone)]
enum Value {
    Absent,
    Boolean(bool),
    Text(String),
    Partition,
    /// The value of a parameter that is neither the region nor one of the two settings.
    Unknown(String),
}

/// The functions that are known.
const FUNCTIONS: [&str; 7] =
    ["isSet", "not", "booleanEquals", "stringEquals", "aws.partition", "getAttr", "isValidHostLabel"];

type Names = BTreeMap<String, Value>;

/// The rules, and what their evaluation needs besides a situation.
pub(super) struct Evaluator<'a> {
    pub(super) rules: &'a RuleSet,
    /// The regions that the rules name.
    pub(super) regions: &'a BTreeSet<String>,
    /// The name of the service in signatures, which an answer leaves out.
    pub(super) signing_name: Option<&'a str>,
}

/// The evaluation of a rule set in one situation.
struct Evaluation<'a> {
    evaluator: &'a Evaluator<'a>,
    situation: &'a Situation,
}

impl Evaluator<'_> {
    /// Evaluates the rules.
    pub(super) fn answer(&self, situation: &Situation) -> Result<Answer, NotStandard> {
        let Settings { fips, dual_stack } = situation.wanted;
        // The rules would ignore this setting.
        if fips && !self.rules.has(Parameter::Fips) {
            return Ok(Answer::Rejected);
        }
        let names = self.rules.parameters.iter().map(|(name, parameter)| {
            let value = match parameter {
                Parameter::Region => Value::Text(REGION.to_owned()),
                Parameter::Fips => Value::Boolean(fips),
                Parameter::DualStack => Value::Boolean(dual_stack),
                Parameter::Unset => Value::Absent,
                Parameter::Unknown => Value::Unknown(name.clone()),
            };
            (name.clone(), value)
        });
        let evaluation = Evaluation { evaluator: self, situation };
        let answer = evaluation.rules(&self.rules.rules, &names.collect())?.unwrap_or(Answer::Rejected);
        match &answer {
            Answer::Host { host, .. } if dual_stack && !self.rules.has(Parameter::DualStack) => {
                let is_dual_stack = fill(host, situation).ends_with(situation.partition.dual_stack_dns_suffix());
                Ok(if is_dual_stack { answer } else { Answer::Rejected })
            }
            _ => Ok(answer),
        }
    }
}

impl Evaluation<'_> {
    /// Evaluates rules in order. The first one whose conditions hold decides.
    fn rules(&self, rules: &[Rule], names: &Names) -> Result<Option<Answer>, NotStandard> {
        for rule in rules {
            let mut names = names.clone();
            if !self.holds(rule, &mut names)? {
                continue;
            }
            return match &rule.outcome {
                Outcome::Error => Ok(Some(Answer::Rejected)),
                Outcome::Endpoint(endpoint) => self.endpoint(endpoint, &names).map(Some),
                Outcome::Rules(inner) => match self.rules(inner, &names)? {
                    Some(answer) => Ok(Some(answer)),
                    None => {
                        let reason = format!("no rule of the tree applies to {}", self.situation);
                        Err(NotStandard::new(&rule.path, reason))
                    }
                },
            };
        }
        Ok(None)
    }

    fn holds(&self, rule: &Rule, names: &mut Names) -> Result<bool, NotStandard> {
        for condition in &rule.conditions {
            let value = self.call(&condition.call, names)?;
            if matches!(value, Value::Absent | Value::Boolean(false)) {
                return Ok(false);
            }
            if let Some(name) = &condition.assign {
                names.insert(name.clone(), value);
            }
        }
        Ok(true)
    }

    fn endpoint(&self, endpoint: &Endpoint, names: &Names) -> Result<Answer, NotStandard> {
        let path = &endpoint.path;
        let Value::Text(url) = self.value(&endpoint.url, names, path)? else {
            return Err(NotStandard::new(path, "the URL is not a text"));
        };
        let is_host = |host: &&str| !host.is_empty() && !host.contains(['/', '?', '#', '@', ':']);
        let Some(host) = url.strip_prefix("https://").filter(is_host) else {
            return Err(NotStandard::new(path, format!("the URL `{url}` is not `https://` and a host")));
        };
        let Signing { region, name } = endpoint.signing.clone()?;
        let signing_region = match region {
            Some(region) => template(&region, names, path)?,
            None => REGION.to_owned(),
        };
        let signing_name = name.filter(|name| Some(name.as_str()) != self.evaluator.signing_name);
        Ok(Answer::Host { host: host.to_owned(), signing_region, signing_name })
    }

    fn value(&self, expression: &Expression, names: &Names, path: &str) -> Result<Value, NotStandard> {
        match expression {
            Expression::Boolean(value) => Ok(Value::Boolean(*value)),
            Expression::Text(text) => template(text, names, path).map(Value::Text),
            Expression::Reference(name) => reference(name, names, path),
            Expression::Call(call) => self.call(call, names),
            Expression::Other => Err(NotStandard::new(path, "a value is neither a text nor a boolean")),
        }
    }

    fn call(&self, call: &Call, names: &Names) -> Result<Value, NotStandard> {
        let Call { path, function, arguments } = call;
        if !FUNCTIONS.contains(&function.as_str()) {
            return Err(NotStandard::new(path, format!("the function `{function}` is unknown")));
        }
        let arguments = arguments.iter().map(|argument| self.value(argument, names, path));
        let arguments = arguments.collect::<Result<Vec<_>, _>>()?;
        let value = match (function.as_str(), arguments.as_slice()) {
            ("isSet", [value]) => Some(Value::Boolean(!matches!(value, Value::Absent))),
            ("not", [Value::Absent]) => Some(Value::Boolean(true)),
            ("not", [Value::Boolean(value)]) => Some(Value::Boolean(!value)),
            ("booleanEquals", [Value::Boolean(one), Value::Boolean(other)]) => Some(Value::Boolean(one == other)),
            ("stringEquals", [Value::Text(one), Value::Text(other)]) => self.equal(one, other).map(Value::Boolean),
            ("aws.partition", [Value::Text(region)]) if region == REGION => Some(Value::Partition),
            ("getAttr", [Value::Partition, Value::Text(name)]) => self.fact(name),
            // The name of a region has no dot, and hyphens only between letters and digits.
            ("isValidHostLabel", [Value::Text(region), Value::Boolean(_)]) if region == REGION => {
                Some(Value::Boolean(true))
            }
            _ => None,
        };
        value.ok_or_else(|| NotStandard::new(path, format!("the arguments of `{function}` are not standard")))
    }

    /// Compares two texts, or returns `None` if that depends on more than the situation.
    fn equal(&self, one: &str, other: &str) -> Option<bool> {
        let fill = |text: &str| match &self.situation.region {
            Some(region) => text.replace(REGION, region),
            None => text.to_owned(),
        };
        let is_other_region = |text: &str| self.evaluator.regions.contains(text) || !is_region_name(text);
        match (fill(one), fill(other)) {
            (one, other) if !one.contains('{') && !other.contains('{') => Some(one == other),
            (region, text) | (text, region) if region == REGION && !text.contains('{') && is_other_region(&text) => {
                Some(false)
            }
            _ => None,
        }
    }

    /// Returns a fact of the partition.
    fn fact(&self, name: &str) -> Option<Value> {
        Some(match name {
            "name" => Value::Text(self.situation.partition.id().to_owned()),
            "supportsFIPS" => Value::Boolean(self.situation.supported.fips),
            "supportsDualStack" => Value::Boolean(self.situation.supported.dual_stack),
            name => Value::Text(placeholder(name)?.to_owned()),
        })
    }
}

/// Returns the placeholder of a fact of the partition.
fn placeholder(name: &str) -> Option<&'static str> {
    Some(match name {
        "dnsSuffix" => DNS_SUFFIX,
        "dualStackDnsSuffix" => DUAL_STACK_DNS_SUFFIX,
        "implicitGlobalRegion" => GLOBAL_REGION,
        _ => return None,
    })
}

fn reference(name: &str, names: &Names, path: &str) -> Result<Value, NotStandard> {
    match names.get(name) {
        Some(Value::Unknown(name)) => {
            Err(NotStandard::new(path, format!("the endpoint depends on the parameter `{name}`")))
        }
        Some(value) => Ok(value.clone()),
        None => Err(NotStandard::new(path, format!("the name `{name}` is not defined"))),
    }
}

/// Evaluates a text with names in braces, such as `https://a.{Region}.{Partition#dnsSuffix}`.
fn template(text: &str, names: &Names, path: &str) -> Result<String, NotStandard> {
    let malformed = || NotStandard::new(path, format!("the text `{text}` has unknown braces"));
    let mut parts = text.split('{');
    let mut template = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once('}').ok_or_else(malformed)?;
        match name.split_once('#') {
            None => match reference(name, names, path)? {
                Value::Text(value) => template.push_str(&value),
                _ => return Err(malformed()),
            },
            Some((name, fact)) => match reference(name, names, path)? {
                Value::Partition => template.push_str(placeholder(fact).ok_or_else(malformed)?),
                _ => return Err(malformed()),
            },
        }
        template.push_str(rest);
    }
    Ok(template)
}
