use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/calls/a}<Sid>")]
pub struct Call {
    pub sid: String,
}

fn main() {}
