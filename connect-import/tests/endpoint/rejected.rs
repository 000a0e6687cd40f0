//! Rules that no description agrees with, and variants that one does.

use connect_import::endpoint::{Description, NotStandard, describe};
use serde_json::{Value, json};

/// Describes a rule set with three parameters, whose rules know the partition of the region.
fn described(parameters: &Value, rules: &Value) -> Result<Description, NotStandard> {
    let mut all = json!({
        "Region": {"type": "string", "builtIn": "AWS::Region"},
        "UseFIPS": {"type": "boolean", "builtIn": "AWS::UseFIPS"},
        "UseDualStack": {"type": "boolean", "builtIn": "AWS::UseDualStack"},
    });
    for (name, parameter) in parameters.as_object().unwrap() {
        all[name] = parameter.clone();
    }
    let partition = json!({"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "Partition"});
    let tree = json!({"type": "tree", "conditions": [partition], "rules": rules});
    describe(&json!({"version": "1.0", "parameters": all, "rules": [tree]}), Some("shelf"))
}

/// Describes an endpoint rule with conditions, before a rule for all other endpoints.
fn with_conditions(conditions: &Value) -> Result<Description, NotStandard> {
    let first = rule(conditions, &json!({"url": "https://first.{Region}.{Partition#dnsSuffix}"}));
    described(
        &json!({}),
        &json!([first, rule(&json!([]), &json!({"url": "https://shelf.{Region}.{Partition#dnsSuffix}"}))]),
    )
}

fn rule(conditions: &Value, endpoint: &Value) -> Value {
    json!({"type": "endpoint", "conditions": conditions, "endpoint": endpoint})
}

fn problem(described: Result<Description, NotStandard>) -> (String, String) {
    let error = described.unwrap_err();
    (error.path().to_owned(), error.reason().to_owned())
}

#[test]
fn an_unknown_function_is_named_with_its_place() {
    let conditions = json!([{"fn": "not", "argv": [{"fn": "parseURL", "argv": ["https://x"]}]}]);
    let place = "rules[0].rules[0].conditions[0].argv[0]".to_owned();
    assert_eq!(problem(with_conditions(&conditions)), (place, "the function `parseURL` is unknown".to_owned()));
}

#[test]
fn a_comparison_that_the_situation_does_not_decide_is_rejected() {
    let suffix = json!({"fn": "getAttr", "argv": [{"ref": "Partition"}, "dnsSuffix"]});
    for arguments in
        [json!([suffix, "amazonaws.com"]), json!(["a-{Region}", "a-eu-west-1"]), json!([{"ref": "Region"}, suffix])]
    {
        let (path, reason) = problem(with_conditions(&json!([{"fn": "stringEquals", "argv": arguments}])));
        assert_eq!(path, "rules[0].rules[0].conditions[0]");
        assert_eq!(reason, "the arguments of `stringEquals` are not standard");
    }
}

#[test]
fn a_region_that_is_not_a_literal_of_the_rules_is_rejected() {
    // A region could have the name of its partition.
    let name = json!({"fn": "getAttr", "argv": [{"ref": "Partition"}, "name"]});
    let (_, reason) = problem(with_conditions(&json!([{"fn": "stringEquals", "argv": [{"ref": "Region"}, name]}])));
    assert_eq!(reason, "the arguments of `stringEquals` are not standard");
}

#[test]
fn a_parameter_counts_only_where_it_is_read() {
    let parameters = json!({"Shelf": {"type": "string"}});
    let host = json!({"url": "https://shelf.{Region}.{Partition#dnsSuffix}"});
    let is_shelf = json!({"fn": "isSet", "argv": [{"ref": "Shelf"}]});
    let never = json!({"fn": "booleanEquals", "argv": [true, false]});
    let rules = |condition: &Value| json!([rule(&json!([condition, is_shelf]), &host), rule(&json!([]), &host)]);
    assert!(described(&parameters, &rules(&never)).is_ok());

    let is_fips = json!({"fn": "booleanEquals", "argv": [{"ref": "UseFIPS"}, true]});
    let (path, reason) = problem(described(&parameters, &rules(&is_fips)));
    assert_eq!(path, "rules[0].rules[0].conditions[1]");
    assert_eq!(reason, "the endpoint depends on the parameter `Shelf`");
}

#[test]
fn a_host_that_depends_on_the_account_is_rejected() {
    // Clients of AWS prefer the hosts of an account by default, so the mode counts as set.
    let built_in = "AWS::Auth::AccountIdEndpointMode";
    let parameters = json!({"Mode": {"type": "string", "builtIn": built_in}});
    let has_mode = json!([{"fn": "isSet", "argv": [{"ref": "Mode"}]}]);
    let account = rule(&has_mode, &json!({"url": "https://1.shelf.{Region}.{Partition#dnsSuffix}"}));
    let other = rule(&json!([]), &json!({"url": "https://shelf.{Region}.{Partition#dnsSuffix}"}));
    let (path, reason) = problem(described(&parameters, &json!([account, other])));
    assert_eq!(path, "rules[0].rules[0].conditions[0]");
    assert_eq!(reason, "the endpoint depends on the parameter `Mode`");
}

#[test]
fn an_endpoint_with_more_than_a_host_and_a_signature_is_rejected() {
    let url = "https://shelf.{Region}.{Partition#dnsSuffix}";
    for (endpoint, path, reason) in [
        (json!({"url": "http://shelf"}), "", "the URL `http://shelf` is not `https://` and a host"),
        (json!({"url": "https://shelf/{Region}"}), "", "the URL `https://shelf/{region}` is not `https://` and a host"),
        (json!({"url": "https://{Shelf}"}), "", "the name `Shelf` is not defined"),
        (json!({"url": "https://{Partition#shelf}"}), "", "the text `https://{Partition#shelf}` has unknown braces"),
        (json!({"url": url, "headers": {"a": ["b"]}}), ".headers", "the endpoint has headers"),
        (json!({"url": url, "properties": {"a": 1}}), ".properties", "the key `a` is unknown"),
        (
            json!({"url": url, "properties": {"authSchemes": [{"name": "sigv4a"}]}}),
            ".properties.authSchemes",
            "no scheme of the list is `sigv4`",
        ),
        (
            json!({"url": url, "properties": {"authSchemes": [{"name": "sigv4", "disableDoubleEncoding": true}]}}),
            ".properties.authSchemes[0]",
            "the key `disableDoubleEncoding` is unknown",
        ),
    ] {
        let found = problem(described(&json!({}), &json!([rule(&json!([]), &endpoint)])));
        assert_eq!(found, (format!("rules[0].rules[0].endpoint{path}"), reason.to_owned()));
    }
}

#[test]
fn a_tree_without_a_rule_that_applies_is_rejected() {
    let never = json!([{"fn": "booleanEquals", "argv": [true, false]}]);
    let (path, reason) = problem(described(&json!({}), &json!([rule(&never, &json!({"url": "https://x"}))])));
    assert_eq!(path, "rules[0]");
    assert!(reason.starts_with("no rule of the tree applies to the other regions of `aws`"), "{reason}");
}

#[test]
fn rules_that_only_fail_have_no_description() {
    let rules = json!([{"type": "error", "conditions": [], "error": "no"}]);
    assert_eq!(problem(described(&json!({}), &rules)).0, "rules");
}

#[test]
fn an_error_of_the_rules_becomes_a_host_that_is_not_offered() {
    let is_fips = json!([{"fn": "booleanEquals", "argv": [{"ref": "UseFIPS"}, true]}]);
    let error = json!({"type": "error", "conditions": is_fips, "error": "no FIPS"});
    let host = rule(&json!([]), &json!({"url": "https://shelf.{Region}.{Partition#dualStackDnsSuffix}"}));
    let description = described(&json!({}), &json!([error, host])).unwrap();
    let [rule] = description.rules.as_slice() else { panic!("{description:?}") };
    assert_eq!((rule.fips, rule.dual_stack, &rule.host), (Some(true), None, &None));
    assert!(description.dual_stack_only);
}

#[test]
fn a_rule_for_one_region_comes_before_those_for_partitions() {
    let is = |region: &str| json!({"fn": "stringEquals", "argv": [{"ref": "Region"}, region]});
    let host = |url: &str, conditions: &Value| rule(conditions, &json!({"url": url}));
    let is_cn =
        json!([{"fn": "stringEquals", "argv": ["aws-cn", {"fn": "getAttr", "argv": [{"ref": "Partition"}, "name"]}]}]);
    let rules = json!([
        host("https://one.{Region}.{Partition#dnsSuffix}", &json!([is("cn-north-1")])),
        host("https://two.{Region}.{Partition#dnsSuffix}", &is_cn),
        host("https://three.{Region}.{Partition#dnsSuffix}", &json!([])),
    ]);
    let description = described(&json!({}), &rules).unwrap();
    let rules: Vec<_> = description.rules.iter().map(|rule| (rule.host.as_deref(), rule.regions.len())).collect();
    assert_eq!(rules[0], (Some("one.{region}.{dnsSuffix}"), 1), "{description:?}");
    assert!(rules[1..].iter().all(|(_, regions)| *regions == 0), "{description:?}");
}

#[test]
fn malformed_json_is_an_error_with_its_place() {
    let at = |rule_set: Value| problem(describe(&rule_set, None)).0;
    assert_eq!(at(json!(1)), "$");
    assert_eq!(at(json!({"parameters": {"A": 1}, "rules": []})), "parameters.A");
    assert_eq!(at(json!({"parameters": {}, "rules": {}})), "rules");
    assert_eq!(at(json!({"parameters": {}, "rules": [{"type": "x", "conditions": []}]})), "rules[0]");
    assert_eq!(
        at(json!({"parameters": {}, "rules": [{"type": "tree", "conditions": [1], "rules": []}]})),
        "rules[0].conditions[0]"
    );
}
