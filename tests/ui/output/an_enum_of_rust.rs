use connect_core::connect_operation;

pub enum Answer {
    Yes,
    No,
}

#[connect_operation(method = "PUT", uri = "/call", output = Answer)]
pub struct Call {}

fn main() {}
