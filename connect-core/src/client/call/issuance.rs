//! The steps of a call whose client has an issuer.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use super::{Call, Step};
use crate::auth::{Answer, Identity, Issued, Need};
use crate::client::config::Settings;
use crate::error::{ErrorText, Obstacle, is_about_expiry};
use crate::metadata::AuthScheme;

/// The identity of a call from the issuer of its client.
#[derive(Debug)]
pub(in crate::client) struct Issuance {
    issued: Arc<Issued>,
    /// The need that would replace the identity of the last attempt.
    need: Need,
    /// True if the service has refused an identity, and a new one was asked for.
    asked_again: bool,
}

impl Issuance {
    /// Creates the identity of a call that has asked for none. Returns `None` if the call has an
    /// identity of its own, or is not signed by the client.
    pub(in crate::client) fn new(issued: &Arc<Issued>, scheme: AuthScheme, settings: &Settings) -> Option<Self> {
        if settings.own.has(scheme) || scheme.is_sigv4() && !settings.signing.is_ours() {
            return None;
        }
        Some(Self { issued: Arc::clone(issued), need: Need::default(), asked_again: false })
    }

    /// Returns true if a refusal by the service leads to another attempt.
    pub(super) fn can_ask_again(&self) -> bool {
        !self.asked_again
    }
}

impl Call {
    /// Returns the next attempt, the need of an identity for it, or the end if no time is left or
    /// the request cannot be authenticated.
    pub(in crate::client) fn send(&mut self) -> Step {
        let Some(issuance) = &self.issuance else { return self.send_with(None) };
        match issuance.issued.current(self.configured(), self.settings.clock.now()) {
            (Some(identity), need) => self.send_as(&identity, need),
            (None, need) => self.issue(need),
        }
    }

    /// Asks for an identity, or ends the call if no time is left.
    pub(super) fn issue(&self, need: Need) -> Step {
        match self.time_left() {
            Some(Duration::ZERO) => self.timed_out(),
            left if self.usable().is_none() => Step::Issue(need, left),
            left => Step::Issue(need, left.into_iter().chain([Issued::LONGEST_WAIT]).min()),
        }
    }

    /// Returns the next attempt with the identity that the issuer has issued. If it issued none,
    /// that is an attempt with the identity that can still be used, or else the end. `None` is an
    /// issuer that took longer than the call may or does wait.
    pub(in crate::client) fn issued(&mut self, answer: Option<Answer>) -> Step {
        let error = match answer {
            Some(Ok((identity, need))) => return self.send_as(&identity, need),
            Some(Err(error)) => Some(error),
            None => None,
        };
        match (self.usable(), error) {
            (Some((identity, need)), error) => {
                self.trace.not_renewed(error.is_none());
                self.send_as(&identity, need)
            }
            (None, Some(error)) => self.unauthenticated(error),
            (None, None) => self.timed_out(),
        }
    }

    /// Returns the identity that the call can use without a new one, if there is one.
    fn usable(&self) -> Option<(Identity, Need)> {
        self.issuance.as_ref()?.issued.usable(self.settings.clock.now())
    }

    /// Returns the next attempt with `identity`, which `need` would replace.
    fn send_as(&mut self, identity: &Identity, need: Need) -> Step {
        if let Some(issuance) = &mut self.issuance {
            issuance.need = need;
        }
        self.send_with(Some(identity))
    }

    /// Returns the need of a new identity if the service refused that of the attempt, and the call
    /// can be sent once more.
    ///
    /// A refused request had no effect, so any operation can be sent again, once. The attempt takes
    /// units from the retry budget, so that a service that refuses every identity does not get
    /// twice the load.
    pub(super) fn asks_again(&mut self, response: &http::Response<Bytes>, text: &ErrorText) -> Option<Need> {
        let can_restart = self.can_restart();
        let is_refused =
            if self.is_signed() { is_about_expiry(text.name()) } else { text.refuses_token(response.status()) };
        let issuance = self.issuance.as_mut()?;
        let Settings { budget, retry, clock, .. } = &*self.settings;
        if !is_refused || !issuance.issued.refuse(issuance.need, clock.now()) {
            return None;
        }
        if issuance.asked_again || self.attempt.number() >= retry.max_attempts() {
            return None;
        }
        if !can_restart {
            self.obstacle = Some(Obstacle::Stream);
            return None;
        }
        self.taken = budget.take(false)?;
        issuance.asked_again = true;
        Some(issuance.need)
    }
}
