use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call/<Key+>/parts/<PartId>")]
pub struct Call {
    pub key: String,
    pub part_id: String,
}

fn main() {}
