//! The order of the places, and the errors that name them.

use connect_core::auth::{AuthProblem, Credentials};
use connect_testing::Reply;

use crate::world::{SECRET, World, document, identity, section, temporary};

#[test]
fn the_environment_wins_over_the_files() {
    let world = World::offline().file(".aws/credentials", section("default", "FILE"));
    let world = world.set("AWS_ACCESS_KEY_ID", "ENV").set("AWS_SECRET_ACCESS_KEY", SECRET);
    assert_eq!(identity(world.credentials().unwrap()), identity(Credentials::new("ENV", SECRET)));
    // A profile that the caller names wins over the environment.
    assert_eq!(identity(world.profile("default").credentials().unwrap()), identity(Credentials::new("FILE", SECRET)));
}

#[test]
fn without_anything_the_error_names_every_place_and_its_answer() {
    let world = World::offline().unset("HOME").unset("USERPROFILE").unset("AWS_EC2_METADATA_DISABLED");
    let error = world.credentials().unwrap_err();
    assert_eq!(error.problem(), AuthProblem::NoCredentials);
    world.check_refused(&[
        "no credentials found: set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, write a profile",
        "asked were (1) `AWS_ACCESS_KEY_ID` is not set, (2) ",
        if cfg!(windows) { "`USERPROFILE` is not set" } else { "`HOME` is not set" },
        ", (3) `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI` and `AWS_CONTAINER_CREDENTIALS_FULL_URI` are not set",
        ", (4) the instance metadata at `http://169.254.169.254` did not return a token: 404 Not Found",
    ]);
    world.set("AWS_EC2_METADATA_DISABLED", "true").check_refused(&["(4) `AWS_EC2_METADATA_DISABLED` is set"]);
}

#[test]
fn a_named_profile_must_have_credentials() {
    let handler = |_: &_| Reply::json(200, document("ASIA"));
    let container = || {
        let world = World::new(handler).set("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://localhost/key");
        world.config("[profile bot]\nregion = eu-west-1\n")
    };
    container().profile("bot").check_refused(&["the profile `bot` (line 1 of `", "has no access key"]);
    container().profile("absent").check_refused(&["the profile `absent` is not in"]);
    container().set("AWS_PROFILE", "absent").check_refused(&["the profile `absent` is not in"]);
    // The AWS CLI asks the container if the environment names the profile.
    let named = container().set("AWS_PROFILE", "bot");
    assert_eq!(identity(named.credentials().unwrap()), temporary("ASIA"));
}

#[test]
fn a_source_that_fails_is_an_error_that_names_the_places_before_it() {
    let world = World::new(|_| Reply::new(500)).set("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://localhost/key");
    let before = "; asked before were (1) `AWS_ACCESS_KEY_ID` is not set, (2) ";
    world.check_refused(&["500 Internal Server Error", before]);
    let world = world.set("AWS_CONTAINER_CREDENTIALS_FULL_URI", "/x");
    world.check_refused(&["is not a URL that begins with `http://`", before]);
}

#[test]
fn a_login_session_is_refused_by_its_name() {
    let world = World::offline().config("[default]\nlogin_session = arn:aws:iam::1:user/a\n");
    world.check_refused(&["`login_session` (line 2 of `", "aws configure export-credentials --profile default"]);
}
