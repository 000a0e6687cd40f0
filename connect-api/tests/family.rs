//! The operations that the features add, which are generated from the models.
#![cfg(test)]

use std::any::TypeId;

use connect_api::{
    ConnectionToken, Host, HostError, campaigns, campaigns_v2, cases, connect, contact_lens, health, participant,
};
use connect_aws::endpoint::ServiceHost;
use connect_core::auth::AuthScheme;
use connect_core::blocking::{Client, transport_fn};
use connect_core::token::FixedToken;
use connect_core::{Body, ClientConfig, Endpoint, Operation, json};

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn endpoint() -> Endpoint {
    Endpoint::new("https://service.example").unwrap()
}

#[test]
fn a_generated_operation_encodes_its_request() -> Outcome {
    let list = connect::ListUsers { instance_id: "i-1".into(), max_results: Some(5), ..Default::default() };
    let request = list.to_http_request(&endpoint(), &FixedToken::new("t"))?;
    assert_eq!(request.method(), "GET");
    assert_eq!(request.uri(), "https://service.example/users-summary/i-1?maxResults=5");
    assert_eq!(<connect::ListUsers as Operation>::METADATA.auth(), AuthScheme::SigV4);
    Ok(())
}

#[test]
fn a_generated_operation_lists_its_items_over_pages() -> Outcome {
    let transport = transport_fn(|request: connect_core::http::Request<Body>, _| {
        let is_first = !request.uri().to_string().contains("nextToken");
        let body = if is_first {
            r#"{"UserSummaryList":[{"Id":"u-1"}],"NextToken":"n"}"#
        } else {
            r#"{"UserSummaryList":[{"Id":"u-2"}]}"#
        };
        Ok(connect_core::http::Response::new(Body::from(body)))
    });
    let client = Client::with_config(ClientConfig::new(endpoint()).without_signing(), transport);
    let list = connect::ListUsers { instance_id: "i-1".into(), ..Default::default() };
    let users = client.items(list).collect::<Result<Vec<_>, _>>()?;
    let ids: Vec<_> = users.iter().map(|user| user.id.as_deref()).collect();
    assert_eq!(ids, [Some("u-1"), Some("u-2")]);
    Ok(())
}

#[test]
fn a_request_beyond_the_limits_of_the_model_is_not_sent() {
    let list = connect::ListUsers { instance_id: String::new(), ..Default::default() };
    let error = list.to_http_request(&endpoint(), &FixedToken::new("t")).unwrap_err();
    assert_eq!(error.violations().len(), 1, "{error}");
}

#[test]
fn an_operation_of_the_participant_service_takes_the_token_of_a_connection() -> Outcome {
    let attachment = participant::GetAttachment::new("a-1", ConnectionToken::from("hush-hush"));
    let request = attachment.to_http_request(&endpoint(), &FixedToken::new("t"))?;
    assert_eq!(request.headers()["x-amz-bearer"], "hush-hush");
    assert_eq!(<participant::GetAttachment as Operation>::METADATA.auth(), AuthScheme::Bearer("X-Amz-Bearer"));
    assert!(!format!("{attachment:?}").contains("hush-hush"));
    Ok(())
}

#[test]
fn the_modules_have_the_types_of_the_root() {
    assert_eq!(TypeId::of::<connect::StartChatContact>(), TypeId::of::<connect_api::StartChatContact>());
    assert_eq!(TypeId::of::<connect::ListInstances>(), TypeId::of::<connect_api::ListInstances>());
    assert_eq!(TypeId::of::<participant::SendMessage>(), TypeId::of::<connect_api::SendMessage>());
    assert_eq!(TypeId::of::<participant::Item>(), TypeId::of::<connect_api::Item>());
}

#[test]
fn a_generated_operation_uses_the_types_of_the_root() {
    let start = connect::StartOutboundChatContact {
        participant_details: Some(connect_api::ParticipantDetails { display_name: "Ada".into() }),
        initial_system_message: Some(connect_api::ChatMessage {
            content_type: "text/plain".into(),
            content: "Hello".into(),
        }),
        ..Default::default()
    };
    assert_eq!(start.participant_details.map(|details| details.display_name).as_deref(), Some("Ada"));
}

