//! The table of all operations that the crate declares.

use connect_api::*;

use crate::declared::operations;

operations! {
    StartChatContact {
        instance_id, contact_flow_id, attributes, participant_details, participant_configuration, initial_message, client_token,
        chat_duration_in_minutes, supported_messaging_content_types, persistent_chat, related_contact_id, segment_attributes,
        customer_id, disconnect_on_customer_exit, connection_types, chat_streaming_configuration
    } -> StartChatContactOutput, StartChatContactError {
        InvalidRequestException, InvalidParameterException, ResourceNotFoundException, InternalServiceException,
        LimitExceededException
    };
    CreateParticipant { instance_id, contact_id, client_token, participant_details } -> CreateParticipantOutput,
    CreateParticipantError {
        InvalidRequestException, ResourceNotFoundException, InternalServiceException, ServiceQuotaExceededException,
        ThrottlingException, ConflictException
    };
    UpdateParticipantRoleConfig { instance_id, contact_id, channel_configuration } -> UpdateParticipantRoleConfigOutput,
    UpdateParticipantRoleConfigError {
        InvalidRequestException, InvalidParameterException, ResourceNotFoundException, AccessDeniedException,
        ThrottlingException, InternalServiceException
    };
    StopContact { contact_id, instance_id, disconnect_reason }, StopContactError {
        InvalidRequestException, ContactNotFoundException, InvalidParameterException, ResourceNotFoundException,
        InternalServiceException, InvalidActiveRegionException
    };
    CreateInstance {
        client_token, identity_management_type, instance_alias, directory_id, inbound_calls_enabled, outbound_calls_enabled, tags
    } -> CreateInstanceOutput, CreateInstanceError {
        InvalidRequestException, ServiceQuotaExceededException, ThrottlingException, ResourceNotFoundException,
        InternalServiceException
    };
    DescribeInstance { instance_id } -> DescribeInstanceOutput, DescribeInstanceError {
        InvalidRequestException, ResourceNotFoundException, InternalServiceException
    };
    ListInstances { next_token, max_results } -> ListInstancesOutput, ListInstancesError {
        InvalidRequestException, InternalServiceException
    };
    DeleteInstance { instance_id, client_token }, DeleteInstanceError {
        ResourceNotFoundException, InternalServiceException, InvalidRequestException
    };
    TagResource { resource_arn, tags }, TagResourceError {
        InvalidRequestException, InvalidParameterException, InternalServiceException, ResourceNotFoundException,
        ThrottlingException
    };
    UntagResource { resource_arn, tag_keys }, UntagResourceError {
        InvalidRequestException, InvalidParameterException, InternalServiceException, ResourceNotFoundException,
        ThrottlingException
    };
    ListTagsForResource { resource_arn } -> ListTagsForResourceOutput, ListTagsForResourceError {
        InvalidRequestException, InvalidParameterException, InternalServiceException, ResourceNotFoundException,
        ThrottlingException
    };
    CreateParticipantConnection { r#type, participant_token, connect_participant } -> CreateParticipantConnectionOutput,
    CreateParticipantConnectionError {
        AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
    };
    SendMessage { content_type, content, client_token, connection_token } -> SendMessageOutput, SendMessageError {
        AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
    };
    SendEvent { content_type, content, client_token, connection_token } -> SendEventOutput, SendEventError {
        AccessDeniedException, InternalServerException, ThrottlingException, ValidationException, ConflictException
    };
    GetTranscript {
        contact_id, max_results, next_token, scan_direction, sort_order, start_position, connection_token
    } -> GetTranscriptOutput, GetTranscriptError {
        AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
    };
    DisconnectParticipant { client_token, connection_token }, DisconnectParticipantError {
        AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
    };
}
