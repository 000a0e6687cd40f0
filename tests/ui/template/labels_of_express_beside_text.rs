use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/flights/:from-:to")]
pub struct Call {
    pub from: String,
    pub to: String,
}

fn main() {}
