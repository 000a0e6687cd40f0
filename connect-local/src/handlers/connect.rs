//! The handlers of Amazon Connect.

use connect_api::connect::{
    CreatePersistentContactAssociation, DescribeContact, GetContactAttributes, StartContactStreaming,
    StopContactStreaming, TagContact, UntagContact, UpdateContactAttributes,
};
use connect_api::{
    CreateInstance, CreateParticipant, DeleteInstance, DescribeInstance, ListInstances, ListTagsForResource,
    StartChatContact, StopContact, TagResource, UntagResource, UpdateParticipantRoleConfig,
};
use connect_server::Router;

use super::{Calls, router};

/// Returns the handlers of the operations that the engine has.
pub(super) fn router() -> Router<Calls> {
    router! {
        CreateInstance: |engine, input| engine.create_instance(input);
        DescribeInstance: |engine, input| engine.describe_instance(&input);
        ListInstances: |engine, input| engine.list_instances(&input);
        DeleteInstance: |engine, input| engine.delete_instance(input);
        TagResource: |engine, input| engine.tag_resource(input);
        UntagResource: |engine, input| engine.untag_resource(input);
        ListTagsForResource: |engine, input| engine.list_tags_for_resource(&input);
        TagContact: |engine, input| engine.tag_contact(input);
        UntagContact: |engine, input| engine.untag_contact(input);
        StartChatContact: |engine, input| engine.start_chat_contact(input);
        StopContact: |engine, input| engine.stop_contact(input);
        DescribeContact: |engine, input| engine.describe_contact(&input);
        CreatePersistentContactAssociation: |engine, input| engine.create_persistent_contact_association(input);
        GetContactAttributes: |engine, input| engine.get_contact_attributes(&input);
        UpdateContactAttributes: |engine, input| engine.update_contact_attributes(input);
        CreateParticipant: |engine, input| engine.create_participant(input);
        UpdateParticipantRoleConfig: |engine, input| engine.update_participant_role_config(input);
        StartContactStreaming: |engine, input| engine.start_contact_streaming(input);
        StopContactStreaming: |engine, input| engine.stop_contact_streaming(input);
    }
}
