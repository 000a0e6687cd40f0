//! The features of the packages, as a program that depends on them gets them.

use std::process::Command;

use serde_json::Value;

/// Returns what cargo knows of a package of the workspace.
fn package(name: &str) -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--no-deps", "--offline", "--manifest-path"])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml"))
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    packages.iter().find(|package| package["name"] == name).unwrap_or_else(|| panic!("no package {name}")).clone()
}

/// Returns all features that the features of a package enable, such as `ureq/rustls`.
fn enabled(package: &Value) -> Vec<&str> {
    let features = package["features"].as_object().unwrap();
    features.values().flat_map(|enabled| enabled.as_array().unwrap()).filter_map(Value::as_str).collect()
}

#[test]
fn l8_the_docs_name_the_feature_for_wasm() {
    assert!(package("connect-core")["features"]["wasm_js"].is_array());
    for docs in
        [include_str!("../../../../connect-core/README.md"), include_str!("../../../../connect-core/src/lib.rs")]
    {
        let sentence = docs.split("\n\n").find(|paragraph| paragraph.contains("`wasm_js`"));
        assert!(sentence.is_some_and(|sentence| sentence.contains("wasm32-unknown-unknown")), "{sentence:?}");
    }
}

#[test]
fn l11_a_transport_leaves_the_tls_of_its_http_client_alone() {
    for (transport, client) in [("connect-reqwest", "reqwest"), ("connect-ureq", "ureq")] {
        let package = package(transport);
        let dependencies = package["dependencies"].as_array().unwrap();
        let is_client = |dependency: &&Value| dependency["name"] == client && dependency["kind"].is_null();
        let dependency = dependencies.iter().find(is_client).unwrap();
        assert_eq!(dependency["uses_default_features"], false, "{transport}");
        let named = dependency["features"].as_array().unwrap().iter().filter_map(Value::as_str);
        assert_eq!(named.filter(|feature| feature.contains("tls")).count(), 0, "{transport}");
    }
    let ureq = package("connect-ureq");
    assert!(!enabled(&ureq).iter().any(|feature| feature.starts_with("ureq/")), "{:?}", enabled(&ureq));
    let by_default = &package("connect-reqwest")["features"]["default"];
    assert!(by_default.as_array().is_none_or(Vec::is_empty), "{by_default}");
}
