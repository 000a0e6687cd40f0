//! The command line.

use crate::transport::HttpClient;

pub(crate) const USAGE: &str = "\
A bot in a live Amazon Connect chat.

Usage: cargo run --example chat_bot -- [--transport NAME]
       cargo run --example chat_bot --features tls -- [--transport NAME]
           --region NAME --instance-id ID --contact-flow-id ID [--profile NAME]

  --transport NAME      the HTTP client: ureq (the default), hyper, reqwest or tower
  --region NAME         a region of AWS, such as eu-central-1; without it, a server on loopback plays Amazon Connect
  --instance-id ID      the Amazon Connect instance: the last part of its ARN
  --contact-flow-id ID  the flow that the chat runs: the last part of its ARN. It has to keep the chat open, as a wait or
                        a queue does
  --profile NAME        take the credentials from this profile of ~/.aws/credentials,
                        instead of AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN
  --help                print this

In a region it opens a real chat, which may cost something, and stops it at the end. The credentials have to allow
connect:StartChatContact, connect:CreateParticipant and connect:StopContact.
";

/// What is asked for.
#[derive(Debug, PartialEq)]
pub(crate) enum Wish {
    Help,
    Story(Arguments),
}

#[derive(Debug, PartialEq)]
pub(crate) struct Arguments {
    pub(crate) transport: HttpClient,
    pub(crate) place: Place,
}

#[derive(Debug, PartialEq)]
pub(crate) enum Place {
    Loopback,
    Region(Region),
}

#[derive(Debug, PartialEq)]
pub(crate) struct Region {
    pub(crate) name: String,
    pub(crate) instance_id: String,
    pub(crate) contact_flow_id: String,
    pub(crate) profile: Option<String>,
}

impl Arguments {
    /// Reads the command line; or says what is wrong with it, and what to do.
    pub(crate) fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Wish, String> {
        let mut transport = HttpClient::Ureq;
        let [mut region, mut instance_id, mut contact_flow_id, mut profile] = [const { None }; 4];
        while let Some(argument) = arguments.next() {
            let mut value = || match arguments.next() {
                Some(value) if !value.is_empty() && !value.starts_with("--") => Ok(value),
                _ => Err(format!("`{argument}` needs a value behind it: see --help")),
            };
            match argument.as_str() {
                "--help" | "-h" => return Ok(Wish::Help),
                "--transport" => transport = value()?.parse()?,
                "--region" => region = Some(value()?),
                "--instance-id" => instance_id = Some(value()?),
                "--contact-flow-id" => contact_flow_id = Some(value()?),
                "--profile" => profile = Some(value()?),
                _ => return Err(format!("`{argument}` is not an argument of this example: see --help")),
            }
        }
        let place = match (region, instance_id, contact_flow_id) {
            (None, None, None) if profile.is_none() => Place::Loopback,
            (Some(name), Some(instance_id), Some(contact_flow_id)) => {
                Place::Region(Region { name, instance_id, contact_flow_id, profile })
            }
            (None, ..) => return Err("`--region NAME` is missing: the other arguments are of use only with it".into()),
            (_, None, _) => return Err("`--instance-id ID` is missing: say in which instance the chat is to be".into()),
            (.., None) => {
                return Err(
                    "`--contact-flow-id ID` is missing: say which flow of the instance the chat is to run".into()
                );
            }
        };
        Ok(Wish::Story(Self { transport, place }))
    }
}
