use connect_core::connect_shape;

#[connect_shape]
pub struct Answer {
    #[connect(host_label)]
    pub account_id: String,
}

fn main() {}
