use connect_core::connect_shape;

use std::collections::HashMap;

#[connect_shape]
pub struct Details {
    pub names: HashMap<u32, String>,
}

fn main() {}
