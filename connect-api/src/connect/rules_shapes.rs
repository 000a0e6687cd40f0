// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The shapes that several operations of `rules` use.

use std::collections::BTreeMap;

use connect_core::{UnknownValue, connect_shape};

use super::{ConfigurableNotificationPriority, LocaleCode, Reference};

/// The structure `RuleTriggerEventSource`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct RuleTriggerEventSource {
    /// The member `EventSourceName`.
    pub event_source_name: EventSourceName,
    /// The member `IntegrationAssociationId`. 1 to 200 characters.
    #[connect(length(1..=200))]
    pub integration_association_id: Option<String>,
}

impl RuleTriggerEventSource {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(event_source_name: EventSourceName) -> Self {
        Self { event_source_name, integration_association_id: None }
    }
}

/// The values of `EventSourceName`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventSourceName {
    /// The value `OnPostCallAnalysisAvailable`.
    OnPostCallAnalysisAvailable,
    /// The value `OnRealTimeCallAnalysisAvailable`.
    OnRealTimeCallAnalysisAvailable,
    /// The value `OnRealTimeChatAnalysisAvailable`.
    OnRealTimeChatAnalysisAvailable,
    /// The value `OnPostChatAnalysisAvailable`.
    OnPostChatAnalysisAvailable,
    /// The value `OnAfterCallWorkAvailable`.
    OnAfterCallWorkAvailable,
    /// The value `OnAfterChatWorkAvailable`.
    OnAfterChatWorkAvailable,
    /// The value `OnEmailAnalysisAvailable`.
    OnEmailAnalysisAvailable,
    /// The value `OnZendeskTicketCreate`.
    OnZendeskTicketCreate,
    /// The value `OnZendeskTicketStatusUpdate`.
    OnZendeskTicketStatusUpdate,
    /// The value `OnSalesforceCaseCreate`.
    OnSalesforceCaseCreate,
    /// The value `OnContactEvaluationSubmit`.
    OnContactEvaluationSubmit,
    /// The value `OnMetricDataUpdate`.
    OnMetricDataUpdate,
    /// The value `OnCaseCreate`.
    OnCaseCreate,
    /// The value `OnCaseUpdate`.
    OnCaseUpdate,
    /// The value `OnSlaBreach`.
    OnSlaBreach,
    /// The value `OnAlertUpdate`.
    OnAlertUpdate,
    /// The value `OnSchedulePublish`.
    OnSchedulePublish,
    /// The value `OnScheduleUpdate`.
    OnScheduleUpdate,
    /// The value `OnScheduleTimeOffRequestActivity`.
    OnScheduleTimeOffRequestActivity,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `RuleAction`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct RuleAction {
    /// The member `ActionType`.
    pub action_type: ActionType,
    /// The member `TaskAction`.
    pub task_action: Option<TaskActionDefinition>,
    /// The member `EventBridgeAction`.
    pub event_bridge_action: Option<EventBridgeActionDefinition>,
    /// The member `AssignContactCategoryAction`.
    pub assign_contact_category_action: Option<AssignContactCategoryActionDefinition>,
    /// The member `SendNotificationAction`.
    pub send_notification_action: Option<SendNotificationActionDefinition>,
    /// The member `CreateCaseAction`.
    pub create_case_action: Option<CreateCaseActionDefinition>,
    /// The member `UpdateCaseAction`.
    pub update_case_action: Option<UpdateCaseActionDefinition>,
    /// The member `AssignSlaAction`.
    pub assign_sla_action: Option<AssignSlaActionDefinition>,
    /// The member `EndAssociatedTasksAction`.
    pub end_associated_tasks_action: Option<EndAssociatedTasksActionDefinition>,
    /// The member `EndAssociatedEmailsAction`.
    pub end_associated_emails_action: Option<EndAssociatedEmailsActionDefinition>,
    /// The member `SubmitAutoEvaluationAction`.
    pub submit_auto_evaluation_action: Option<SubmitAutoEvaluationActionDefinition>,
    /// The member `ExtractInformationAction`.
    pub extract_information_action: Option<ExtractInformationActionDefinition>,
    /// The member `SendInAppNotificationAction`.
    pub send_in_app_notification_action: Option<SendInAppNotificationActionDefinition>,
}

impl RuleAction {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(action_type: ActionType) -> Self {
        Self {
            action_type,
            task_action: None,
            event_bridge_action: None,
            assign_contact_category_action: None,
            send_notification_action: None,
            create_case_action: None,
            update_case_action: None,
            assign_sla_action: None,
            end_associated_tasks_action: None,
            end_associated_emails_action: None,
            submit_auto_evaluation_action: None,
            extract_information_action: None,
            send_in_app_notification_action: None,
        }
    }
}

