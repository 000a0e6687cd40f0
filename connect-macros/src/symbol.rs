//! The attribute keys, and the places where each key can be written. One table generates the enums.

mod spelled;
mod tries;

use std::ops::RangeInclusive;

pub(crate) use self::spelled::{Spelled, spelled};
use self::tries::FIRST_TRIES;

/// The attribute of an operation.
pub(crate) const CONNECT_OPERATION: &str = "connect_operation";
/// The attribute of a shape.
pub(crate) const CONNECT_SHAPE: &str = "connect_shape";
/// The attribute of a modeled error.
pub(crate) const CONNECT_ERROR: &str = "connect_error";
/// The attribute of a service.
pub(crate) const CONNECT_SERVICE: &str = "connect_service";
/// The attribute of members and variants.
pub(crate) const CONNECT: &str = "connect";

/// A place where attribute keys are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// `#[connect_operation(…)]`.
    Operation,
    /// `#[connect_error(…)]`.
    Error,
    /// `paginated(…)` in `#[connect_operation(…)]`.
    Paginated,
    /// `#[connect_shape(…)]`.
    Shape,
    /// `#[connect_service(…)]`.
    Service,
    /// `failures(…)` in `#[connect_service(…)]`.
    Failures,
    /// `retry_after(…)` in `failures(…)`.
    RetryAfter,
    /// `#[connect(…)]` on a member of an operation.
    Input,
    /// `#[connect(…)]` on a member of a structure or a modeled error.
    Output,
    /// `#[connect(…)]` on a variant of an enum or a union.
    Variant,
    /// `items(…)`, the constraints on the items of a list.
    Items,
    /// `keys(…)`, the constraints on the keys of a map.
    Keys,
    /// `values(…)`, the constraints on the values of a map.
    Values,
}

/// A key of one place, or of places that share a parser.
pub(crate) trait Word: Copy + 'static {
    /// Returns the key that is spelled `name`, if it can be written at `place`.
    fn find(name: &str, place: Place) -> Option<Self>;
    /// Returns the key as it is written.
    fn name(self) -> &'static str;
}

