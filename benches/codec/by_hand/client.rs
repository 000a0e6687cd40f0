//! A client over any transport.

use std::pin::Pin;

use bytes::Bytes;
use http::{Request, Response};

use super::get_transcript::GetTranscriptOutput;
use super::list_instances::ListInstancesOutput;
use super::start_chat_contact::StartChatContactOutput;
use super::three_labels::ThreeLabelsOutput;
use super::{
    CreateParticipant, CreateParticipantOutput, Error, GetTranscript, ListInstances, Signer, StartChatContact,
    ThreeLabels, decode_create_participant, decode_get_transcript, decode_list_instances, decode_start_chat_contact,
    decode_three_labels, encode_create_participant, encode_get_transcript, encode_list_instances,
    encode_start_chat_contact, encode_three_labels,
};

pub(crate) trait Transport: Send + Sync {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> Pin<Box<dyn Future<Output = Result<Response<Bytes>, Error>> + Send + '_>>;
}

pub(crate) struct Client {
    pub(crate) base: String,
    pub(crate) transport: Box<dyn Transport>,
    pub(crate) signer: Option<Signer>,
}

impl Client {
    async fn send(&self, mut request: Request<Bytes>) -> Result<Response<Bytes>, Error> {
        if let Some(signer) = &self.signer {
            signer.sign(&mut request)?;
        }
        self.transport.send(request).await
    }

    pub(crate) async fn create_participant(
        &self,
        input: &CreateParticipant<'_>,
    ) -> Result<CreateParticipantOutput, Error> {
        decode_create_participant(&self.send(encode_create_participant(&self.base, input)?).await?)
    }

    pub(crate) async fn start_chat_contact(
        &self,
        input: &StartChatContact<'_>,
    ) -> Result<StartChatContactOutput, Error> {
        decode_start_chat_contact(&self.send(encode_start_chat_contact(&self.base, input)?).await?)
    }

    pub(crate) async fn list_instances(&self, input: &ListInstances<'_>) -> Result<ListInstancesOutput, Error> {
        decode_list_instances(&self.send(encode_list_instances(&self.base, input)?).await?)
    }

    pub(crate) async fn get_transcript(&self, input: &GetTranscript<'_>) -> Result<GetTranscriptOutput, Error> {
        decode_get_transcript(&self.transport.send(encode_get_transcript(&self.base, input)?).await?)
    }

    pub(crate) async fn three_labels(&self, input: &ThreeLabels<'_>) -> Result<ThreeLabelsOutput, Error> {
        decode_three_labels(&self.send(encode_three_labels(&self.base, input)?).await?)
    }
}
