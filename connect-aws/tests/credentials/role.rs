//! Roles, with the credentials of other profiles and with the tokens of web identities.

use connect_core::auth::AuthProblem;
use connect_testing::{Received, Reply};

use crate::world::{LATER, SECRET, World, document, identity, section, temporary};

const ARN: &str = "arn:aws:iam::123456789012:role/bot";

/// Returns the answer of STS: a key whose ID is `id`.
fn key(operation: &str, id: &str) -> Reply {
    Reply::new(200).with_header("content-type", "text/xml").with_body(format!(
        r#"<{operation}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><{operation}Result>
  <AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/bot/x</Arn></AssumedRoleUser>
  <Credentials><AccessKeyId>{id}</AccessKeyId><SecretAccessKey>{SECRET}</SecretAccessKey>
  <SessionToken>token</SessionToken><Expiration>{LATER}</Expiration></Credentials>
  </{operation}Result></{operation}Response>"#
    ))
}

/// Returns the parameters of the form in a request.
fn form(request: &Received) -> Vec<String> {
    let body = std::str::from_utf8(request.body()).unwrap();
    body.split('&').map(str::to_owned).collect()
}

/// Answers with a key whose ID is the end of the role's ARN.
fn sts(request: &Received) -> Reply {
    let form = form(request);
    let get = |name: &str| form.iter().find_map(|part| part.strip_prefix(name)?.strip_prefix('='));
    match (get("Action"), get("RoleArn")) {
        (Some(operation), Some(arn)) => key(operation, arn.rsplit("%2F").next().unwrap()),
        _ => Reply::new(400),
    }
}

/// Returns the ID of the key that a request is signed with.
fn signed_by(request: &Received) -> &str {
    let authorization = request.header("authorization").unwrap();
    authorization.split_once("Credential=").unwrap().1.split_once('/').unwrap().0
}

fn world(config: &str) -> World {
    World::new(sts).set("AWS_REGION", "eu-central-1").config(config)
}

#[test]
fn a_role_is_assumed_with_the_key_of_another_profile() {
    let config = format!(
        "[default]\nrole_arn = {ARN}\nsource_profile = base\nexternal_id = a/b c\nduration_seconds = 900\n\
         role_session_name = the-bot\n{}",
        section("profile base", "BASE")
    );
    let world = world(&config);
    assert_eq!(identity(world.credentials().unwrap()), temporary("bot"));
    assert_eq!(world.uris(), ["https://sts.eu-central-1.amazonaws.com/"]);
    let request = &world.server.received()[0];
    assert_eq!(signed_by(request), "BASE");
    assert!(request.header("authorization").unwrap().contains("/eu-central-1/sts/aws4_request"));
    assert_eq!(
        form(request),
        [
            "Action=AssumeRole",
            "Version=2011-06-15",
            "RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fbot",
            "RoleSessionName=the-bot",
            "ExternalId=a%2Fb%20c",
            "DurationSeconds=900",
        ]
    );
}

#[test]
fn a_session_without_a_name_is_named_by_the_time() {
    let world = world(&format!("[default]\nrole_arn = {ARN}\nsource_profile = default\n"))
        .file(".aws/credentials", section("default", "BASE"));
    world.credentials().unwrap();
    assert!(form(&world.server.received()[0]).contains(&"RoleSessionName=connect-aws-1777885090".to_owned()));
}

#[test]
fn roles_are_assumed_one_with_the_credentials_of_the_other() {
    let config = format!(
        "[default]\nrole_arn = a/last\nsource_profile = middle\n[profile middle]\nrole_arn = a/middle\nsource_profile = \
         first\n[profile first]\nrole_arn = a/first\nsource_profile = base\n{}",
        section("profile base", "BASE")
    );
    let world = world(&config);
    assert_eq!(identity(world.credentials().unwrap()), temporary("last"));
    let received = world.server.received();
    assert_eq!(received.iter().map(signed_by).collect::<Vec<_>>(), ["BASE", "first", "middle"]);
    // The key of a source comes before its own role.
    let config = config.replace("[profile middle]\n", &section("profile middle", "MIDDLE"));
    let world = world.config(&config);
    world.credentials().unwrap();
    assert_eq!(signed_by(&world.server.received()[3]), "MIDDLE");
}