/// The values of `ActionType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionType {
    /// The value `CREATE_TASK`.
    CreateTask,
    /// The value `ASSIGN_CONTACT_CATEGORY`.
    AssignContactCategory,
    /// The value `GENERATE_EVENTBRIDGE_EVENT`.
    GenerateEventbridgeEvent,
    /// The value `SEND_NOTIFICATION`.
    SendNotification,
    /// The value `CREATE_CASE`.
    CreateCase,
    /// The value `UPDATE_CASE`.
    UpdateCase,
    /// The value `ASSIGN_SLA`.
    AssignSla,
    /// The value `END_ASSOCIATED_TASKS`.
    EndAssociatedTasks,
    /// The value `END_ASSOCIATED_EMAILS`.
    EndAssociatedEmails,
    /// The value `SUBMIT_AUTO_EVALUATION`.
    SubmitAutoEvaluation,
    /// The value `EXTRACT_INFORMATION`.
    ExtractInformation,
    /// The value `SEND_IN_APP_NOTIFICATION`.
    SendInAppNotification,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `TaskActionDefinition`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct TaskActionDefinition {
    /// The member `Name`. 1 to 512 characters.
    #[connect(length(1..=512))]
    pub name: String,
    /// The member `Description`. Up to 4,096 characters.
    #[connect(length(..=4096))]
    pub description: Option<String>,
    /// The member `ContactFlowId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub contact_flow_id: String,
    /// The member `References`.
    #[connect(keys(length(1..=4096)))]
    pub references: Option<BTreeMap<String, Reference>>,
}

/// The structure `EventBridgeActionDefinition`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct EventBridgeActionDefinition {
    /// The member `Name`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub name: String,
}

/// The structure `AssignContactCategoryActionDefinition`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct AssignContactCategoryActionDefinition {}

/// The structure `SendNotificationActionDefinition`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct SendNotificationActionDefinition {
    /// The member `DeliveryMethod`.
    pub delivery_method: NotificationDeliveryType,
    /// The member `Subject`. 1 to 200 characters.
    #[connect(length(1..=200))]
    pub subject: Option<String>,
    /// The member `Content`. 1 to 1,024 characters.
    #[connect(length(1..=1024))]
    pub content: String,
    /// The member `ContentType`.
    pub content_type: NotificationContentType,
    /// The member `Recipient`.
    pub recipient: NotificationRecipientType,
    /// The member `Exclusion`.
    pub exclusion: Option<NotificationRecipientType>,
}

impl SendNotificationActionDefinition {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        delivery_method: NotificationDeliveryType,
        content: impl Into<String>,
        content_type: NotificationContentType,
        recipient: NotificationRecipientType,
    ) -> Self {
        Self { delivery_method, subject: None, content: content.into(), content_type, recipient, exclusion: None }
    }
}

/// The values of `NotificationDeliveryType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationDeliveryType {
    /// The value `EMAIL`.
    Email,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `NotificationContentType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationContentType {
    /// The value `PLAIN_TEXT`.
    PlainText,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `NotificationRecipientType`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct NotificationRecipientType {
    /// The member `UserTags`.
    pub user_tags: Option<BTreeMap<String, String>>,
    /// The member `UserIds`.
    pub user_ids: Option<Vec<String>>,
}

/// The structure `CreateCaseActionDefinition`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct CreateCaseActionDefinition {
    /// The member `Fields`.
    pub fields: Vec<FieldValue>,
    /// The member `TemplateId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub template_id: String,
}

/// The structure `FieldValue`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct FieldValue {
    /// The member `Id`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub id: String,
    /// The member `Value`.
    pub value: FieldValueUnion,
}

/// The structure `FieldValueUnion`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct FieldValueUnion {
    /// The member `BooleanValue`.
    pub boolean_value: Option<bool>,
    /// The member `DoubleValue`.
    pub double_value: Option<f64>,
    /// The member `EmptyValue`.
    pub empty_value: Option<EmptyFieldValue>,
    /// The member `StringValue`. Up to 500 characters.
    #[connect(length(..=500))]
    pub string_value: Option<String>,
}

/// The structure `EmptyFieldValue`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct EmptyFieldValue {}

/// The structure `UpdateCaseActionDefinition`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct UpdateCaseActionDefinition {
    /// The member `Fields`.
    pub fields: Vec<FieldValue>,
}

