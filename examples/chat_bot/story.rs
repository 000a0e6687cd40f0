//! The whole chat: a customer starts it and asks, a bot joins and answers, the chat ends.

use std::error::Error;

use connect_api::{
    ConnectionToken, ConnectionType, CreateParticipant, CreateParticipantConnection, DisconnectParticipant,
    GetTranscript, Item, ParticipantDetails, ParticipantDetailsToAdd, ParticipantRole, ParticipantToken, SendEvent,
    SendMessage, StartChatContact, StopContact,
};
use connect_core::auth::AuthProblem;
use connect_core::blocking::Client;

use crate::transcript;

/// The clients of both services, and the instance and flow of the chat.
pub(crate) struct Chat {
    /// The client that starts and stops chats and adds participants. Its requests are signed.
    pub(crate) connect: Client,
    /// The client for participants. Its requests carry a participant's token and are not signed.
    pub(crate) participant: Client,
    pub(crate) instance_id: String,
    pub(crate) contact_flow_id: String,
}

/// Runs the whole chat, and returns its transcript.
pub(crate) fn run(chat: &Chat) -> Result<Vec<Item>, Box<dyn Error>> {
    let (contact_id, token) = chat.start("Ada")?;
    // The chat is stopped even if the conversation fails, because open chats count against a quota.
    let conversation = chat.converse(&contact_id, token);
    let stopped = chat.connect.send(&StopContact::new(&contact_id, &chat.instance_id));
    let stopped =
        stopped.inspect_err(|_| eprintln!("The chat {contact_id} may still be open: stop it in the admin website."));
    let (ada, transcript) = conversation?;
    stopped?;
    println!("\nThe chat is stopped. Ada sends another message, which is rejected:");
    chat.speak_after_the_end(ada)?;
    Ok(transcript)
}

impl Chat {
    /// Lets the customer and a bot talk, and returns the customer's token and the transcript.
    fn converse(
        &self,
        contact_id: &str,
        token: ParticipantToken,
    ) -> Result<(ConnectionToken, Vec<Item>), Box<dyn Error>> {
        println!("Ada, a customer, starts the chat {contact_id} and asks a question.");
        let ada = self.join(token)?;
        self.say(&ada, "Hello!")?;
        self.say(&ada, "Where is my order 4711?")?;

        println!("A bot joins the chat, reads the question and answers it.");
        let bot = self.join(self.add_bot(contact_id)?)?;
        let answer = answer_to(&self.read(&bot)?);
        self.participant.send(&SendEvent::typing(bot.clone()))?;
        self.say(&bot, &answer)?;
        self.say(&ada, "Thank you!")?;

        println!("The bot leaves the chat.");
        self.participant.send(&DisconnectParticipant { client_token: None, connection_token: bot })?;

        println!("\nThe transcript, read in pages of five items:");
        let transcript = self.read(&ada)?;
        for item in &transcript {
            println!("  {}", transcript::line(item));
        }
        Ok((ada, transcript))
    }

    /// Starts a chat for a customer, and returns its ID and the customer's token.
    fn start(&self, customer: &str) -> Result<(String, ParticipantToken), Box<dyn Error>> {
        let customer = ParticipantDetails { display_name: customer.into() };
        let started = self.connect.send(&StartChatContact::new(&self.instance_id, &self.contact_flow_id, customer))?;
        // All members of an output are optional in the service's model.
        Ok(started
            .contact_id
            .zip(started.participant_token)
            .ok_or("StartChatContact returned no contact ID or no token")?)
    }

    /// Adds a bot to a chat, and returns the bot's token.
    fn add_bot(&self, contact_id: &str) -> Result<ParticipantToken, Box<dyn Error>> {
        let added = self.connect.send(&CreateParticipant {
            instance_id: self.instance_id.clone(),
            contact_id: contact_id.into(),
            client_token: None, // filled with a random one, which makes retries safe
            participant_details: ParticipantDetailsToAdd {
                participant_role: Some(ParticipantRole::CustomBot),
                display_name: Some("Order bot".into()),
                participant_capabilities: None,
            },
        })?;
        let token = added.participant_credentials.and_then(|credentials| credentials.participant_token);
        Ok(token.ok_or("CreateParticipant returned no token")?)
    }

    /// Connects a participant, and returns the token for all its further operations.
    ///
    /// The token with which the participant was added is valid for this operation only.
    pub(crate) fn join(&self, token: ParticipantToken) -> Result<ConnectionToken, Box<dyn Error>> {
        let connected = self.participant.send(&CreateParticipantConnection {
            r#type: Some(vec![ConnectionType::ConnectionCredentials]),
            connect_participant: Some(true), // without a websocket
            ..CreateParticipantConnection::new(token)
        })?;
        let token = connected.connection_credentials.and_then(|credentials| credentials.connection_token);
        Ok(token.ok_or("CreateParticipantConnection returned no token")?)
    }

    /// Sends a plain text message.
    fn say(&self, who: &ConnectionToken, text: &str) -> Result<(), Box<dyn Error>> {
        self.participant.send(&SendMessage::text(text, who.clone()))?;
        Ok(())
    }

    /// Returns the transcript so far, oldest item first.
    fn read(&self, who: &ConnectionToken) -> Result<Vec<Item>, Box<dyn Error>> {
        // The next page is requested once all items of the previous one are consumed. A real
        // program would use larger pages.
        let newest_first = GetTranscript { max_results: Some(5), ..GetTranscript::new(who.clone()) };
        let mut items = self.participant.items(newest_first).collect::<Result<Vec<_>, _>>()?;
        items.reverse();
        Ok(items)
    }

    /// Sends a message to the stopped chat, which the service rejects.
    ///
    /// A retry does not help: the customer needs another chat.
    fn speak_after_the_end(&self, who: ConnectionToken) -> Result<(), Box<dyn Error>> {
        match self.participant.send(&SendMessage::text("One more thing ...", who)) {
            Ok(_) => println!("  The service still accepted it: stopping a chat takes a moment."),
            Err(error) if error.auth_problem() == Some(AuthProblem::TokenRefused) => {
                println!("  {error}");
                println!(
                    "  To continue, start another chat. In code, `auth_problem()` returns {:?}.",
                    error.auth_problem()
                );
            }
            Err(error) => return Err(error.into()),
        }
        Ok(())
    }
}

/// Returns the bot's answer to the customer's last message.
fn answer_to(transcript: &[Item]) -> String {
    let by_customer = |item: &&Item| item.participant_role == Some(ParticipantRole::Customer) && item.content.is_some();
    let question = transcript.iter().rev().find(by_customer).and_then(|item| item.content.as_deref());
    let order = question.unwrap_or_default().split(|character: char| !character.is_ascii_digit());
    match order.into_iter().find(|digits| !digits.is_empty()) {
        Some(order) => format!("Order {order} is on its way, and arrives tomorrow."),
        None => "Please tell me the number of your order.".into(),
    }
}
