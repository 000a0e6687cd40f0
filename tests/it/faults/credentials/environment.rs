//! The variables of the environment.

use connect_core::Timestamp;
use connect_core::auth::Credentials;

use super::sandbox::{Sandbox, identity, key, section};

fn with_files() -> Sandbox {
    Sandbox::new().credentials(section("default", "FILE"))
}

fn complete() -> Sandbox {
    with_files().set("AWS_ACCESS_KEY_ID", "ENVID").set("AWS_SECRET_ACCESS_KEY", "env/secret")
}

fn refusal(sandbox: &Sandbox) -> String {
    let (kind, message) = sandbox.chain().unwrap_err();
    assert_eq!(kind, "UnusableCredentials", "{message}");
    message
}

#[test]
fn c4_half_an_environment_is_an_error() {
    const ALL: [&str; 3] = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"];
    for set in [&ALL[..1], &ALL[1..2], &ALL[2..], &[ALL[0], ALL[2]], &ALL[1..]] {
        let some = set.iter().fold(with_files(), |sandbox, name| sandbox.set(name, "wJalr"));
        let missing = ALL.iter().find(|name| !set.contains(name)).unwrap();
        for sandbox in
            [some.set("OTHER", "x"), set.iter().fold(with_files(), |s, n| s.set(n, "wJalr")).set(missing, "")]
        {
            let message = refusal(&sandbox);
            assert!(message.contains(missing) && message.contains(set[0]) && !message.contains("wJalr"), "{message}");
        }
    }
    let empty = ALL.iter().fold(with_files(), |sandbox, name| sandbox.set(name, ""));
    assert_eq!(empty.chain(), key("FILEID", "FILE/secret"));
}

#[cfg(unix)]
#[test]
fn c4_a_variable_that_is_not_utf_8_is_an_error() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    for name in
        ["AWS_PROFILE", "AWS_DEFAULT_PROFILE", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"]
    {
        for sandbox in [with_files(), complete().unset(name)] {
            let message = refusal(&sandbox.set(name, OsStr::from_bytes(b"default\xff")));
            assert!(message.contains(&format!("`{name}` is not UTF-8")), "{message}");
        }
    }
    // A path need not be text.
    let name = OsStr::from_bytes(b"keys\xff");
    let sandbox = Sandbox::new().without_home();
    std::fs::write(sandbox.folder.join(name), section("default", "A")).unwrap();
    assert_eq!(sandbox.set("AWS_CONFIG_FILE", name).chain(), key("AID", "A/secret"));
}

#[test]
fn c4_a_key_of_the_environment_is_not_corrected() {
    for (value, part) in [("wJalr\n", "white space"), (" wJalr", "white space"), ("\"wJalr\"", "in quotes")] {
        for name in ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"] {
            let message = refusal(&complete().unset(name).set(name, value));
            assert!(message.contains(name) && message.contains(part) && !message.contains("wJalr"), "{message}");
        }
    }
}

#[test]
fn c4_a_named_profile_must_exist() {
    for sandbox in [with_files(), complete()] {
        let (_, message) = sandbox.set("AWS_PROFILE", "wrong").chain().unwrap_err();
        assert!(message.contains("`wrong`"), "{message}");
    }
    for (name, sandbox) in [("AWS_PROFILE", with_files()), ("AWS_DEFAULT_PROFILE", complete())] {
        let message = refusal(&sandbox.set(name, ""));
        assert!(message.contains(&format!("`{name}` is empty")), "{message}");
    }
    let empty = Sandbox::new().config(section("profile ''", "A") + &section("default", "B"));
    assert!(empty.profile("").unwrap_err().1.contains("is empty"));
    assert_eq!(complete().set("AWS_PROFILE", "default").chain(), key("ENVID", "env/secret"));
}

#[test]
fn c4_two_names_of_one_variable_must_agree() {
    let two = |old: &str, new: &str| complete().set("AWS_SECURITY_TOKEN", old).set("AWS_SESSION_TOKEN", new);
    assert!(refusal(&two("old", "new")).contains("`AWS_SECURITY_TOKEN` and `AWS_SESSION_TOKEN` differ"));
    assert_eq!(two("same", "same").chain(), two("same", "").chain());
    let profiles = |old: &str, new: &str| with_files().set("AWS_DEFAULT_PROFILE", old).set("AWS_PROFILE", new);
    assert!(refusal(&profiles("other", "default")).contains("`AWS_DEFAULT_PROFILE` and `AWS_PROFILE` differ"));
    assert_eq!(profiles("default", "default").chain(), key("FILEID", "FILE/secret"));
}

#[test]
fn c4_the_expiry_of_the_environment_is_kept() {
    let set = |time: &str| complete().set("AWS_CREDENTIAL_EXPIRATION", time);
    let credentials = Credentials::new("ENVID", "env/secret").with_expiry(Timestamp::new(4_081_568_290, 0));
    for time in ["2099-05-04T08:58:10Z", "2099-05-04T08:58:10+00:00"] {
        assert_eq!(set(time).chain(), Ok(identity(credentials.clone())), "{time}");
    }
    assert!(refusal(&set("tomorrow")).contains("`AWS_CREDENTIAL_EXPIRATION` is not a time"));
    assert_eq!(set("").chain(), key("ENVID", "env/secret"));
}

#[test]
fn c4_a_source_that_the_environment_names_is_not_ignored() {
    let web = with_files().set("AWS_WEB_IDENTITY_TOKEN_FILE", "/token").set("AWS_ROLE_ARN", "arn");
    assert!(refusal(&web).contains("`AWS_WEB_IDENTITY_TOKEN_FILE`"));
    for (name, value, part) in [
        ("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/x", "`http://169.254.170.2` returned no credentials"),
        ("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://localhost/x", "`http://localhost` returned no credentials"),
        ("AWS_CREDENTIAL_FILE", "/x", "`AWS_CREDENTIAL_FILE` names credentials that this crate cannot get"),
    ] {
        let (_, message) = Sandbox::new().set(name, value).chain().unwrap_err();
        assert!(message.contains(part), "{message}");
        // The AWS CLI reads the profile first.
        assert_eq!(with_files().set(name, value).chain(), key("FILEID", "FILE/secret"));
    }
}
