// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The shapes that several operations use.

use std::collections::BTreeMap;

use connect_core::{Secret, Timestamp, UnknownValue, UnknownVariant, connect_shape};

/// The union `RelatedItemInputContent`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RelatedItemInputContent {
    /// The member `contact`.
    Contact(Contact),
    /// The member `comment`.
    Comment(CommentContent),
    /// The member `file`.
    File(FileContent),
    /// The member `sla`.
    Sla(SlaInputContent),
    /// The member `connectCase`.
    ConnectCase(ConnectCaseInputContent),
    /// The member `custom`.
    Custom(CustomInputContent),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `Contact`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct Contact {
    /// The member `contactArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub contact_arn: String,
}

/// The structure `CommentContent`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
pub struct CommentContent {
    /// The member `body`. 1 to 15,000 characters.
    #[connect(length(1..=15_000))]
    pub body: String,
    /// The member `contentType`.
    pub content_type: CommentBodyTextType,
}

/// The values of `CommentBodyTextType`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommentBodyTextType {
    /// The value `Text/Plain`.
    #[connect(rename = "Text/Plain")]
    TextPlain,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `FileContent`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct FileContent {
    /// The member `fileArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub file_arn: String,
}

/// The union `SlaInputContent`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SlaInputContent {
    /// The member `slaInputConfiguration`.
    SlaInputConfiguration(SlaInputConfiguration),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `SlaInputConfiguration`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct SlaInputConfiguration {
    /// The member `name`. 1 to 500 characters. Pattern: `.*[\S]`.
    #[connect(sensitive, length(1..=500), pattern = ".*[\\S]")]
    pub name: Secret<String>,
    /// The member `type`.
    pub r#type: SlaType,
    /// The member `fieldId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub field_id: Option<String>,
    /// The member `targetFieldValues`. Exactly 1 item.
    #[connect(length(1))]
    pub target_field_values: Option<Vec<FieldValueUnion>>,
    /// The member `targetSlaMinutes`. 1 to 1,051,200.
    #[connect(range(1..=1_051_200))]
    pub target_sla_minutes: i64,
}

impl SlaInputConfiguration {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(name: Secret<String>, r#type: SlaType, target_sla_minutes: i64) -> Self {
        Self { name, r#type, field_id: None, target_field_values: None, target_sla_minutes }
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

/// The union `FieldValueUnion`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FieldValueUnion {
    /// The member `stringValue`. Up to 4,100 characters.
    #[connect(length(..=4100))]
    StringValue(String),
    /// The member `doubleValue`.
    DoubleValue(f64),
    /// The member `booleanValue`.
    BooleanValue(bool),
    /// The member `emptyValue`.
    EmptyValue(EmptyFieldValue),
    /// The member `userArnValue`.
    UserArnValue(String),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `EmptyFieldValue`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct EmptyFieldValue {}

/// The structure `ConnectCaseInputContent`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct ConnectCaseInputContent {
    /// The member `caseId`. 1 to 500 characters. Pattern: `[A-Za-z0-9\-._/:#=+-]*`.
    #[connect(length(1..=500), pattern = "[A-Za-z0-9\\-._/:#=+-]*")]
    pub case_id: String,
}

/// The structure `CustomInputContent`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct CustomInputContent {
    /// The member `fields`. 1 to 50 items.
    #[connect(length(1..=50))]
    pub fields: Vec<FieldValue>,
}

/// The structure `FieldValue`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
pub struct FieldValue {
    /// The member `id`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub id: String,
    /// The member `value`.
    pub value: FieldValueUnion,
}

/// The union `CaseIdentifierUnion`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CaseIdentifierUnion {
    /// The member `caseId`. 1 to 500 characters. Pattern: `[A-Za-z0-9\-._/:#=+-]*`.
    #[connect(length(1..=500), pattern = "[A-Za-z0-9\\-._/:#=+-]*")]
    CaseId(String),
    /// The member `referenceId`. 1 to 50 characters. Pattern: `[A-Za-z0-9\-._/:#=+-]*`.
    #[connect(length(1..=50), pattern = "[A-Za-z0-9\\-._/:#=+-]*")]
    ReferenceId(String),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The union `UserUnion`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum UserUnion {
    /// The member `userArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    UserArn(String),
    /// The member `customEntity`. 1 to 500 characters. Pattern: `[a-zA-Z0-9_\-\.@:/
    /// ]*[a-zA-Z0-9_\-\.@:/]`.
    #[connect(
        length(1..=500),
        pattern = "[a-zA-Z0-9_\\-\\.@:/ ]*[a-zA-Z0-9_\\-\\.@:/]",
    )]
    CustomEntity(Secret<String>),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `CaseIdentifier`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CaseIdentifier {
    /// The member `caseId`. 1 to 500 characters. Pattern: `[A-Za-z0-9\-._/:#=+-]*`.
    #[connect(length(1..=500), pattern = "[A-Za-z0-9\\-._/:#=+-]*")]
    pub case_id: Option<String>,
    /// The member `referenceNumber`. 1 to 50 characters. Pattern: `[A-Za-z0-9\-._/:#=+-]*`.
    #[connect(length(1..=50), pattern = "[A-Za-z0-9\\-._/:#=+-]*")]
    pub reference_number: Option<String>,
    /// The member `referenceId`. 1 to 50 characters. Pattern: `[A-Za-z0-9\-._/:#=+-]*`.
    #[connect(length(1..=50), pattern = "[A-Za-z0-9\\-._/:#=+-]*")]
    pub reference_id: Option<String>,
}

