//! The features that select operations.

use std::collections::BTreeMap;

use connect_import::print::Groups;
use connect_import::{Error, Model};

use crate::services::{Features, Service};

/// The feature of each operation of Amazon Connect, by the beginning of its URI without labels. The
/// longest beginning counts.
pub(crate) const FEATURES: &[(&str, &str)] = &[
    ("agent-status", "users"),
    ("analytics-data", "analytics"),
    ("associate-security-profiles", "security"),
    ("attached-files", "contacts"),
    ("attached-files-configurations", "contacts"),
    ("auth", "security"),
    ("authentication-profiles", "security"),
    ("authentication-profiles-summary", "security"),
    ("chat-integration-event", "contacts"),
    ("contact", "contacts"),
    ("contact-evaluations", "evaluations"),
    ("contact-flow-modules", "flows"),
    ("contact-flow-modules-summary", "flows"),
    ("contact-flows", "flows"),
    ("contact-flows-summary", "flows"),
    ("contact/email", "email"),
    ("contact/outbound-email", "email"),
    ("contacts", "contacts"),
    ("cross-region-routing", "instances"),
    ("data-tables", "data-tables"),
    ("default-vocabulary", "analytics"),
    ("default-vocabulary-summary", "analytics"),
    ("disassociate-security-profiles", "security"),
    ("effective-hours-of-operations", "routing"),
    ("email-addresses", "email"),
    ("entity-security-profiles-summary", "security"),
    ("evaluation-forms", "evaluations"),
    ("extraction-definitions", "analytics"),
    ("flow-associations", "flows"),
    ("flow-associations-batch", "flows"),
    ("flow-associations-summary", "flows"),
    ("hours-of-operations", "routing"),
    ("hours-of-operations-summary", "routing"),
    ("instance", "instances"),
    ("instance/outbound-email", "email"),
    ("instance/outbound-web-notification", "contacts"),
    ("instance/task", "views"),
    ("instances/contacts/outbound-email-message", "email"),
    ("instances/evaluation-form-ai-versions", "evaluations"),
    ("metrics", "metrics"),
    ("notifications", "views"),
    ("phone-number", "phone-numbers"),
    ("phone-numbers-summary", "phone-numbers"),
    ("predefined-attributes", "routing"),
    ("prompts", "flows"),
    ("prompts-summary", "flows"),
    ("push-notification", "contacts"),
    ("queues", "queues"),
    ("queues-summary", "queues"),
    ("quick-connects", "queues"),
    ("replication-findings", "instances"),
    ("routing-profiles", "routing"),
    ("routing-profiles-summary", "routing"),
    ("rules", "rules"),
    ("search-agent-statuses", "users"),
    ("search-contact-evaluations", "evaluations"),
    ("search-contact-flow-modules", "flows"),
    ("search-contact-flows", "flows"),
    ("search-contacts", "contacts"),
    ("search-data-tables", "data-tables"),
    ("search-email-addresses", "email"),
    ("search-evaluation-forms", "evaluations"),
    ("search-hours-of-operation-overrides", "routing"),
    ("search-hours-of-operations", "routing"),
    ("search-metrics", "metrics"),
    ("search-notifications", "views"),
    ("search-predefined-attributes", "routing"),
    ("search-prompts", "flows"),
    ("search-queues", "queues"),
    ("search-quick-connects", "queues"),
    ("search-resource-tags", "instances"),
    ("search-routing-profiles", "routing"),
    ("search-rules", "rules"),
    ("search-security-profiles", "security"),
    ("search-test-cases", "test-cases"),
    ("search-user-hierarchy-groups", "users"),
    ("search-users", "users"),
    ("search-views", "views"),
    ("search-workspace-associations", "views"),
    ("search-workspaces", "views"),
    ("security-profiles", "security"),
    ("security-profiles-ai-agents", "security"),
    ("security-profiles-applications", "security"),
    ("security-profiles-flow-modules", "security"),
    ("security-profiles-permissions", "security"),
    ("security-profiles-summary", "security"),
    ("test-case-executions", "test-cases"),
    ("test-cases", "test-cases"),
    ("test-cases-summary", "test-cases"),
    ("traffic-distribution", "instances"),
    ("traffic-distribution-group", "instances"),
    ("traffic-distribution-groups", "instances"),
    ("user", "security"),
    ("user-hierarchy-groups", "users"),
    ("user-hierarchy-groups-summary", "users"),
    ("user-hierarchy-structure", "users"),
    ("users", "users"),
    ("users-summary", "users"),
    ("views", "views"),
    ("vocabulary", "analytics"),
    ("vocabulary-remove", "analytics"),
    ("vocabulary-summary", "analytics"),
    ("workspaces", "views"),
];

