//! The syntax of the shared files.

use super::sandbox::{Sandbox, key, section};

#[test]
fn c2_a_key_is_read_in_every_form_that_the_aws_cli_reads() {
    for text in [
        "[default]\nAWS_ACCESS_KEY_ID = AID\nAws_Secret_Access_Key = A/secret\n",
        "[default]\r\naws_access_key_id:AID\r\naws_secret_access_key : A/secret\r\n",
        "[default]\raws_access_key_id=AID\raws_secret_access_key=A/secret",
        "  [default]\n    aws_access_key_id = AID\n    # comment\n  aws_secret_access_key = A/secret\n",
        "; comment\n[default] and more\naws_access_key_id = AID\ns3 =\n  x = 1\naws_secret_access_key = A/secret\n",
        "[DEFAULT]\naws_secret_access_key = A/secret\n[default]\naws_access_key_id = AID\n",
        "[default]\n\naws_access_key_id\t=\u{a0}AID\u{1f}\n\n\naws_secret_access_key = A/secret\n\n",
    ] {
        for sandbox in [Sandbox::new().credentials(text), Sandbox::new().config(text)] {
            assert_eq!(sandbox.chain(), key("AID", "A/secret"), "{text:?}");
        }
    }
}

#[test]
fn c2_profile_names_are_written_as_for_the_aws_cli() {
    for (header, name) in [
        ("profile \"two words\"", "two words"),
        ("profile 'two words'", "two words"),
        (r"profile two\ words", "two words"),
        ("profile \t  a", "a"),
        ("profile b]c", "b]c"),
    ] {
        assert_eq!(Sandbox::new().config(section(header, "A")).profile(name), key("AID", "A/secret"), "{header}");
    }
    for name in ["two words", "\"quoted\"", "profile x", " space ", "Ünïcode"] {
        assert_eq!(Sandbox::new().credentials(section(name, "A")).profile(name), key("AID", "A/secret"), "{name}");
    }
}

#[test]
fn c2_a_section_that_is_not_the_profile_is_shown_with_its_line() {
    for (is_config, header, profile, hint) in [
        (false, "profile bot", "bot", "is `[profile bot]`: write `[bot]`"),
        (true, "bot", "bot", "is `[bot]`: write `[profile bot]`"),
        (true, "profile two words", "two words", "write `[profile \"two words\"]`"),
        (true, "Default", "default", "is `[Default]`: write `[default]`"),
        (false, " bot ", "bot", "is `[ bot ]`: write `[bot]`"),
    ] {
        let text = format!("# 1\n# 2\n{}", section(header, "A"));
        let sandbox = if is_config { Sandbox::new().config(text) } else { Sandbox::new().credentials(text) };
        let (kind, message) = sandbox.profile(profile).unwrap_err();
        assert_eq!(kind, "NoCredentials");
        assert!(message.contains("line 3 of `") && message.contains(hint), "{message}");
    }
}

#[test]
fn c2_a_file_that_the_aws_cli_rejects_is_an_error_with_the_line() {
    let keys = section("default", "A");
    for (wrong, line) in [
        (format!("{keys}wJalrsecret\n"), "line 4 "),
        (format!("{keys}= wJalrsecret\n"), "line 4 "),
        (format!("wJalrsecret = 1\n{keys}"), "line 1 "),
        (format!("{keys}{keys}"), "line 4 "),
        (format!("{keys}AWS_SECRET_ACCESS_KEY = wJalrsecret\n"), "line 4 "),
        (format!("{keys}[other]\ns3 =\n   wJalrsecret\n"), "line 6 "),
    ] {
        let sandbox = Sandbox::new().credentials(&wrong);
        sandbox.check_refused("default", &[line, "credentials`"]);
        assert!(!sandbox.chain().unwrap_err().1.contains("wJalr"), "{wrong}");
        Sandbox::new().config(&wrong).credentials(&keys).check_refused("default", &[line, "config`"]);
    }
}

#[test]
fn c2_the_encoding_of_a_file_is_named() {
    let keys = section("default", "A");
    let wide: Vec<u8> = [0xfeff].into_iter().chain(keys.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    Sandbox::new().credentials(wide).check_refused("default", &["is UTF-16"]);
    Sandbox::new().credentials(format!("\u{feff}{keys}")).check_refused("default", &["byte order mark"]);
    let latin = [keys.as_bytes(), b"# caf\xe9\n"].concat();
    Sandbox::new().config(latin).check_refused("default", &["is not UTF-8 (line 4)"]);
}

#[test]
fn c2_a_value_that_cannot_be_a_key_is_an_error_that_does_not_show_it() {
    for (value, part) in [
        ("wJalr/secret # old", "white space"),
        ("wJalr/secret ; old", "white space"),
        ("\"wJalr/secret\"", "in quotes"),
        ("'wJalr/secret'", "in quotes"),
        ("wJalr\n  /secret", "goes on in line 4"),
        ("wJalr\u{e9}", "not printable ASCII"),
        ("", "is empty"),
    ] {
        let text = format!("[default]\naws_access_key_id = AID\naws_secret_access_key = {value}\n");
        let sandbox = Sandbox::new().credentials(text);
        sandbox.check_refused("default", &[part, "`aws_secret_access_key` (line 3 of `"]);
        assert!(!sandbox.chain().unwrap_err().1.contains("wJalr"));
    }
}

#[test]
fn c2_a_line_that_is_indented_by_mistake_is_named() {
    for text in
        ["[default]\nregion = x\n aws_access_key_id = A\n aws_secret_access_key = b\n", "[a]\nx = 1\n [default]\n"]
    {
        let (_, message) = Sandbox::new().credentials(text).profile("default").unwrap_err();
        assert!(message.contains("line 3 of `") && message.contains("is indented"), "{message}");
    }
}

#[test]
fn c2_two_sections_of_one_profile_are_an_error() {
    let text = section("default", "A") + &section("profile default", "B");
    Sandbox::new().config(text).check_refused("default", &["lines 1 and 4"]);
    let text = section("profile b", "A") + &section("profile \"b\"", "B");
    Sandbox::new().config(text).set("AWS_PROFILE", "b").check_refused("b", &["lines 1 and 4"]);
}

#[test]
fn c2_a_session_token_has_two_names() {
    let two = |old: &str, new: &str| {
        let tokens = format!("aws_security_token = {old}\naws_session_token = {new}\n");
        Sandbox::new().credentials(section("default", "A") + &tokens)
    };
    assert!(two("same", "same").chain().unwrap().contains("\"same\""));
    assert_eq!(two("", "").chain(), key("AID", "A/secret"));
    two("old", "new").check_refused("default", &["differs from `aws_session_token`"]);
    two("", "new").check_refused("default", &["differs from `aws_session_token`"]);
}