/// The union `CaseRuleDetails`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CaseRuleDetails {
    /// The member `required`.
    Required(RequiredCaseRule),
    /// The member `fieldOptions`.
    FieldOptions(FieldOptionsCaseRule),
    /// The member `hidden`.
    Hidden(HiddenCaseRule),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `RequiredCaseRule`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct RequiredCaseRule {
    /// The member `defaultValue`.
    pub default_value: bool,
    /// The member `conditions`. Up to 100 items.
    #[connect(length(..=100))]
    pub conditions: Vec<BooleanCondition>,
}

/// The union `BooleanCondition`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BooleanCondition {
    /// The member `equalTo`.
    EqualTo(BooleanOperands),
    /// The member `notEqualTo`.
    NotEqualTo(BooleanOperands),
    /// The member `andAll`.
    AndAll(CompoundCondition),
    /// The member `orAll`.
    OrAll(CompoundCondition),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `BooleanOperands`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
pub struct BooleanOperands {
    /// The member `operandOne`.
    pub operand_one: OperandOne,
    /// The member `operandTwo`.
    pub operand_two: OperandTwo,
    /// The member `result`.
    pub result: bool,
}

/// The union `OperandOne`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum OperandOne {
    /// The member `fieldId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    FieldId(String),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The union `OperandTwo`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum OperandTwo {
    /// The member `stringValue`. 1 to 1,500 characters.
    #[connect(length(1..=1500))]
    StringValue(String),
    /// The member `booleanValue`.
    BooleanValue(bool),
    /// The member `doubleValue`.
    DoubleValue(f64),
    /// The member `emptyValue`.
    EmptyValue(EmptyOperandValue),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `EmptyOperandValue`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct EmptyOperandValue {}

/// The structure `CompoundCondition`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct CompoundCondition {
    /// The member `conditions`. Up to 100 items.
    #[connect(length(..=100))]
    pub conditions: Vec<BooleanCondition>,
}

/// The structure `FieldOptionsCaseRule`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct FieldOptionsCaseRule {
    /// The member `parentFieldId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub parent_field_id: Option<String>,
    /// The member `childFieldId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub child_field_id: Option<String>,
    /// The member `parentChildFieldOptionsMappings`. 1 to 200 items.
    #[connect(length(1..=200))]
    pub parent_child_field_options_mappings: Vec<ParentChildFieldOptionsMapping>,
}

