// Printed by cargo-connect 0.1.0 from the model of Library, version 2030-01-01.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! 5 operations of Example Library, API version 2030-01-01.
//!
//! The operation `Read` is not declared: the member `pages` is the whole body, so `title` has
//! no place.

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

use connect_aws::endpoint::{HostRule, ServiceEndpoint};

mod describe_shelf;
mod dictate;
mod errors;
mod lend_book;
mod list_books;
mod scan;
mod shapes;

pub use self::describe_shelf::{
    DescribeShelf, DescribeShelfError, DescribeShelfOutput, SHELF_OPEN, State,
};
pub use self::dictate::{
    Dictate, DictateError, DictateOutput, Dictated, Dictation, Page, Pages,
    SecretDictation,
};
pub use self::errors::{NotFound, Slow};
pub use self::lend_book::{Kind, LendBook, LendBookError, Notes};
pub use self::list_books::{ListBooks, ListBooksError, ListBooksOutput};
pub use self::scan::{Scan, ScanOutput};
pub use self::shapes::{Book, Format, Reader, SecretShape};

/// The endpoints of the service, by region.
pub const ENDPOINT: ServiceEndpoint = ServiceEndpoint::new("library")
    .dual_stack_only()
    .with_rules(&[HostRule::not_offered().for_fips(true)]);