#[test]
fn profiles_that_are_sources_of_each_other_are_an_error() {
    for (config, part) in [
        ("[default]\nrole_arn = r\nsource_profile = default\n", "`default`, `default`"),
        (
            "[default]\nrole_arn = r\nsource_profile = a\n[profile a]\nrole_arn = r\nsource_profile = b\n[profile b]\n\
             role_arn = r\nsource_profile = a\n",
            "`default`, `a`, `b`, `a` are sources of each other",
        ),
        (
            "[default]\nrole_arn = r\nsource_profile = a\n[profile a]\nrole_arn = r\nsource_profile = default\n",
            "`default`, `a`, `default` are sources of each other: correct `source_profile` (line 6 of `",
        ),
    ] {
        let world = world(config);
        world.check_refused(&[part]);
        assert_eq!(world.credentials().unwrap_err().problem(), AuthProblem::UnusableCredentials);
    }
}

#[test]
fn a_role_that_is_described_by_halves_is_an_error() {
    let base = section("profile base", "BASE");
    for (settings, part) in [
        ("", "neither `source_profile` nor `credential_source` is"),
        ("source_profile = base\ncredential_source = Environment\n", "cannot both be there"),
        ("source_profile = absent\n", "names the profile `absent`, which does not exist"),
        ("source_profile = empty\n", "the profile `empty` (line "),
        ("credential_source = environment\n", "is none of `Environment`, `EcsContainer` and `Ec2InstanceMetadata`"),
        ("credential_source = Environment\n", "`AWS_ACCESS_KEY_ID` is not set"),
        ("credential_source = EcsContainer\n", "`AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`"),
        ("credential_source = Ec2InstanceMetadata\n", "`AWS_EC2_METADATA_DISABLED` is set"),
        ("source_profile = base\nmfa_serial = arn\n", "multi-factor authentication"),
        ("source_profile = base\nduration_seconds = hour\n", "is not a whole number of seconds"),
    ] {
        let config = format!("[default]\nrole_arn = {ARN}\n{settings}[profile empty]\nregion = x\n{base}");
        let world = world(&config);
        world.check_refused(&[part]);
        assert_eq!(world.uris(), [""; 0], "{settings}");
    }
}

#[test]
fn the_source_of_a_role_can_be_the_environment_or_a_container() {
    let config = |source: &str| format!("[profile bot]\nrole_arn = {ARN}\ncredential_source = {source}\n");
    let world = world(&config("Environment")).profile("bot");
    let world = world.set("AWS_ACCESS_KEY_ID", "ENV").set("AWS_SECRET_ACCESS_KEY", SECRET);
    world.credentials().unwrap();
    assert_eq!(signed_by(&world.server.received()[0]), "ENV");

    let handler = |request: &Received| match request.method() {
        "GET" => Reply::json(200, document("CONTAINER")),
        _ => sts(request),
    };
    let world = World::new(handler).config(&config("EcsContainer")).set("AWS_PROFILE", "bot");
    let world = world.set("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/x");
    world.credentials().unwrap();
    assert_eq!(signed_by(&world.server.received()[1]), "CONTAINER");
}

