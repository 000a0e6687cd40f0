use connect_core::connect_shape;

#[connect_shape]
pub struct Details {
    #[connect(query)]
    pub name: String,
}

fn main() {}
