use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", host_prefix = "{AcountId}.")]
pub struct Call {
    #[connect(host_label, query)]
    pub account_id: String,
}

fn main() {}