#[test]
fn the_endpoint_is_that_of_the_settings() {
    let keys = section("profile base", "BASE");
    let role = format!("[default]\nrole_arn = {ARN}\nsource_profile = base\n");
    for (variables, settings, uri, region) in [
        (&[("AWS_DEFAULT_REGION", "eu-west-2")][..], "", "https://sts.eu-west-2.amazonaws.com/", "eu-west-2"),
        (
            &[("AWS_DEFAULT_REGION", "x"), ("AWS_REGION", "cn-north-1")],
            "",
            "https://sts.cn-north-1.amazonaws.com.cn/",
            "cn-north-1",
        ),
        (&[], "region = us-west-2\n", "https://sts.us-west-2.amazonaws.com/", "us-west-2"),
        (&[], "", "https://sts.amazonaws.com/", "us-east-1"),
        (
            &[("AWS_STS_REGIONAL_ENDPOINTS", "legacy"), ("AWS_REGION", "eu-west-1")],
            "",
            "https://sts.amazonaws.com/",
            "us-east-1",
        ),
        (
            &[("AWS_REGION", "eu-south-1")],
            "sts_regional_endpoints = legacy\n",
            "https://sts.eu-south-1.amazonaws.com/",
            "eu-south-1",
        ),
        (
            &[("AWS_REGION", "us-east-1"), ("AWS_USE_FIPS_ENDPOINT", "true")],
            "",
            "https://sts-fips.us-east-1.amazonaws.com/",
            "us-east-1",
        ),
        (
            &[("AWS_REGION", "us-gov-west-1"), ("AWS_USE_FIPS_ENDPOINT", "true")],
            "",
            "https://sts.us-gov-west-1.amazonaws.com/",
            "us-gov-west-1",
        ),
        (
            &[("AWS_REGION", "us-east-1")],
            "use_dualstack_endpoint = TRUE\n",
            "https://sts.us-east-1.api.aws/",
            "us-east-1",
        ),
        (
            &[("AWS_ENDPOINT_URL_STS", "http://localhost:1/sts/"), ("AWS_ENDPOINT_URL", "http://no")],
            "",
            "http://localhost:1/sts/",
            "us-east-1",
        ),
        (&[("AWS_ENDPOINT_URL", "http://localhost:2")], "services = local\n", "http://localhost:2/", "us-east-1"),
        (&[], "services = local\nendpoint_url = http://no\n", "http://localhost:3/", "us-east-1"),
        (&[], "endpoint_url = http://localhost:4\n", "http://localhost:4/", "us-east-1"),
        (
            &[("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true"), ("AWS_ENDPOINT_URL", "http://no")],
            "",
            "https://sts.amazonaws.com/",
            "us-east-1",
        ),
    ] {
        let local = "[services local]\nsts =\n  endpoint_url = http://localhost:3\n";
        let world = World::new(sts).config(&format!("{role}{settings}{keys}{local}"));
        let world = variables.iter().fold(world, |world, (name, value)| world.set(name, *value));
        world.credentials().unwrap();
        assert_eq!(world.uris(), [uri], "{variables:?} {settings}");
        let authorization = world.server.received()[0].header("authorization").unwrap().to_owned();
        assert!(authorization.contains(&format!("/{region}/sts/")), "{authorization}");
    }
}

#[test]
fn settings_that_mean_nothing_are_errors() {
    let role = format!("{}[default]\nrole_arn = {ARN}\nsource_profile = base\n", section("profile base", "BASE"));
    for (name, value, settings) in [
        ("AWS_REGION", "Frankfurt", ""),
        ("AWS_STS_REGIONAL_ENDPOINTS", "global", ""),
        ("AWS_USE_FIPS_ENDPOINT", "yes", ""),
        ("AWS_ENDPOINT_URL", "localhost", ""),
        ("`services` (line 7 of `", "", "services = absent\n"),
        ("`region` (line 7 of `", "", "region = eu west\n"),
        ("`use_dualstack_endpoint` (line 7 of `", "", "use_dualstack_endpoint = yes\n"),
    ] {
        let world = World::new(sts).config(&format!("{role}{settings}"));
        let world = if value.is_empty() { world } else { world.set(name, value) };
        world.check_refused(&[name]);
        assert_eq!(world.uris(), [""; 0], "{name}");
    }
}

