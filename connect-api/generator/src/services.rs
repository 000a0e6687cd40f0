//! The services, and the operations of each that are declared by hand.

/// A service of botocore.
pub(crate) struct Service {
    /// The folder of the service in botocore's `data`.
    pub(crate) name: &'static str,
    /// The module of `connect-api`.
    pub(crate) module: &'static str,
    /// The paragraphs of the module's docs that the model does not have.
    pub(crate) about: &'static [&'static str],
    /// The operations that are declared by hand, at the root of `connect-api`.
    pub(crate) by_hand: &'static [ByHand],
    /// The features that the operations of the module need.
    pub(crate) features: Features,
    /// The module with the errors of the operations that are declared by hand.
    pub(crate) errors: &'static str,
    /// The shapes whose names differ at the root, with these names.
    pub(crate) renamed: &'static [(&'static str, &'static str)],
}

/// An operation that is declared by hand.
pub(crate) struct ByHand {
    pub(crate) name: &'static str,
    /// The feature that it needs. `None` if it is always there.
    pub(crate) feature: Option<&'static str>,
}

/// The features that the generated operations of a service need.
#[derive(Clone, Copy)]
pub(crate) enum Features {
    /// One feature, on which the whole module depends.
    OfModule,
    /// One feature for all operations that are not declared by hand.
    One(&'static str),
    /// The features of [`FEATURES`](crate::features::FEATURES).
    ByUri,
}

const fn chat(name: &'static str) -> ByHand {
    ByHand { name, feature: Some("chat") }
}

const fn always(name: &'static str) -> ByHand {
    ByHand { name, feature: None }
}

const fn generated(name: &'static str, module: &'static str, about: &'static [&'static str]) -> Service {
    Service { name, module, about, by_hand: &[], features: Features::OfModule, errors: "crate", renamed: &[] }
}

/// The services of the family.
pub(crate) const SERVICES: &[Service] = &[
    Service {
        by_hand: &[
            chat("StartChatContact"),
            chat("CreateParticipant"),
            chat("UpdateParticipantRoleConfig"),
            chat("StopContact"),
            always("CreateInstance"),
            always("DescribeInstance"),
            always("ListInstances"),
            always("DeleteInstance"),
            always("TagResource"),
            always("UntagResource"),
            always("ListTagsForResource"),
        ],
        features: Features::ByUri,
        renamed: &[("ConnectionType", "ChatConnectionType")],
        ..generated(
            "connect",
            "connect",
            &[
                "[`Host::connect`](crate::Host::connect) creates the endpoint and the signer of a region.",
                "Most operations need a feature for their subject, such as `users` or `queues`. The operations at the \
                 root of the crate are in this module too.",
            ],
        )
    },
    Service {
        by_hand: &[
            chat("CreateParticipantConnection"),
            chat("SendMessage"),
            chat("SendEvent"),
            chat("GetTranscript"),
            chat("DisconnectParticipant"),
        ],
        features: Features::One("participant"),
        errors: "crate::participant_errors",
        ..generated(
            "connectparticipant",
            "participant",
            &[
                "[`Host::participant`](crate::Host::participant) creates the endpoint of a region. A token is a member \
                 of each operation, and no request is signed.",
                "The operations at the root of the crate are in this module too. The others need the feature \
                 `participant`.",
                "Some errors have the same name as an error of Amazon Connect at the root of the crate. They are \
                 separate types.",
            ],
        )
    },
    generated("connectcases", "cases", &[]),
    generated("connectcampaigns", "campaigns", &[]),
    generated("connectcampaignsv2", "campaigns_v2", &[]),
    generated("connect-contact-lens", "contact_lens", &[]),
    generated("connecthealth", "health", &[]),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// `connect-api/tests/model` compares the operations of this file, and all shapes that they
    /// reach, with the declarations.
    const COMPARED: &str = include_str!("../../tests/model/model.json");

    #[test]
    fn every_operation_by_hand_is_compared_with_the_model() {
        let compared: serde_json::Value = serde_json::from_str(COMPARED).unwrap();
        for service in SERVICES {
            let by_hand: BTreeSet<_> = service.by_hand.iter().map(|operation| operation.name).collect();
            let operations = compared["services"][service.name]["operations"].as_object();
            let operations: BTreeSet<_> = operations.into_iter().flatten().map(|(name, _)| name.as_str()).collect();
            assert_eq!(by_hand, operations, "{}", service.name);
        }
    }

    #[test]
    fn every_service_has_a_module_of_its_own() {
        let modules: BTreeSet<_> = SERVICES.iter().map(|service| service.module).collect();
        assert_eq!(modules.len(), SERVICES.len());
    }
}
