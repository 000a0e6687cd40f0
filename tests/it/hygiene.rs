//! The expansion compiles wherever a declaration may stand, and does the same there: each module is such a place.

use connect_core::{Endpoint, FixedToken, Operation, PaginatedItems, PreparedRequest};

/// Encodes an operation and gives its method, URI and body as one line.
fn sent(operation: &(impl Operation + connect_core::EncodeRequest)) -> String {
    let endpoint = Endpoint::new("https://connect.example").unwrap();
    let prepared = operation.prepare(&endpoint, &FixedToken::new("token"));
    let Ok(request) = prepared.map(PreparedRequest::into_http_request) else { panic!("it can be encoded") };
    let body = String::from_utf8(request.body().to_vec()).unwrap();
    format!("{} {} {body}", request.method(), request.uri().path_and_query().unwrap())
}

/// Decodes an answer with status 200.
fn received<O: connect_core::DecodeResponse>(body: &'static str) -> O::Output {
    let response = connect_core::http::Response::new(connect_core::Bytes::from_static(body.as_bytes()));
    O::from_http_response(response).unwrap_or_else(|_| panic!("it can be decoded"))
}

/// Takes a page apart, and asks for the one after it: what is sent, and the items.
fn walked<O>(mut operation: O, page: &'static str) -> (String, Vec<O::Item>)
where
    O: PaginatedItems + connect_core::EncodeRequest + connect_core::DecodeResponse,
{
    assert_eq!(operation.page_token(), None);
    let page = received::<O>(page);
    let token = O::next_page_token(&page).unwrap().to_owned();
    operation.set_page_token(token.clone());
    assert_eq!(operation.page_token(), Some(&*token));
    (sent(&operation), O::into_page_items(page))
}

mod shadowed_prelude {
    use connect_core::{Secret, UnknownValue, UnknownVariant, connect_error, connect_operation, connect_shape};

    /// Everything of the prelude that an expansion could mean, as something else.
    #[expect(dead_code, reason = "they are there to be in the way")]
    mod shadows {
        pub(super) struct Result;
        pub(super) struct Option;
        pub(super) struct String;
        pub(super) struct Vec;
        pub(super) struct Box;
        pub(super) struct Some;
        pub(super) struct None;
        pub(super) struct Ok;
        pub(super) struct Err;
        pub(super) trait From {}
        pub(super) trait Into {}
        pub(super) trait Iterator {}
        pub(super) trait Default {}
        pub(super) trait Clone {}
        pub(super) trait Send {}
        pub(super) trait Sync {}
        pub(super) trait Sized {}
        pub(super) trait ToString {}
        pub(super) struct Cow;
        #[expect(non_camel_case_types, reason = "the name of a primitive type")]
        pub(super) struct str;
        pub(super) trait PageToken {}
        pub(super) trait PageItems {}
        pub(super) mod core {}
        pub(super) mod std {}
        pub(super) fn page_token() {}
        pub(super) fn into_page_items() {}
    }
    #[expect(unused_imports, reason = "they are there to be in the way")]
    use shadows::*;

    type Text = ::std::string::String;

    #[connect_operation(
        method = "PUT", uri = "/call/<ContactId>?fixed", output = Answer, errors(NotFound),
    )]
    pub(super) struct Call {
        #[connect(length(1..))]
        pub(super) contact_id: Text,
        #[connect(query)]
        pub(super) kind: Role,
        #[connect(idempotency_token)]
        pub(super) token: ::std::option::Option<::std::string::String>,
        #[connect(required)]
        pub(super) value: ::std::option::Option<Value>,
        #[connect(range(1..=9))]
        pub(super) limit: u32,
        #[connect(serde)]
        pub(super) any: ::std::vec::Vec<u8>,
    }

    #[connect_shape]
    pub(super) struct Answer {
        pub(super) role: Role,
        #[connect(status)]
        pub(super) status: u16,
    }

    #[connect_shape]
    #[derive(Debug, PartialEq)]
    pub(super) enum Role {
        Agent,
        #[connect(unknown)]
        Unknown(UnknownValue),
    }

    #[connect_shape]
    pub(super) enum Value {
        Text(Text),
        #[connect(unknown)]
        Unknown(UnknownVariant),
    }

    #[connect_error(status = 404)]
    #[derive(Debug)]
    pub(super) struct NotFound {
        pub(super) message: ::std::option::Option<::std::string::String>,
    }

    #[connect_operation(
        method = "GET", uri = "/list", output = Page, auth = bearer(token),
        paginated(input = next, output = next, items = items, item = Text),
    )]
    pub(super) struct List {
        #[connect(header = "X-Amz-Bearer", sensitive)]
        pub(super) token: Secret<Text>,
        #[connect(query)]
        pub(super) next: ::std::option::Option<::std::string::String>,
    }

    #[connect_shape]
    pub(super) struct Page {
        pub(super) next: ::std::option::Option<::std::string::String>,
        pub(super) items: ::std::vec::Vec<Text>,
    }

    #[test]
    fn pages_compile_and_are_walked() {
        let list = List { token: Secret::new("s".into()), next: ::std::option::Option::None };
        let (sent, items) = super::walked(list, r#"{"Next":"2","Items":["a"]}"#);
        assert_eq!((&*sent, items), ("GET /list?Next=2 ", ::std::vec!["a".into()]));
    }

    #[test]
    fn an_operation_compiles_and_is_encoded() {
        let call = Call {
            contact_id: "a".into(),
            kind: Role::Agent,
            token: ::std::option::Option::None,
            value: ::std::option::Option::Some(Value::Text("b".into())),
            limit: 2,
            any: ::std::vec![3],
        };
        assert_eq!(
            super::sent(&call),
            r#"PUT /call/a?fixed&Kind=Agent {"Token":"token","Value":{"Text":"b"},"Limit":2,"Any":[3]}"#
        );
        let answer = super::received::<Call>(r#"{"Role":"Agent"}"#);
        assert_eq!((answer.role, answer.status), (Role::Agent, 200));
        assert_eq!(NotFound { message: ::std::option::Option::None }.to_string(), "NotFound");
    }
}

#[no_implicit_prelude]
mod without_prelude {
    use ::connect_core::{Secret, UnknownValue, UnknownVariant, connect_error, connect_operation, connect_shape};
    use ::std::option::Option::{self, None};
    use ::std::string::String;
    use ::std::{assert_eq, convert::From, vec, vec::Vec};

    #[connect_operation(method = "PUT", uri = "/call/<ContactId>", output = Answer, errors(NotFound))]
    pub(super) struct Call {
        contact_id: String,
        #[connect(idempotency_token)]
        token: Option<String>,
        role: Role,
        #[connect(serde)]
        any: Option<String>,
    }

    #[connect_shape]
    pub(super) struct Answer {
        #[connect(header = "X-Value")]
        pub(super) header: Option<String>,
        pub(super) value: Value,
    }

    #[connect_shape]
    pub(super) enum Role {
        Agent,
        #[connect(unknown)]
        Unknown(UnknownValue),
    }

    #[connect_shape]
    #[derive(Debug, PartialEq)]
    pub(super) enum Value {
        #[connect(length(1..))]
        Text(String),
        #[connect(unknown)]
        Unknown(UnknownVariant),
    }

    #[connect_error(status = 404)]
    #[derive(Debug)]
    pub(super) struct NotFound {
        code: u32,
    }

    #[connect_operation(
        method = "POST",
        uri = "/list",
        output = Page,
        auth = bearer(token),
        paginated(input = next, output = next, items = items, item = String)
    )]
    pub(super) struct List {
        #[connect(header = "X-Amz-Bearer", sensitive)]
        token: Secret<String>,
        next: Option<String>,
    }

    #[connect_shape]
    pub(super) struct Page {
        pub(super) next: Option<String>,
        pub(super) items: Option<Vec<String>>,
    }

    #[connect_operation(method = "GET", uri = "/signed", output = (), auth = sigv4)]
    pub(super) struct Signed {}

    #[test]
    fn pages_compile_and_are_walked() {
        let list = List { token: Secret::new(String::from("s")), next: None };
        let (sent, items) = super::walked(list, r#"{"Next":"2","Items":["a"]}"#);
        assert_eq!((&*sent, items), (r#"POST /list {"Next":"2"}"#, vec![String::from("a")]));
        assert_eq!(super::sent(&Signed {}), "GET /signed ");
    }

    #[test]
    fn an_operation_compiles_and_is_encoded() {
        let call = Call { contact_id: String::from("a"), token: None, role: Role::Agent, any: None };
        assert_eq!(super::sent(&call), r#"PUT /call/a {"Token":"token","Role":"Agent"}"#);
        let answer = super::received::<Call>(r#"{"Value":{"Text":"b"}}"#);
        assert_eq!((answer.header, answer.value), (None, Value::Text(String::from("b"))));
    }
}

mod strict_lints {
    #![deny(warnings, missing_docs, unsafe_code, unused_qualifications, unreachable_pub, clippy::pedantic)]
    #![deny(single_use_lifetimes, rust_2018_idioms, clippy::unwrap_used, clippy::panic)]

    use std::collections::BTreeMap as Map;

    use connect_core::{
        Secret, Timestamp, UnknownInteger, UnknownValue, UnknownVariant, connect_error, connect_operation,
        connect_shape,
    };

    /// An operation with a member of each kind.
    #[connect_operation(
        method = "PUT",
        uri = "/call/<ContactId>/<Key+>?fixed=1",
        output = Answer,
        errors(NotFound, Throttled as TooFast),
        error_name = CallFailure,
    )]
    #[derive(Clone, Debug)]
    pub(crate) struct Call<'a> {
        /// A label.
        #[connect(length(1..=100))]
        pub(crate) contact_id: &'a str,
        /// A greedy label.
        pub(crate) key: String,
        /// A query parameter.
        #[connect(query = "maxResults", range(1..=100))]
        pub(crate) max_results: Option<u32>,
        /// A header.
        #[connect(header = "X-Bearer", sensitive)]
        pub(crate) bearer: Secret<String>,
        /// The token.
        #[connect(idempotency_token)]
        pub(crate) client_token: Option<String>,
        /// Of the body.
        #[connect(required)]
        pub(crate) role: Option<Role>,
        /// Read and written by serde.
        #[connect(serde)]
        pub(crate) document: Vec<u8>,
    }

    /// An answer.
    #[connect_shape]
    #[derive(Clone, Debug)]
    pub(crate) struct Answer {
        /// The status.
        #[connect(status)]
        pub(crate) status: u16,
        /// A header.
        #[connect(header = "X-Role")]
        pub(crate) header: Option<Role>,
        /// Of the body.
        pub(crate) value: Option<Value>,
    }

    /// An operation whose members change the request.
    #[connect_operation(
        method = "PUT",
        uri = "/objects",
        output = Object,
        host_prefix = "<Account>.",
        compress = "gzip",
        checksum_required
    )]
    #[derive(Clone, Debug)]
    pub(crate) struct Put {
        /// In the host too.
        #[connect(query, host_label)]
        pub(crate) account: String,
        /// Other parameters.
        #[connect(query_map)]
        pub(crate) parameters: Map<String, String>,
        /// Other headers.
        #[connect(prefix_headers = "X-Meta-")]
        pub(crate) metadata: Map<String, String>,
        /// Text in a header.
        #[connect(header = "X-Context", media_type = "application/json")]
        pub(crate) context: String,
        /// A time in a header.
        #[connect(header = "X-At", timestamp = "date-time")]
        pub(crate) at: Timestamp,
        /// The whole body.
        #[connect(payload)]
        pub(crate) object: Details,
    }

    /// An answer with members of each kind.
    #[connect_shape]
    #[derive(Clone, Debug)]
    pub(crate) struct Object {
        /// A time in a header.
        #[connect(header = "X-At", timestamp = "date-time")]
        pub(crate) at: Option<Timestamp>,
        /// Text in a header.
        #[connect(header = "X-Context", media_type = "application/json")]
        pub(crate) context: Option<String>,
        /// Other headers.
        #[connect(prefix_headers = "X-Meta-")]
        pub(crate) metadata: Map<String, String>,
        /// The whole body.
        #[connect(payload)]
        pub(crate) details: Option<Details>,
    }

    /// A structure with a word of each kind.
    #[connect_shape]
    #[derive(Clone, Debug)]
    pub(crate) struct Details {
        /// A time.
        #[connect(timestamp = "http-date")]
        pub(crate) at: Timestamp,
        /// A number that may be absent.
        #[connect(default = 3)]
        pub(crate) retries: u8,
        /// A list that may be absent.
        #[connect(default)]
        pub(crate) names: Vec<String>,
        /// Read and written by serde.
        #[connect(serde)]
        pub(crate) document: Option<Vec<u8>>,
        /// A number with names.
        pub(crate) priority: Priority,
    }

    /// An enum of integers.
    #[connect_shape]
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(crate) enum Priority {
        /// The least.
        #[connect(value = -1)]
        Low,
        /// What the service adds.
        #[connect(unknown)]
        Other(UnknownInteger),
    }

    /// An answer of headers alone.
    #[connect_shape]
    #[derive(Clone, Debug)]
    pub(crate) struct Head {
        /// The status.
        #[connect(status)]
        pub(crate) status: u16,
    }

    /// An operation that comes in pages, for a caller with a token.
    #[connect_operation(
        method = "GET",
        uri = "/list",
        output = Page,
        auth = bearer(token),
        paginated(input = next_token, output = next_token, items = names, item = String)
    )]
    #[derive(Clone, Debug)]
    pub(crate) struct List {
        /// The token.
        #[connect(header = "X-Amz-Bearer", sensitive)]
        pub(crate) token: Secret<String>,
        /// The page.
        #[connect(query)]
        pub(crate) next_token: Option<String>,
    }

    /// A page.
    #[connect_shape]
    #[derive(Clone, Debug)]
    pub(crate) struct Page {
        /// The next page.
        pub(crate) next_token: Option<String>,
        /// The names on this one.
        pub(crate) names: Vec<String>,
    }

    /// An operation that comes in pages of which nobody says what they hold, and is signed.
    #[connect_operation(
        method = "GET",
        uri = "/pages",
        output = Page,
        auth = sigv4,
        paginated(input = next_token, output = next_token)
    )]
    #[derive(Clone, Debug)]
    pub(crate) struct ListPages {
        /// The page.
        #[connect(query)]
        pub(crate) next_token: Option<String>,
    }

    /// An operation without members.
    #[connect_operation(method = "HEAD", uri = "/call", output = Head)]
    #[derive(Clone, Copy, Debug)]
    pub(crate) struct Look {}

    /// An enum.
    #[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(crate) enum Role {
        /// A value.
        CustomBot,
        /// What the service adds.
        #[connect(unknown)]
        Unknown(UnknownValue),
    }

    /// A union.
    #[connect_shape]
    #[derive(Clone, Debug, PartialEq)]
    pub(crate) enum Value {
        /// Text.
        #[connect(length(1..))]
        Text(String),
        /// What the service adds.
        #[connect(unknown)]
        Unknown(UnknownVariant),
    }

    /// An error with a message.
    #[connect_error(status = 404)]
    #[derive(Clone, Debug)]
    pub(crate) struct NotFound {
        /// The message.
        pub(crate) message: Option<String>,
    }

    /// An error without one.
    #[connect_error(status = 429)]
    #[derive(Clone, Debug)]
    pub(crate) struct Throttled {}

    #[test]
    fn an_operation_compiles_and_is_encoded() {
        let call = Call {
            contact_id: "a",
            key: "b/c".to_owned(),
            max_results: Some(7),
            bearer: Secret::new("d".to_owned()),
            client_token: None,
            role: Some(Role::CustomBot),
            document: vec![1],
        };
        assert_eq!(
            super::sent(&call),
            r#"PUT /call/a/b/c?fixed=1&maxResults=7 {"ClientToken":"token","Role":"CUSTOM_BOT","Document":[1]}"#
        );
        let answer = super::received::<Call<'_>>(r#"{"Value":{"Text":"b"}}"#);
        assert_eq!(answer.value, Some(Value::Text("b".to_owned())));
        assert_eq!((answer.status, answer.header), (200, None));
        assert_eq!(super::sent(&Look {}), "HEAD /call ");
        assert_eq!(super::received::<Look>("").status, 200);
        let failures = [
            CallFailure::NotFound(NotFound { message: Some("gone".to_owned()) }).to_string(),
            CallFailure::TooFast(Throttled {}).to_string(),
        ];
        assert_eq!(failures, ["NotFound: gone", "Throttled"]);
    }

    #[test]
    fn pages_compile_and_are_walked() {
        let list = List { token: Secret::new("s".to_owned()), next_token: None };
        let (sent, items) = super::walked(list, r#"{"NextToken":"2","Names":["a"]}"#);
        assert_eq!((&*sent, items), ("GET /list?NextToken=2 ", vec!["a".to_owned()]));
        assert_eq!(super::sent(&ListPages { next_token: None }), "GET /pages ");
    }

    #[test]
    fn members_of_every_kind_are_written_and_read() {
        let object = Details {
            at: Timestamp::new(0, 0),
            retries: 1,
            names: Vec::new(),
            document: None,
            priority: Priority::Low,
        };
        let written = r#"{"At":"Thu, 01 Jan 1970 00:00:00 GMT","Retries":1,"Names":[],"Priority":-1}"#;
        let put = Put {
            account: "a".to_owned(),
            parameters: Map::new(),
            metadata: Map::new(),
            context: "{}".to_owned(),
            at: Timestamp::new(0, 0),
            object,
        };
        assert_eq!(super::sent(&put), format!("PUT /objects?Account=a {written}"));
        let answer = super::received::<Put>(r#"{"At":"Thu, 01 Jan 1970 00:00:00 GMT","Priority":5}"#);
        assert_eq!((answer.at, answer.context, answer.metadata.len()), (None, None, 0));
        let Some(object) = answer.details else { panic!("a payload") };
        assert_eq!((object.at, object.retries, object.names.len()), (Timestamp::new(0, 0), 3, 0));
        assert!(object.document.is_none() && matches!(object.priority, Priority::Other(_)));
    }
}

mod renamed_dependency {
    /// What a crate may hand on to its users.
    mod handed_on {
        pub(super) use connect_core as framework;
    }

    use handed_on::framework::{Secret, UnknownValue, UnknownVariant, connect_error, connect_operation, connect_shape};

    // Were `::connect_core` still named, this would not be found in its place.
    #[expect(unused_imports, reason = "it is there to be in the way")]
    use std as connect_core;

    #[connect_operation(
        method = "PUT", uri = "/call", output = Answer, errors(NotFound),
        crate = handed_on::framework
    )]
    struct Call {
        role: Role,
        value: Value,
    }

    #[connect_shape(crate = handed_on::framework)]
    struct Answer {
        value: Value,
    }

    #[connect_shape(crate = handed_on::framework)]
    enum Role {
        Agent,
        #[connect(unknown)]
        Unknown(UnknownValue),
    }

    #[connect_shape(crate = handed_on::framework)]
    #[derive(Debug, PartialEq)]
    enum Value {
        Text(String),
        #[connect(unknown)]
        Unknown(UnknownVariant),
    }

    #[connect_error(crate = handed_on::framework, status = 404)]
    #[derive(Debug)]
    struct NotFound {}

    #[connect_operation(
        crate = handed_on::framework,
        method = "GET", uri = "/list", output = Page, auth = bearer(token),
        paginated(input = next, output = next, items = items, item = u8),
    )]
    struct List {
        #[connect(header = "X-Amz-Bearer", sensitive)]
        token: Secret<String>,
        #[connect(query)]
        next: Option<String>,
    }

    #[connect_shape(crate = handed_on::framework)]
    struct Page {
        next: Option<String>,
        items: Vec<u8>,
    }

    #[connect_operation(crate = handed_on::framework, method = "GET", uri = "/signed", auth = sigv4)]
    struct Signed {}

    #[test]
    fn pages_compile_and_are_walked() {
        let list = List { token: Secret::new("s".to_owned()), next: None };
        let (sent, items) = super::walked(list, r#"{"Next":"2","Items":[7]}"#);
        assert_eq!((&*sent, items), ("GET /list?Next=2 ", vec![7]));
        assert_eq!(super::sent(&Signed {}), "GET /signed ");
    }

    #[test]
    fn an_operation_compiles_and_is_encoded() {
        let call = Call { role: Role::Agent, value: Value::Text("a".to_owned()) };
        assert_eq!(super::sent(&call), r#"PUT /call {"Role":"Agent","Value":{"Text":"a"}}"#);
        assert_eq!(super::received::<Call>(r#"{"Value":{"Text":"b"}}"#).value, Value::Text("b".to_owned()));
        assert_eq!(NotFound {}.to_string(), "NotFound");
    }
}

mod awkward_members {
    use connect_core::{AuthScheme, Operation, Secret, connect_error, connect_operation, connect_shape};

    #[connect_operation(method = "PUT", uri = "/call/<Self>/<Fn>", output = Names, rename_all = "PascalCase")]
    struct Keywords {
        #[connect(rename = "Self")]
        this: String,
        r#fn: String,
        r#type: String,
        #[connect(query)]
        r#match: String,
        #[connect(rename = "é")]
        accent: String,
    }

    /// Every name that an expansion uses or could be thought to use.
    #[connect_operation(method = "PUT", uri = "/call/<Label>", output = Names)]
    struct Locals {
        label: String,
        #[connect(query)]
        query: String,
        request: String,
        response: String,
        value: String,
        f: String,
        out: String,
        path: String,
        problems: String,
        writer: String,
        reader: String,
        object: String,
        key: String,
        body: String,
        header: String,
        #[connect(idempotency_token)]
        token: Option<String>,
        formatter: String,
        #[connect(rename = "OurRequest")]
        __request: String,
        #[connect(rename = "OurBody")]
        __body: String,
    }

    #[connect_shape(rename_all = "snake_case")]
    #[derive(Debug, PartialEq)]
    struct Names {
        r#type: u8,
        reader: u8,
        object: u8,
        response: u8,
        __0: Option<u8>,
        #[connect(rename = "our_object")]
        __object: Option<u8>,
    }

    #[connect_error(status = 400)]
    #[derive(Debug)]
    struct Failure {
        message: String,
        code: u8,
        formatter: u8,
    }

    #[connect_operation(
        method = "GET",
        uri = "/list",
        output = Page,
        auth = bearer(r#type),
        paginated(input = r#fn, output = __output, items = r#match, item = u8)
    )]
    struct List {
        #[connect(header = "X-Amz-Bearer", sensitive)]
        r#type: Secret<String>,
        #[connect(query)]
        r#fn: Option<String>,
        #[connect(query, rename = "Ours")]
        __token: Option<String>,
    }

    #[connect_shape]
    struct Page {
        #[connect(rename = "Next")]
        __output: Option<String>,
        r#match: Vec<u8>,
    }

    #[test]
    fn pages_are_walked_by_keywords_and_names_of_the_expansion() {
        let list = List { r#type: Secret::new("s".to_owned()), r#fn: None, __token: Some("own".to_owned()) };
        let (sent, items) = super::walked(list, r#"{"Next":"2","Match":[7]}"#);
        assert_eq!((&*sent, items), ("GET /list?Fn=2&Ours=own ", vec![7]));
        assert_eq!(List::METADATA.auth(), AuthScheme::Bearer("X-Amz-Bearer"));
    }

    #[test]
    fn keywords_are_members() {
        let [this, r#fn, r#type, r#match, accent] = ["a", "b", "c", "d", "e"].map(str::to_owned);
        let call = Keywords { this, r#fn, r#type, r#match, accent };
        assert_eq!(super::sent(&call), r#"PUT /call/a/b?Match=d {"Type":"c","é":"e"}"#);
    }

    #[test]
    fn names_of_the_expansion_are_members() {
        let text = || "x".to_owned();
        let call = Locals {
            label: text(),
            query: text(),
            request: text(),
            response: text(),
            value: text(),
            f: text(),
            out: text(),
            path: text(),
            problems: text(),
            writer: text(),
            reader: text(),
            object: text(),
            key: text(),
            body: text(),
            header: text(),
            token: None,
            formatter: text(),
            __request: text(),
            __body: text(),
        };
        let before = "Request Response Value F Out Path Problems Writer Reader Object Key Body Header";
        let after = "Formatter OurRequest OurBody";
        let all_x = |names: &str| names.split(' ').map(|name| format!(r#""{name}":"x""#)).collect::<Vec<_>>().join(",");
        let expected = format!(r#"PUT /call/x?Query=x {{{},"Token":"token",{}}}"#, all_x(before), all_x(after));
        assert_eq!(super::sent(&call), expected);
    }

    #[test]
    fn names_of_the_expansion_are_read() {
        let answer = super::received::<Keywords>(r#"{"type":1,"reader":2,"object":3,"response":4}"#);
        let expected = Names { r#type: 1, reader: 2, object: 3, response: 4, __0: None, __object: None };
        assert_eq!(answer, expected);
        let failure = Failure { message: "m".to_owned(), code: 1, formatter: 2 };
        assert_eq!(format!("{failure}, {}", failure.code + failure.formatter), "Failure: m, 3");
    }
}

mod places {
    use connect_core::connect_operation;

    mod private {
        use connect_core::{connect_error, connect_operation, connect_shape};

        #[connect_operation(method = "PUT", uri = "/call", output = Answer, errors(super::Outside, Inside))]
        pub(in super::super) struct Call {
            pub(super) value: u8,
        }

        #[connect_shape]
        pub(in super::super) struct Answer {
            pub(super) value: u8,
        }

        #[connect_error(status = 400)]
        #[derive(Debug)]
        pub(in super::super) struct Inside {}
    }

    #[connect_core::connect_error(status = 404)]
    #[derive(Debug)]
    struct Outside {}

    #[test]
    fn an_operation_stands_in_a_private_module() {
        assert_eq!(super::sent(&private::Call { value: 1 }), r#"PUT /call {"Value":1}"#);
        assert_eq!(super::received::<private::Call>(r#"{"Value":2}"#).value, 2);
        assert_eq!(private::CallError::Outside(Outside {}).to_string(), "Outside");
    }

    #[test]
    fn an_operation_stands_in_a_function() {
        #[connect_core::connect_shape]
        struct Local {
            value: u8,
        }

        #[connect_operation(method = "PUT", uri = "/call", output = Local, errors(LocalError))]
        struct Call {
            local: Local,
        }

        #[connect_core::connect_error(status = 404)]
        #[derive(Debug)]
        struct LocalError {}

        assert_eq!(super::sent(&Call { local: Local { value: 1 } }), r#"PUT /call {"Local":{"Value":1}}"#);
        assert_eq!(super::received::<Call>(r#"{"Value":2}"#).value, 2);
        assert_eq!(CallError::LocalError(LocalError {}).to_string(), "LocalError");
    }

    #[test]
    fn the_derive_stands_alone() {
        #[derive(connect_core::Operation)]
        #[connect_operation(method = "PUT", uri = "/call")]
        struct Call {
            value: u8,
        }
        assert_eq!(super::sent(&Call { value: 1 }), r#"PUT /call {"Value":1}"#);
    }
}

mod macro_rules_expansion {
    use connect_core::{Secret, connect_error, connect_operation, connect_shape};

    macro_rules! declare {
        ($method:literal $uri:literal $krate:path, $name:ident -> $output:ty, $error:ident: $status:literal {
            $($(#[$attribute:meta])* $member:ident: $type:ty),*
        }) => {
            #[connect_operation(method = $method, uri = $uri, output = $output, errors($error), crate = $krate)]
            struct $name {
                // A member that the macro names itself.
                value: u8,
                $($(#[$attribute])* $member: $type),*
            }

            #[connect_error(status = $status)]
            #[derive(Debug)]
            struct $error {}
        };
    }

    #[connect_shape]
    struct Answer {
        value: u8,
    }

    declare! {
        "PUT" "/call/<ContactId>" ::connect_core, Call -> Answer, Missing: 404 {
            contact_id: String,
            #[connect(required, length(1..=9))] reason: Option<String>,
            #[connect(idempotency_token)] token: Option<String>,
            other: Option<u8>
        }
    }

    macro_rules! shape {
        ($name:ident { $($member:ident: $type:ty = $wire:literal),* }) => {
            #[connect_shape]
            struct $name {
                $(#[connect(rename = $wire)] $member: $type),*
            }
        };
    }

    shape!(Named { first: u8 = "a", second: Option<u8> = "b" });

    macro_rules! list {
        ($name:ident -> $output:ident { $token:ident: $items:ident of $item:ty }) => {
            #[connect_operation(
                                        method = "GET",
                                        uri = "/list",
                                        output = $output,
                                        auth = bearer(secret),
                                        paginated(input = $token, output = next, items = $items, item = $item),
                                    )]
            struct $name {
                #[connect(header = "X-Amz-Bearer", sensitive)]
                secret: Secret<String>,
                #[connect(query)]
                $token: Option<String>,
            }

            #[connect_shape]
            struct $output {
                next: Option<String>,
                $items: Vec<$item>,
            }
        };
    }

    list!(List -> Page { marker: numbers of u8 });

    #[test]
    fn pages_whose_members_a_macro_names_are_walked() {
        let list = List { secret: Secret::new("s".to_owned()), marker: None };
        let (sent, items) = super::walked(list, r#"{"Next":"2","Numbers":[7]}"#);
        assert_eq!((&*sent, items), ("GET /list?Marker=2 ", vec![7]));
    }

    #[test]
    fn what_a_macro_passes_in_is_understood() {
        let call =
            Call { value: 1, contact_id: "a".to_owned(), reason: Some("b".to_owned()), token: None, other: None };
        assert_eq!(super::sent(&call), r#"PUT /call/a {"Value":1,"Reason":"b","Token":"token"}"#);
        assert_eq!(super::received::<Call>(r#"{"Value":2}"#).value, 2);
        assert_eq!(CallError::Missing(Missing {}).to_string(), "Missing");
    }

    #[test]
    fn an_option_that_a_macro_passes_in_is_optional() {
        use connect_core::{MemberMetadata, Operation};

        let members = Call::METADATA.members();
        let required: Vec<_> =
            members.iter().filter(|member| member.is_required()).map(MemberMetadata::wire_name).collect();
        assert_eq!(required, ["Value", "ContactId", "Reason"]);
        assert_eq!(connect_core::json::to_string(&Named { first: 1, second: None }), r#"{"a":1}"#);
    }
}

mod conditional_members {
    use connect_core::{UnknownValue, connect_operation, connect_shape};

    #[connect_operation(method = "PUT", uri = "/call/<Id>")]
    struct Call {
        #[cfg(test)]
        id: u8,
        #[cfg(not(test))]
        id: Gone,
        #[cfg_attr(test, connect(query))]
        asked: u8,
        #[cfg_attr(not(test), connect(query))]
        told: u8,
        #[cfg_attr(test, connect(rename = "Other", length(1..)))]
        renamed: String,
        role: Role,
    }

    #[connect_shape]
    enum Role {
        Agent,
        #[cfg(not(test))]
        Gone(Gone),
        #[cfg_attr(test, connect(unknown))]
        Unknown(UnknownValue),
    }

    #[cfg_attr(test, connect_operation(method = "POST", uri = "/other"))]
    struct Other {}

    #[test]
    fn what_cfg_removes_is_not_there() {
        let call = Call { id: 1, asked: 2, told: 3, renamed: "a".to_owned(), role: Role::Agent };
        assert_eq!(super::sent(&call), r#"PUT /call/1?Asked=2 {"Told":3,"Other":"a","Role":"Agent"}"#);
        assert_eq!(super::sent(&Other {}), "POST /other ");
    }
}

mod other_derives {
    use connect_core::{connect_operation, connect_shape};
    use serde::{Deserialize, Serialize};

    #[derive(bon::Builder, Serialize, Deserialize)]
    #[connect_operation(method = "PUT", uri = "/call/<Id>")]
    struct Before {
        #[builder(into)]
        id: String,
        #[serde(default)]
        #[connect(idempotency_token)]
        token: Option<String>,
        #[builder(default = 7)]
        value: u8,
    }

    #[connect_operation(method = "PUT", uri = "/call/<Id>")]
    #[derive(bon::Builder, Serialize, Deserialize)]
    #[serde(rename_all = "UPPERCASE")]
    struct After {
        #[builder(into)]
        id: String,
        #[connect(idempotency_token)]
        token: Option<String>,
        #[builder(default = 7)]
        value: u8,
    }

    #[derive(Serialize, Deserialize)]
    #[connect_shape(rename_all = "camelCase")]
    #[derive(bon::Builder)]
    struct Between {
        #[serde(rename = "for_serde")]
        max_results: u8,
    }

    #[test]
    fn a_builder_composes_in_either_order() {
        let expected = r#"PUT /call/a {"Token":"token","Value":7}"#;
        assert_eq!(super::sent(&Before::builder().id("a").build()), expected);
        assert_eq!(super::sent(&After::builder().id("a").build()), expected);
    }

    #[test]
    fn serde_keeps_its_own_names() {
        let after = serde_json::to_string(&After::builder().id("a").build()).unwrap();
        assert_eq!(after, r#"{"ID":"a","TOKEN":null,"VALUE":7}"#);
        let between = Between::builder().max_results(1).build();
        assert_eq!(serde_json::to_string(&between).unwrap(), r#"{"for_serde":1}"#);
        assert_eq!(connect_core::json::to_string(&between), r#"{"maxResults":1}"#);
        let before: Before = serde_json::from_str(r#"{"id":"b","value":1}"#).unwrap();
        assert_eq!(super::sent(&before), r#"PUT /call/b {"Token":"token","Value":1}"#);
    }
}

mod generics {
    use std::borrow::Cow;
    use std::fmt::Debug;

    use connect_core::{EncodeJson, Secret, UnknownVariant, connect_operation, connect_shape};

    #[connect_operation(method = "PUT", uri = "/call/<Id>", output = Page<u8>)]
    struct Borrowed<'a, 'b: 'a> {
        id: &'a str,
        #[connect(query)]
        asked: Cow<'b, str>,
        #[connect(idempotency_token)]
        token: Option<&'a str>,
        details: Details<'b>,
    }

    #[connect_shape]
    struct Details<'a> {
        name: &'a str,
        #[connect(length(1..))]
        tags: Cow<'a, [Cow<'a, str>]>,
    }

    #[connect_operation(method = "PUT", uri = "/call/<Id>", output = Page<T>)]
    struct Generic<I, T, const N: usize = 2>
    where
        I: Clone,
        T: Debug,
    {
        id: I,
        #[connect(query)]
        asked: Option<T>,
        items: Vec<T>,
        pages: Box<Page<T>>,
    }

    #[connect_shape]
    #[derive(Debug, PartialEq)]
    struct Page<T> {
        items: Vec<T>,
        next: Option<Box<Page<T>>>,
    }

    #[connect_shape]
    enum Choice<T> {
        One(T),
        Many(Vec<T>),
        #[connect(unknown)]
        Unknown(UnknownVariant),
    }

    #[connect_operation(
        method = "GET",
        uri = "/list",
        output = PageOf<T>,
        auth = bearer(secret),
        paginated(input = token, output = token, items = items, item = T)
    )]
    struct List<'a, S, T>
    where
        T: Debug,
    {
        #[connect(header = "X-Amz-Bearer", sensitive)]
        secret: Secret<&'a str>,
        #[connect(query)]
        token: Option<Cow<'a, str>>,
        #[connect(query)]
        of: Option<S>,
        #[connect(query)]
        like: Vec<T>,
    }

    #[connect_shape]
    struct PageOf<T> {
        token: Option<String>,
        items: Vec<T>,
    }

    #[test]
    fn pages_can_be_of_any_type_that_fits() {
        let list = List { secret: Secret::new("s"), token: None, of: Some("of"), like: vec![1_u8] };
        let (sent, items) = super::walked(list, r#"{"Token":"2","Items":[7]}"#);
        assert_eq!((&*sent, items), ("GET /list?Token=2&Of=of&Like=1 ", vec![7]));
    }

    #[test]
    fn members_can_be_borrowed() {
        let name = "b".to_owned();
        let details = Details { name: &name, tags: Cow::Owned(vec!["c".into()]) };
        let call = Borrowed { id: "a", asked: "d".into(), token: None, details };
        assert_eq!(super::sent(&call), r#"PUT /call/a?Asked=d {"Token":"token","Details":{"Name":"b","Tags":["c"]}}"#);
        assert_eq!(super::received::<Borrowed<'_, '_>>(r#"{"Items":[1]}"#), Page { items: vec![1], next: None });
    }

    #[test]
    fn members_can_be_of_any_type_that_fits() {
        let page = Page { items: vec![2], next: Some(Box::new(Page { items: vec![3], next: None })) };
        let call = Generic::<&str, u8> { id: "a", asked: Some(9), items: vec![1], pages: Box::new(page) };
        let expected = r#"PUT /call/a?Asked=9 {"Items":[1],"Pages":{"Items":[2],"Next":{"Items":[3]}}}"#;
        assert_eq!(super::sent(&call), expected);
        let answer = super::received::<Generic<&str, u8>>(r#"{"Items":[4],"Next":{"Items":[5]}}"#);
        assert_eq!(answer.next.map(|next| next.items), Some(vec![5]));
    }

    #[test]
    fn variants_can_be_of_any_type_that_fits() {
        fn text<T: EncodeJson>(choice: &Choice<T>) -> String {
            connect_core::json::to_string(choice)
        }
        assert_eq!(text(&Choice::One(1)), r#"{"One":1}"#);
        assert_eq!(text(&Choice::Many(vec!["a", "b"])), r#"{"Many":["a","b"]}"#);
        let unknown: Choice<u8> = connect_core::json::from_slice(br#"{"New":[1]}"#).unwrap();
        assert_eq!(text(&unknown), r#"{"New":[1]}"#);
    }
}
