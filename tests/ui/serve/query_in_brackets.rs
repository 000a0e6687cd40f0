use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call", server)]
pub struct Call {
    #[connect(query, style = "brackets")]
    pub names: Option<Vec<String>>,
}

fn main() {}
