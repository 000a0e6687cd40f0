use connect_core::connect_shape;

#[connect_shape]
pub struct List {
    #[connect(style = "comma")]
    pub names: Vec<String>,
}

fn main() {}