/// The structure `ParentChildFieldOptionsMapping`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct ParentChildFieldOptionsMapping {
    /// The member `parentFieldOptionValue`. Up to 100 characters. Pattern: `$|^.*[\S]`.
    #[connect(length(..=100), pattern = "$|^.*[\\S]")]
    pub parent_field_option_value: String,
    /// The member `childFieldOptionValues`. Up to 1,500 items.
    #[connect(
        length(..=1500),
        items(length(..=100), pattern = "$|^.*[\\S]"),
    )]
    pub child_field_option_values: Vec<String>,
}

/// The structure `HiddenCaseRule`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct HiddenCaseRule {
    /// The member `defaultValue`.
    pub default_value: bool,
    /// The member `conditions`. Up to 100 items.
    #[connect(length(..=100))]
    pub conditions: Vec<BooleanCondition>,
}

/// The structure `FieldIdentifier`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct FieldIdentifier {
    /// The member `id`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub id: String,
}

/// The values of `FieldType`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldType {
    /// The value `Text`.
    Text,
    /// The value `Number`.
    Number,
    /// The value `Boolean`.
    Boolean,
    /// The value `DateTime`.
    DateTime,
    /// The value `SingleSelect`.
    SingleSelect,
    /// The value `Url`.
    Url,
    /// The value `User`.
    User,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `FieldNamespace`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldNamespace {
    /// The value `System`.
    System,
    /// The value `Custom`.
    Custom,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `FieldAttributes`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FieldAttributes {
    /// The member `text`.
    Text(TextAttributes),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `TextAttributes`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct TextAttributes {
    /// The member `isMultiline`.
    pub is_multiline: bool,
}

/// The structure `FieldOption`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct FieldOption {
    /// The member `name`. 1 to 100 characters. Pattern: `.*[\S]`.
    #[connect(length(1..=100), pattern = ".*[\\S]")]
    pub name: String,
    /// The member `value`. 1 to 100 characters. Pattern: `.*[\S]`.
    #[connect(length(1..=100), pattern = ".*[\\S]")]
    pub value: String,
    /// The member `active`.
    pub active: bool,
}

/// The values of `DomainStatus`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainStatus {
    /// The value `Active`.
    Active,
    /// The value `CreationInProgress`.
    CreationInProgress,
    /// The value `CreationFailed`.
    CreationFailed,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `LayoutContent`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum LayoutContent {
    /// The member `basic`.
    Basic(BasicLayout),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `BasicLayout`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct BasicLayout {
    /// The member `topPanel`.
    pub top_panel: Option<LayoutSections>,
    /// The member `moreInfo`.
    pub more_info: Option<LayoutSections>,
}

/// The structure `LayoutSections`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct LayoutSections {
    /// The member `sections`. Up to 1 item.
    #[connect(length(..=1))]
    pub sections: Option<Vec<Section>>,
}

/// The union `Section`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Section {
    /// The member `fieldGroup`.
    FieldGroup(FieldGroup),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `FieldGroup`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct FieldGroup {
    /// The member `name`. Up to 100 characters.
    #[connect(length(..=100))]
    pub name: Option<String>,
    /// The member `fields`. Up to 220 items.
    #[connect(length(..=220))]
    pub fields: Vec<FieldItem>,
}

/// The structure `FieldItem`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct FieldItem {
    /// The member `id`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub id: String,
}

/// The values of `RelatedItemType`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelatedItemType {
    /// The value `Contact`.
    Contact,
    /// The value `Comment`.
    Comment,
    /// The value `File`.
    File,
    /// The value `Sla`.
    Sla,
    /// The value `ConnectCase`.
    ConnectCase,
    /// The value `Custom`.
    Custom,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `LayoutConfiguration`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct LayoutConfiguration {
    /// The member `defaultLayout`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub default_layout: Option<String>,
}

/// The structure `RequiredField`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct RequiredField {
    /// The member `fieldId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub field_id: String,
}

