use connect_core::{connect_operation, connect_shape};

macro_rules! shapes {
    ($($name:ident)*) => {
        $(
            #[connect_shape]
            pub struct $name { pub id: Option<String> }
        )*
    };
}

shapes! { Agent Bot Call Chat Flow Hours Instance Metric Number Prompt Queue Quota Role Rule Task User View }

#[connect_operation(method = "GET", uri = "/users/<User>")]
pub struct GetUser {
    pub user: User,
}

fn main() {}
