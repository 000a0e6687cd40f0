//! Credentials of containers.

use connect_core::auth::AuthProblem;
use connect_testing::Reply;

use crate::world::{World, document, identity, temporary};

const RELATIVE: &str = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
const FULL: &str = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
const TOKEN: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
const TOKEN_FILE: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";

fn agent() -> World {
    World::new(|_| Reply::json(200, document("ASIA")))
}

#[test]
fn the_path_and_the_query_are_sent_as_they_are() {
    for (variable, value, uri, target) in [
        (
            RELATIVE,
            "/v2/credentials/b1a1?id=1%2F2",
            "http://169.254.170.2/v2/credentials/b1a1",
            "/v2/credentials/b1a1?id=1%2F2",
        ),
        (FULL, "http://169.254.170.23/v1/credentials", "http://169.254.170.23/v1/credentials", "/v1/credentials"),
        (FULL, "http://[fd00:ec2::23]/v1", "http://[fd00:ec2::23]/v1", "/v1"),
        (FULL, "http://localhost:8080/a//b/", "http://localhost:8080/a//b/", "/a//b/"),
        (FULL, "http://127.9.9.9", "http://127.9.9.9/", "/"),
        (FULL, "http://[::1]:1/x", "http://[::1]:1/x", "/x"),
        (FULL, "https://agent.example/x", "https://agent.example/x", "/x"),
    ] {
        let world = agent().set(variable, value);
        assert_eq!(identity(world.credentials().unwrap()), temporary("ASIA"), "{value}");
        assert_eq!(world.uris(), [uri]);
        let request = &world.server.received()[0];
        assert_eq!((request.method(), request.target()), ("GET", target));
        assert_eq!(request.header("accept"), Some("application/json"));
        assert_eq!(request.header("authorization"), None);
    }
}

#[test]
fn no_other_host_is_asked_over_plain_http() {
    for host in ["agent.example", "169.254.169.254", "169.254.170.2.example", "10.0.0.1", "[fd00:ec2::24]"] {
        let world = agent().set(FULL, format!("http://{host}/x"));
        world.check_refused(&[FULL, "over plain HTTP"]);
        assert_eq!(world.uris(), [""; 0]);
    }
}

#[test]
fn a_variable_that_is_no_url_is_an_error() {
    for (variable, value) in [
        (RELATIVE, ""),
        (RELATIVE, ".example/x"),
        (RELATIVE, "@agent.example/"),
        (FULL, ""),
        (FULL, "/x"),
        (FULL, "ftp://localhost/x"),
        (FULL, "http://user:wJalr@localhost/x"),
        (FULL, "http://local host/"),
    ] {
        let world = agent().set(variable, value);
        world.check_refused(&[variable, ": correct it, or unset it"]);
        assert_eq!(world.credentials().unwrap_err().problem(), AuthProblem::UnusableCredentials);
        assert_eq!(world.uris(), [""; 0], "{value}");
    }
}

#[test]
fn the_relative_uri_wins_over_the_full_one() {
    let world = agent().set(RELATIVE, "/x").set(FULL, "http://localhost/y");
    world.credentials().unwrap();
    assert_eq!(world.uris(), ["http://169.254.170.2/x"]);
}

#[test]
fn the_token_is_that_of_the_file_or_else_of_the_variable() {
    let world = agent().set(FULL, "http://localhost/x").set(TOKEN, "Bearer one");
    world.credentials().unwrap();
    assert_eq!(world.server.received()[0].header("authorization"), Some("Bearer one"));

    let file = world.folder.join("token").to_str().unwrap().to_owned();
    let world = world.file("token", "Bearer two").set(TOKEN_FILE, &file);
    world.credentials().unwrap();
    assert_eq!(world.server.received()[1].header("authorization"), Some("Bearer two"));
    // The file is read again each time.
    let world = world.file("token", "Bearer three");
    world.credentials().unwrap();
    assert_eq!(world.server.received()[2].header("authorization"), Some("Bearer three"));
}

#[test]
fn a_token_that_no_header_can_have_is_an_error_that_does_not_show_it() {
    let world = agent().set(FULL, "http://localhost/x").set(TOKEN, "wJalr\r\nx-evil: 1");
    world.check_refused(&[TOKEN, "line break"]);
    let file = world.folder.join("token").to_str().unwrap().to_owned();
    let world = world.file("token", "wJalr\n").set(TOKEN_FILE, &file);
    world.check_refused(&[TOKEN_FILE, "line break"]);
    let world = world.set(TOKEN_FILE, "/no/such/file");
    world.check_refused(&[TOKEN_FILE, "`/no/such/file`", "cannot be read"]);
    assert_eq!(world.uris(), [""; 0]);
}

#[test]
fn an_answer_without_credentials_is_an_error_that_says_what_came() {
    let half = &document("ASIA")[..60];
    for (reply, part) in [
        (Reply::json(200, half), "something that cannot be read"),
        (Reply::new(200).with_body("<html><body>Sign in</body></html>"), "returned HTML or XML"),
        (Reply::new(200), "returned nothing"),
        (Reply::json(200, r#"{"AccessKeyId":"A","Token":"t"}"#), "no `SecretAccessKey`"),
        (Reply::json(200, r#"{"AccessKeyId":"A","SecretAccessKey":"wJalr","Token":"t"}"#), "no `Expiration`"),
        (Reply::json(200, r#"{"AccessKeyId":"A","SecretAccessKey":"wJalr","Expiration":"x"}"#), "no `Token`"),
        (
            Reply::json(200, r#"{"AccessKeyId":"A","SecretAccessKey":"wJalr","Token":"t","Expiration":"soon"}"#),
            "`Expiration`",
        ),
        (Reply::json(200, r#"{"AccessKeyId":"A","SecretAccessKey":"wJalr x","Token":"t"}"#), "white space"),
        (Reply::json(403, r#"{"code":"AccessDenied","message":"no role"}"#), "403 Forbidden: AccessDenied: no role"),
        (Reply::new(302).with_header("location", "https://proxy.example/"), "302 Found"),
        (Reply::new(503), "503 Service Unavailable"),
        (Reply::close(), "connection"),
        (Reply::json(200, vec![b' '; 70_000]), "longer than the limit"),
    ] {
        let world = World::new(move |_| reply.clone()).set(FULL, "http://localhost/x");
        world.check_refused(&["the container's agent at `http://localhost`", part]);
    }
}

#[test]
fn an_agent_that_fails_is_asked_three_times() {
    let world = World::new(|_| Reply::new(500)).set(FULL, "http://localhost/x");
    world.check_refused(&["500"]);
    assert_eq!(world.uris().len(), 3);
}
