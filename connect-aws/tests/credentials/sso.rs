//! Single sign-on.

use connect_core::Timestamp;
use connect_core::auth::{AuthProblem, Credentials};
use connect_testing::{Received, Reply};

use crate::world::{NOW, SECRET, World, identity};

/// The SHA-1 hashes of `main` and of `https://x`, by which the AWS CLI names its files.
const MAIN: &str = ".aws/sso/cache/b28b7af69320201d1cf206ebf28373980add1451.json";
const URL: &str = ".aws/sso/cache/98383e6608d65e46b24bbd92582bc8d916605a21.json";
const SESSION: &str = "[default]\nsso_session = main\nsso_account_id = 123456789012\nsso_role_name = Bot Role\n\
                       [sso-session main]\nsso_start_url = https://x\nsso_region = eu-west-1\n";
const LEGACY: &str = "[default]\nsso_start_url = https://x\nsso_region = eu-west-1\nsso_account_id = 123456789012\n\
                      sso_role_name = Bot Role\n";

fn token(expires: &str) -> String {
    format!(
        r#"{{"startUrl":"https://x","region":"eu-west-1","accessToken":"old","expiresAt":"{expires}","clientId":"client",
            "clientSecret":"wJalr-client","registrationExpiresAt":"2026-07-01T00:00:00Z","refreshToken":"wJalr-refresh"}}"#
    )
}

fn portal(request: &Received) -> Reply {
    match request.target().split('?').next() {
        Some("/token") => Reply::json(
            200,
            r#"{"accessToken":"new","tokenType":"Bearer","expiresIn":28800,"refreshToken":"wJalr-next"}"#,
        ),
        Some("/federation/credentials") => Reply::json(
            200,
            format!(
                r#"{{"roleCredentials":{{"accessKeyId":"ASIA","secretAccessKey":"{SECRET}","sessionToken":"token",
                    "expiration":{}}}}}"#,
                (NOW + 3600) * 1000 + 999
            ),
        ),
        _ => Reply::new(404),
    }
}

fn expected() -> String {
    let credentials = Credentials::new("ASIA", SECRET).with_session_token("token");
    identity(credentials.with_expiry(Timestamp::new(NOW + 3600, 0)))
}

#[test]
fn a_valid_token_gets_the_credentials_of_the_role() {
    for (config, file) in [(SESSION, MAIN), (LEGACY, URL)] {
        let world = World::new(portal).config(config).file(file, token("2026-05-04T12:00:00Z"));
        assert_eq!(identity(world.credentials().unwrap()), expected());
        assert_eq!(world.uris(), ["https://portal.sso.eu-west-1.amazonaws.com/federation/credentials"]);
        let request = &world.server.received()[0];
        assert_eq!(request.target(), "/federation/credentials?role_name=Bot%20Role&account_id=123456789012");
        assert_eq!(request.header("x-amz-sso_bearer_token"), Some("old"));
    }
    // An old version of the AWS CLI writes times like this.
    let world = World::new(portal).config(LEGACY).file(URL, token("2026-05-04T12:00:00UTC"));
    assert_eq!(identity(world.credentials().unwrap()), expected());
}