/// The values of `TemplateStatus`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateStatus {
    /// The value `Active`.
    Active,
    /// The value `Inactive`.
    Inactive,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `TemplateRule`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct TemplateRule {
    /// The member `caseRuleId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub case_rule_id: String,
    /// The member `fieldId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub field_id: Option<String>,
}

/// The structure `TagPropagationConfiguration`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
pub struct TagPropagationConfiguration {
    /// The member `resourceType`.
    pub resource_type: TagPropagationResourceType,
    /// The member `tagMap`. Up to 10 entries.
    #[connect(
        length(..=10),
        keys(
            length(1..=128),
            pattern = "(?![aA][wW][sS]:)[a-zA-Z0-9 _.:/=+\\-@]+"
        ),
        values(length(..=256), pattern = "([a-zA-Z0-9 _.:/=+\\-@]*)"),
    )]
    pub tag_map: BTreeMap<String, String>,
}

/// The values of `TagPropagationResourceType`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagPropagationResourceType {
    /// The value `Cases`.
    Cases,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `EventBridgeConfiguration`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct EventBridgeConfiguration {
    /// The member `enabled`.
    pub enabled: bool,
    /// The member `includedData`.
    pub included_data: Option<EventIncludedData>,
}

/// The structure `EventIncludedData`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct EventIncludedData {
    /// The member `caseData`.
    pub case_data: Option<CaseEventIncludedData>,
    /// The member `relatedItemData`.
    pub related_item_data: Option<RelatedItemEventIncludedData>,
}

/// The structure `CaseEventIncludedData`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct CaseEventIncludedData {
    /// The member `fields`. Up to 400 items.
    #[connect(length(..=400))]
    pub fields: Vec<FieldIdentifier>,
    /// The member `autoIncludeFields`.
    pub auto_include_fields: Option<AutoIncludeFields>,
}

/// The values of `AutoIncludeFields`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoIncludeFields {
    /// The value `All`.
    All,
    /// The value `System`.
    System,
    /// The value `Custom`.
    Custom,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `RelatedItemEventIncludedData`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct RelatedItemEventIncludedData {
    /// The member `includeContent`.
    pub include_content: bool,
}

/// The union `RelatedItemTypeFilter`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RelatedItemTypeFilter {
    /// The member `contact`.
    Contact(ContactFilter),
    /// The member `comment`.
    Comment(CommentFilter),
    /// The member `file`.
    File(FileFilter),
    /// The member `sla`.
    Sla(SlaFilter),
    /// The member `connectCase`.
    ConnectCase(ConnectCaseFilter),
    /// The member `custom`.
    Custom(CustomFilter),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `ContactFilter`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct ContactFilter {
    /// The member `channel`. Up to 3 items.
    #[connect(length(..=3), items(length(1..=100)))]
    pub channel: Option<Vec<String>>,
    /// The member `contactArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub contact_arn: Option<String>,
}

/// The structure `CommentFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct CommentFilter {}

/// The structure `FileFilter`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct FileFilter {
    /// The member `fileArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub file_arn: Option<String>,
}

/// The structure `SlaFilter`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct SlaFilter {
    /// The member `name`. 1 to 500 characters. Pattern: `.*[\S]`.
    #[connect(sensitive, length(1..=500), pattern = ".*[\\S]")]
    pub name: Option<Secret<String>>,
    /// The member `status`.
    pub status: Option<SlaStatus>,
}

/// The values of `SlaStatus`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlaStatus {
    /// The value `Active`.
    Active,
    /// The value `Overdue`.
    Overdue,
    /// The value `Met`.
    Met,
    /// The value `NotMet`.
    NotMet,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `ConnectCaseFilter`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct ConnectCaseFilter {
    /// The member `caseId`. 1 to 500 characters. Pattern: `[A-Za-z0-9\-._/:#=+-]*`.
    #[connect(length(1..=500), pattern = "[A-Za-z0-9\\-._/:#=+-]*")]
    pub case_id: Option<String>,
}

