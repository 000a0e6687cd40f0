//! The settings of clients: region, endpoints and retries.

use std::sync::atomic::{AtomicUsize, Ordering};

use connect_aws::endpoint::ServiceEndpoint;
use connect_aws::{LoadError, blocking};
use connect_core::auth::AuthProblem;
use connect_core::{Timestamp, connect_operation, transport_fn};
use connect_testing::Reply;

use crate::world::{LATER, NOW, SECRET, World, document, section};

const LAMBDA: ServiceEndpoint = ServiceEndpoint::new("lambda");
const LEX: ServiceEndpoint =
    ServiceEndpoint::new("runtime-v2-lex").with_signing_name("lex").with_service_id("Lex Runtime V2");

#[connect_operation(method = "GET", uri = "/2016-08-19/account-settings", auth = sigv4)]
struct GetAccountSettings {}

fn load(world: &World) -> Result<blocking::AwsConfig, LoadError> {
    blocking::load_with(world.options(), world.transport())
}

#[track_caller]
fn check_refused(world: &World, parts: &[&str]) {
    let error = load(world).unwrap_err();
    let printed = format!("{error} {error:?}");
    assert_eq!(error.problem(), AuthProblem::UnusableCredentials, "{printed}");
    assert!(!printed.contains('\n'), "{printed}");
    for part in parts {
        assert!(printed.contains(part), "`{part}` is not in: {printed}");
    }
}

#[test]
fn a_client_signs_for_the_region_of_the_settings_over_the_same_transport() {
    let config = format!("[default]\nregion = eu-central-1\n{}", section("profile x", "X"));
    let world = World::new(|_| Reply::json(200, "{}")).config(&config);
    let world = world.set("AWS_ACCESS_KEY_ID", "ENV").set("AWS_SECRET_ACCESS_KEY", SECRET);
    let client = load(&world).unwrap().client(LAMBDA).unwrap();
    client.send(&GetAccountSettings {}).unwrap();
    assert_eq!(world.uris(), ["https://lambda.eu-central-1.amazonaws.com/2016-08-19/account-settings"]);
    let authorization = world.server.received()[0].header("authorization").unwrap().to_owned();
    assert!(authorization.contains("Credential=ENV/20260504/eu-central-1/lambda/aws4_request"), "{authorization}");
}

#[test]
fn a_client_asks_the_chain_again_when_its_credentials_are_about_to_expire() {
    let count = AtomicUsize::new(0);
    let world = World::new(move |request| {
        if request.target() != "/agent" {
            return Reply::json(200, "{}");
        }
        let number = count.fetch_add(1, Ordering::SeqCst);
        let expiry = Timestamp::new(NOW + 3600 * (1 + i64::try_from(number).unwrap()), 0);
        Reply::json(200, document(&format!("KEY{number}")).replace(LATER, &expiry.to_string()))
    });
    let world =
        world.set("AWS_REGION", "eu-central-1").set("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://localhost/agent");
    let client = load(&world).unwrap().client(LAMBDA).unwrap();
    let key = || {
        client.send(&GetAccountSettings {}).unwrap();
        let received = world.server.received();
        let authorization = received.last().unwrap().header("authorization").unwrap().to_owned();
        authorization.split_once("Credential=").unwrap().1.split_once('/').unwrap().0.to_owned()
    };
    assert_eq!((key(), key()), ("KEY0".to_owned(), "KEY0".to_owned()));
    world.clock.advance(3600 - 300);
    assert_eq!((key(), key()), ("KEY1".to_owned(), "KEY1".to_owned()));
}

#[test]
fn the_region_is_that_of_the_first_place_that_has_one() {
    let config = "[default]\nregion = eu-west-1\n[profile bot]\nregion = eu-west-2\n";
    let world = World::offline().config(config);
    let region = |world: &World| load(world).unwrap().region().map(str::to_owned);
    assert_eq!(region(&world).as_deref(), Some("eu-west-1"));
    let world = world.set("AWS_PROFILE", "bot");
    assert_eq!(region(&world).as_deref(), Some("eu-west-2"));
    let world = world.set("AWS_DEFAULT_REGION", "eu-west-3");
    assert_eq!(region(&world).as_deref(), Some("eu-west-3"));
    let world = world.set("AWS_REGION", "eu-north-1");
    assert_eq!(region(&world).as_deref(), Some("eu-north-1"));
    let passed = blocking::load_with(world.options().with_region("us-east-2"), world.transport()).unwrap();
    assert_eq!(passed.region(), Some("us-east-2"));
    assert_eq!(world.uris(), [""; 0]);
}

#[test]
fn without_a_region_the_instance_is_asked() {
    let world = World::new(|request| match request.target() {
        "/latest/api/token" => Reply::new(200).with_body("token"),
        "/latest/meta-data/placement/region" => Reply::new(200).with_body("ap-south-1\n"),
        _ => Reply::new(404),
    });
    let world = world.unset("AWS_EC2_METADATA_DISABLED");
    assert_eq!(load(&world).unwrap().region(), Some("ap-south-1"));
}

