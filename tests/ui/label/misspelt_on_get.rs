use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call/<ContctId>")]
pub struct Call {
    pub contact_id: String,
}

fn main() {}
