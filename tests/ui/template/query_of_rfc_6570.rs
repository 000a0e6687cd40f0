use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/users{?page,size}")]
pub struct Call {
    pub page: u32,
    pub size: u32,
}

fn main() {}