#[test]
fn without_any_region_the_endpoint_is_an_error_that_says_why() {
    let world = World::offline();
    let config = load(&world).unwrap();
    assert_eq!(config.region(), None);
    let message = config.endpoint(LAMBDA).unwrap_err().to_string();
    assert!(message.starts_with("no region: set `AWS_REGION` or the `region` of the profile"), "{message}");
    assert!(message.ends_with("`AWS_EC2_METADATA_DISABLED` is set"), "{message}");
    let world = world.unset("AWS_EC2_METADATA_DISABLED");
    let message = load(&world).unwrap().endpoint(LAMBDA).unwrap_err().to_string();
    assert!(message.ends_with("`http://169.254.169.254` did not return a token: 404 Not Found"), "{message}");
}

#[test]
fn endpoints_are_those_of_the_settings() {
    let local = "[services local]\nlex_runtime_v2 =\n  endpoint_url = http://localhost:3\n";
    let world = World::offline().config(&format!("[default]\nregion = eu-west-1\nservices = local\n{local}"));
    let endpoint = |world: &World, service| load(world).unwrap().endpoint(service).unwrap().to_string();
    assert_eq!(endpoint(&world, LEX), "http://localhost:3");
    assert_eq!(endpoint(&world, LAMBDA), "https://lambda.eu-west-1.amazonaws.com");
    let world = world.set("AWS_ENDPOINT_URL", "http://localhost:4");
    assert_eq!(
        (endpoint(&world, LEX).as_str(), endpoint(&world, LAMBDA).as_str()),
        ("http://localhost:4", "http://localhost:4")
    );
    let world = world.set("AWS_ENDPOINT_URL_LEX_RUNTIME_V2", "http://localhost:5");
    assert_eq!(
        (endpoint(&world, LEX).as_str(), endpoint(&world, LAMBDA).as_str()),
        ("http://localhost:5", "http://localhost:4")
    );
    let world = world.set("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "TRUE").set("AWS_USE_FIPS_ENDPOINT", "true");
    let world = world.set("AWS_USE_DUALSTACK_ENDPOINT", "true");
    assert_eq!(endpoint(&world, LAMBDA), "https://lambda-fips.eu-west-1.api.aws");
    let host = load(&world).unwrap().host(LEX).unwrap();
    assert_eq!((host.signing_region().as_str(), host.signing_name()), ("eu-west-1", "lex"));
}

#[test]
fn attempts_are_those_of_the_settings() {
    for (variables, settings, attempts) in [
        (&[][..], "", 3),
        (&[], "retry_mode = legacy\n", 5),
        (&[("AWS_RETRY_MODE", "standard")], "retry_mode = legacy\n", 3),
        (&[], "retry_mode = adaptive\nmax_attempts = 7\n", 7),
        (&[("AWS_MAX_ATTEMPTS", "1")], "max_attempts = 7\n", 1),
    ] {
        let world = World::offline().config(&format!("[default]\nregion = eu-west-1\n{settings}"));
        let world = variables.iter().fold(world, |world, (name, value)| world.set(name, *value));
        let policy = load(&world).unwrap().retry_policy();
        assert_eq!(policy.max_attempts(), attempts, "{variables:?} {settings}");
    }
}

#[test]
fn settings_that_mean_nothing_are_errors() {
    for (settings, part) in [
        ("retry_mode = often\n", "`retry_mode` (line 2 of `"),
        ("max_attempts = many\n", "`max_attempts` (line 2 of `"),
        ("use_fips_endpoint = 1\n", "`use_fips_endpoint` (line 2 of `"),
        ("services = absent\n", "`[services absent]`"),
        ("region = Frankfurt\n", "`region` (line 2 of `"),
        ("region =\n", "`region` (line 2 of `"),
    ] {
        check_refused(&World::offline().config(&format!("[default]\n{settings}")), &[part]);
    }
    let world = World::offline().set("AWS_ENDPOINT_URL_LAMBDA", "localhost").set("AWS_REGION", "eu-west-1");
    let message = load(&world).unwrap().endpoint(LAMBDA).unwrap_err().to_string();
    assert!(message.contains("the environment variable `AWS_ENDPOINT_URL_LAMBDA` is not an endpoint: "), "{message}");
    let error = load(&World::offline().profile("absent")).unwrap_err();
    assert!(error.to_string().contains("the profile `absent`"), "{error}");
}

#[test]
fn the_futures_can_move_between_threads() {
    fn check(_: impl Send) {}
    let transport = || transport_fn(|_, _| async { Ok(connect_core::http::Response::new("".into())) });
    check(connect_aws::load(transport()));
    let chain = connect_aws::credentials::CredentialsChain::new(transport());
    check(chain.credentials());
    check(chain.issue());
}
