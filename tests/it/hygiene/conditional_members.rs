//! Members, variants and attributes behind `cfg` and `cfg_attr`.

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
fn members_and_attributes_removed_by_cfg_have_no_effect() {
    let call = Call { id: 1, asked: 2, told: 3, renamed: "a".to_owned(), role: Role::Agent };
    assert_eq!(super::sent(&call), r#"PUT /call/1?Asked=2 {"Told":3,"Other":"a","Role":"Agent"}"#);
    assert_eq!(super::sent(&Other {}), "POST /other ");
}
