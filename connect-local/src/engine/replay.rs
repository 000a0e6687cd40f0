//! Idempotency tokens: a request that is repeated gets its first answer, and takes effect once.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use super::EngineError;
use super::commit::Call;
use super::model::{Replay, ReplayOutput};
use super::record::Record;
use super::transaction::Transaction;
use crate::clock::Millis;

/// How long an answer is kept: one day.
const KEPT: Millis = 24 * 60 * 60 * 1000;

impl Transaction<'_> {
    /// Runs `job`, or returns its first output if the same request was answered before.
    ///
    /// `scope` is who asks: an instance, a chat or a participant. `input` is all of the request but
    /// the token. Without a token, the job always runs.
    pub(crate) fn once<T: Serialize + DeserializeOwned>(
        &mut self,
        call: Call,
        scope: &str,
        token: Option<&str>,
        input: &impl Serialize,
        job: impl FnOnce(&mut Self) -> Result<T, EngineError>,
    ) -> Result<T, EngineError> {
        let unreadable = |_| EngineError::internal(call.service, "an earlier answer cannot be read");
        let Some(token) = token.filter(|token| !token.is_empty()) else { return job(self) };
        if token.chars().count() > 500 {
            return Err(EngineError::invalid(call.service, "`ClientToken` is too long: use at most 500 characters"));
        }
        let key = hash(&[call.operation, scope, token]);
        let input = hash(&[&serde_json::to_string(input).map_err(unreadable)?]);
        if let Some(replay) = self.state.replays.get(&key) {
            if replay.input != input {
                let message = "`ClientToken` was used with other parameters: use a new token for a new request";
                return Err(EngineError::invalid(call.service, message));
            }
            return serde_json::from_value(replay.output.0.clone()).map_err(unreadable);
        }
        let output = job(self)?;
        let json = ReplayOutput(serde_json::to_value(&output).map_err(unreadable)?);
        let expires = self.now.saturating_add(KEPT);
        self.put(Record::Replay(Arc::new(Replay { key, input, output: json, expires })));
        Ok(output)
    }
}

/// Returns the hash of the texts, each with its length, in base64.
fn hash(texts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for text in texts {
        hasher.update(text.len().to_le_bytes());
        hasher.update(text);
    }
    URL_SAFE_NO_PAD.encode(hasher.finalize())
}