/// Generates an enum for each list of keys, and [`WORDS`] with the keys of all lists.
///
/// A list names the places of its keys after `on`. A key that is allowed at only some of these
/// places names them after `only`. The text that follows a key in messages is after `with`. The
/// enums are matched without `_`, so that a key that no parser handles is a compile error.
macro_rules! words {
    ($(
        $(#[$doc:meta])*
        $list:ident on $places:tt { $($word:ident = $name:literal $(with $value:literal)? $(only $only:tt)?,)* }
    )*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub(crate) enum $list { $(#[doc = concat!("`", $name, "`.")] $word,)* }

            impl Word for $list {
                fn find(name: &str, place: Place) -> Option<Self> {
                    match name {
                        $($name if words!(@places $places $($only)?).contains(&place) => Some(Self::$word),)*
                        _ => None,
                    }
                }

                fn name(self) -> &'static str {
                    match self { $(Self::$word => $name,)* }
                }
            }
        )*

        /// Every key, the text that follows it in messages, and the places where it can be written.
        const WORDS: &[(&str, &str, &[Place])] =
            &[$($(($name, concat!($($value)?), words!(@places $places $($only)?)),)*)*];
    };
    (@places [$($all:ident),*] [$($only:ident),*]) => { &[$(Place::$only),*] };
    (@places [$($all:ident),*]) => { &[$(Place::$all),*] };
}

words! {
    /// A key of a modeled error.
    ErrorWord on [Error] {
        Status = "status",
        Code = "code",
        Retryable = "retryable",
        Server = "server",
        RenameAll = "rename_all",
        Service = "service",
        Crate = "crate",
        OfService = "__service",
    }

    /// A key of an operation.
    OperationWord on [Operation] {
        Method = "method",
        Uri = "uri",
        Service = "service",
        Output = "output",
        Errors = "errors",
        Error = "error",
        ErrorName = "error_name",
        Name = "name",
        RenameAll = "rename_all",
        Body = "body",
        AllowBody = "allow_body",
        Idempotent = "idempotent",
        Auth = "auth",
        Headers = "headers",
        Paginated = "paginated",
        HostPrefix = "host_prefix",
        Compress = "compress",
        CompressFrom = "compress_from",
        ChecksumRequired = "checksum_required",
        Status = "status" with " = 201",
        Server = "server",
        Crate = "crate",
        OfService = "__service",
    }

    /// A key of `paginated(…)`.
    PageWord on [Paginated] {
        Input = "input",
        Output = "output",
        Last = "last",
        Number = "number",
        First = "first",
        Link = "link",
        NextLink = "next_link",
        More = "more",
        RepeatEnds = "repeat_ends",
        Items = "items",
        Item = "item",
    }

    /// A key of a shape.
    ShapeWord on [Shape] {
        RenameAll = "rename_all",
        Tag = "tag",
        Content = "content",
        Untagged = "untagged",
        EventStream = "event_stream",
        Lenient = "lenient",
        Server = "server",
        Service = "service",
        Crate = "crate",
        OfService = "__service",
    }

    /// A key of a service.
    ServiceWord on [Service] {
        Name = "name",
        RenameAll = "rename_all",
        Lenient = "lenient",
        Server = "server",
        Headers = "headers",
        Auth = "auth",
        Body = "body",
        Errors = "errors",
        Failures = "failures",
        AwsJson = "aws_json",
        Target = "target",
        QueryCompatible = "query_compatible",
        ByHand = "by_hand",
        Crate = "crate",
    }

    /// A key of `failures(…)`.
    FailureWord on [Failures] {
        Code = "code",
        Message = "message",
        RequestId = "request_id",
        Problem = "problem",
        Unless = "unless",
        When = "when",
        Throttling = "throttling",
        Transient = "transient",
        Final = "final",
        TokenRefused = "token_refused",
        RetryAfter = "retry_after",
    }

    /// A key of `retry_after(…)`.
    RetryWord on [RetryAfter] {
        Seconds = "seconds",
        Milliseconds = "milliseconds",
        EpochSeconds = "epoch_seconds",
    }

    /// A key of a member.
    MemberWord on [Input, Output] {
        Query = "query" only [Input],
        Style = "style" with " = \"comma\"" only [Input],
        QueryMap = "query_map" only [Input],
        Header = "header" with " = \"…\"",
        PrefixHeaders = "prefix_headers" with " = \"…\"",
        Status = "status" only [Output],
        Payload = "payload",
        EventHeader = "event_header" only [Output],
        EventPayload = "event_payload" only [Output],
        RequiresLength = "requires_length" only [Input],
        HostLabel = "host_label" only [Input],
        IdempotencyToken = "idempotency_token" only [Input],
        Required = "required",
        Default = "default",
        Redact = "sensitive",
        Rename = "rename" with " = \"…\"",
        Length = "length" with "(…)",
        Range = "range" with "(…)",
        Pattern = "pattern" with " = \"…\"",
        Unique = "unique",
        Items = "items" with "(…)",
        Keys = "keys" with "(…)",
        Values = "values" with "(…)",
        Timestamp = "timestamp" with " = \"…\"",
        MediaType = "media_type" with " = \"…\"",
        End = "end" with " = \"…\"" only [Output],
        Serde = "serde",
    }

    /// A key of a variant.
    VariantWord on [Variant] {
        Rename = "rename" with " = \"…\"",
        Value = "value" with " = …",
        Length = "length" with "(…)",
        Range = "range" with "(…)",
        Pattern = "pattern" with " = \"…\"",
        Unique = "unique",
        Items = "items" with "(…)",
        Keys = "keys" with "(…)",
        Values = "values" with "(…)",
        Timestamp = "timestamp" with " = \"…\"",
        Serde = "serde",
        Unknown = "unknown",
    }

    /// A key of the constraints on what is in a list or a map.
    ConstraintWord on [Items, Keys, Values] {
        Length = "length" with "(…)",
        Range = "range" with "(…)" only [Items, Values],
        Pattern = "pattern" with " = \"…\"",
        Unique = "unique" only [Items, Values],
        Items = "items" with "(…)" only [Items, Values],
        Keys = "keys" with "(…)" only [Items, Values],
        Values = "values" with "(…)" only [Items, Values],
    }
}

impl Place {
    /// Returns the keys that can be written at this place, in the order of the table.
    pub(crate) fn words(self) -> Vec<&'static str> {
        let written = WORDS.iter().filter(|(name, _, places)| places.contains(&self) && !name.starts_with("__"));
        written.map(|(name, ..)| *name).collect()
    }

    /// Returns the name before the parentheses that hold the keys.
    pub(crate) fn attribute(self) -> &'static str {
        match self {
            Self::Operation => CONNECT_OPERATION,
            Self::Error => CONNECT_ERROR,
            Self::Paginated => OperationWord::Paginated.name(),
            Self::Shape => CONNECT_SHAPE,
            Self::Service => CONNECT_SERVICE,
            Self::Failures => ServiceWord::Failures.name(),
            Self::RetryAfter => FailureWord::RetryAfter.name(),
            Self::Input | Self::Output | Self::Variant => CONNECT,
            Self::Items => ConstraintWord::Items.name(),
            Self::Keys => ConstraintWord::Keys.name(),
            Self::Values => ConstraintWord::Values.name(),
        }
    }

    /// Returns the attribute or key as a message shows it, for example `#[connect(…)]`.
    pub(crate) fn list(self) -> String {
        let name = self.attribute();
        match self {
            Self::Paginated | Self::Failures | Self::RetryAfter | Self::Items | Self::Keys | Self::Values => {
                format!("{name}(…)")
            }
            Self::Operation
            | Self::Error
            | Self::Shape
            | Self::Service
            | Self::Input
            | Self::Output
            | Self::Variant => format!("#[{name}(…)]"),
        }
    }

    /// Returns the message after `word`, if authors try it at this place.
    pub(crate) fn advice(self, word: &str) -> Option<&'static str> {
        let mut tries = FIRST_TRIES.iter().filter(|(name, places, _)| *name == word && places.contains(&self));
        tries.next().map(|(_, _, advice)| *advice)
    }

    /// Returns the place where `word` can be written, as text for a message. Places of the same
    /// kind (an item, or a part of an item) are preferred.
    pub(crate) fn home(self, word: &str) -> Option<String> {
        if matches!(self, Self::Items | Self::Keys | Self::Values) {
            return None;
        }
        let (_, value, places) = WORDS
            .iter()
            .filter(|(name, ..)| *name == word)
            .min_by_key(|(_, _, places)| places.iter().all(|place| place.is_on_item() != self.is_on_item()))?;
        places.first().map(|place| place.direction(word, value))
    }

    /// Returns true if the keys apply to the whole item.
    fn is_on_item(self) -> bool {
        match self {
            Self::Operation
            | Self::Error
            | Self::Paginated
            | Self::Shape
            | Self::Service
            | Self::Failures
            | Self::RetryAfter => true,
            Self::Input | Self::Output | Self::Variant | Self::Items | Self::Keys | Self::Values => false,
        }
    }

    /// Returns the text of a message that says how `word` is written at this place, with `value`
    /// after it.
    fn direction(self, word: &str, value: &str) -> String {
        match self {
            Self::Operation | Self::Error | Self::Shape | Self::Service => format!("into `{}`", self.list()),
            Self::Failures | Self::RetryAfter => format!("into `{}` of `{}`", self.list(), Self::Service.list()),
            Self::Paginated => format!("into `{}` of `{}`", self.list(), Self::Operation.list()),
            Self::Items | Self::Keys | Self::Values => format!("into `{}` of `#[{CONNECT}(…)]`", self.list()),
            Self::Input => format!("on a member of an operation, as `#[{CONNECT}({word}{value})]`"),
            Self::Output => format!("on a member of a structure, as `#[{CONNECT}({word}{value})]`"),
            Self::Variant => format!("on a variant of an enum or union, as `#[{CONNECT}({word}{value})]`"),
        }
    }
}

