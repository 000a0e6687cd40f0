use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call/<Data>")]
pub struct Call {
    #[connect(payload)]
    pub data: String,
}

fn main() {}
