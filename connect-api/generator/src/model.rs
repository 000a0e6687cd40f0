//! Facts that the models lack, and texts that are left out.

use connect_import::Model;
use connect_import::model::{Auth, Location, Shape};

use crate::services::Service;

/// The shapes of the two bearer tokens, for which `connect-api` has types of its own.
pub(crate) const TOKENS: [&str; 2] = [PARTICIPANT_TOKEN, CONNECTION_TOKEN];

const PARTICIPANT_TOKEN: &str = "ParticipantToken";
const CONNECTION_TOKEN: &str = "ConnectionToken";
const TOKEN_HEADER: &str = "X-Amz-Bearer";

/// Prepares a model for `connect-api`.
pub(crate) fn prepare(model: &mut Model, service: &Service) {
    separate_tokens(model);
    if service.module == "participant" {
        authenticate_by_token(model);
    }
    remove_messages(model);
}

/// Makes the token of a connection a shape of its own, and both tokens sensitive.
///
/// The model of the participant service has one shape for both tokens, but each operation takes
/// only one of them.
fn separate_tokens(model: &mut Model) {
    let Some(token) = model.shapes.get_mut(PARTICIPANT_TOKEN) else { return };
    token.sensitive = true;
    let token = token.clone();
    let members = model.shapes.values_mut().flat_map(members_mut);
    let mut is_used = false;
    for member in
        members.filter(|member| member.name == CONNECTION_TOKEN && member.reference.target == PARTICIPANT_TOKEN)
    {
        CONNECTION_TOKEN.clone_into(&mut member.reference.target);
        is_used = true;
    }
    if is_used {
        model.shapes.insert(CONNECTION_TOKEN.to_owned(), token);
    }
}

/// Sets the authentication of operations with a token: the participant service documents that they
/// are not signed.
fn authenticate_by_token(model: &mut Model) {
    for operation in model.operations.values_mut() {
        let input = operation.input.as_ref().and_then(|input| model.shapes.get(input));
        let mut members = input.map_or(&[][..], Shape::members).iter();
        let is_token = |location: &Location| matches!(location, Location::Header(name) if name == TOKEN_HEADER);
        if let Some(token) = members.find(|member| is_token(&member.location)) {
            operation.auth = Some(vec![Auth::BearerMember { member: token.name.clone() }]);
        }
    }
}

/// Removes the sentences in which a model explains a deprecation.
fn remove_messages(model: &mut Model) {
    let operations = model.operations.values_mut().map(|operation| &mut operation.deprecated);
    for deprecation in operations.flatten() {
        deprecation.message = None;
    }
    for shape in model.shapes.values_mut() {
        let own = shape.deprecated.iter_mut();
        own.for_each(|deprecation| deprecation.message = None);
        for deprecation in members_mut(shape).iter_mut().filter_map(|member| member.deprecated.as_mut()) {
            deprecation.message = None;
        }
    }
}

fn members_mut(shape: &mut Shape) -> &mut [connect_import::model::Member] {
    use connect_import::model::Kind;

    match &mut shape.kind {
        Kind::Structure { members, .. } | Kind::Union { members, .. } => members,
        _ => &mut [],
    }
}
