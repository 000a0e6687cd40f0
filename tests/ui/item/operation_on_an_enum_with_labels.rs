use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call/<ContactId>")]
pub enum Call {
    Start,
    Stop,
}

fn main() {}
