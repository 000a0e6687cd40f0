//! A profile is its sections in both files.

use super::sandbox::{Sandbox, key, section};

#[test]
fn c1_a_source_in_one_file_wins_over_keys_in_the_other() {
    let keys = section("default", "STALE");
    for (settings, does) in [
        ("role_arn = arn:aws:iam::1:role/x\nsource_profile = base", "assumes a role"),
        ("role_arn = arn:aws:iam::1:role/x\ncredential_source = Environment", "assumes a role"),
        ("role_arn = arn:aws:iam::1:role/x\nweb_identity_token_file = /token", "uses a web identity"),
        ("web_identity_token_file = /token", "uses a web identity"),
        ("sso_session = main\nsso_account_id = 1\nsso_role_name = Admin", "uses single sign-on"),
        ("sso_role_name = Admin", "uses single sign-on"),
        ("SSO_Account_ID = 1", "uses single sign-on"),
    ] {
        let config = format!("[default]\nregion = eu-west-1\n{settings}\n");
        let sandbox = Sandbox::new().credentials(&keys).config(&config);
        sandbox.check_refused("default", &[does, "aws configure export-credentials --profile default --format env"]);
        let swapped = Sandbox::new().credentials(&config).config(&keys);
        swapped.check_refused("default", &[does, "(line "]);
    }
}

#[test]
fn c1_keys_in_the_credentials_file_win_over_a_process_and_keys_in_the_config_file_do_not() {
    for setting in ["credential_process = /bin/tool", "login_session = arn:aws:iam::1:user/a"] {
        let config = format!("[profile bot]\n{setting}\n");
        let both = Sandbox::new().credentials(section("bot", "KEPT")).config(&config);
        assert_eq!(both.profile("bot"), key("KEPTID", "KEPT/secret"));
        let one = Sandbox::new().config(section("profile bot", "LOST") + setting + "\n").set("AWS_PROFILE", "bot");
        one.check_refused("bot", &[setting.split_once(' ').unwrap().0, "line 4"]);
    }
}

#[test]
fn c1_settings_that_are_not_a_source_do_not_affect_the_keys() {
    let config =
        "[default]\nsso_start_url = https://x\nsso_region = eu-west-1\nsource_profile = other\nmfa_serial = x\n";
    let sandbox = Sandbox::new().credentials(section("default", "A")).config(config);
    assert_eq!(sandbox.chain(), key("AID", "A/secret"));
}

#[test]
fn c1_a_key_is_never_composed_of_two_files() {
    let id = "[default]\naws_access_key_id = ONE\n";
    let secret = "[default]\naws_secret_access_key = two\n";
    for (credentials, config) in [(id, secret), (secret, id)] {
        Sandbox::new()
            .credentials(credentials)
            .config(config)
            .check_refused("default", &["line 2 of `", "credentials`"]);
    }
    let both = Sandbox::new().credentials(section("default", "A")).config(section("default", "B"));
    assert_eq!(both.chain(), key("AID", "A/secret"));
}

#[test]
fn c1_the_command_in_the_message_quotes_the_profile() {
    let config = "[profile \"it's two\"]\nrole_arn = x\n";
    let sandbox = Sandbox::new().config(config).set("AWS_PROFILE", "it's two");
    sandbox.check_refused("it's two", &[r"--profile 'it'\''s two' --format env"]);
}
