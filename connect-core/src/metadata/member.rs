//! The metadata of a member.

use super::Constraints;
use crate::timestamp::TimestampFormat;
use crate::validate::Range;

/// The metadata of an operation's member as declared.
#[expect(clippy::struct_excessive_bools, reason = "each is an attribute key of the declaration")]
#[derive(Clone, Debug)]
pub struct MemberMetadata {
    wire_name: &'static str,
    location: Location,
    required: bool,
    sensitive: bool,
    idempotency_token: bool,
    constraints: Constraints,
    host_label: bool,
    timestamp: Option<TimestampFormat>,
    media_type: Option<&'static str>,
    style: Option<QueryStyle>,
}

impl MemberMetadata {
    /// Creates the metadata of an optional member without constraints.
    pub const fn new(wire_name: &'static str, location: Location) -> Self {
        Self {
            wire_name,
            location,
            required: false,
            sensitive: false,
            idempotency_token: false,
            constraints: Constraints::new(),
            host_label: false,
            timestamp: None,
            media_type: None,
            style: None,
        }
    }

    /// Says that the member must have a value.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Says that the member is a secret.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// Says that the member is the idempotency token. The operation is then idempotent.
    #[must_use]
    pub const fn idempotency_token(mut self) -> Self {
        self.idempotency_token = true;
        self
    }

    /// Says that the member is also a label in the host prefix.
    #[must_use]
    pub const fn host_label(mut self) -> Self {
        self.host_label = true;
        self
    }

    /// Sets the format of a timestamp, if it is not that of the location.
    #[must_use]
    pub const fn with_timestamp(mut self, format: TimestampFormat) -> Self {
        self.timestamp = Some(format);
        self
    }

    /// Sets the media type of the member's text in a header, or of the whole body.
    #[must_use]
    pub const fn with_media_type(mut self, media_type: &'static str) -> Self {
        self.media_type = Some(media_type);
        self
    }

    /// Sets the style of a query parameter.
    #[must_use]
    pub const fn with_style(mut self, style: QueryStyle) -> Self {
        self.style = Some(style);
        self
    }

    /// Sets the minimum and maximum length in code points, bytes or items.
    #[must_use]
    pub const fn with_length(self, min: usize, max: usize) -> Self {
        let constraints = self.constraints.with_length(min, max);
        self.with_constraints(constraints)
    }

    /// Sets the range of numbers that the member allows.
    #[must_use]
    pub const fn with_range(self, range: Range) -> Self {
        let constraints = self.constraints.with_range(range);
        self.with_constraints(constraints)
    }

    /// Sets the regular expression that the member matches.
    #[must_use]
    pub const fn with_pattern(self, pattern: &'static str) -> Self {
        let constraints = self.constraints.with_pattern(pattern);
        self.with_constraints(constraints)
    }

    /// Requires that the items of the member differ.
    #[must_use]
    pub const fn with_unique(self) -> Self {
        let constraints = self.constraints.with_unique();
        self.with_constraints(constraints)
    }

    /// Sets the constraints on the value, and on what is in it.
    #[must_use]
    pub const fn with_constraints(mut self, constraints: Constraints) -> Self {
        self.constraints = constraints;
        self
    }
}

impl MemberMetadata {
    /// Returns the member's wire name, such as `ContactId`. The name of its header or query
    /// parameter is in [`location`](Self::location).
    pub fn wire_name(&self) -> &'static str {
        self.wire_name
    }

    /// Returns the member's location in the request.
    pub fn location(&self) -> Location {
        self.location
    }

    /// Returns true if the member must have a value.
    pub fn is_required(&self) -> bool {
        self.required
    }

    /// Returns true if the member is a secret, which is redacted wherever a request is shown.
    pub fn is_sensitive(&self) -> bool {
        self.sensitive
    }

    /// Returns true if the member is the operation's idempotency token.
    pub fn is_idempotency_token(&self) -> bool {
        self.idempotency_token
    }

    /// Returns true if the member is also a label in the host prefix.
    pub fn is_host_label(&self) -> bool {
        self.host_label
    }

    /// Returns the timestamp format that the member declares, if any.
    pub fn timestamp_format(&self) -> Option<TimestampFormat> {
        self.timestamp
    }

    /// Returns the media type that the member declares, if any: of its text in a header, or of the
    /// whole body.
    pub fn media_type(&self) -> Option<&'static str> {
        self.media_type
    }

    /// Returns the style of the query parameter that the member declares, if any.
    pub fn query_style(&self) -> Option<QueryStyle> {
        self.style
    }

    /// Returns the minimum and maximum length in code points, bytes or items. A missing maximum is
    /// [`usize::MAX`].
    pub fn length(&self) -> Option<(usize, usize)> {
        self.constraints.length()
    }

    /// Returns the range of numbers that the member allows, if it declares one.
    pub fn range(&self) -> Option<Range> {
        self.constraints.range()
    }

    /// Returns the regular expression that the member matches, if it declares one. Only
    /// servers check it, with the feature `pattern`.
    pub fn pattern(&self) -> Option<&'static str> {
        self.constraints.pattern()
    }

    /// Returns true if the items of the member must differ.
    pub fn is_unique(&self) -> bool {
        self.constraints.is_unique()
    }

    /// Returns the constraints on the value, and on what is in it.
    pub fn constraints(&self) -> Constraints {
        self.constraints
    }
}

/// The location of a member in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Location {
    /// One segment of the path.
    Label,
    /// One or more segments of the path, including the `/` between them.
    GreedyLabel,
    /// The query parameter with this key.
    Query(&'static str),
    /// The header with this name.
    Header(&'static str),
    /// The query, with one parameter per entry of the map.
    QueryMap,
    /// Headers with this prefix, one per entry of the map.
    PrefixHeaders(&'static str),
    /// A member of the JSON body.
    Body,
    /// The whole body.
    Payload,
}

/// The style of a query parameter, which the attribute key `style` sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryStyle {
    /// A list in one parameter, with commas between the items: `labels=a,b`.
    Comma,
    /// A parameter for each value, with names in brackets: `ids[]=1`, `created[gte]=1`.
    Brackets,
    /// The value as JSON in one parameter.
    Json,
}
