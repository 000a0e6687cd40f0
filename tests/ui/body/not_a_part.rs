use connect_core::connect_operation;

pub struct Foreign;

#[connect_operation(method = "POST", uri = "/call", body = multipart)]
pub struct Call {
    pub foreign: Foreign,
}

fn main() {}
