//! Credentials of instances.

use std::time::Duration;

use connect_core::Timestamp;
use connect_core::auth::{AuthProblem, Credentials};
use connect_testing::{Received, Reply};

use crate::world::{NOW, SECRET, World, document, identity, temporary};

const ROLE: &str = "/latest/meta-data/iam/security-credentials/";

fn answer(request: &Received, document: String) -> Reply {
    let has_token = request.header("x-aws-ec2-metadata-token") == Some("metadata-token==");
    match (request.method(), request.target()) {
        ("PUT", "/latest/api/token") if request.header("x-aws-ec2-metadata-token-ttl-seconds") == Some("21600") => {
            Reply::new(200).with_body("metadata-token==")
        }
        ("GET", ROLE) if has_token => Reply::new(200).with_body("bot-role"),
        ("GET", path) if has_token && path == ROLE.to_owned() + "bot-role" => Reply::json(200, document),
        _ => Reply::new(404),
    }
}

fn instance(handler: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> World {
    World::new(handler).unset("AWS_EC2_METADATA_DISABLED")
}

fn good() -> World {
    instance(|request| answer(request, document("ASIA")))
}

#[test]
fn the_role_of_the_instance_is_found_with_a_token() {
    let world = good();
    assert_eq!(identity(world.credentials().unwrap()), temporary("ASIA"));
    assert_eq!(world.uris()[0], "http://169.254.169.254/latest/api/token");
    assert_eq!(world.uris().len(), 3);
}

#[test]
fn the_address_is_that_of_the_settings() {
    for (variable, value, address) in [
        ("AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://127.0.0.1:1338", "http://127.0.0.1:1338/latest/api/token"),
        (
            "AWS_EC2_METADATA_SERVICE_ENDPOINT",
            "http://proxy.example/imds/",
            "http://proxy.example/imds/latest/api/token",
        ),
        ("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "IPv6", "http://[fd00:ec2::254]/latest/api/token"),
        ("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ipv4", "http://169.254.169.254/latest/api/token"),
        ("AWS_IMDS_USE_IPV6", "true", "http://[fd00:ec2::254]/latest/api/token"),
    ] {
        let world = instance(|_| Reply::new(500)).set(variable, value);
        world.refusal();
        assert_eq!(world.uris(), [address], "{value}");
    }
    let world = good().config("[default]\nec2_metadata_service_endpoint = http://localhost:1\n");
    world.credentials().unwrap();
    assert_eq!(world.uris()[0], "http://localhost:1/latest/api/token");
}

#[test]
fn settings_that_mean_nothing_are_errors() {
    for (variable, value) in [
        ("AWS_EC2_METADATA_SERVICE_ENDPOINT", "localhost"),
        ("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "both"),
        ("AWS_METADATA_SERVICE_TIMEOUT", "soon"),
        ("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "-1"),
    ] {
        let world = good().set(variable, value);
        world.check_refused(&[variable]);
        assert_eq!(world.credentials().unwrap_err().problem(), AuthProblem::UnusableCredentials);
    }
}

#[test]
fn the_attempts_are_those_of_the_settings() {
    let world = instance(|_| Reply::new(503)).set("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "3");
    world.check_refused(&["503"]);
    assert_eq!(world.uris().len(), 3);
}

#[test]
fn an_answer_that_is_late_is_not_waited_for() {
    let world = instance(|_| Reply::new(200).with_body("token").after(Duration::from_secs(600)));
    world.check_refused(&["did not answer", "in time", "`AWS_EC2_METADATA_DISABLED=true`", "two hops"]);
}

#[test]
fn wrong_answers_are_told_apart() {
    let html = "<html><body>Sign in</body></html>";
    for (target, reply, part) in [
        ("/latest/api/token", Reply::new(200).with_body(html), "did not return a token"),
        ("/latest/api/token", Reply::new(200), "did not return a token"),
        ("/latest/api/token", Reply::new(403), "did not return a token: 403 Forbidden"),
        (ROLE, Reply::new(200).with_body(html), "did not return a role"),
        (ROLE, Reply::new(404), "knows no role of the instance: attach one to it"),
        ("bot-role", Reply::new(200).with_body(html), "returned HTML or XML"),
        ("bot-role", Reply::json(200, r#"{"Code":"Success","AccessKeyId":"A","Secr"#), "something that cannot be read"),
        (
            "bot-role",
            Reply::json(200, r#"{"Code":"AssumeRoleUnauthorizedAccess","Message":"EC2 cannot assume the role"}"#),
            "AssumeRoleUnauthorizedAccess: EC2 cannot assume the role",
        ),
    ] {
        let world = instance(move |request| {
            if request.target().ends_with(target) { reply.clone() } else { answer(request, document("ASIA")) }
        });
        assert_eq!(world.credentials().unwrap_err().problem(), AuthProblem::NoCredentials);
        world.check_refused(&["(4) the instance metadata at `http://169.254.169.254`", part]);
    }
}

#[test]
fn a_key_that_the_service_did_not_replace_in_time_is_used_for_longer() {
    let old = |expiration: &str| document("ASIA").replace(crate::world::LATER, expiration);
    for (expiration, seconds) in [
        // An hour ago, and in sixteen minutes: 15 minutes and the least jitter of 2 minutes.
        ("2026-05-04T07:58:10Z", 17 * 60),
        ("2026-05-04T09:14:10Z", 17 * 60),
        ("2026-05-04T09:15:11Z", 17 * 60 + 1),
    ] {
        let document = old(expiration);
        let world = instance(move |request| answer(request, document.clone()));
        let expected = Credentials::new("ASIA", SECRET).with_session_token("token");
        let expected = expected.with_expiry(Timestamp::new(NOW + seconds, 0));
        assert_eq!(identity(world.credentials().unwrap()), identity(expected), "{expiration}");
    }
}
