use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call/<ContactId>")]
pub struct Call {
    #[connect(rename = 7)]
    pub contact: String,
}

fn main() {}
