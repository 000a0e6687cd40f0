//! Declarations that a `macro_rules!` macro writes.

use connect_core::{Secret, connect_error, connect_operation, connect_shape};

macro_rules! declare {
    ($method:literal $uri:literal $krate:path, $name:ident -> $output:ty, $error:ident: $status:literal {
        $($(#[$attribute:meta])* $member:ident: $type:ty),*
    }) => {
        #[connect_operation(method = $method, uri = $uri, output = $output, errors($error), crate = $krate)]
        struct $name {
            // A member that the macro itself names.
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

// Each run of rustfmt would indent the attribute further.
#[rustfmt::skip]
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
fn a_macro_may_name_the_pagination_members() {
    let list = List { secret: Secret::new("s".to_owned()), marker: None };
    let (sent, items) = super::next_page_and_items(list, r#"{"Next":"2","Numbers":[7]}"#);
    assert_eq!((&*sent, items), ("GET /list?Marker=2 ", vec![7]));
}

#[test]
fn a_macro_may_provide_types_keys_and_values() {
    let call = Call { value: 1, contact_id: "a".to_owned(), reason: Some("b".to_owned()), token: None, other: None };
    assert_eq!(super::sent(&call), r#"PUT /call/a {"Value":1,"Reason":"b","Token":"token"}"#);
    assert_eq!(super::received::<Call>(r#"{"Value":2}"#).value, 2);
    assert_eq!(CallError::Missing(Missing {}).to_string(), "Missing");
}

#[test]
fn an_option_from_a_macro_is_optional() {
    use connect_core::Operation;
    use connect_core::metadata::MemberMetadata;

    let members = Call::METADATA.members();
    let required: Vec<_> =
        members.iter().filter(|member| member.is_required()).map(MemberMetadata::wire_name).collect();
    assert_eq!(required, ["Value", "ContactId", "Reason"]);
    assert_eq!(connect_core::json::to_string(&Named { first: 1, second: None }), r#"{"a":1}"#);
}
