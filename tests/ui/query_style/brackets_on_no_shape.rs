use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/list")]
pub struct List {
    #[connect(query, style = "brackets")]
    pub names: Option<std::time::Instant>,
}

fn main() {}