/// The structure `AssignSlaActionDefinition`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct AssignSlaActionDefinition {
    /// The member `SlaAssignmentType`.
    pub sla_assignment_type: SlaAssignmentType,
    /// The member `CaseSlaConfiguration`.
    pub case_sla_configuration: Option<CaseSlaConfiguration>,
}

impl AssignSlaActionDefinition {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(sla_assignment_type: SlaAssignmentType) -> Self {
        Self { sla_assignment_type, case_sla_configuration: None }
    }
}

/// The values of `SlaAssignmentType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlaAssignmentType {
    /// The value `CASES`.
    Cases,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `CaseSlaConfiguration`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct CaseSlaConfiguration {
    /// The member `Name`. 1 to 500 characters. Pattern: `^.*[\S]$`.
    #[connect(length(1..=500), pattern = "^.*[\\S]$")]
    pub name: String,
    /// The member `Type`.
    pub r#type: SlaType,
    /// The member `FieldId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub field_id: Option<String>,
    /// The member `TargetFieldValues`. Up to 1 item.
    #[connect(length(..=1))]
    pub target_field_values: Option<Vec<FieldValueUnion>>,
    /// The member `TargetSlaMinutes`. 1 to 1,051,200.
    #[connect(range(1..=1_051_200))]
    pub target_sla_minutes: i64,
}

impl CaseSlaConfiguration {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>, r#type: SlaType, target_sla_minutes: i64) -> Self {
        Self { name: name.into(), r#type, field_id: None, target_field_values: None, target_sla_minutes }
    }
}

/// The values of `SlaType`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlaType {
    /// The value `CaseField`.
    CaseField,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `EndAssociatedTasksActionDefinition`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct EndAssociatedTasksActionDefinition {}

/// The structure `EndAssociatedEmailsActionDefinition`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct EndAssociatedEmailsActionDefinition {}

/// The structure `SubmitAutoEvaluationActionDefinition`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct SubmitAutoEvaluationActionDefinition {
    /// The member `EvaluationFormId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub evaluation_form_id: String,
}

/// The structure `ExtractInformationActionDefinition`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct ExtractInformationActionDefinition {
    /// The member `RulesExtractionDefinitions`.
    pub rules_extraction_definitions: Vec<RulesExtractionDefinitionIdentifier>,
}

/// The structure `RulesExtractionDefinitionIdentifier`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct RulesExtractionDefinitionIdentifier {
    /// The member `Identifier`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub identifier: String,
}

/// The structure `SendInAppNotificationActionDefinition`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct SendInAppNotificationActionDefinition {
    /// The member `Content`.
    #[connect(values(length(..=3000)))]
    pub content: BTreeMap<LocaleCode, String>,
    /// The member `Recipient`.
    pub recipient: NotificationRecipientType,
    /// The member `Exclusion`.
    pub exclusion: Option<NotificationRecipientType>,
    /// The member `Priority`.
    pub priority: Option<ConfigurableNotificationPriority>,
}

/// The values of `RulePublishStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RulePublishStatus {
    /// The value `DRAFT`.
    Draft,
    /// The value `PUBLISHED`.
    Published,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `PreEvaluationFilters`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct PreEvaluationFilters {
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<PreEvaluationFilter>>,
}

/// The structure `PreEvaluationFilter`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct PreEvaluationFilter {
    /// The member `ResourceType`.
    pub resource_type: PreEvaluationFilterResourceType,
    /// The member `FilterType`.
    pub filter_type: PreEvaluationFilterType,
    /// The member `FilterKey`.
    pub filter_key: String,
    /// The member `FilterValue`.
    pub filter_value: String,
    /// The member `Operator`.
    pub operator: PreEvaluationFilterOperator,
}

/// The values of `PreEvaluationFilterResourceType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreEvaluationFilterResourceType {
    /// The value `CONTACT`.
    Contact,
    /// The value `CONTACT_EVALUATION`.
    ContactEvaluation,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `PreEvaluationFilterType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreEvaluationFilterType {
    /// The value `TAG`.
    Tag,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `PreEvaluationFilterOperator`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreEvaluationFilterOperator {
    /// The value `EQUALS`.
    Equals,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `RuleCapabilityTier`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuleCapabilityTier {
    /// The value `GenerativeAI`.
    #[connect(rename = "GenerativeAI")]
    GenerativeAi,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `ActionSummary`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ActionSummary {
    /// The member `ActionType`.
    pub action_type: ActionType,
}

impl ActionSummary {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(action_type: ActionType) -> Self {
        Self { action_type }
    }
}
