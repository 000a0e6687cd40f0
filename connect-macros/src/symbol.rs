//! Every word of the attributes, and which of them go where.

/// `#[connect_operation(…)]`.
pub(crate) const CONNECT_OPERATION: &str = "connect_operation";
/// `#[connect_shape(…)]`.
pub(crate) const CONNECT_SHAPE: &str = "connect_shape";
/// `#[connect_error(…)]`.
pub(crate) const CONNECT_ERROR: &str = "connect_error";
/// `#[connect(…)]`, on members and variants.
pub(crate) const CONNECT: &str = "connect";

pub(crate) const ALLOW_BODY: &str = "allow_body";
pub(crate) const AUTH: &str = "auth";
pub(crate) const CHECKSUM_REQUIRED: &str = "checksum_required";
pub(crate) const CODE: &str = "code";
pub(crate) const COMPRESS: &str = "compress";
pub(crate) const COMPRESS_FROM: &str = "compress_from";
pub(crate) const CRATE: &str = "crate";
pub(crate) const DEFAULT: &str = "default";
pub(crate) const ERROR: &str = "error";
pub(crate) const ERROR_NAME: &str = "error_name";
pub(crate) const ERRORS: &str = "errors";
pub(crate) const HEADER: &str = "header";
pub(crate) const HOST_LABEL: &str = "host_label";
pub(crate) const HOST_PREFIX: &str = "host_prefix";
pub(crate) const IDEMPOTENCY_TOKEN: &str = "idempotency_token";
pub(crate) const IDEMPOTENT: &str = "idempotent";
pub(crate) const INPUT: &str = "input";
pub(crate) const ITEM: &str = "item";
pub(crate) const ITEMS: &str = "items";
pub(crate) const LENGTH: &str = "length";
pub(crate) const MEDIA_TYPE: &str = "media_type";
pub(crate) const METHOD: &str = "method";
pub(crate) const NAME: &str = "name";
pub(crate) const OUTPUT: &str = "output";
pub(crate) const PAGINATED: &str = "paginated";
pub(crate) const PAYLOAD: &str = "payload";
pub(crate) const PREFIX_HEADERS: &str = "prefix_headers";
pub(crate) const QUERY: &str = "query";
pub(crate) const QUERY_MAP: &str = "query_map";
pub(crate) const RANGE: &str = "range";
pub(crate) const RENAME: &str = "rename";
pub(crate) const RENAME_ALL: &str = "rename_all";
pub(crate) const REQUIRED: &str = "required";
pub(crate) const SENSITIVE: &str = "sensitive";
pub(crate) const SERDE: &str = "serde";
pub(crate) const STATUS: &str = "status";
pub(crate) const TIMESTAMP: &str = "timestamp";
pub(crate) const UNKNOWN: &str = "unknown";
pub(crate) const URI: &str = "uri";
pub(crate) const VALUE: &str = "value";

/// The words of `#[connect_operation(…)]`.
pub(crate) const OPERATION_WORDS: &[&str] = &[
    METHOD,
    URI,
    OUTPUT,
    ERRORS,
    ERROR,
    ERROR_NAME,
    NAME,
    RENAME_ALL,
    ALLOW_BODY,
    IDEMPOTENT,
    AUTH,
    PAGINATED,
    HOST_PREFIX,
    COMPRESS,
    COMPRESS_FROM,
    CHECKSUM_REQUIRED,
    CRATE,
];
/// The words of `paginated(…)`.
pub(crate) const PAGINATED_WORDS: &[&str] = &[INPUT, OUTPUT, ITEMS, ITEM];
/// What to write in place of a `paginated(…)` that is wrong.
pub(crate) const PAGINATED_EXAMPLE: &str = "write `paginated(input = next_token, output = next_token)`";
/// The values of `auth`.
pub(crate) const AUTH_SCHEMES: &[&str] = &["none", "sigv4", "bearer"];
/// The words of `#[connect_shape(…)]`.
pub(crate) const SHAPE_WORDS: &[&str] = &[RENAME_ALL, CRATE];
/// The words of `#[connect_error(…)]`.
pub(crate) const ERROR_WORDS: &[&str] = &[STATUS, CODE, RENAME_ALL, CRATE];
/// The words of `#[connect(…)]` on a member of an operation.
pub(crate) const MEMBER_WORDS: &[&str] = &[
    QUERY,
    QUERY_MAP,
    HEADER,
    PREFIX_HEADERS,
    PAYLOAD,
    HOST_LABEL,
    IDEMPOTENCY_TOKEN,
    REQUIRED,
    SENSITIVE,
    RENAME,
    LENGTH,
    RANGE,
    TIMESTAMP,
    MEDIA_TYPE,
    SERDE,
];
/// The words of `#[connect(…)]` on a member of a structure.
pub(crate) const FIELD_WORDS: &[&str] = &[
    HEADER,
    PREFIX_HEADERS,
    STATUS,
    PAYLOAD,
    REQUIRED,
    DEFAULT,
    SENSITIVE,
    RENAME,
    LENGTH,
    RANGE,
    TIMESTAMP,
    MEDIA_TYPE,
    SERDE,
];
/// The words of `#[connect(…)]` on a variant.
pub(crate) const VARIANT_WORDS: &[&str] = &[RENAME, VALUE, LENGTH, RANGE, TIMESTAMP, UNKNOWN];

/// Where a word goes that does not go into the attribute `name`.
pub(crate) fn home(word: &str, name: &str) -> Option<String> {
    let on_items = [
        (OPERATION_WORDS, format!("into `#[{CONNECT_OPERATION}(…)]`")),
        (ERROR_WORDS, format!("into `#[{CONNECT_ERROR}(…)]`")),
        (PAGINATED_WORDS, format!("into `{PAGINATED}(…)` of `#[{CONNECT_OPERATION}(…)]`")),
    ];
    let on_members = [
        (MEMBER_WORDS, format!("on a member of an operation, as `#[{CONNECT}({word})]`")),
        (FIELD_WORDS, format!("on a member of a structure, as `#[{CONNECT}({word})]`")),
        (VARIANT_WORDS, format!("on a variant of an enum or union, as `#[{CONNECT}({word})]`")),
    ];
    let home = |(words, home): &(&[&str], String)| words.contains(&word).then(|| home.clone());
    let (on_items, on_members) = (on_items.iter().find_map(home), on_members.iter().find_map(home));
    if name == CONNECT { on_members.or(on_items) } else { on_items.or(on_members) }
}

/// The formats of `timestamp = "…"`, in the order of [`TimestampFormat`](crate::model::TimestampFormat).
pub(crate) const TIMESTAMP_FORMATS: &[&str] = &["date-time", "http-date", "epoch-seconds"];
/// The encodings of `compress = "…"`.
pub(crate) const COMPRESSIONS: &[&str] = &["gzip"];
/// Bodies of fewer bytes are not compressed, unless `compress_from` says another number.
pub(crate) const DEFAULT_COMPRESS_FROM: usize = 10_240;

/// The methods of HTTP.
pub(crate) const METHODS: &[&str] = &["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
/// The types of a `status` member: what a `u16` becomes without loss.
pub(crate) const STATUS_TYPES: &[&str] = &["u16", "u32", "u64", "u128", "usize", "i32", "i64", "i128", "f32", "f64"];
/// The methods whose requests have no body.
pub(crate) const BODILESS: &[&str] = &["GET", "HEAD", "DELETE"];
