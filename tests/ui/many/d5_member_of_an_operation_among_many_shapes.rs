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

pub struct Report;

#[connect_operation(method = "PUT", uri = "/reports")]
pub struct PutReport {
    pub report: Report,
}

fn main() {}
