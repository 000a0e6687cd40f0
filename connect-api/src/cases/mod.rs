// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! 47 operations of Amazon Connect Cases, API version 2022-10-03.

#![allow(
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_without_default,
    clippy::option_option,
    clippy::struct_excessive_bools,
    clippy::struct_field_names,
    dead_code,
    deprecated,
    unused_imports,
    reason = "the module is the service's model, of which a program uses a part"
)]

use connect_aws::endpoint::ServiceEndpoint;

mod batch_create_related_item;
mod batch_get_case_rule;
mod batch_get_field;
mod batch_put_field_options;
mod batch_update_case;
mod create_case;
mod create_case_rule;
mod create_domain;
mod create_field;
mod create_layout;
mod create_related_item;
mod create_template;
mod delete_case;
mod delete_case_rule;
mod delete_domain;
mod delete_field;
mod delete_layout;
mod delete_related_item;
mod delete_template;
mod errors;
mod get_case;
mod get_case_audit_events;
mod get_case_event_configuration;
mod get_domain;
mod get_layout;
mod get_merge_cases_status;
mod get_template;
mod list_case_rules;
mod list_cases_for_contact;
mod list_domains;
mod list_field_options;
mod list_fields;
mod list_layouts;
mod list_tags_for_resource;
mod list_templates;
mod put_case_event_configuration;
mod search_all_related_items;
mod search_cases;
mod search_related_items;
mod shapes;
mod start_merge_cases;
mod tag_resource;
mod untag_resource;
mod update_case;
mod update_case_rule;
mod update_field;
mod update_layout;
mod update_related_item;
mod update_template;

