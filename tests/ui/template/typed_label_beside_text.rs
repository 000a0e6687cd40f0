use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/calls/{sid:int}.json")]
pub struct Call {
    pub sid: String,
}

fn main() {}
