//! Credentials that programs print.

#![cfg(unix)]

use std::os::unix::fs::PermissionsExt;

use connect_core::auth::{AuthProblem, Credentials};

use crate::world::{LATER, SECRET, World, identity, temporary};

/// Creates a world with a program whose script is `script`.
fn program(script: &str) -> World {
    let world = World::offline().file("key tool", format!("#!/bin/sh\n{script}\n"));
    let path = world.folder.join("key tool");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    let path = path.to_str().unwrap().to_owned();
    world.config(&format!("[default]\ncredential_process = \"{path}\" 'for the bot' --x\n"))
}

fn printing(document: &str) -> World {
    program(&format!("cat <<'END'\n{document}\nEND"))
}

#[test]
fn a_program_prints_a_key_with_or_without_an_expiry() {
    let key = format!(r#""Version":1,"AccessKeyId":"ID","SecretAccessKey":"{SECRET}""#);
    let world = printing(&format!("{{{key}}}"));
    assert_eq!(identity(world.credentials().unwrap()), identity(Credentials::new("ID", SECRET)));
    let world = printing(&format!(r#"{{{key},"SessionToken":"token","Expiration":"{LATER}"}}"#));
    assert_eq!(identity(world.credentials().unwrap()), temporary("ID"));
}

#[test]
fn the_words_of_the_command_are_those_of_a_shell_that_runs_nothing() {
    let world = program(r#"printf '{"Version":1,"AccessKeyId":"ID","SecretAccessKey":"%s-%s"}' "$#" "${#1}""#);
    assert_eq!(identity(world.credentials().unwrap()), identity(Credentials::new("ID", "2-11")));
}

#[test]
fn an_output_without_a_key_is_an_error_that_does_not_show_it() {
    for (script, part) in [
        ("true", "returned nothing"),
        ("echo wJalr", "something that cannot be read"),
        ("echo '<html>wJalr</html>'", "returned HTML or XML"),
        ("echo '{\"Version\":1,\"AccessKeyId\":\"ID\",\"SecretAccessKey\":\"wJalr'", "something that cannot be read"),
        ("echo '{\"AccessKeyId\":\"ID\",\"SecretAccessKey\":\"wJalr\"}'", "printed no `Version`"),
        ("echo '{\"Version\":2,\"AccessKeyId\":\"ID\",\"SecretAccessKey\":\"wJalr\"}'", "of version 2"),
        ("echo '{\"Version\":1,\"SecretAccessKey\":\"wJalr\"}'", "no `AccessKeyId`"),
        ("echo wJalr; exit 3", "exit status: 3"),
        ("kill -9 $$", "signal: 9"),
        ("yes wJalr", "printed more than 65536 bytes"),
    ] {
        let world = program(script);
        world.check_refused(&["the program `", "key tool` of `credential_process`", part]);
        assert_eq!(world.credentials().unwrap_err().problem(), AuthProblem::NotIssued, "{script}");
    }
}

#[test]
fn a_command_that_cannot_be_run_is_an_error() {
    let world = World::offline().config("[default]\ncredential_process = /no/such/program\n");
    world.check_refused(&["`/no/such/program`", "cannot be started"]);
    for (command, part) in [("'open", "without an end"), ("''", "names no program"), ("", "is empty")] {
        let world = World::offline().config(&format!("[default]\ncredential_process = {command}\n"));
        world.check_refused(&["`credential_process` (line 2 of `", part]);
    }
}

#[test]
fn a_program_has_no_input() {
    world_without_input().check_refused(&["exit status: 4"]);
}

fn world_without_input() -> World {
    program("read line || exit 4")
}
