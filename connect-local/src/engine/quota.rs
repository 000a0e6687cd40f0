//! Throttling, if the settings ask for it.

use std::collections::HashMap;

use super::EngineError;
use super::commit::Call;
use super::error::Service;
use super::settings::Settings;
use crate::clock::Millis;

/// The operations of Amazon Connect whose model has a `ThrottlingException`. The others answer with
/// `TooManyRequestsException`, which their documentation names.
const WITH_THROTTLING: &[&str] = &[
    "CreateInstance",
    "CreateParticipant",
    "CreatePersistentContactAssociation",
    "DescribeContact",
    "ListTagsForResource",
    "TagContact",
    "TagResource",
    "UntagContact",
    "UntagResource",
    "UpdateParticipantRoleConfig",
];

/// The requests that were answered in the current second, by operation.
#[derive(Debug)]
pub(crate) struct Quotas {
    limits: HashMap<String, u32>,
    every: Option<u32>,
    answered: HashMap<&'static str, (Millis, u32)>,
}

impl Quotas {
    pub(crate) fn new(settings: &Settings) -> Self {
        Self { limits: settings.quotas.clone(), every: settings.every_quota, answered: HashMap::new() }
    }

    /// Counts a request, or refuses it if the operation's limit of this second is reached.
    pub(crate) fn admit(&mut self, call: Call, now: Millis) -> Result<(), EngineError> {
        let Some(limit) = self.limits.get(call.operation).copied().or(self.every) else { return Ok(()) };
        let second = now.div_euclid(1000);
        let (at, count) = self.answered.entry(call.operation).or_insert((second, 0));
        if *at != second {
            (*at, *count) = (second, 0);
        }
        if *count < limit {
            *count += 1;
            return Ok(());
        }
        let message = "the rate of requests is exceeded: retry with a longer wait";
        Err(if call.service == Service::Participant || WITH_THROTTLING.contains(&call.operation) {
            EngineError::throttled(message)
        } else {
            EngineError::too_many_requests(message)
        })
    }
}
