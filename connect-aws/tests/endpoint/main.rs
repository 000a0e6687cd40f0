//! The endpoints of a service of each kind. The URLs are from botocore's test cases, which AWS
//! licenses under the Apache License, Version 2.0.
#![cfg(test)]

use connect_aws::endpoint::{HostError, HostRule, Partition, ServiceEndpoint, ServiceHost};

const LAMBDA: ServiceEndpoint = ServiceEndpoint::new("lambda");
const DSQL: ServiceEndpoint = ServiceEndpoint::new("dsql").dual_stack_only();
const ACCOUNT: ServiceEndpoint = ServiceEndpoint::new("account").global();
const BUDGETS: ServiceEndpoint = ServiceEndpoint::new("budgets").global().with_rules(&[
    HostRule::new("budgets.{dnsSuffix}").in_partitions(&["aws", "aws-cn"]).for_fips(false).for_dual_stack(false),
    HostRule::new("budgets-fips.{dnsSuffix}").for_fips(true).for_dual_stack(false),
]);
const BATCH: ServiceEndpoint = ServiceEndpoint::new("batch").with_rules(&[
    HostRule::new("batch.{region}.{dnsSuffix}").in_partitions(&["aws-us-gov"]).for_dual_stack(false),
    HostRule::new("fips.batch.{region}.{dnsSuffix}").in_partitions(&["aws"]).for_fips(true).for_dual_stack(false),
]);
const CLOUDTRAIL: ServiceEndpoint =
    ServiceEndpoint::new("cloudtrail").with_rules(&[HostRule::new("cloudtrail.{region}.{dnsSuffix}")
        .in_regions(&["us-gov-east-1", "us-gov-west-1"])
        .for_dual_stack(false)]);
const NETWORKMANAGER: ServiceEndpoint = ServiceEndpoint::new("networkmanager").global().with_rules(&[HostRule::new(
    "networkmanager.us-west-2.{dnsSuffix}",
)
.in_partitions(&["aws"])
.for_fips(false)
.for_dual_stack(false)
.signed_for("us-west-2")]);
const PRICING: ServiceEndpoint = ServiceEndpoint::new("pricingplanmanager").with_rules(&[
    HostRule::not_offered().for_fips(true),
    HostRule::new("pricingplanmanager.us-east-1.api.aws").signed_for("us-east-1").signed_as("pricing"),
]);

fn url(host: &ServiceHost) -> String {
    host.endpoint().unwrap().to_string()
}

fn signature(host: &ServiceHost) -> (String, &'static str) {
    (host.signing_region(), host.signing_name())
}

#[test]
fn a_service_has_four_hosts_in_a_region() {
    let host = LAMBDA.in_region("eu-central-1");
    assert_eq!(url(&host), "https://lambda.eu-central-1.amazonaws.com");
    assert_eq!(url(&host.clone().with_dual_stack()), "https://lambda.eu-central-1.api.aws");
    assert_eq!(url(&host.clone().with_fips()), "https://lambda-fips.eu-central-1.amazonaws.com");
    assert_eq!(url(&host.clone().with_fips().with_dual_stack()), "https://lambda-fips.eu-central-1.api.aws");
    assert_eq!((host.region(), signature(&host)), ("eu-central-1", ("eu-central-1".into(), "lambda")));
}

