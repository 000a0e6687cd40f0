//! The command line.

use crate::transport::HttpClient;

pub(crate) const USAGE: &str = "\
A bot in a live Amazon Connect chat.

Usage: cargo run --example chat_bot -- [--transport NAME]
       cargo run --example chat_bot -- [--transport NAME]
           --endpoint URL [--region NAME] [--instance-id ID] [--contact-flow-id ID]
       cargo run --example chat_bot --features tls -- [--transport NAME]
           --region NAME --instance-id ID --contact-flow-id ID [--profile NAME]

  --transport NAME      the HTTP client: ureq (default), hyper, reqwest or tower
  --region NAME         an AWS region, such as eu-central-1; by default, a local server stands in for
                        Amazon Connect
  --endpoint URL        the URL of a connect-local, such as http://127.0.0.1:4510. The IDs are those
                        of its first instance, and the key is the one that it prints, unless the
                        environment has another. The region is us-east-1, unless it has a --region
  --instance-id ID      the ID of the Amazon Connect instance: the last part of its ARN
  --contact-flow-id ID  the ID of the flow to run on the chat: the last part of its ARN. The flow
                        must keep the chat open, for example with a wait block or a queue
  --profile NAME        the profile to take credentials from, in ~/.aws/credentials and
                        ~/.aws/config; by default, the credentials are those that the AWS CLI finds,
                        in the environment, a profile, a container or an instance
  --help                print this help

With --region alone, the example starts a real chat, which can incur charges, and stops it at the
end. The credentials must allow connect:StartChatContact, connect:CreateParticipant and
connect:StopContact.
";

/// The action that the command line requests.
#[derive(Debug, PartialEq)]
pub(crate) enum Command {
    Help,
    Run(Arguments),
}

#[derive(Debug, PartialEq)]
pub(crate) struct Arguments {
    pub(crate) transport: HttpClient,
    pub(crate) place: Place,
}

#[derive(Debug, PartialEq)]
pub(crate) enum Place {
    Loopback,
    Endpoint(Local),
    Region(Region),
}

/// A server that is reached by its URL.
#[derive(Debug, PartialEq)]
pub(crate) struct Local {
    pub(crate) url: String,
    pub(crate) region: Option<String>,
    pub(crate) instance_id: Option<String>,
    pub(crate) contact_flow_id: Option<String>,
}

#[derive(Debug, PartialEq)]
pub(crate) struct Region {
    pub(crate) name: String,
    pub(crate) instance_id: String,
    pub(crate) contact_flow_id: String,
    pub(crate) profile: Option<String>,
}

impl Arguments {
    /// Parses the command line. The error says what is wrong and what to do.
    pub(crate) fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Command, String> {
        let mut transport = HttpClient::Ureq;
        let [mut endpoint, mut region, mut instance_id, mut contact_flow_id, mut profile] = [const { None }; 5];
        while let Some(argument) = arguments.next() {
            let mut value = || match arguments.next() {
                Some(value) if !value.is_empty() && !value.starts_with("--") => Ok(value),
                _ => Err(format!("`{argument}` has no value: see --help")),
            };
            match argument.as_str() {
                "--help" | "-h" => return Ok(Command::Help),
                "--transport" => transport = value()?.parse()?,
                "--endpoint" => endpoint = Some(value()?),
                "--region" => region = Some(value()?),
                "--instance-id" => instance_id = Some(value()?),
                "--contact-flow-id" => contact_flow_id = Some(value()?),
                "--profile" => profile = Some(value()?),
                _ => return Err(format!("unknown argument `{argument}`: see --help")),
            }
        }
        if let Some(url) = endpoint {
            if profile.is_some() {
                return Err("`--endpoint` is of a server without profiles: omit `--profile`".into());
            }
            let place = Place::Endpoint(Local { url, region, instance_id, contact_flow_id });
            return Ok(Command::Run(Self { transport, place }));
        }
        let place = match (region, instance_id, contact_flow_id) {
            (None, None, None) if profile.is_none() => Place::Loopback,
            (Some(name), Some(instance_id), Some(contact_flow_id)) => {
                Place::Region(Region { name, instance_id, contact_flow_id, profile })
            }
            (None, ..) => return Err("`--region NAME` is missing: add it, or omit the arguments that need it".into()),
            (_, None, _) => {
                return Err("`--instance-id ID` is missing: add the ID of the instance to start the chat in".into());
            }
            (.., None) => {
                return Err("`--contact-flow-id ID` is missing: add the ID of the flow to run on the chat".into());
            }
        };
        Ok(Command::Run(Self { transport, place }))
    }
}
