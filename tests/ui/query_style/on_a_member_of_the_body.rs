use connect_core::connect_operation;

#[connect_operation(method = "POST", uri = "/list")]
pub struct List {
    #[connect(style = "comma")]
    pub names: Vec<String>,
}

fn main() {}
