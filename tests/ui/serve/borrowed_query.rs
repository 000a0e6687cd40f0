use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/rooms", server)]
pub struct Call {
    #[connect(query)]
    pub name: Option<&'static str>,
}

fn main() {}