pub use self::batch_create_related_item::{
    BatchCreateRelatedItem, BatchCreateRelatedItemError, BatchCreateRelatedItemErrorEntry,
    BatchCreateRelatedItemIdentifier, BatchCreateRelatedItemOutput, BatchCreateRelatedItemSuccessEntry,
};
pub use self::batch_get_case_rule::{
    BatchGetCaseRule, BatchGetCaseRuleError, BatchGetCaseRuleOutput, CaseRuleError, CaseRuleIdentifier,
    GetCaseRuleResponse,
};
pub use self::batch_get_field::{BatchGetField, BatchGetFieldError, BatchGetFieldOutput, FieldError, GetFieldResponse};
pub use self::batch_put_field_options::{
    BatchPutFieldOptions, BatchPutFieldOptionsError, BatchPutFieldOptionsOutput, FieldOptionError,
};
pub use self::batch_update_case::{
    BatchUpdateCase, BatchUpdateCaseError, BatchUpdateCaseErrorEntry, BatchUpdateCaseIdentifier, BatchUpdateCaseOutput,
    BatchUpdateCaseSuccessEntry, FieldIdentifierUnion, FieldValueInput,
};
pub use self::create_case::{CreateCase, CreateCaseError, CreateCaseOutput};
pub use self::create_case_rule::{CreateCaseRule, CreateCaseRuleError, CreateCaseRuleOutput};
pub use self::create_domain::{CreateDomain, CreateDomainError, CreateDomainOutput};
pub use self::create_field::{CreateField, CreateFieldError, CreateFieldOutput};
pub use self::create_layout::{CreateLayout, CreateLayoutError, CreateLayoutOutput};
pub use self::create_related_item::{CreateRelatedItem, CreateRelatedItemError, CreateRelatedItemOutput};
pub use self::create_template::{CreateTemplate, CreateTemplateError, CreateTemplateOutput};
pub use self::delete_case::{DeleteCase, DeleteCaseError};
pub use self::delete_case_rule::{DeleteCaseRule, DeleteCaseRuleError};
pub use self::delete_domain::{DeleteDomain, DeleteDomainError};
pub use self::delete_field::{DeleteField, DeleteFieldError};
pub use self::delete_layout::{DeleteLayout, DeleteLayoutError};
pub use self::delete_related_item::{DeleteRelatedItem, DeleteRelatedItemError};
pub use self::delete_template::{DeleteTemplate, DeleteTemplateError};
pub use self::errors::{
    AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException, ValidationException,
};
pub use self::get_case::{GetCase, GetCaseError, GetCaseOutput};
pub use self::get_case_audit_events::{
    AuditEvent, AuditEventField, AuditEventFieldValueUnion, AuditEventPerformedBy, AuditEventType, AuditMergeMetadata,
    GetCaseAuditEvents, GetCaseAuditEventsError, GetCaseAuditEventsOutput,
};
pub use self::get_case_event_configuration::{
    GetCaseEventConfiguration, GetCaseEventConfigurationError, GetCaseEventConfigurationOutput,
};
pub use self::get_domain::{GetDomain, GetDomainError, GetDomainOutput};
pub use self::get_layout::{GetLayout, GetLayoutError, GetLayoutOutput};
pub use self::get_merge_cases_status::{
    GetMergeCasesStatus, GetMergeCasesStatusError, GetMergeCasesStatusOutput, MergeStatus,
};
pub use self::get_template::{GetTemplate, GetTemplateError, GetTemplateOutput};
pub use self::list_case_rules::{CaseRuleSummary, ListCaseRules, ListCaseRulesError, ListCaseRulesOutput, RuleType};
pub use self::list_cases_for_contact::{
    CaseSummary, ListCasesForContact, ListCasesForContactError, ListCasesForContactOutput,
};
pub use self::list_domains::{DomainSummary, ListDomains, ListDomainsError, ListDomainsOutput};
pub use self::list_field_options::{ListFieldOptions, ListFieldOptionsError, ListFieldOptionsOutput};
pub use self::list_fields::{FieldSummary, ListFields, ListFieldsError, ListFieldsOutput};
pub use self::list_layouts::{LayoutSummary, ListLayouts, ListLayoutsError, ListLayoutsOutput};
pub use self::list_tags_for_resource::{ListTagsForResource, ListTagsForResourceError, ListTagsForResourceOutput};
pub use self::list_templates::{ListTemplates, ListTemplatesError, ListTemplatesOutput, TemplateSummary};
pub use self::put_case_event_configuration::{PutCaseEventConfiguration, PutCaseEventConfigurationError};
pub use self::search_all_related_items::{
    SearchAllRelatedItems, SearchAllRelatedItemsError, SearchAllRelatedItemsOutput, SearchAllRelatedItemsResponseItem,
    SearchAllRelatedItemsSort, SearchAllRelatedItemsSortProperty,
};
pub use self::search_cases::{
    CaseFilter, SearchCases, SearchCasesError, SearchCasesOutput, SearchCasesResponseItem, Sort, TagFilter, TagValue,
};
pub use self::search_related_items::{
    SearchRelatedItems, SearchRelatedItemsError, SearchRelatedItemsOutput, SearchRelatedItemsResponseItem,
};
pub use self::shapes::{
    AutoIncludeFields, BasicLayout, BooleanCondition, BooleanOperands, CaseEventIncludedData, CaseIdentifier,
    CaseIdentifierUnion, CaseRuleDetails, CommentBodyTextType, CommentContent, CommentFilter, CompoundCondition,
    ConnectCaseContent, ConnectCaseFilter, ConnectCaseInputContent, Contact, ContactContent, ContactFilter,
    CustomContent, CustomFieldsFilter, CustomFilter, CustomInputContent, DomainStatus, EmptyFieldValue,
    EmptyOperandValue, EventBridgeConfiguration, EventIncludedData, FieldAttributes, FieldFilter, FieldGroup,
    FieldIdentifier, FieldItem, FieldNamespace, FieldOption, FieldOptionsCaseRule, FieldType, FieldValue,
    FieldValueUnion, FileContent, FileFilter, HiddenCaseRule, LayoutConfiguration, LayoutContent, LayoutSections,
    OperandOne, OperandTwo, Order, ParentChildFieldOptionsMapping, RelatedItemContent, RelatedItemEventIncludedData,
    RelatedItemInputContent, RelatedItemType, RelatedItemTypeFilter, RequiredCaseRule, RequiredField, Section,
    SlaConfiguration, SlaContent, SlaFilter, SlaInputConfiguration, SlaInputContent, SlaStatus, SlaType,
    TagPropagationConfiguration, TagPropagationResourceType, TemplateRule, TemplateStatus, TextAttributes, UserUnion,
};
pub use self::start_merge_cases::{
    FieldsConfiguration, RelatedItemsConfiguration, StartMergeCases, StartMergeCasesError,
};
pub use self::tag_resource::{TagResource, TagResourceError};
pub use self::untag_resource::{UntagResource, UntagResourceError};
pub use self::update_case::{UpdateCase, UpdateCaseError};
pub use self::update_case_rule::{UpdateCaseRule, UpdateCaseRuleError};
pub use self::update_field::{UpdateField, UpdateFieldError};
pub use self::update_layout::{UpdateLayout, UpdateLayoutError};
pub use self::update_related_item::{
    CommentUpdateContent, CustomUpdateContent, RelatedItemUpdateContent, UpdateRelatedItem, UpdateRelatedItemError,
    UpdateRelatedItemOutput,
};
pub use self::update_template::{UpdateTemplate, UpdateTemplateError};

/// The endpoints of the service, by region.
pub const ENDPOINT: ServiceEndpoint = ServiceEndpoint::new("cases").with_service_id("ConnectCases");