/// Returns the features of a service's operations, if its module has several.
///
/// # Errors
///
/// Fails if the URI of an operation is not in the table.
pub(crate) fn groups(model: &Model, service: &Service) -> Result<Option<Groups>, Error> {
    let mut of = BTreeMap::new();
    for (name, operation) in &model.operations {
        let by_hand = service.by_hand.iter().find(|by_hand| by_hand.name == name);
        let feature = match (by_hand, service.features) {
            (_, Features::OfModule) => return Ok(None),
            (Some(by_hand), _) => by_hand.feature,
            (None, Features::One(feature)) => Some(feature),
            (None, Features::ByUri) => {
                let uri = operation.http.as_ref().map_or("", |http| &http.uri);
                let found = of_uri(uri).ok_or_else(|| {
                    let table = "connect-api/generator/src/features.rs";
                    Error::new(format!("no feature has the operation `{name}` at `{uri}`: add it to {table}"))
                });
                Some(found?)
            }
        };
        of.extend(feature.map(|feature| (name.clone(), feature.to_owned())));
    }
    Ok(Some(Groups { of }))
}

fn of_uri(uri: &str) -> Option<&'static str> {
    let path = uri.split('?').next().unwrap_or_default();
    let mut words: Vec<&str> = path.split('/').filter(|word| !word.is_empty() && !word.starts_with('{')).collect();
    while !words.is_empty() {
        let path = words.join("/");
        if let Some((_, feature)) = FEATURES.iter().find(|(known, _)| *known == path) {
            return Some(feature);
        }
        words.pop();
    }
    None
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use connect_import::model::{Http, Operation};

    use super::*;
    use crate::services::SERVICES;

    fn model(uri: &str) -> Model {
        let http = Http { method: "GET".to_owned(), uri: uri.to_owned(), code: None };
        let operation = Operation { http: Some(http), ..Operation::default() };
        Model { operations: BTreeMap::from([("ListBooks".to_owned(), operation)]), ..Model::default() }
    }

    #[test]
    fn the_longest_beginning_of_a_uri_counts() {
        let feature = |uri| groups(&model(uri), &SERVICES[0]).unwrap().unwrap().of["ListBooks"].clone();
        assert_eq!(feature("/instance/{InstanceId}/lex-bots"), "instances");
        assert_eq!(feature("/instance/{InstanceId}/task/template/{TaskTemplateId}?a=b"), "views");
        assert_eq!(feature("/users"), "users");
    }

    #[test]
    fn an_operation_without_a_feature_is_an_error() {
        let error = groups(&model("/books/{BookId}"), &SERVICES[0]).unwrap_err();
        let start = "no feature has the operation `ListBooks` at `/books/{BookId}`";
        assert!(error.to_string().starts_with(start), "{error}");
    }

    #[test]
    fn no_beginning_is_listed_twice() {
        let listed: BTreeSet<_> = FEATURES.iter().map(|(beginning, _)| beginning).collect();
        assert_eq!(listed.len(), FEATURES.len());
    }

    #[test]
    fn every_feature_is_one_of_connect_api() {
        let manifest = include_str!("../../Cargo.toml");
        for (beginning, feature) in FEATURES {
            assert!(manifest.contains(&format!("\n{feature} = [")), "{beginning}: {feature}");
        }
    }
}