#[test]
fn a_token_that_expires_soon_is_refreshed_and_written_back() {
    for expires in ["2026-05-04T09:13:09Z", "2026-05-04T08:00:00Z"] {
        let world = World::new(portal).config(SESSION).file(MAIN, token(expires));
        assert_eq!(identity(world.credentials().unwrap()), expected());
        assert_eq!(world.uris()[0], "https://oidc.eu-west-1.amazonaws.com/token");
        let [refresh, get] = &world.server.received()[..] else { panic!("two requests") };
        assert_eq!(
            std::str::from_utf8(refresh.body()).unwrap(),
            r#"{"clientId":"client","clientSecret":"wJalr-client","grantType":"refresh_token","refreshToken":"wJalr-refresh"}"#
        );
        assert_eq!(get.header("x-amz-sso_bearer_token"), Some("new"));
        let path = world.folder.join(MAIN);
        let written = std::fs::read_to_string(&path).unwrap();
        for part in [
            r#""startUrl":"https://x""#,
            r#""region":"eu-west-1""#,
            r#""accessToken":"new""#,
            r#""expiresAt":"2026-05-04T16:58:10Z""#,
            r#""clientId":"client""#,
            r#""clientSecret":"wJalr-client""#,
            r#""registrationExpiresAt":"2026-07-01T00:00:00Z""#,
            r#""refreshToken":"wJalr-next""#,
        ] {
            assert!(written.contains(part), "{part} is not in {written}");
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        assert_eq!(std::fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
        // The next caller finds the new token.
        world.credentials().unwrap();
        assert_eq!(world.uris().len(), 3);
    }
}

#[test]
fn a_token_that_lasts_is_used_if_it_cannot_be_refreshed() {
    let handler = |request: &Received| match request.target() {
        "/token" => Reply::json(400, r#"{"error":"invalid_grant","error_description":"wJalr"}"#),
        _ => portal(request),
    };
    let world = World::new(handler).config(SESSION).file(MAIN, token("2026-05-04T09:00:00Z"));
    assert_eq!(identity(world.credentials().unwrap()), expected());
}

#[test]
fn an_expired_token_says_how_to_sign_in() {
    let handler = |request: &Received| match request.target() {
        "/token" => Reply::json(400, r#"{"error":"invalid_grant"}"#),
        _ => portal(request),
    };
    let old = "2026-05-04T08:58:10Z";
    let session = SESSION.replace("[default]", "[profile 'the bot']");
    let world = World::new(handler).config(&session).profile("the bot").file(MAIN, token(old));
    world.check_refused(&[
        "the token of single sign-on expired at 2026-05-04T08:58:10Z",
        "`https://oidc.eu-west-1.amazonaws.com` did not refresh it (400 Bad Request",
        ": run `aws sso login --profile 'the bot'`",
    ]);
    assert_eq!(world.credentials().unwrap_err().problem(), AuthProblem::Expired);
    let forgotten = token(old).replace("2026-07-01", "2026-05-01");
    let world = World::new(portal).config(SESSION).file(MAIN, forgotten);
    world.check_refused(&["and it cannot be refreshed: run `aws sso login --profile default`"]);
    let world = World::new(portal).config(LEGACY).file(URL, token(old));
    world.check_refused(&["and it cannot be refreshed: run `aws sso login --profile default`"]);
    assert_eq!(world.uris(), [""; 0]);
}

#[test]
fn a_token_that_the_portal_rejects_says_how_to_sign_in() {
    let world = World::new(|_| Reply::json(401, r#"{"message":"Session token not found or invalid"}"#));
    let world = world.config(SESSION).file(MAIN, token("2026-05-04T12:00:00Z"));
    world.check_refused(&["rejected the token: run `aws sso login --profile default`"]);
    assert_eq!(world.credentials().unwrap_err().problem(), AuthProblem::Expired);
}

#[test]
fn a_file_that_is_absent_or_half_written_says_how_to_sign_in() {
    let world = World::new(portal).config(SESSION);
    world.check_refused(&["no token of single sign-on in `", "run `aws sso login --profile default`"]);
    assert_eq!(world.credentials().unwrap_err().problem(), AuthProblem::NoCredentials);
    let whole = token("2026-05-04T12:00:00Z");
    for text in ["", "{", &whole[..90], &whole[..whole.len() - 1], "<html>", r#"{"accessToken":"wJalr"}"#] {
        let world = World::new(portal).config(SESSION).file(MAIN, text);
        world.check_refused(&["is not a whole token", "run `aws sso login --profile default`"]);
    }
    let world = World::new(portal).config(SESSION).file(MAIN, token("soon"));
    world.check_refused(&["`expiresAt` in the file `", "is not a time"]);
}

#[test]
fn answers_that_are_wrong_are_errors() {
    for (reply, part) in [
        (Reply::json(403, r#"{"message":"No access"}"#), "403 Forbidden: No access"),
        (Reply::new(200).with_body("<html>"), "GetRoleCredentials"),
        (Reply::json(200, r#"{"roleCredentials":{"accessKeyId":"A","secretAccessKey":"wJalr"}}"#), "roleCredentials"),
        (Reply::close(), "connection"),
    ] {
        let world = World::new(move |_| reply.clone()).config(SESSION).file(MAIN, token("2026-05-04T12:00:00Z"));
        world.check_refused(&["the role `Bot Role` of the account `123456789012`", part]);
    }
}

#[test]
fn settings_that_are_absent_or_differ_are_errors() {
    for (old, new, part) in [
        ("sso_role_name = Bot Role\n", "", "the profile `default` uses single sign-on and has no `sso_role_name`"),
        ("sso_start_url = https://x\n", "", "has no `sso_start_url`"),
        ("[sso-session main]", "[sso-session other]", "names the section `[sso-session main]`, which does not exist"),
        ("sso_session = main\n", "sso_session = main\nsso_region = eu-west-2\n", "differ: remove it from the profile"),
    ] {
        let world = World::new(portal).config(&SESSION.replace(old, new)).file(MAIN, token("2026-05-04T12:00:00Z"));
        world.check_refused(&[part]);
        assert_eq!(world.credentials().unwrap_err().problem(), AuthProblem::UnusableCredentials);
    }
}
