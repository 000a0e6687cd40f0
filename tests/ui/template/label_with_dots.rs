use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/files/<path..>")]
pub struct Call {
    pub path: String,
}

fn main() {}
