use connect_core::{connect_error, connect_operation, connect_shape};

macro_rules! shapes {
    ($($name:ident)*) => {
        $(
            #[connect_shape]
            pub struct $name { pub id: Option<String> }
        )*
    };
}

shapes! { Agent Bot Call Chat Flow Hours Instance Metric Number Prompt Queue Quota Role Rule Task User View }

#[connect_error(status = 404)]
#[derive(Debug)]
pub struct NotFound {}

#[connect_operation(method = "GET", uri = "/call/<Id>", errors(NotFound))]
pub struct GetCall {
    pub id: String,
}

#[connect_operation(method = "GET", uri = "/chat/<Id>", error = NotFound)]
pub struct GetChat {
    pub id: String,
}

fn main() {}
