use connect_core::{connect_shape, UnknownValue};

#[connect_shape]
pub enum Role {
    Agent,
    #[connect(rename = "Agent")]
    Bot,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

fn main() {}
