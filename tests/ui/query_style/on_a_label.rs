use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/list/<Names>")]
pub struct List {
    #[connect(style = "json")]
    pub names: String,
}

fn main() {}
