use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub union Call {
    a: u32,
    b: f32,
}

fn main() {}
