//! The loop of a bot: from the customer's messages to its answers.

use std::time::Duration;

use connect_api::{ConnectionToken, DisconnectParticipant, SendEvent, SendMessage};
use connect_core::{Error, ErrorKind};
use http::StatusCode;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use super::{Chat, ServeError, is_refused};
use crate::{Bot, End, Message};

/// The time in which the session can learn why the service refuses a token.
const REFUSAL: Duration = Duration::from_secs(3);
/// The longest time that the next message waits for the receipt of the one before.
const RECEIPT: Duration = Duration::from_secs(5);

impl Chat {
    /// Has a bot answer the messages and files of the customer, one after the other, until the chat
    /// is over or the bot leaves it.
    ///
    /// A text of more than 1,024 characters is sent as several messages, split at white space. A
    /// blank text says nothing, as `None` does. After each answer, also after `None`, the message
    /// is marked as read. Events that are no message or file of the customer are dropped.
    ///
    /// # After a restart
    ///
    /// Messages from before the bot joined are answered, except for those that the transcript shows
    /// as answered:
    ///
    /// | The transcript has | Answered are |
    /// | --- | --- |
    /// | a message that a bot has marked as read | this message and those before it |
    /// | a text of a bot, sent after the last such mark | the oldest message that is not answered yet |
    /// | a text or file of an agent or a supervisor | all messages before it |
    ///
    /// The second row is for marks that are missing. The program may have stopped between an answer
    /// and its mark. Besides, the service accepts marks only while a chat has two participants. In
    /// both cases, the transcript does not show that an answer was `None`: the message is
    /// answered again. A text that the bot sent unasked, such as a greeting, counts as an answer.
    ///
    /// # After a failure
    ///
    /// If this fails, or if the future is dropped, call it again: it goes on where it was. An
    /// answer that the service may have is sent again with the same idempotency token, so that the
    /// customer sees it once, and the bot is not asked again. A bot that wanted to leave leaves.
    ///
    /// If the service rejects an answer ([`ServeError::Rejected`]), the next call goes on with the
    /// next message. [`unanswered`](Self::unanswered) returns the message of the rejected answer,
    /// and the messages that were not answered before the chat ended.
    ///
    /// # Errors
    ///
    /// Returns a [`ServeError`] if an answer cannot be sent to a chat that has not ended, or if the
    /// bot cannot leave it.
    pub async fn serve(&mut self, bot: &impl Bot) -> Result<End, ServeError> {
        if !self.has_caught_up {
            let past = self.history().await;
            self.unanswered.begin(past);
        }
        loop {
            if self.end().is_some() {
                return Ok(self.wait_for_end().await);
            }
            self.send_receipt().await;
            if let Some(request) = self.unanswered.leaving.clone() {
                self.finish_leaving(&request).await?;
                return Ok(self.wait_for_end().await);
            }
            if let Some(message) = self.unanswered.first().cloned() {
                self.answer(bot, message).await?;
            } else if let Some(event) = self.next().await {
                self.unanswered.push(event);
            } else {
                return Ok(self.wait_for_end().await);
            }
        }
    }

    /// Returns the messages of the customer that [`serve`](Self::serve) has not answered: those
    /// whose answers the service rejected, and then those that wait.
    pub fn unanswered(&self) -> impl Iterator<Item = &Message> {
        self.unanswered.iter()
    }

    /// Answers the first message, unless the session ends.
    async fn answer(&mut self, bot: &impl Bot, message: Message) -> Result<(), ServeError> {
        if !self.unanswered.has_answer() {
            let answer = bot.answer(message).await;
            self.unanswered.keep(&answer, &self.client, &self.shared.token())?;
        }
        while let Some(part) = self.unanswered.part().cloned() {
            let client = self.client.clone();
            let send = |connection_token| client.send(&SendMessage { connection_token, ..part.clone() });
            match self.send_with_newest_token(send).await {
                Ok(Some(_)) => self.unanswered.sent(),
                Ok(None) => return Ok(()),
                Err(error) if is_rejected(&error) => {
                    self.unanswered.reject();
                    return Err(ServeError::Rejected(error));
                }
                Err(error) => return Err(ServeError::Answer(error)),
            }
        }
        self.unanswered.answered();
        Ok(())
    }

    /// Marks the last message that was answered as read. A mark that fails is not missed: only a
    /// restart looks for it, and counts the answers without it.
    async fn send_receipt(&mut self) {
        if let Some(id) = self.unanswered.receipt.as_deref() {
            let request = SendEvent::read(id, self.shared.token());
            let _ = timeout(RECEIPT, self.client.send(&request)).await;
            self.unanswered.receipt = None;
        }
    }

    async fn finish_leaving(&mut self, request: &DisconnectParticipant) -> Result<(), ServeError> {
        let client = self.client.clone();
        let send = |connection_token| client.send(&DisconnectParticipant { connection_token, ..request.clone() });
        if self.send_with_newest_token(send).await.map_err(ServeError::Leave)?.is_some() {
            self.stop();
        }
        self.unanswered.leaving = None;
        Ok(())
    }

    /// Sends a request. If the service refuses the connection token, the request is sent once more
    /// as soon as there is a newer token, or after some time. Returns `None` if the session has
    /// ended.
    async fn send_with_newest_token<T, E, F>(
        &mut self,
        send: impl Fn(ConnectionToken) -> F,
    ) -> Result<Option<T>, Error<E>>
    where
        F: Future<Output = Result<T, Error<E>>>,
    {
        let mut tokens = self.shared.tokens();
        let token = tokens.borrow_and_update().clone();
        match send(token).await {
            Err(error) if is_refused(&error) => {}
            result => return result.map(Some),
        }
        self.wait_for_change(&mut tokens).await;
        if self.end().is_some() {
            return Ok(None);
        }
        match send(self.shared.token()).await {
            Err(error) if is_refused(&error) && self.end().is_some() => Ok(None),
            result => result.map(Some),
        }
    }

    /// Waits for a new connection token or for the end of the session, but not for long. Events
    /// that come meanwhile are kept.
    async fn wait_for_change(&mut self, tokens: &mut watch::Receiver<ConnectionToken>) {
        let late = sleep(REFUSAL);
        tokio::pin!(late);
        loop {
            tokio::select! {
                delivery = self.deliveries.recv() => {
                    let Some(delivery) = delivery else { return };
                    let event = self.take(delivery);
                    self.kept.extend(event);
                }
                _ = tokens.changed() => return,
                () = &mut late => return,
            }
        }
    }

    /// Waits until the session is over, and keeps the messages that still come.
    async fn wait_for_end(&mut self) -> End {
        while let Some(event) = self.next().await {
            self.unanswered.push(event);
        }
        self.end().unwrap_or(End::Stopped)
    }
}

/// Returns true if the service rejects the request itself, so that sending it again is of no use.
fn is_rejected<E>(error: &Error<E>) -> bool {
    let is_bad = error.status() == Some(StatusCode::BAD_REQUEST) && !error.is_retryable();
    is_bad || error.kind() == ErrorKind::Input
}