#[test]
fn a_partition_has_domains_of_its_own() {
    for (region, domain, dual_stack_domain) in [
        ("cn-north-1", "amazonaws.com.cn", "api.amazonwebservices.com.cn"),
        ("us-gov-west-1", "amazonaws.com", "api.aws"),
        ("us-iso-east-1", "c2s.ic.gov", "api.aws.ic.gov"),
        ("us-isob-east-1", "sc2s.sgov.gov", "api.aws.scloud"),
        ("eu-isoe-west-1", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
        ("us-isof-south-1", "csp.hci.ic.gov", "api.aws.hci.ic.gov"),
        ("eusc-de-east-1", "amazonaws.eu", "api.amazonwebservices.eu"),
    ] {
        let host = LAMBDA.in_region(region);
        assert_eq!(url(&host), format!("https://lambda.{region}.{domain}"));
        assert_eq!(url(&host.with_dual_stack()), format!("https://lambda.{region}.{dual_stack_domain}"));
    }
}

#[test]
fn a_dual_stack_only_service_has_all_hosts_in_that_domain() {
    let host = DSQL.in_region("us-east-1");
    assert_eq!(url(&host), "https://dsql.us-east-1.api.aws");
    assert_eq!(url(&host.clone().with_dual_stack()), url(&host));
    assert_eq!(url(&host.with_fips()), "https://dsql-fips.us-east-1.api.aws");
}

#[test]
fn a_global_service_is_signed_for_the_global_region_of_the_partition() {
    for (region, global, url_of_region) in [
        ("eu-central-1", "us-east-1", "https://account.us-east-1.amazonaws.com"),
        ("aws-global", "us-east-1", "https://account.us-east-1.amazonaws.com"),
        ("cn-north-1", "cn-northwest-1", "https://account.cn-northwest-1.amazonaws.com.cn"),
    ] {
        let host = ACCOUNT.in_region(region);
        assert_eq!((url(&host).as_str(), signature(&host)), (url_of_region, (global.into(), "account")));
        assert_eq!(host.region(), region);
    }
}

#[test]
fn a_host_can_lack_a_region() {
    assert_eq!(url(&BUDGETS.in_region("eu-central-1")), "https://budgets.amazonaws.com");
    assert_eq!(url(&BUDGETS.in_region("eu-central-1").with_fips()), "https://budgets-fips.amazonaws.com");
    assert_eq!(signature(&BUDGETS.in_region("cn-north-1")), ("cn-northwest-1".into(), "budgets"));
}

#[test]
fn the_first_rule_that_matches_decides() {
    assert_eq!(url(&BATCH.in_region("us-east-1").with_fips()), "https://fips.batch.us-east-1.amazonaws.com");
    assert_eq!(url(&BATCH.in_region("us-gov-west-1").with_fips()), "https://batch.us-gov-west-1.amazonaws.com");
    assert_eq!(url(&BATCH.in_region("cn-north-1").with_fips()), "https://batch-fips.cn-north-1.amazonaws.com.cn");
    let both = BATCH.in_region("us-east-1").with_fips().with_dual_stack();
    assert_eq!(url(&both), "https://batch-fips.us-east-1.api.aws");
}

#[test]
fn a_rule_can_be_for_single_regions() {
    assert_eq!(
        url(&CLOUDTRAIL.in_region("us-gov-west-1").with_fips()),
        "https://cloudtrail.us-gov-west-1.amazonaws.com"
    );
    assert_eq!(
        url(&CLOUDTRAIL.in_region("us-gov-north-1").with_fips()),
        "https://cloudtrail-fips.us-gov-north-1.amazonaws.com"
    );
}

#[test]
fn a_rule_can_have_a_signature_of_its_own() {
    let host = NETWORKMANAGER.in_region("eu-central-1");
    assert_eq!(url(&host), "https://networkmanager.us-west-2.amazonaws.com");
    assert_eq!(signature(&host), ("us-west-2".into(), "networkmanager"));
    assert_eq!(signature(&NETWORKMANAGER.in_region("us-gov-east-1")), ("us-gov-west-1".into(), "networkmanager"));
    assert_eq!(signature(&PRICING.in_region("eu-central-1")), ("us-east-1".into(), "pricing"));
}

#[test]
fn a_host_that_is_not_offered_is_an_error_that_names_the_service() {
    let error = PRICING.in_region("cn-north-1").with_fips().endpoint().unwrap_err();
    assert!(matches!(error, HostError::Service { service: "pricingplanmanager", partition: "aws-cn", .. }));
    assert!(
        error
            .to_string()
            .starts_with("the service `pricingplanmanager` has no such endpoint in the partition `aws-cn`: ")
    );
}

#[test]
fn a_malformed_region_is_rejected() {
    let long = "a".repeat(64);
    for region in [
        "",
        "evil.example/",
        "us-east-1.evil",
        "a--b",
        "US-EAST-1",
        "us-east-1@evil",
        "-a",
        "a-",
        "a#",
        "{region}",
        &long,
    ] {
        for service in [LAMBDA, ACCOUNT, PRICING] {
            assert!(matches!(service.in_region(region).endpoint(), Err(HostError::Region)), "{region}");
        }
    }
}

#[test]
fn a_malformed_template_is_an_error() {
    for template in ["a.{Region}.{dnsSuffix}", "a b.{dnsSuffix}", "a/{region}?b", "{region"] {
        let rules: &'static [HostRule] = Box::leak(Box::new([HostRule::new(template)]));
        let error = ServiceEndpoint::new("a").with_rules(rules).in_region("us-east-1").endpoint().unwrap_err();
        assert!(matches!(error, HostError::Endpoint(_)), "{template}");
    }
}

#[test]
fn every_known_partition_supports_both_settings() {
    // A change of this fact needs tests of `HostError::Fips` and `HostError::DualStack`.
    assert!(Partition::all().iter().all(|partition| partition.supports_fips() && partition.supports_dual_stack()));
}

#[cfg(feature = "sigv4")]
#[test]
fn a_signer_has_the_signature_of_the_host() {
    let credentials = connect_core::auth::Credentials::new("AKIDEXAMPLE", "secret");
    let signer = NETWORKMANAGER.in_region("eu-central-1").sigv4(credentials);
    assert_eq!((signer.region(), signer.service()), ("us-west-2", "networkmanager"));
}
