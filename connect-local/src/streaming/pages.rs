//! The pages for subscribers, below `/_local/sns/`: they confirm a subscription, or end it.

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};

use super::envelope::PATH;
use crate::server::Shared;

/// Answers a request for a page of a subscription.
pub(crate) async fn serve(shared: &Shared, request: Request<Bytes>) -> Response<Bytes> {
    if request.uri().path() != PATH {
        let message = "there is no such page: the messages are not signed, so there is no certificate";
        return error(StatusCode::NOT_FOUND, "NotFound", message);
    }
    if !matches!(*request.method(), Method::GET | Method::POST) {
        let mut response = error(StatusCode::METHOD_NOT_ALLOWED, "InvalidAction", "the method is wrong: use GET");
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, POST"));
        return response;
    }
    // A query, or the form of a POST.
    let mut parameters = request.uri().query().unwrap_or_default().as_bytes().to_vec();
    parameters.push(b'&');
    parameters.extend_from_slice(request.body());
    let parameter = |name: &str| {
        form_urlencoded::parse(&parameters).find_map(|(key, value)| (key == name).then(|| value.into_owned()))
    };
    let subscriptions = &shared.subscriptions;
    let (topic, token) = (parameter("TopicArn").unwrap_or_default(), parameter("Token").unwrap_or_default());
    match parameter("Action").as_deref() {
        Some(action @ "ConfirmSubscription") => match subscriptions.confirm(&topic, &token) {
            Some(subscription) => {
                let result = format!("<SubscriptionArn>{}</SubscriptionArn>", escaped(&subscription.arn));
                done(shared, action, &format!("<{action}Result>{result}</{action}Result>"))
            }
            None => error(StatusCode::BAD_REQUEST, "InvalidParameter", "Invalid parameter: Token"),
        },
        Some(action @ "Unsubscribe") => {
            if subscriptions.unsubscribe(&parameter("SubscriptionArn").unwrap_or_default()) {
                done(shared, action, "")
            } else {
                error(StatusCode::NOT_FOUND, "NotFound", "Subscription does not exist")
            }
        }
        _ => {
            let message = "the action is unknown: use `ConfirmSubscription` or `Unsubscribe`";
            error(StatusCode::BAD_REQUEST, "InvalidAction", message)
        }
    }
}

fn done(shared: &Shared, action: &str, result: &str) -> Response<Bytes> {
    let id = shared.engine.shared.settings.random.uuid().unwrap_or_default();
    let metadata = format!("<ResponseMetadata><RequestId>{id}</RequestId></ResponseMetadata>");
    xml(StatusCode::OK, &format!("{action}Response"), &format!("{result}{metadata}"))
}

fn error(status: StatusCode, code: &str, message: &str) -> Response<Bytes> {
    let error = format!("<Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error>");
    xml(status, "ErrorResponse", &error)
}

fn xml(status: StatusCode, name: &str, content: &str) -> Response<Bytes> {
    let document = format!("<{name} xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\">{content}</{name}>\n");
    let mut response = Response::new(Bytes::from(document));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/xml"));
    response
}

/// Returns a text with the characters escaped that XML has a use for.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
