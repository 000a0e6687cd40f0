// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The shapes that several operations of `views` use.

use std::collections::BTreeMap;

use connect_core::{Secret, Timestamp, UnknownValue, connect_shape};

use super::{LocaleCode, NotificationPriority};

/// The structure `SuccessfulBatchAssociationSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SuccessfulBatchAssociationSummary {
    /// The member `ResourceArn`.
    pub resource_arn: Option<String>,
}

/// The structure `FailedBatchAssociationSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FailedBatchAssociationSummary {
    /// The member `ResourceArn`.
    pub resource_arn: Option<String>,
    /// The member `ErrorCode`. Pattern: `^[1-5][0-9]{2}$`.
    #[connect(pattern = "^[1-5][0-9]{2}$")]
    pub error_code: Option<String>,
    /// The member `ErrorMessage`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub error_message: Option<String>,
}

/// The structure `TaskTemplateContactHooks`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct TaskTemplateContactHooks {
    /// The member `WrapUpFlowId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub wrap_up_flow_id: Option<String>,
}

/// The structure `TaskTemplateConstraints`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct TaskTemplateConstraints {
    /// The member `RequiredFields`.
    pub required_fields: Option<Vec<RequiredFieldInfo>>,
    /// The member `ReadOnlyFields`.
    pub read_only_fields: Option<Vec<ReadOnlyFieldInfo>>,
    /// The member `InvisibleFields`.
    pub invisible_fields: Option<Vec<InvisibleFieldInfo>>,
}

/// The structure `RequiredFieldInfo`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct RequiredFieldInfo {
    /// The member `Id`.
    pub id: Option<TaskTemplateFieldIdentifier>,
}

/// The structure `TaskTemplateFieldIdentifier`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct TaskTemplateFieldIdentifier {
    /// The member `Name`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub name: Option<String>,
}

/// The structure `ReadOnlyFieldInfo`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ReadOnlyFieldInfo {
    /// The member `Id`.
    pub id: Option<TaskTemplateFieldIdentifier>,
}

/// The structure `InvisibleFieldInfo`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct InvisibleFieldInfo {
    /// The member `Id`.
    pub id: Option<TaskTemplateFieldIdentifier>,
}

/// The structure `TaskTemplateDefaults`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct TaskTemplateDefaults {
    /// The member `DefaultFieldValues`.
    pub default_field_values: Option<Vec<TaskTemplateDefaultFieldValue>>,
}

/// The structure `TaskTemplateDefaultFieldValue`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct TaskTemplateDefaultFieldValue {
    /// The member `Id`.
    pub id: Option<TaskTemplateFieldIdentifier>,
    /// The member `DefaultValue`. Up to 4,096 characters.
    #[connect(length(..=4096))]
    pub default_value: Option<String>,
}

/// The values of `TaskTemplateStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskTemplateStatus {
    /// The value `ACTIVE`.
    Active,
    /// The value `INACTIVE`.
    Inactive,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `TaskTemplateField`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct TaskTemplateField {
    /// The member `Id`.
    pub id: TaskTemplateFieldIdentifier,
    /// The member `Description`. 1 to 255 characters.
    #[connect(length(1..=255))]
    pub description: Option<String>,
    /// The member `Type`.
    pub r#type: Option<TaskTemplateFieldType>,
    /// The member `SingleSelectOptions`.
    #[connect(items(length(1..=100)))]
    pub single_select_options: Option<Vec<String>>,
}

