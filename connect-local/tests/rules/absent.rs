//! Operations that are not there.

use connect_api::ConnectionToken;
use connect_api::participant::{CancelParticipantAuthentication, DescribeView, GetAuthenticationUrl};

use crate::support::{DENIED, INVALID, NOT_FOUND, engine, error, start};

#[test]
fn a_participant_hears_that_there_are_no_views_and_no_authentication() {
    let engine = engine();
    let chat = start(&engine);
    let view = |connection_token: ConnectionToken| DescribeView { view_token: "v".into(), connection_token };
    assert_eq!(error(engine.describe_view(&view(chat.customer.clone()))), NOT_FOUND);
    assert_eq!(error(engine.describe_view(&view(ConnectionToken::from("guess")))), DENIED);
    let session_id = "11111111-1111-4111-8111-111111111111";
    let url = GetAuthenticationUrl {
        session_id: session_id.into(),
        redirect_uri: "https://local.example".into(),
        connection_token: chat.customer.clone(),
    };
    assert_eq!(error(engine.get_authentication_url(&url)), INVALID);
    let cancel = CancelParticipantAuthentication { session_id: session_id.into(), connection_token: chat.customer };
    assert_eq!(error(engine.cancel_participant_authentication(&cancel)), INVALID);
}