/// The example of `paginated(…)` in messages.
pub(crate) const PAGINATED_EXAMPLE: &str = "write `paginated(input = next_token, output = next_token)`";
/// The default of `compress_from`: the minimum size of a compressed body, in bytes.
pub(crate) const DEFAULT_COMPRESS_FROM: usize = 10_240;
/// The statuses of a success, and of a redirection that is one.
pub(crate) const SUCCESS_STATUSES: RangeInclusive<u16> = 200..=399;

/// The statuses that a modeled error can have.
pub(crate) const ERROR_STATUSES: RangeInclusive<u16> = 300..=599;
/// The statuses that a sign of a failure can be. A failure can be inside a success.
pub(crate) const FAILURE_STATUSES: RangeInclusive<u16> = 200..=599;
/// The allowed types of a `status` member: the numbers that a `u16` converts to without loss.
pub(crate) const STATUS_TYPES: &[&str] = &["u16", "u32", "u64", "u128", "usize", "i32", "i64", "i128", "f32", "f64"];
/// The headers that HTTP clients set themselves: those of the connection (RFC 9110, section 7.6.1),
/// and those that depend on the body. `binding/header.rs` of `connect-core` has the same list.
pub(crate) const CLIENT_HEADERS: &[&str] = &[
    "connection",
    "content-length",
    "host",
    "keep-alive",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];
