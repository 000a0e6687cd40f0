use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call/<ContactId><Part>")]
pub struct Call {
    pub contact_id: String,
    pub part: String,
}

fn main() {}