/// The values of `TaskTemplateFieldType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskTemplateFieldType {
    /// The value `NAME`.
    Name,
    /// The value `DESCRIPTION`.
    Description,
    /// The value `SCHEDULED_TIME`.
    ScheduledTime,
    /// The value `QUICK_CONNECT`.
    QuickConnect,
    /// The value `URL`.
    Url,
    /// The value `NUMBER`.
    Number,
    /// The value `TEXT`.
    Text,
    /// The value `TEXT_AREA`.
    TextArea,
    /// The value `DATE_TIME`.
    DateTime,
    /// The value `BOOLEAN`.
    Boolean,
    /// The value `SINGLE_SELECT`.
    SingleSelect,
    /// The value `EMAIL`.
    Email,
    /// The value `SELF_ASSIGN`.
    SelfAssign,
    /// The value `EXPIRY_DURATION`.
    ExpiryDuration,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `ViewStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ViewStatus {
    /// The value `PUBLISHED`.
    Published,
    /// The value `SAVED`.
    Saved,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `ViewInputContent`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ViewInputContent {
    /// The member `Template`.
    pub template: Option<String>,
    /// The member `Actions`.
    #[connect(
        sensitive,
        items(
            length(1..=255),
            pattern = "^([\\p{L}\\p{N}_.:\\/=+\\-@()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@()']*)$"
        ),
    )]
    pub actions: Option<Vec<Secret<String>>>,
}

/// The structure `View`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct View {
    /// The member `Id`. 1 to 500 characters. Pattern: `^[a-zA-Z0-9\_\-:\/$]+$`.
    #[connect(length(1..=500), pattern = "^[a-zA-Z0-9\\_\\-:\\/$]+$")]
    pub id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `Name`. 1 to 255 characters. Pattern:
    /// `^([\p{L}\p{N}_.:\/=+\-@()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@()']*)$`.
    #[connect(
        sensitive,
        length(1..=255),
        pattern = "^([\\p{L}\\p{N}_.:\\/=+\\-@()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@()']*)$",
    )]
    pub name: Option<Secret<String>>,
    /// The member `Status`.
    pub status: Option<ViewStatus>,
    /// The member `Type`.
    pub r#type: Option<ViewType>,
    /// The member `Description`. 1 to 4,096 characters. Pattern:
    /// `^([\p{L}\p{N}_.:\/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@,()']*)$`.
    #[connect(
        length(1..=4096),
        pattern = "^([\\p{L}\\p{N}_.:\\/=+\\-@,()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@,()']*)$",
    )]
    pub description: Option<String>,
    /// The member `Version`.
    pub version: Option<i32>,
    /// The member `VersionDescription`. 1 to 4,096 characters. Pattern:
    /// `^([\p{L}\p{N}_.:\/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@,()']*)$`.
    #[connect(
        length(1..=4096),
        pattern = "^([\\p{L}\\p{N}_.:\\/=+\\-@,()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@,()']*)$",
    )]
    pub version_description: Option<String>,
    /// The member `Content`.
    pub content: Option<ViewContent>,
    /// The member `Tags`. 1 to 50 entries.
    #[connect(
        length(1..=50),
        keys(
            length(1..=128),
            pattern = "^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"
        ),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
    /// The member `CreatedTime`.
    pub created_time: Option<Timestamp>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `ViewContentSha256`. 1 to 64 characters. Pattern: `^[a-zA-Z0-9]$`.
    #[connect(length(1..=64), pattern = "^[a-zA-Z0-9]$")]
    pub view_content_sha256: Option<String>,
}

/// The values of `ViewType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ViewType {
    /// The value `CUSTOMER_MANAGED`.
    CustomerManaged,
    /// The value `AWS_MANAGED`.
    AwsManaged,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `ViewContent`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ViewContent {
    /// The member `InputSchema`.
    #[connect(sensitive)]
    pub input_schema: Option<Secret<String>>,
    /// The member `Template`.
    pub template: Option<String>,
    /// The member `Actions`.
    #[connect(
        sensitive,
        items(
            length(1..=255),
            pattern = "^([\\p{L}\\p{N}_.:\\/=+\\-@()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@()']*)$"
        ),
    )]
    pub actions: Option<Vec<Secret<String>>>,
}

/// The structure `WorkspaceTheme`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct WorkspaceTheme {
    /// The member `Light`.
    pub light: Option<WorkspaceThemeConfig>,
    /// The member `Dark`.
    pub dark: Option<WorkspaceThemeConfig>,
}

/// The structure `WorkspaceThemeConfig`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct WorkspaceThemeConfig {
    /// The member `Palette`.
    pub palette: Option<WorkspaceThemePalette>,
    /// The member `Images`.
    pub images: Option<WorkspaceThemeImages>,
    /// The member `Typography`.
    pub typography: Option<WorkspaceThemeTypography>,
}

/// The structure `WorkspaceThemePalette`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct WorkspaceThemePalette {
    /// The member `Header`.
    pub header: Option<PaletteHeader>,
    /// The member `Navigation`.
    pub navigation: Option<PaletteNavigation>,
    /// The member `Canvas`.
    pub canvas: Option<PaletteCanvas>,
    /// The member `Primary`.
    pub primary: Option<PalettePrimary>,
}

/// The structure `PaletteHeader`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct PaletteHeader {
    /// The member `Background`. 1 to 127 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=127), pattern = ".*\\\\S.*")]
    pub background: Option<String>,
    /// The member `Text`. 1 to 127 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=127), pattern = ".*\\\\S.*")]
    pub text: Option<String>,
    /// The member `TextHover`. 1 to 127 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=127), pattern = ".*\\\\S.*")]
    pub text_hover: Option<String>,
    /// The member `InvertActionsColors`.
    pub invert_actions_colors: Option<bool>,
}

