//! Declarations in private modules and in functions, and the derive without its attribute macro.

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
fn an_operation_may_be_declared_in_a_private_module() {
    assert_eq!(super::sent(&private::Call { value: 1 }), r#"PUT /call {"Value":1}"#);
    assert_eq!(super::received::<private::Call>(r#"{"Value":2}"#).value, 2);
    assert_eq!(private::CallError::Outside(Outside {}).to_string(), "Outside");
}

#[test]
fn an_operation_may_be_declared_in_a_function() {
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
fn the_derive_works_without_the_attribute_macro() {
    #[derive(connect_core::Operation)]
    #[connect_operation(method = "PUT", uri = "/call")]
    struct Call {
        value: u8,
    }
    assert_eq!(super::sent(&Call { value: 1 }), r#"PUT /call {"Value":1}"#);
}