/// The header that holds credentials.
pub(crate) const AUTHORIZATION: &str = "authorization";
/// The other headers that belong to a signature.
pub(crate) const SIGNATURE_HEADERS: &[&str] = &["x-amz-content-sha256", "x-amz-date", "x-amz-security-token"];
/// The headers that describe a body in chunks, besides `content-encoding`.
pub(crate) const CHUNK_HEADERS: &[&str] = &["x-amz-decoded-content-length", "x-amz-trailer"];
/// The header that `checksum_required` adds.
pub(crate) const CHECKSUM_HEADER: &str = "content-md5";
/// The header that names the operation in the protocol awsJson.
pub(crate) const TARGET_HEADER: &str = "X-Amz-Target";
/// The header that holds the media type of the body.
pub(crate) const CONTENT_TYPE: &str = "content-type";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_finds_its_own_keys() {
        assert_eq!(
            Place::Shape.words(),
            ["rename_all", "tag", "content", "untagged", "event_stream", "lenient", "server", "service", "crate"]
        );
        assert!(Place::Input.words().contains(&"query") && !Place::Output.words().contains(&"query"));
        assert_eq!(MemberWord::find("status", Place::Output), Some(MemberWord::Status));
        assert_eq!(MemberWord::find("status", Place::Input), None);
        assert_eq!(MemberWord::Status.name(), "status");
    }

    #[test]
    fn the_message_for_a_key_in_the_wrong_place_names_the_right_place() {
        assert_eq!(Place::Operation.home("query").unwrap(), "on a member of an operation, as `#[connect(query)]`");
        assert_eq!(Place::Input.home("status").unwrap(), "on a member of a structure, as `#[connect(status)]`");
        assert_eq!(Place::Shape.home("status").unwrap(), "into `#[connect_error(…)]`");
        assert_eq!(Place::Input.home("item").unwrap(), "into `paginated(…)` of `#[connect_operation(…)]`");
        assert_eq!(Place::Input.home("colour"), None);
    }

    #[test]
    fn no_key_of_a_place_is_a_first_try_there() {
        for (word, places, advice) in FIRST_TRIES {
            for place in *places {
                assert!(!place.words().contains(word), "{word}: {advice}");
                assert_eq!(place.advice(word), Some(*advice), "{word} has two texts at one place");
            }
        }
    }
}
