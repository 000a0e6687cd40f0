use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    pub id: String,
    #[connect(rename = "Id")]
    pub other: String,
}

fn main() {}