#[test]
fn a_role_that_is_refused_says_by_whom_and_why() {
    let refused = "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>User: arn:aws:iam::1:user/a is \
                   not authorized to perform: sts:AssumeRole</Message></Error><RequestId>1</RequestId></ErrorResponse>";
    let half = "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>A</AccessKeyId><SecretAccessKey>wJalr";
    for (reply, part) in [
        (
            Reply::new(403).with_body(refused),
            "refused the role `arn:aws:iam::123456789012:role/bot` that the profile `default` assumes: AccessDenied: User: arn:aws:iam::1:user/a is not authorized",
        ),
        (Reply::new(200).with_body(half), "its answer is not its XML"),
        (Reply::new(200).with_body("<html><body>Sign in</body></html>"), "its answer is not its XML"),
        (Reply::json(200, "{}"), "its answer is not its XML"),
        (
            Reply::new(200).with_body("<A><Credentials><SecretAccessKey>wJalr</SecretAccessKey></Credentials></A>"),
            "no `AccessKeyId`",
        ),
        (Reply::new(502).with_body("<html>"), "502 Bad Gateway"),
        (Reply::close(), "connection"),
    ] {
        let config = format!("[default]\nrole_arn = {ARN}\nsource_profile = base\n{}", section("profile base", "BASE"));
        let world = World::new(move |_| reply.clone()).config(&config);
        world.check_refused(&["STS at `https://sts.amazonaws.com` ", part]);
        assert_eq!(world.credentials().unwrap_err().problem(), AuthProblem::NotIssued);
    }
}

#[test]
fn the_token_of_a_web_identity_is_read_each_time() {
    let world = World::new(sts).file("token", "one.two.three\n");
    let file = world.folder.join("token").to_str().unwrap().to_owned();
    let world = world.set("AWS_WEB_IDENTITY_TOKEN_FILE", &file).set("AWS_ROLE_ARN", ARN);
    let world = world.set("AWS_ROLE_SESSION_NAME", "pod").set("AWS_REGION", "eu-west-1");
    assert_eq!(identity(world.credentials().unwrap()), temporary("bot"));
    let request = &world.server.received()[0];
    assert_eq!(world.uris(), ["https://sts.eu-west-1.amazonaws.com/"]);
    assert_eq!(request.header("authorization"), None);
    assert_eq!(
        form(request),
        [
            "Action=AssumeRoleWithWebIdentity",
            "Version=2011-06-15",
            "RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fbot",
            "RoleSessionName=pod",
            "WebIdentityToken=one.two.three",
        ]
    );
    let world = world.file("token", "four");
    world.credentials().unwrap();
    assert!(form(&world.server.received()[1]).contains(&"WebIdentityToken=four".to_owned()));
}

#[test]
fn a_web_identity_of_a_profile_completes_that_of_the_environment() {
    let world = World::new(sts).file("token", "jwt");
    let file = world.folder.join("token").to_str().unwrap().to_owned();
    let world = world.config(&format!("[profile bot]\nweb_identity_token_file = {file}\nrole_arn = {ARN}\n"));
    let world = world.set("AWS_PROFILE", "bot").set("AWS_ROLE_ARN", "a/env");
    assert_eq!(identity(world.credentials().unwrap()), temporary("env"));
    // The environment has no say if the caller names the profile.
    assert_eq!(identity(world.profile("bot").credentials().unwrap()), temporary("bot"));
}

#[test]
fn a_web_identity_that_cannot_be_used_is_an_error() {
    let world = || World::new(sts).set("AWS_WEB_IDENTITY_TOKEN_FILE", "/no/such/token");
    let hidden = World::new(sts).set("AWS_WEB_IDENTITY_TOKEN_FILE", "");
    let hidden = hidden.config(&format!("[default]\nweb_identity_token_file = /token\nrole_arn = {ARN}\n"));
    hidden.check_refused(&["`AWS_WEB_IDENTITY_TOKEN_FILE` is empty, and `web_identity_token_file` (line 2", "unset"]);
    world().check_refused(&["`AWS_WEB_IDENTITY_TOKEN_FILE` is there, and neither `AWS_ROLE_ARN` nor `role_arn` is"]);
    world().set("AWS_ROLE_ARN", ARN).check_refused(&["`/no/such/token`", "cannot be read"]);
    let empty = World::new(sts).file("token", "\n").set("AWS_ROLE_ARN", ARN);
    let file = empty.folder.join("token").to_str().unwrap().to_owned();
    empty.set("AWS_WEB_IDENTITY_TOKEN_FILE", &file).check_refused(&["is empty"]);
}
