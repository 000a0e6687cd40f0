use connect_core::connect_shape;

#[connect_shape]
pub enum Role {
    Agent,
    #[connect(unknown)]
    Unknown(String),
}

fn main() {}
