//! A profile is its sections in both files.

use super::sandbox::{Sandbox, key, section};

#[test]
fn c1_a_source_in_one_file_wins_over_keys_in_the_other() {
    let keys = section("default", "STALE");
    for (settings, problem, part) in [
        ("role_arn = arn:aws:iam::1:role/x\nsource_profile = default", "NotIssued", "there is no network"),
        ("role_arn = arn:aws:iam::1:role/x\nsource_profile = base", "UnusableCredentials", "the profile `base`"),
        (
            "role_arn = arn:aws:iam::1:role/x\ncredential_source = Environment",
            "UnusableCredentials",
            "`AWS_ACCESS_KEY_ID`",
        ),
        ("role_arn = x\nweb_identity_token_file = /token", "UnusableCredentials", "`/token`"),
        ("web_identity_token_file = /token", "UnusableCredentials", "`role_arn`"),
        (
            "sso_session = main\nsso_account_id = 1\nsso_role_name = Admin",
            "UnusableCredentials",
            "`sso_session` (line ",
        ),
        ("sso_role_name = Admin", "UnusableCredentials", "single sign-on"),
        ("SSO_Account_ID = 1", "UnusableCredentials", "single sign-on"),
    ] {
        let config = format!("[default]\nregion = eu-west-1\n{settings}\n");
        Sandbox::new().credentials(&keys).config(&config).check_fails(problem, "default", &[part]);
        Sandbox::new().credentials(&config).config(&keys).check_fails(problem, "default", &[part]);
    }
}

#[test]
fn c1_keys_in_the_credentials_file_win_over_a_process_and_keys_in_the_config_file_do_not() {
    for (setting, problem) in [
        ("credential_process = /no/such/tool", "NotIssued"),
        ("login_session = arn:aws:iam::1:user/a", "UnusableCredentials"),
    ] {
        let config = format!("[profile bot]\n{setting}\n");
        let both = Sandbox::new().credentials(section("bot", "KEPT")).config(&config);
        assert_eq!(both.profile("bot"), key("KEPTID", "KEPT/secret"));
        let one = Sandbox::new().config(section("profile bot", "LOST") + setting + "\n").set("AWS_PROFILE", "bot");
        one.check_fails(problem, "bot", &[setting.split_once(' ').unwrap().0]);
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
    let config = "[profile \"it's two\"]\nlogin_session = x\n";
    let sandbox = Sandbox::new().config(config).set("AWS_PROFILE", "it's two");
    sandbox.check_refused("it's two", &[r"--profile 'it'\''s two' --format env"]);
}
