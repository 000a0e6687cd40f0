//! The handlers of the participant service.

use connect_api::participant::{
    CancelParticipantAuthentication, CompleteAttachmentUpload, DescribeView, DescribeViewOutput, GetAttachment,
    GetAuthenticationUrl, GetAuthenticationUrlOutput, StartAttachmentUpload,
};
use connect_api::{CreateParticipantConnection, DisconnectParticipant, GetTranscript, SendEvent, SendMessage};
use connect_server::Router;

use super::{Calls, router};

/// Returns the handlers of all operations of the service.
pub(super) fn router() -> Router<Calls> {
    router! {
        CreateParticipantConnection: |engine, input| engine.create_participant_connection(input);
        DisconnectParticipant: |engine, input| engine.disconnect_participant(input);
        SendMessage: |engine, input| engine.send_message(input);
        SendEvent: |engine, input| engine.send_event(input);
        GetTranscript: |engine, input| engine.get_transcript(&input);
        StartAttachmentUpload: |engine, input| engine.start_attachment_upload(input);
        CompleteAttachmentUpload: |engine, input| engine.complete_attachment_upload(input);
        GetAttachment: |engine, input| engine.get_attachment(input);
        DescribeView: |engine, input| engine.describe_view(&input).map(|()| DescribeViewOutput::default());
        GetAuthenticationUrl: |engine, input| {
            engine.get_authentication_url(&input).map(|()| GetAuthenticationUrlOutput::default())
        };
        CancelParticipantAuthentication: |engine, input| engine.cancel_participant_authentication(&input);
    }
}