/// The structure `CustomFilter`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct CustomFilter {
    /// The member `fields`.
    pub fields: Option<CustomFieldsFilter>,
}

/// The union `CustomFieldsFilter`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CustomFieldsFilter {
    /// The member `field`.
    Field(FieldFilter),
    /// The member `not`.
    Not(Box<CustomFieldsFilter>),
    /// The member `andAll`. Up to 10 items.
    #[connect(length(..=10))]
    AndAll(Vec<CustomFieldsFilter>),
    /// The member `orAll`. Up to 10 items.
    #[connect(length(..=10))]
    OrAll(Vec<CustomFieldsFilter>),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The union `FieldFilter`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FieldFilter {
    /// The member `equalTo`.
    EqualTo(FieldValue),
    /// The member `contains`.
    Contains(FieldValue),
    /// The member `greaterThan`.
    GreaterThan(FieldValue),
    /// The member `greaterThanOrEqualTo`.
    GreaterThanOrEqualTo(FieldValue),
    /// The member `lessThan`.
    LessThan(FieldValue),
    /// The member `lessThanOrEqualTo`.
    LessThanOrEqualTo(FieldValue),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The values of `Order`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// The value `Asc`.
    Asc,
    /// The value `Desc`.
    Desc,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `RelatedItemContent`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RelatedItemContent {
    /// The member `contact`.
    Contact(ContactContent),
    /// The member `comment`.
    Comment(CommentContent),
    /// The member `file`.
    File(FileContent),
    /// The member `sla`.
    Sla(SlaContent),
    /// The member `connectCase`.
    ConnectCase(ConnectCaseContent),
    /// The member `custom`.
    Custom(CustomContent),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `ContactContent`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ContactContent {
    /// The member `contactArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub contact_arn: String,
    /// The member `channel`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub channel: String,
    /// The member `connectedToSystemTime`.
    #[connect(timestamp = "date-time")]
    pub connected_to_system_time: Timestamp,
}

impl ContactContent {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        contact_arn: impl Into<String>,
        channel: impl Into<String>,
        connected_to_system_time: Timestamp,
    ) -> Self {
        Self { contact_arn: contact_arn.into(), channel: channel.into(), connected_to_system_time }
    }
}

/// The structure `SlaContent`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SlaContent {
    /// The member `slaConfiguration`.
    pub sla_configuration: SlaConfiguration,
}

impl SlaContent {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(sla_configuration: SlaConfiguration) -> Self {
        Self { sla_configuration }
    }
}

/// The structure `SlaConfiguration`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SlaConfiguration {
    /// The member `name`. 1 to 500 characters. Pattern: `.*[\S]`.
    #[connect(sensitive, length(1..=500), pattern = ".*[\\S]")]
    pub name: Secret<String>,
    /// The member `type`.
    pub r#type: SlaType,
    /// The member `status`.
    pub status: SlaStatus,
    /// The member `fieldId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub field_id: Option<String>,
    /// The member `targetFieldValues`. Exactly 1 item.
    #[connect(length(1))]
    pub target_field_values: Option<Vec<FieldValueUnion>>,
    /// The member `targetTime`.
    #[connect(timestamp = "date-time")]
    pub target_time: Timestamp,
    /// The member `completionTime`.
    #[connect(timestamp = "date-time")]
    pub completion_time: Option<Timestamp>,
}

impl SlaConfiguration {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(name: Secret<String>, r#type: SlaType, status: SlaStatus, target_time: Timestamp) -> Self {
        Self { name, r#type, status, field_id: None, target_field_values: None, target_time, completion_time: None }
    }
}

/// The structure `ConnectCaseContent`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConnectCaseContent {
    /// The member `caseId`. 1 to 500 characters. Pattern: `[A-Za-z0-9\-._/:#=+-]*`.
    #[connect(length(1..=500), pattern = "[A-Za-z0-9\\-._/:#=+-]*")]
    pub case_id: String,
}

/// The structure `CustomContent`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomContent {
    /// The member `fields`.
    pub fields: Vec<FieldValue>,
}
