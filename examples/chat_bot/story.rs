//! The story: a customer opens a chat and asks, a bot joins and answers, the chat ends.

use std::error::Error;

use connect_api::{
    ConnectionToken, ConnectionType, CreateParticipant, CreateParticipantConnection, DisconnectParticipant,
    GetTranscript, Item, ParticipantDetails, ParticipantDetailsToAdd, ParticipantRole, ParticipantToken, SendEvent,
    SendMessage, StartChatContact, StopContact,
};
use connect_core::AuthProblem;
use connect_core::blocking::Client;

use crate::transcript;

/// What a chat needs: a client of each service, the instance, and the flow that the chat runs there.
pub(crate) struct Chat {
    /// Opens and stops chats, and says who takes part. Its requests are signed.
    pub(crate) connect: Client,
    /// What participants do. Its requests carry the token of the participant, and no signature.
    pub(crate) participant: Client,
    pub(crate) instance_id: String,
    pub(crate) contact_flow_id: String,
}

/// Tells it, and answers with the transcript of the chat.
pub(crate) fn tell(chat: &Chat) -> Result<Vec<Item>, Box<dyn Error>> {
    let (contact_id, token) = chat.start("Ada")?;
    // However the conversation goes, the chat is stopped: one that stays open counts against a quota.
    let conversation = chat.converse(&contact_id, token);
    let stopped = chat.connect.send(&StopContact::new(&contact_id, &chat.instance_id));
    let stopped = stopped.inspect_err(|_| eprintln!("The chat {contact_id} may still be open."));
    let (ada, transcript) = conversation?;
    stopped?;
    println!("\nThe chat is stopped. Ada says one thing more, and is refused:");
    chat.speak_after_the_end(ada)?;
    Ok(transcript)
}

impl Chat {
    fn converse(
        &self,
        contact_id: &str,
        token: ParticipantToken,
    ) -> Result<(ConnectionToken, Vec<Item>), Box<dyn Error>> {
        println!("Ada starts the chat {contact_id}, and asks something.");
        let ada = self.join(token)?;
        self.say(&ada, "Hello!")?;
        self.say(&ada, "Where is my order 4711?")?;

        println!("A bot joins it, reads the question and answers.");
        let bot = self.join(self.add_bot(contact_id)?)?;
        let answer = answer_to(&self.read(&bot)?);
        self.participant.send(&SendEvent::typing(bot.clone()))?;
        self.say(&bot, &answer)?;
        self.say(&ada, "Thank you!")?;

        println!("The bot leaves.");
        self.participant.send(&DisconnectParticipant { client_token: None, connection_token: bot })?;

        println!("\nWhat was said, read page by page:");
        let transcript = self.read(&ada)?;
        for item in &transcript {
            println!("  {}", transcript::line(item));
        }
        Ok((ada, transcript))
    }

    /// Opens a chat for a customer, and answers with its id and with what the customer connects with.
    fn start(&self, customer: &str) -> Result<(String, ParticipantToken), Box<dyn Error>> {
        let customer = ParticipantDetails { display_name: customer.into() };
        let started = self.connect.send(&StartChatContact::new(&self.instance_id, &self.contact_flow_id, customer))?;
        // By the service's model any member of an answer may be absent.
        Ok(started.contact_id.zip(started.participant_token).ok_or("StartChatContact answers without id or token")?)
    }

    /// Adds a bot to a chat, and answers with what it connects with.
    fn add_bot(&self, contact_id: &str) -> Result<ParticipantToken, Box<dyn Error>> {
        let added = self.connect.send(&CreateParticipant {
            instance_id: self.instance_id.clone(),
            contact_id: contact_id.into(),
            client_token: None, // a random one, which makes it safe to try again
            participant_details: ParticipantDetailsToAdd {
                participant_role: Some(ParticipantRole::CustomBot),
                display_name: Some("Order bot".into()),
                participant_capabilities: None,
            },
        })?;
        let token = added.participant_credentials.and_then(|credentials| credentials.participant_token);
        Ok(token.ok_or("CreateParticipant answers without a token")?)
    }

    /// Connects a participant. The token that it was added with is good for that alone; what it does afterwards takes the one that it gets here.
    pub(crate) fn join(&self, token: ParticipantToken) -> Result<ConnectionToken, Box<dyn Error>> {
        let connected = self.participant.send(&CreateParticipantConnection {
            r#type: Some(vec![ConnectionType::ConnectionCredentials]),
            connect_participant: Some(true), // without a websocket
            ..CreateParticipantConnection::new(token)
        })?;
        let token = connected.connection_credentials.and_then(|credentials| credentials.connection_token);
        Ok(token.ok_or("CreateParticipantConnection answers without a token")?)
    }

    fn say(&self, who: &ConnectionToken, text: &str) -> Result<(), Box<dyn Error>> {
        self.participant.send(&SendMessage::text(text, who.clone()))?;
        Ok(())
    }

    /// Reads what was said so far, oldest first.
    fn read(&self, who: &ConnectionToken) -> Result<Vec<Item>, Box<dyn Error>> {
        // A page is asked for when the items of the one before have been taken. The small pages are for show.
        let newest_first = GetTranscript { max_results: Some(5), ..GetTranscript::new(who.clone()) };
        let mut items = self.participant.items(newest_first).collect::<Result<Vec<_>, _>>()?;
        items.reverse();
        Ok(items)
    }

    /// The token of a chat that has ended is refused. That is no reason to try again, but one to open another chat.
    fn speak_after_the_end(&self, who: ConnectionToken) -> Result<(), Box<dyn Error>> {
        match self.participant.send(&SendMessage::text("One more thing ...", who)) {
            Ok(_) => println!("  Not yet: the end of a chat takes a moment to reach everybody."),
            Err(error) if error.auth_problem() == Some(AuthProblem::TokenRefused) => {
                println!("  {error}");
                println!("  What to do: start another chat. (Programs ask `auth_problem()`, and get `TokenRefused`.)");
            }
            Err(error) => return Err(error.into()),
        }
        Ok(())
    }
}

/// What the bot knows to answer to the last thing that the customer has said.
fn answer_to(transcript: &[Item]) -> String {
    let by_customer = |item: &&Item| item.participant_role == Some(ParticipantRole::Customer) && item.content.is_some();
    let question = transcript.iter().rev().find(by_customer).and_then(|item| item.content.as_deref());
    let order = question.unwrap_or_default().split(|character: char| !character.is_ascii_digit());
    match order.into_iter().find(|digits| !digits.is_empty()) {
        Some(order) => format!("Order {order} is on its way, and arrives tomorrow."),
        None => "Please tell me the number of your order.".into(),
    }
}
