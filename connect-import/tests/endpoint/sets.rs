//! The rule sets of botocore: their descriptions, and the test cases that come with them.

use std::collections::BTreeMap;

use connect_aws::endpoint::{HostError, Partition};
use connect_import::endpoint::{Description, NotStandard, describe};
use quote::ToTokens;
use serde_json::Value;

use crate::services::SERVICES;

struct RuleSet {
    signing_name: String,
    rules: Value,
    cases: Vec<Value>,
}

impl RuleSet {
    fn describe(&self) -> Result<Description, NotStandard> {
        describe(&self.rules, Some(&self.signing_name))
    }
}

fn rule_sets() -> BTreeMap<String, RuleSet> {
    let facts: Value = serde_json::from_str(include_str!("rule_sets.json")).unwrap();
    let read = |(name, facts): (&String, &Value)| {
        let signing_name = facts["signing_name"].as_str().unwrap().to_owned();
        let cases = facts["cases"].as_array().unwrap().clone();
        (name.clone(), RuleSet { signing_name, rules: facts["rules"].clone(), cases })
    };
    facts["services"].as_object().unwrap().iter().map(read).collect()
}

/// Removes the layout and the paths of types.
fn normalize(source: &str) -> String {
    let source: String = source.split_whitespace().collect();
    source.replace(",)", ")").replace(",]", "]")
}

#[test]
fn a_description_prints_as_its_constant() {
    let source = normalize(include_str!("services.rs"));
    let rule_sets = rule_sets();
    for (name, _) in SERVICES {
        let printed = rule_sets[*name].describe().unwrap().to_token_stream().to_string();
        let constant = format!("(\"{name}\",{})", normalize(&printed));
        assert!(source.contains(&constant), "{constant}");
    }
}

#[test]
fn a_constant_agrees_with_every_test_case() {
    let rule_sets = rule_sets();
    for (name, service) in SERVICES {
        let RuleSet { signing_name, cases, .. } = &rule_sets[*name];
        let mut compared = 0;
        for case in cases {
            let params = &case["params"];
            let Some(region) = params["Region"].as_str().filter(|_| params["Endpoint"].is_null()) else { continue };
            let host = service.in_region(region);
            let host = if params["UseFIPS"] == true { host.with_fips() } else { host };
            let host = if params["UseDualStack"] == true { host.with_dual_stack() } else { host };
            compared += 1;
            let expected = &case["expect"]["endpoint"];
            if expected.is_null() {
                assert!(matches!(host.endpoint(), Err(HostError::Service { .. })), "{name}: {case}");
                continue;
            }
            let schemes = expected["properties"]["authSchemes"].as_array();
            let scheme = schemes.and_then(|schemes| schemes.iter().find(|scheme| scheme["name"] == "sigv4"));
            let expect = |key: &str| scheme.and_then(|scheme| scheme[key].as_str());
            assert_eq!(host.endpoint().unwrap().to_string(), expected["url"], "{name}: {case}");
            assert_eq!(host.signing_region(), expect("signingRegion").unwrap_or(region), "{name}: {case}");
            assert_eq!(host.signing_name(), expect("signingName").unwrap_or(signing_name), "{name}: {case}");
        }
        assert!(compared > 0, "{name}");
    }
}

#[test]
fn a_setting_without_a_parameter_is_rejected() {
    let (_, service) = SERVICES.iter().find(|(name, _)| *name == "pricing-plan-manager").unwrap();
    let host = service.in_region("eu-central-1");
    assert_eq!(host.endpoint().unwrap().to_string(), "https://pricingplanmanager.us-east-1.api.aws");
    assert!(host.clone().with_dual_stack().endpoint().is_ok());
    assert!(matches!(host.with_fips().endpoint(), Err(HostError::Service { .. })));
    // The rules lead to `api.aws` in all partitions, and here that is not the domain of dual stack.
    let host = service.in_region("cn-north-1").with_dual_stack();
    assert!(matches!(host.endpoint(), Err(HostError::Service { .. })));
}

#[test]
fn every_rule_set_without_a_constant_names_what_it_depends_on() {
    for (name, rules) in rule_sets() {
        let has_constant = SERVICES.iter().any(|(other, _)| *other == name);
        let problem = rules.describe().err().map(|error| error.to_string());
        match (name.as_str(), problem) {
            (_, None) => assert!(has_constant, "{name}"),
            ("acm", Some(problem)) => assert_eq!(
                problem,
                "the endpoint rules are not standard: the parameter `ServiceType` is required (at \
                 `parameters.ServiceType`)"
            ),
            ("events", Some(problem)) => assert_eq!(
                problem,
                "the endpoint rules are not standard: the endpoint depends on the parameter `EndpointId` (at \
                 `rules[1].conditions[0]`)"
            ),
            (_, Some(problem)) => panic!("{name}: {problem}"),
        }
    }
}

#[test]
fn a_standard_rule_set_has_a_description_without_rules() {
    let description = rule_sets()["lambda"].describe().unwrap();
    assert_eq!((description.name.as_str(), description.rules.len()), ("lambda", 0));
    assert!(!description.global && !description.dual_stack_only);
}

#[test]
fn the_signing_name_defaults_to_the_beginning_of_the_host() {
    let rules = &rule_sets()["lex-runtime"].rules;
    assert_eq!(describe(rules, None).unwrap().signing_name, "runtime.lex");
    assert_eq!(describe(rules, Some("lex")).unwrap().signing_name, "lex");
}

#[test]
fn the_rules_of_all_partitions_are_evaluated() {
    // The hosts in the domain of dual stack differ from partition to partition.
    let (_, service) = SERVICES.iter().find(|(name, _)| *name == "dsql").unwrap();
    for partition in Partition::all() {
        let url = service.in_region(partition.global_region()).endpoint().unwrap().to_string();
        assert!(url.ends_with(partition.dual_stack_dns_suffix()), "{url}");
    }
}
