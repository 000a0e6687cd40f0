use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", host_prefix = "-{AccountId}.")]
pub struct Call {
    #[connect(host_label)]
    pub account_id: String,
}

fn main() {}
