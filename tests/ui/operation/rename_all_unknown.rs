use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", rename_all = "camelcase")]
pub struct Call {
    pub max_results: u32,
}

fn main() {}
