use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/{ContactID}")]
struct Get {
    contact_id: String,
}

fn main() {}
