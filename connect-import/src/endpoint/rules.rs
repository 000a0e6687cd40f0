//! The rules as they are written, read from JSON.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::error::NotStandard;

/// A rule set: its parameters, and the rules in order.
pub(super) struct RuleSet {
    pub(super) parameters: BTreeMap<String, Parameter>,
    pub(super) rules: Vec<Rule>,
}

/// A parameter, by what is known about its value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Parameter {
    Region,
    Fips,
    DualStack,
    /// The custom endpoint, which is never set.
    Unset,
    /// Another parameter, which an operation, a client or its credentials can set.
    Unknown,
}

pub(super) struct Rule {
    pub(super) path: String,
    pub(super) conditions: Vec<Condition>,
    pub(super) outcome: Outcome,
}

pub(super) struct Condition {
    pub(super) call: Call,
    pub(super) assign: Option<String>,
}

pub(super) struct Call {
    pub(super) path: String,
    pub(super) function: String,
    pub(super) arguments: Vec<Expression>,
}

pub(super) enum Expression {
    Boolean(bool),
    Text(String),
    Reference(String),
    Call(Call),
    /// A number or a list.
    Other,
}

pub(super) enum Outcome {
    Rules(Vec<Rule>),
    Endpoint(Endpoint),
    Error,
}

pub(super) struct Endpoint {
    pub(super) path: String,
    pub(super) url: Expression,
    /// The names in signatures, or why they cannot be described.
    pub(super) signing: Result<Signing, NotStandard>,
}

/// The names in signatures, if an endpoint says them. The signature is Version 4.
#[derive(Clone, Default)]
pub(super) struct Signing {
    pub(super) region: Option<String>,
    pub(super) name: Option<String>,
}

impl RuleSet {
    pub(super) fn read(rule_set: &Value) -> Result<Self, NotStandard> {
        let facts = object(rule_set, "$")?;
        let mut parameters = BTreeMap::new();
        for (name, facts) in object(get(facts, "parameters", "$")?, "parameters")? {
            let path = format!("parameters.{name}");
            parameters.insert(name.clone(), parameter(name, object(facts, &path)?, &path)?);
        }
        Ok(Self { parameters, rules: rules(get(facts, "rules", "$")?, "rules")? })
    }

    pub(super) fn has(&self, parameter: Parameter) -> bool {
        self.parameters.values().any(|known| *known == parameter)
    }
}

fn parameter(name: &str, facts: &Map<String, Value>, path: &str) -> Result<Parameter, NotStandard> {
    let found = match facts.get("builtIn").and_then(Value::as_str) {
        Some("AWS::Region") => Parameter::Region,
        Some("AWS::UseFIPS") => Parameter::Fips,
        Some("AWS::UseDualStack") => Parameter::DualStack,
        Some("SDK::Endpoint") => Parameter::Unset,
        _ => Parameter::Unknown,
    };
    let is_required = facts.get("required") == Some(&Value::Bool(true));
    match found {
        Parameter::Unknown | Parameter::Unset if is_required && !facts.contains_key("default") => {
            Err(NotStandard::new(path, format!("the parameter `{name}` is required")))
        }
        Parameter::Unset if facts.contains_key("default") => {
            Err(NotStandard::new(path, format!("the parameter `{name}` has a default")))
        }
        found => Ok(found),
    }
}

fn rules(value: &Value, path: &str) -> Result<Vec<Rule>, NotStandard> {
    items(value, path, rule)
}

fn rule(value: &Value, path: &str) -> Result<Rule, NotStandard> {
    let facts = object(value, path)?;
    known(facts, &["type", "conditions", "documentation", "rules", "endpoint", "error"], path)?;
    let inner = |key: &str| Ok((get(facts, key, path)?, format!("{path}.{key}")));
    let outcome = match get(facts, "type", path)?.as_str() {
        Some("tree") => inner("rules").and_then(|(value, path)| rules(value, &path)).map(Outcome::Rules)?,
        Some("endpoint") => {
            inner("endpoint").and_then(|(value, path)| endpoint(value, &path)).map(Outcome::Endpoint)?
        }
        Some("error") => Outcome::Error,
        _ => return Err(NotStandard::new(path, "the `type` is not `tree`, `endpoint` or `error`")),
    };
    let (conditions, place) = inner("conditions")?;
    Ok(Rule { path: path.to_owned(), conditions: items(conditions, &place, condition)?, outcome })
}

