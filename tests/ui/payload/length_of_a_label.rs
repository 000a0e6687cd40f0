use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/archives/<Id>")]
pub struct Upload {
    #[connect(requires_length)]
    pub id: String,
}

fn main() {}
