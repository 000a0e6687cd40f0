//! Compares [`Host`] with the services' own endpoint rules in `endpoints.json`, which `extract.py`
//! takes from botocore.
//!
//! The rules come with cases. The tests evaluate the rules and compare the evaluation with all
//! cases, and `Host` with the evaluation in each region of each partition.

use std::collections::BTreeMap;

use connect_api::Host;
use connect_core::Endpoint;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Endpoints {
    services: BTreeMap<String, Service>,
    partitions: Vec<Partition>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Service {
    rules: Vec<Rule>,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    params: Params,
    expect: Expected,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "PascalCase")]
struct Params {
    region: Option<String>,
    #[serde(rename = "UseFIPS")]
    use_fips: bool,
    use_dual_stack: bool,
    endpoint: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
enum Expected {
    Endpoint { url: String },
    Error(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Rule {
    #[serde(rename = "type")]
    _kind: String,
    conditions: Vec<Condition>,
    rules: Option<Vec<Rule>>,
    endpoint: Option<Value>,
    error: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Condition {
    r#fn: String,
    argv: Vec<Value>,
    assign: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Partition {
    id: String,
    outputs: Value,
    #[serde(rename = "regionRegex")]
    _region_regex: String,
    regions: Vec<String>,
}

impl Endpoints {
    fn load() -> Self {
        serde_json::from_str(include_str!("endpoints.json")).unwrap()
    }
}

/// The values that rules can refer to.
type Names = BTreeMap<String, Value>;

/// Evaluates the rules in order: the first rule whose conditions hold decides.
fn evaluate(rules: &[Rule], names: &Names, partitions: &[Partition]) -> Option<Result<String, String>> {
    rules.iter().find_map(|rule| {
        let mut names = names.clone();
        let holds = rule.conditions.iter().all(|condition| {
            let value = call(&condition.r#fn, &condition.argv, &names, partitions);
            if let (Some(name), Some(value)) = (&condition.assign, &value) {
                names.insert(name.clone(), value.clone());
            }
            value.is_some_and(|value| value != json!(false))
        });
        match (&rule.rules, &rule.endpoint, &rule.error) {
            _ if !holds => None,
            (Some(rules), None, None) => evaluate(rules, &names, partitions),
            (None, Some(endpoint), None) => Some(Ok(url(&endpoint["url"], &names, partitions))),
            (None, None, Some(error)) => Some(Err(error.clone())),
            _ => panic!("a rule is a tree, an endpoint or an error"),
        }
    })
}

fn call(function: &str, arguments: &[Value], names: &Names, partitions: &[Partition]) -> Option<Value> {
    let value = |index: usize| value(&arguments[index], names, partitions);
    match function {
        "isSet" => value(0),
        "booleanEquals" | "stringEquals" => Some(json!(value(0)? == value(1)?)),
        "getAttr" => value(0)?.get(value(1)?.as_str()?).cloned(),
        "aws.partition" => {
            let region = value(0)?;
            let partition = partitions.iter().find(|partition| partition.regions.iter().any(|name| region == *name));
            Some(partition.unwrap_or_else(|| panic!("{region} is in no partition")).outputs.clone())
        }
        _ => panic!("the function {function} is not known"),
    }
}

fn value(argument: &Value, names: &Names, partitions: &[Partition]) -> Option<Value> {
    match argument {
        Value::Object(object) if object.contains_key("ref") => names.get(object["ref"].as_str()?).cloned(),
        Value::Object(object) => call(object["fn"].as_str()?, object["argv"].as_array()?.as_slice(), names, partitions),
        literal => Some(literal.clone()),
    }
}

/// Fills a template such as `{Region}` or `{PartitionResult#dnsSuffix}`.
fn url(template: &Value, names: &Names, partitions: &[Partition]) -> String {
    let Some(template) = template.as_str() else {
        return value(template, names, partitions).unwrap().as_str().unwrap().to_owned();
    };
    let mut parts = template.split('{');
    let mut url = parts.next().unwrap().to_owned();
    for part in parts {
        let (name, literal) = part.split_once('}').unwrap();
        let value = match name.split_once('#') {
            Some((name, attribute)) => &names[name][attribute],
            None => &names[name],
        };
        url.push_str(value.as_str().unwrap());
        url.push_str(literal);
    }
    url
}

fn resolve(service: &Service, params: &Params, partitions: &[Partition]) -> Result<String, String> {
    let mut names = Names::from([
        ("UseFIPS".to_owned(), json!(params.use_fips)),
        ("UseDualStack".to_owned(), json!(params.use_dual_stack)),
    ]);
    names.extend(params.region.as_ref().map(|region| ("Region".to_owned(), json!(region))));
    names.extend(params.endpoint.as_ref().map(|endpoint| ("Endpoint".to_owned(), json!(endpoint))));
    evaluate(&service.rules, &names, partitions).unwrap()
}

fn host(service: &str, region: &str, params: &Params) -> String {
    let host = match service {
        "connect" => Host::connect(region),
        "connectparticipant" => Host::participant(region),
        _ => panic!("there is no host for {service}"),
    };
    let host = if params.use_fips { host.with_fips() } else { host };
    let host = if params.use_dual_stack { host.with_dual_stack() } else { host };
    assert_eq!(host.region(), region);
    host.endpoint().unwrap().to_string()
}

#[test]
fn the_rule_evaluation_agrees_with_the_cases() {
    let Endpoints { services, partitions } = Endpoints::load();
    for service in services.values() {
        for Case { name, params, expect } in &service.cases {
            let expected = match expect {
                Expected::Endpoint { url } => Ok(url.clone()),
                Expected::Error(error) => Err(error.clone()),
            };
            assert_eq!(resolve(service, params, &partitions), expected, "{name}");
        }
    }
}

#[test]
fn hosts_agree_with_the_cases() {
    for (service, Service { cases, .. }) in &Endpoints::load().services {
        for Case { name, params, expect } in cases {
            let Params { region, use_fips, use_dual_stack, endpoint } = params;
            let found = match (endpoint, region) {
                (None, Some(region)) => Some(host(service, region, params)),
                // A custom address is an `Endpoint`, which has no region and no switches.
                (Some(url), _) if !use_fips && !use_dual_stack => Some(Endpoint::new(url).unwrap().to_string()),
                // Not expressible: no type here has an address and switches, and every `Host` has a
                // region.
                (Some(_), _) | (None, None) => None,
            };
            match (found, expect) {
                (Some(found), Expected::Endpoint { url }) => assert_eq!(&found, url, "{service}: {name}"),
                (None, Expected::Error(_)) => {}
                (Some(found), Expected::Error(error)) => panic!("{service}: {name}: {found}, not {error}"),
                (None, Expected::Endpoint { url }) => panic!("{service}: {name}: {url} cannot be said"),
            }
        }
    }
}

#[test]
fn hosts_agree_with_the_rules_in_every_region() {
    let Endpoints { services, partitions } = Endpoints::load();
    for (name, service) in &services {
        for partition in &partitions {
            for region in &partition.regions {
                for (use_fips, use_dual_stack) in [(false, false), (false, true), (true, false), (true, true)] {
                    let params = Params { region: Some(region.clone()), use_fips, use_dual_stack, endpoint: None };
                    let expected = resolve(service, &params, &partitions);
                    assert_eq!(Ok(host(name, region, &params)), expected, "{}: {params:?}", partition.id);
                }
            }
        }
    }
}
