use connect_core::connect_operation;

#[connect_operation(method = "POST", uri = "/discounts/100%")]
pub struct Call {
    pub id: String,
}

fn main() {}
