use connect_core::{connect_operation, connect_shape};

#[connect_shape]
pub struct ContactId {}

#[connect_operation(method = "PUT", uri = "/call/<ContactId>")]
pub struct Call {
    pub contact_id: ContactId,
}

fn main() {}
