//! The constants that `describe` prints for the rule sets in `rule_sets.json`.

use connect_aws::endpoint::{HostRule, ServiceEndpoint};

pub(crate) const SERVICES: &[(&str, ServiceEndpoint)] = &[
    ("account", ServiceEndpoint::new("account").global()),
    (
        "batch",
        ServiceEndpoint::new("batch").with_rules(&[
            HostRule::new("batch.{region}.{dnsSuffix}").in_partitions(&["aws-us-gov"]).for_dual_stack(false),
            HostRule::new("fips.batch.{region}.{dnsSuffix}")
                .in_partitions(&["aws"])
                .for_fips(true)
                .for_dual_stack(false),
        ]),
    ),
    (
        "budgets",
        ServiceEndpoint::new("budgets").global().dual_stack_only().with_rules(&[
            HostRule::new("budgets-fips.{dnsSuffix}").for_fips(true).for_dual_stack(false),
            HostRule::new("budgets-fips.{dualStackDnsSuffix}").for_fips(true).for_dual_stack(true),
            HostRule::new("budgets.{dualStackDnsSuffix}")
                .in_partitions(&["aws-cn", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-us-gov"])
                .for_fips(false)
                .for_dual_stack(true),
            HostRule::new("budgets.{dnsSuffix}")
                .in_partitions(&["aws", "aws-cn", "aws-iso", "aws-us-gov"])
                .for_fips(false)
                .for_dual_stack(false),
            HostRule::new("budgets.global.{dnsSuffix}")
                .in_partitions(&["aws-iso-b", "aws-iso-e", "aws-iso-f"])
                .for_fips(false)
                .for_dual_stack(false),
        ]),
    ),
    (
        "cloudtrail",
        ServiceEndpoint::new("cloudtrail").with_rules(&[HostRule::new("cloudtrail.{region}.{dnsSuffix}")
            .in_regions(&["us-gov-east-1", "us-gov-west-1"])
            .for_dual_stack(false)]),
    ),
    (
        "connect",
        ServiceEndpoint::new("connect").with_rules(&[HostRule::new("connect.{region}.{dnsSuffix}")
            .in_partitions(&["aws-us-gov"])
            .for_dual_stack(false)]),
    ),
    ("dsql", ServiceEndpoint::new("dsql").dual_stack_only()),
    (
        "es",
        ServiceEndpoint::new("es").with_rules(&[HostRule::new("aos.{region}.{dualStackDnsSuffix}")
            .in_partitions(&["aws", "aws-cn", "aws-us-gov"])
            .for_fips(false)
            .for_dual_stack(true)]),
    ),
    ("lambda", ServiceEndpoint::new("lambda")),
    (
        "lex-runtime",
        ServiceEndpoint::new("runtime.lex").with_signing_name("lex").with_rules(&[HostRule::new(
            "runtime-fips.lex.{region}.{dnsSuffix}",
        )
        .in_partitions(&["aws", "aws-us-gov"])
        .for_fips(true)
        .for_dual_stack(false)]),
    ),
    (
        "marketplace-catalog",
        ServiceEndpoint::new("catalog.marketplace").with_signing_name("aws-marketplace").with_rules(&[HostRule::new(
            "catalog-marketplace.{region}.{dualStackDnsSuffix}",
        )
        .in_regions(&["us-east-1"])
        .for_fips(false)
        .for_dual_stack(true)]),
    ),
    (
        "pricing-plan-manager",
        ServiceEndpoint::new("pricingplanmanager").global().with_rules(&[
            HostRule::not_offered().for_fips(true),
            HostRule::new("pricingplanmanager.us-east-1.api.aws")
                .for_fips(false)
                .for_dual_stack(false)
                .signed_for("us-east-1"),
            HostRule::not_offered()
                .in_partitions(&["aws-cn", "aws-eusc", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f"])
                .for_dual_stack(true),
            HostRule::new("pricingplanmanager.us-east-1.{dualStackDnsSuffix}")
                .in_partitions(&["aws-us-gov"])
                .for_fips(false)
                .signed_for("us-east-1"),
        ]),
    ),
    (
        "sustainability",
        ServiceEndpoint::new("api.sustainability").with_signing_name("sustainability").with_rules(&[
            HostRule::new("sustainability-fips.global.{dualStackDnsSuffix}")
                .in_partitions(&["aws", "aws-cn", "aws-eusc", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f"])
                .for_fips(true)
                .signed_for("{globalRegion}"),
            HostRule::new("sustainability.global.{dualStackDnsSuffix}")
                .in_partitions(&["aws-cn", "aws-eusc", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f"])
                .for_fips(false)
                .signed_for("{globalRegion}"),
            HostRule::new("api.sustainability.{region}.{dualStackDnsSuffix}")
                .in_partitions(&["aws"])
                .for_fips(false)
                .signed_for("{globalRegion}"),
            HostRule::new("sustainability.us-gov.{dualStackDnsSuffix}")
                .in_partitions(&["aws-us-gov"])
                .for_fips(false)
                .signed_for("{globalRegion}"),
            HostRule::new("sustainability-fips.us-gov.{dualStackDnsSuffix}")
                .in_partitions(&["aws-us-gov"])
                .for_fips(true)
                .signed_for("{globalRegion}"),
        ]),
    ),
    (
        "waf",
        ServiceEndpoint::new("waf").with_rules(&[
            HostRule::new("waf.{dnsSuffix}")
                .in_partitions(&["aws"])
                .for_fips(false)
                .for_dual_stack(false)
                .signed_for("{globalRegion}"),
            HostRule::new("waf-fips.{dnsSuffix}")
                .in_partitions(&["aws"])
                .for_fips(true)
                .for_dual_stack(false)
                .signed_for("{globalRegion}"),
        ]),
    ),
];