/// The structure `PaletteNavigation`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct PaletteNavigation {
    /// The member `Background`. 1 to 127 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=127), pattern = ".*\\\\S.*")]
    pub background: Option<String>,
    /// The member `TextBackgroundHover`. 1 to 127 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=127), pattern = ".*\\\\S.*")]
    pub text_background_hover: Option<String>,
    /// The member `TextBackgroundActive`. 1 to 127 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=127), pattern = ".*\\\\S.*")]
    pub text_background_active: Option<String>,
    /// The member `Text`. 1 to 127 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=127), pattern = ".*\\\\S.*")]
    pub text: Option<String>,
    /// The member `TextHover`. 1 to 127 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=127), pattern = ".*\\\\S.*")]
    pub text_hover: Option<String>,
    /// The member `TextActive`. 1 to 127 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=127), pattern = ".*\\\\S.*")]
    pub text_active: Option<String>,
    /// The member `InvertActionsColors`.
    pub invert_actions_colors: Option<bool>,
}

/// The structure `PaletteCanvas`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct PaletteCanvas {
    /// The member `ContainerBackground`. 1 to 127 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=127), pattern = ".*\\\\S.*")]
    pub container_background: Option<String>,
    /// The member `PageBackground`. 1 to 127 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=127), pattern = ".*\\\\S.*")]
    pub page_background: Option<String>,
    /// The member `ActiveBackground`. 1 to 127 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=127), pattern = ".*\\\\S.*")]
    pub active_background: Option<String>,
}

/// The structure `PalettePrimary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct PalettePrimary {
    /// The member `Default`. 1 to 127 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=127), pattern = ".*\\\\S.*")]
    pub default: Option<String>,
    /// The member `Active`. 1 to 127 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=127), pattern = ".*\\\\S.*")]
    pub active: Option<String>,
    /// The member `ContrastText`. 1 to 127 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=127), pattern = ".*\\\\S.*")]
    pub contrast_text: Option<String>,
}

/// The structure `WorkspaceThemeImages`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct WorkspaceThemeImages {
    /// The member `Logo`.
    pub logo: Option<ImagesLogo>,
}

/// The structure `ImagesLogo`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ImagesLogo {
    /// The member `Default`. 1 to 254 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=254), pattern = ".*\\\\S.*")]
    pub default: Option<String>,
    /// The member `Favicon`. 1 to 254 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=254), pattern = ".*\\\\S.*")]
    pub favicon: Option<String>,
}

/// The structure `WorkspaceThemeTypography`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct WorkspaceThemeTypography {
    /// The member `FontFamily`.
    pub font_family: Option<FontFamily>,
}

/// The structure `FontFamily`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct FontFamily {
    /// The member `Default`.
    pub default: Option<WorkspaceFontFamily>,
}

/// The values of `WorkspaceFontFamily`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkspaceFontFamily {
    /// The value `Arial`.
    Arial,
    /// The value `Courier New`.
    #[connect(rename = "Courier New")]
    CourierNew,
    /// The value `Georgia`.
    Georgia,
    /// The value `Times New Roman`.
    #[connect(rename = "Times New Roman")]
    TimesNewRoman,
    /// The value `Trebuchet`.
    Trebuchet,
    /// The value `Verdana`.
    Verdana,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `MediaType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaType {
    /// The value `IMAGE_LOGO_LIGHT_FAVICON`.
    ImageLogoLightFavicon,
    /// The value `IMAGE_LOGO_DARK_FAVICON`.
    ImageLogoDarkFavicon,
    /// The value `IMAGE_LOGO_LIGHT_HORIZONTAL`.
    ImageLogoLightHorizontal,
    /// The value `IMAGE_LOGO_DARK_HORIZONTAL`.
    ImageLogoDarkHorizontal,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `Notification`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Notification {
    /// The member `Content`.
    #[connect(values(length(..=3000)))]
    pub content: Option<BTreeMap<LocaleCode, String>>,
    /// The member `Id`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub id: String,
    /// The member `Arn`.
    pub arn: String,
    /// The member `Priority`.
    pub priority: Option<NotificationPriority>,
    /// The member `Recipients`. Up to 200 items.
    #[connect(length(..=200))]
    pub recipients: Option<Vec<String>>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Timestamp,
    /// The member `CreatedAt`.
    pub created_at: Option<Timestamp>,
    /// The member `ExpiresAt`.
    pub expires_at: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
    /// The member `Tags`. 1 to 50 entries.
    #[connect(
        length(1..=50),
        keys(
            length(1..=128),
            pattern = "^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"
        ),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
}

impl Notification {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(id: impl Into<String>, arn: impl Into<String>, last_modified_time: Timestamp) -> Self {
        Self {
            content: None,
            id: id.into(),
            arn: arn.into(),
            priority: None,
            recipients: None,
            last_modified_time,
            created_at: None,
            expires_at: None,
            last_modified_region: None,
            tags: None,
        }
    }
}

/// The values of `Visibility`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Visibility {
    /// The value `ALL`.
    All,
    /// The value `ASSIGNED`.
    Assigned,
    /// The value `NONE`.
    None,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
