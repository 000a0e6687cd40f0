use connect_core::connect_shape;

#[connect_shape]
pub struct Details {
    pub name: String,
    #[connect(rename = "Name")]
    pub title: String,
}

fn main() {}
