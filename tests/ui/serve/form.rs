use connect_core::connect_operation;

#[connect_operation(method = "POST", uri = "/call", body = form, server)]
pub struct Call {
    pub name: String,
}

fn main() {}
