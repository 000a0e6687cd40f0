use connect_core::connect_operation;

#[connect_operation(method = "POST", uri = "/v1/{topic=projects/*/topics/*}:publish")]
pub struct Call {
    pub topic: String,
}

fn main() {}
