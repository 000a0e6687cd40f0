use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call/<ContactId")]
pub struct Call {
    pub contact_id: String,
}

fn main() {}
