//! Compares the variants of enums and unions with the model.
//!
//! A variant that is listed but not declared does not compile. A variant that is declared but not
//! listed is found in the source, because the enums are `#[non_exhaustive]`.

use std::collections::BTreeSet;

use connect_api::*;

use crate::model::Model;
use crate::source::items;

/// An enum or union of a service, as listed below.
struct Listed {
    service: &'static str,
    /// The name in the model.
    shape: &'static str,
    /// The name in Rust.
    declared: &'static str,
    /// The number of variants, without `Unknown`.
    variants: usize,
    /// The wire values of an enum. `None` for a union.
    values: Option<Vec<String>>,
}

macro_rules! variants {
    (
        enums { $($service:ident $enum:ident = $shape:ident { $($value:ident),* };)* }
        unions { $($owner:ident $union:ident { $($member:ident),* };)* }
    ) => {
        fn listed() -> Vec<Listed> {
            $({
                let _ = |value: &$enum| match value {
                    $($enum::$value)|* | $enum::Unknown(_) => {}
                    _ => {}
                };
            })*
            $({
                let _ = |value: &$union| match value {
                    $($union::$member(_) => {})*
                    $union::Unknown(_) => {}
                    _ => {}
                };
            })*
            vec![
                $({
                    let values = vec![$($enum::$value.as_str().to_owned()),*];
                    let (service, shape, declared) = (stringify!($service), stringify!($shape), stringify!($enum));
                    Listed { service, shape, declared, variants: values.len(), values: Some(values) }
                },)*
                $(Listed {
                    service: stringify!($owner),
                    shape: stringify!($union),
                    declared: stringify!($union),
                    variants: [$(stringify!($member)),*].len(),
                    values: None,
                },)*
            ]
        }
    };
}

variants! {
    enums {
        connect AttachedFileInvalidRequestExceptionReason = AttachedFileInvalidRequestExceptionReason {
            InvalidFileSize, InvalidFileType, InvalidFileName
        };
        connect AttachedFileServiceQuotaExceededExceptionReason = AttachedFileServiceQuotaExceededExceptionReason {
            TotalFileSizeExceeded, TotalFileCountExceeded
        };
        connect ChatConnectionType = ConnectionType {
            Websocket, ConnectionCredentials, AuthenticationSession, WebrtcConnection
        };
        connect DirectoryType = DirectoryType { Saml, ConnectManaged, ExistingDirectory };
        connect DisconnectOnCustomerExitParticipantType = DisconnectOnCustomerExitParticipantType { Agent };
        connect InstanceReplicationStatus = InstanceReplicationStatus {
            InstanceReplicationComplete, InstanceReplicationInProgress, InstanceReplicationFailed, InstanceReplicaDeleting,
            InstanceReplicationDeletionFailed, ResourceReplicationNotStarted
        };
        connect InstanceStatus = InstanceStatus { CreationInProgress, Active, CreationFailed };
        connect ParticipantRole = ParticipantRole { Agent, Customer, System, CustomBot, Supervisor };
        connect ParticipantTimerAction = ParticipantTimerAction { Unset };
        connect ParticipantTimerType = ParticipantTimerType { Idle, DisconnectNoncustomer };
        connect RehydrationType = RehydrationType { EntirePastSession, FromSegment };
        connect ResponseMode = ResponseMode { Incremental, Complete };
        connect ScreenShareCapability = ScreenShareCapability { Send };
        connect TimerEligibleParticipantRoles = TimerEligibleParticipantRoles { Customer, Agent };
        connect VideoCapability = VideoCapability { Send };
        connectparticipant ArtifactStatus = ArtifactStatus { Approved, Rejected, InProgress };
        connectparticipant ChatItemType = ChatItemType {
            Typing, ParticipantJoined, ParticipantLeft, ChatEnded, TransferSucceeded, TransferFailed, Message, Event, Attachment,
            ConnectionAck, MessageDelivered, MessageRead
        };
        connectparticipant ConnectionType = ConnectionType { Websocket, ConnectionCredentials, WebrtcConnection };
        connectparticipant MeetingFeatureStatus = MeetingFeatureStatus { Available, Unavailable };
        connectparticipant MessageProcessingStatus = MessageProcessingStatus { Processing, Failed, Rejected };
        connectparticipant ParticipantRole = ParticipantRole { Agent, Customer, System, CustomBot, Supervisor };
        connectparticipant ScanDirection = ScanDirection { Forward, Backward };
        connectparticipant SortKey = SortKey { Descending, Ascending };
    }
    unions {
        connect InvalidRequestExceptionReason { AttachedFileInvalidRequestExceptionReason };
        connect ParticipantTimerValue { ParticipantTimerAction, ParticipantTimerDurationInMinutes };
        connect ServiceQuotaExceededExceptionReason { AttachedFileServiceQuotaExceededExceptionReason };
        connect UpdateParticipantRoleConfigChannelInfo { Chat };
    }
}

#[test]
fn enum_and_union_variants_match_the_model() {
    let model = Model::load();
    let mut left: BTreeSet<_> = model
        .services
        .iter()
        .flat_map(|(service, facts)| facts.shapes.iter().map(move |(name, shape)| (&**service, &**name, shape)))
        .filter(|(.., shape)| shape.union || !shape.values.is_empty())
        .map(|(service, name, _)| (service, name))
        .collect();
    for Listed { service, shape, declared, variants, values } in listed() {
        for item in items("enum", declared) {
            assert_eq!(item.variants().count(), variants + 1, "{declared}: {:?}", item.variants().collect::<Vec<_>>());
            assert!(item.is_non_exhaustive(), "{declared}");
        }
        assert!(left.remove(&(service, shape)), "{service}: {shape} is not in the model, or is listed twice");
        let facts = model.services[service].shape(shape);
        match values {
            Some(values) => {
                assert_eq!(BTreeSet::from_iter(&values), BTreeSet::from_iter(&facts.values), "{service} {shape}");
                assert_eq!(variants, facts.values.len(), "{service} {shape}");
            }
            None => assert_eq!(variants, facts.members.len(), "{service} {shape}"),
        }
    }
    assert!(left.is_empty(), "in the model, but not listed: {left:?}");
}
