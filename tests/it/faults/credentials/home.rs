//! The home directory, and files that are named.

use super::sandbox::{Sandbox, key, section};

const HOME: &str = if cfg!(windows) { "USERPROFILE" } else { "HOME" };

#[test]
fn c3_without_a_home_no_file_of_the_working_directory_is_read() {
    let planted = || {
        let files = Sandbox::new().file(".aws/credentials", section("default", "EVIL"));
        files.file(".aws/config", section("default", "EVIL")).without_home()
    };
    for sandbox in [planted(), planted().set(HOME, ""), planted().set(HOME, "."), planted().set(HOME, "home/..")] {
        for refused in [sandbox.chain(), sandbox.profile("default")] {
            let (kind, message) = refused.unwrap_err();
            assert_eq!(kind, "NoCredentials");
            assert!(message.contains(&format!("`{HOME}` is ")), "{message}");
        }
    }
}

#[test]
fn c3_named_files_need_no_home() {
    let sandbox = Sandbox::new().file("other/keys", section("default", "A")).without_home();
    let keys = sandbox.folder.join("other/keys");
    for variable in ["AWS_SHARED_CREDENTIALS_FILE", "AWS_CONFIG_FILE"] {
        let named = Sandbox::new().without_home().set(variable, &keys);
        assert_eq!(named.chain(), key("AID", "A/secret"), "{variable}");
    }
    let tilde = Sandbox::new().without_home().set("AWS_CONFIG_FILE", "~/x");
    tilde.check_refused("default", &["`AWS_CONFIG_FILE` begins with `~`", HOME]);
}

#[test]
fn c3_paths_are_expanded() {
    for path in ["~/keys", "$STAGE_HOME/keys", "${STAGE_HOME}/./keys"] {
        let sandbox = Sandbox::new().file("home/keys", section("default", "A"));
        let home = sandbox.folder.join("home");
        let sandbox = sandbox.set("STAGE_HOME", home).set("AWS_SHARED_CREDENTIALS_FILE", path);
        assert_eq!(sandbox.chain(), key("AID", "A/secret"), "{path}");
    }
    let other = Sandbox::new().set("AWS_CONFIG_FILE", "~nobody/config");
    other.check_refused("default", &["another user"]);
}

#[test]
fn c3_a_named_file_that_does_not_exist_is_an_error() {
    for variable in ["AWS_SHARED_CREDENTIALS_FILE", "AWS_CONFIG_FILE"] {
        let keys = || Sandbox::new().credentials(section("default", "A")).config(section("default", "B"));
        keys().set(variable, "no/such/file").check_refused("default", &[variable, "`no/such/file`", "does not exist"]);
        let other = if variable == "AWS_CONFIG_FILE" { "A" } else { "B" };
        assert_eq!(keys().set(variable, "").chain(), key(&format!("{other}ID"), &format!("{other}/secret")));
    }
}

#[test]
fn c3_a_file_that_cannot_be_read_is_an_error() {
    let sandbox = Sandbox::new().config(section("default", "A")).file("home/.aws/credentials/x", "");
    sandbox.check_refused("default", &["cannot read the profile file", "credentials`"]);
}