fn condition(value: &Value, path: &str) -> Result<Condition, NotStandard> {
    let facts = object(value, path)?;
    let assign = facts.get("assign").map(|name| text(name, path)).transpose()?;
    Ok(Condition { call: call(facts, path)?, assign })
}

fn call(facts: &Map<String, Value>, path: &str) -> Result<Call, NotStandard> {
    known(facts, &["fn", "argv", "assign"], path)?;
    let function = text(get(facts, "fn", path)?, path)?;
    let arguments = items(get(facts, "argv", path)?, &format!("{path}.argv"), expression)?;
    Ok(Call { path: path.to_owned(), function, arguments })
}

fn expression(value: &Value, path: &str) -> Result<Expression, NotStandard> {
    Ok(match value {
        Value::Bool(value) => Expression::Boolean(*value),
        Value::String(text) => Expression::Text(text.clone()),
        Value::Object(facts) if facts.contains_key("ref") => {
            known(facts, &["ref"], path)?;
            Expression::Reference(text(get(facts, "ref", path)?, path)?)
        }
        Value::Object(facts) => Expression::Call(call(facts, path)?),
        _ => Expression::Other,
    })
}

fn endpoint(value: &Value, path: &str) -> Result<Endpoint, NotStandard> {
    let facts = object(value, path)?;
    known(facts, &["url", "properties", "headers"], path)?;
    if facts.get("headers").is_some_and(|headers| headers.as_object().is_none_or(|headers| !headers.is_empty())) {
        return Err(NotStandard::new(format!("{path}.headers"), "the endpoint has headers"));
    }
    let signing = match facts.get("properties") {
        Some(properties) => signing(properties, &format!("{path}.properties")),
        None => Ok(Signing::default()),
    };
    let url = expression(get(facts, "url", path)?, &format!("{path}.url"))?;
    Ok(Endpoint { path: path.to_owned(), url, signing })
}

/// Reads the signature that an endpoint asks for: the first in the list that is Version 4.
fn signing(value: &Value, path: &str) -> Result<Signing, NotStandard> {
    let facts = object(value, path)?;
    // The second key is about telemetry.
    known(facts, &["authSchemes", "metricValues"], path)?;
    let Some(schemes) = facts.get("authSchemes") else { return Ok(Signing::default()) };
    let path = format!("{path}.authSchemes");
    let schemes = items(schemes, &path, |value, path| Ok((object(value, path)?.clone(), path.to_owned())))?;
    let is_sigv4 = |(facts, _): &&(Map<String, Value>, String)| facts.get("name").is_some_and(|name| name == "sigv4");
    let Some((facts, path)) = schemes.iter().find(is_sigv4) else {
        return Err(NotStandard::new(path, "no scheme of the list is `sigv4`"));
    };
    known(facts, &["name", "signingName", "signingRegion"], path)?;
    let optional = |key| facts.get(key).map(|value| text(value, path)).transpose();
    Ok(Signing { region: optional("signingRegion")?, name: optional("signingName")? })
}

fn known(facts: &Map<String, Value>, keys: &[&str], path: &str) -> Result<(), NotStandard> {
    match facts.keys().find(|key| !keys.contains(&key.as_str())) {
        Some(key) => Err(NotStandard::new(path, format!("the key `{key}` is unknown"))),
        None => Ok(()),
    }
}

fn get<'a>(facts: &'a Map<String, Value>, key: &str, path: &str) -> Result<&'a Value, NotStandard> {
    facts.get(key).ok_or_else(|| NotStandard::new(path, format!("the key `{key}` is missing")))
}

fn object<'a>(value: &'a Value, path: &str) -> Result<&'a Map<String, Value>, NotStandard> {
    value.as_object().ok_or_else(|| NotStandard::new(path, "the value is not an object"))
}

fn text(value: &Value, path: &str) -> Result<String, NotStandard> {
    value.as_str().map(str::to_owned).ok_or_else(|| NotStandard::new(path, "the value is not a text"))
}

fn items<T>(
    value: &Value,
    path: &str,
    read: impl Fn(&Value, &str) -> Result<T, NotStandard>,
) -> Result<Vec<T>, NotStandard> {
    let items = value.as_array().ok_or_else(|| NotStandard::new(path, "the value is not a list"))?;
    items.iter().enumerate().map(|(index, item)| read(item, &format!("{path}[{index}]"))).collect()
}