#[test]
fn each_service_has_its_own_operations() -> Outcome {
    let token = FixedToken::new("t");
    let uri = |request: connect_core::http::Request<connect_core::Bytes>| request.uri().path().to_owned();
    let domains = cases::ListDomains::default().to_http_request(&endpoint(), &token)?;
    let campaign = campaigns::DescribeCampaign { id: "c-1".into() }.to_http_request(&endpoint(), &token)?;
    let campaign_v2 = campaigns_v2::DescribeCampaign { id: "c-1".into() }.to_http_request(&endpoint(), &token)?;
    let segments = contact_lens::ListRealtimeContactAnalysisSegments {
        instance_id: "b1a1c2d3-0000-4000-8000-111122223333".into(),
        contact_id: "c1a1c2d3-0000-4000-8000-111122223333".into(),
        ..Default::default()
    };
    let segments = segments.to_http_request(&endpoint(), &token)?;
    let health = health::ListDomains::default().to_http_request(&endpoint(), &token)?;
    let uris = [domains, campaign, campaign_v2, segments, health].map(uri);
    let expected = [
        "/domains-list",
        "/campaigns/c-1",
        "/v2/campaigns/c-1",
        "/realtime-contact-analysis/analysis-segments",
        "/domain",
    ];
    assert_eq!(uris, expected);
    Ok(())
}

#[test]
fn each_service_has_its_own_hosts() -> Outcome {
    let services =
        [cases::ENDPOINT, campaigns::ENDPOINT, campaigns_v2::ENDPOINT, contact_lens::ENDPOINT, health::ENDPOINT];
    let hosts = services.map(|service| service.in_region("eu-central-1"));
    let urls = hosts.iter().map(|host| Ok(host.endpoint()?.to_string())).collect::<Result<Vec<_>, HostError>>()?;
    let expected = [
        "https://cases.eu-central-1.amazonaws.com",
        "https://connect-campaigns.eu-central-1.amazonaws.com",
        "https://connect-campaigns.eu-central-1.amazonaws.com",
        "https://contact-lens.eu-central-1.amazonaws.com",
        "https://health-agent.eu-central-1.api.aws",
    ];
    assert_eq!(urls, expected);
    let names = hosts.each_ref().map(ServiceHost::signing_name);
    assert_eq!(names, ["cases", "connect-campaigns", "connect-campaigns", "connect", "health-agent"]);
    // The two services of the root have the hosts of `Host`.
    let host = connect::ENDPOINT.in_region("us-gov-west-1").with_fips();
    assert_eq!(host.endpoint()?.to_string(), Host::connect("us-gov-west-1").with_fips().endpoint()?.to_string());
    let host = participant::ENDPOINT.in_region("us-east-1").with_fips();
    assert_eq!(host.endpoint()?.to_string(), Host::participant("us-east-1").with_fips().endpoint()?.to_string());
    Ok(())
}

#[test]
fn an_output_without_its_required_members_is_read() -> Outcome {
    let output: cases::CreateCaseOutput = json::from_slice(b"{}")?;
    assert_eq!(output.case_id, "");
    Ok(())
}

#[test]
fn an_error_of_a_service_is_a_variant_of_the_operation() {
    let transport = transport_fn(|_, _| {
        let response =
            connect_core::http::Response::builder().status(404).header("x-amzn-errortype", "UserNotFoundException");
        Ok(response.body(Body::from(r#"{"Message":"no such user"}"#)).map_err(std::io::Error::other).unwrap())
    });
    let client = Client::with_config(ClientConfig::new(endpoint()).without_signing(), transport);
    let error = client.send(&connect::GetFederationToken { instance_id: "i-1".into() }).unwrap_err();
    assert_eq!(error.to_string(), "GetFederationToken: 404 UserNotFoundException: no such user");
}
