use connect_core::{connect_error, connect_operation, connect_shape, UnknownValue};

#[connect_operation(method = "PUT", uri = "/call", output = Answer, errors(NotFound), retries = 3)]
pub struct Call {
    pub details: Details,
}

#[connect_shape(strict)]
pub struct Details {
    pub role: Role,
}

#[connect_shape(strict)]
pub enum Role {
    Agent,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

#[connect_shape(strict)]
pub struct Answer {
    pub details: Details,
}

#[connect_error(status = 404, strict)]
#[derive(Debug)]
pub struct NotFound {}

#[connect_operation(method = "PUT", uri = "/other/<Role>", error = CallError)]
pub struct Other {
    pub role: Role,
}

pub fn role_of(call: &Call) -> &str {
    call.details.role.as_str()
}

fn main() {}
