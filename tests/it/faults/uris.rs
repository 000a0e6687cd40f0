//! Host prefixes and greedy labels.

use connect_core::token::FixedToken;
use connect_core::{Endpoint, Operation, connect_operation};

#[connect_operation(method = "GET", uri = "/jobs", output = (), host_prefix = "control-storage-")]
struct ListJobs {}

#[connect_operation(method = "GET", uri = "/jobs", output = (), host_prefix = "{AccountId}-data.x{Zone}")]
struct GetData {
    #[connect(query, host_label)]
    account_id: String,
    #[connect(query, host_label)]
    zone: String,
}

fn host<O: Operation + connect_core::request::EncodeRequest>(operation: &O, endpoint: &str) -> Result<String, String> {
    let endpoint = Endpoint::new(endpoint).unwrap();
    let request = operation.to_http_request(&endpoint, &FixedToken::new("t"));
    request.map(|request| request.uri().authority().unwrap().to_string()).map_err(|error| error.to_string())
}

#[test]
fn w1_a_host_prefix_need_not_end_in_a_dot() {
    assert_eq!(
        host(&ListJobs {}, "https://omics.eu-west-1.example").unwrap(),
        "control-storage-omics.eu-west-1.example"
    );
    assert_eq!(host(&ListJobs {}, "https://a:8443/x").unwrap(), "control-storage-a:8443");
    let data = GetData { account_id: "12".into(), zone: "a".into() };
    assert_eq!(host(&data, "https://b.example").unwrap(), "12-data.xab.example");
}

#[test]
fn w1_a_prefix_and_a_host_must_make_a_host_name() {
    let long = "x".repeat(48);
    let parts = ["a"; 120].join(".");
    for endpoint in [
        "https://127.0.0.1:8000".to_owned(),
        "https://[::1]:8000".to_owned(),
        format!("https://{long}.example"),
        format!("https://{parts}"),
        "https://under_score.example".to_owned(),
        "https://a..b".to_owned(),
    ] {
        let error = host(&ListJobs {}, &endpoint).unwrap_err();
        assert!(
            error.contains("not a valid host name") && error.contains("without_host_prefix"),
            "{endpoint}: {error}"
        );
    }
    let endpoint = Endpoint::new("http://127.0.0.1:8000").unwrap().without_host_prefix();
    let request = ListJobs {}.to_http_request(&endpoint, &FixedToken::new("t")).unwrap();
    assert_eq!(request.uri(), "http://127.0.0.1:8000/jobs");
    let long = GetData { account_id: "a".repeat(60), zone: "b".into() };
    assert!(host(&long, "https://h.example").unwrap_err().contains("not a valid host name"));
}

#[connect_operation(method = "PUT", uri = "/portals/<Arn+>/browser/settings?all", output = ())]
struct PutSettings {
    arn: String,
    #[connect(query)]
    dry: Option<bool>,
}

#[test]
fn w3_text_can_follow_a_greedy_label() {
    let path = |arn: &str| {
        let endpoint = Endpoint::new("https://h.example/base").unwrap();
        let operation = PutSettings { arn: arn.to_owned(), dry: Some(true) };
        operation.to_http_request(&endpoint, &FixedToken::new("t")).map(|request| request.uri().to_string())
    };
    assert_eq!(path("a").unwrap(), "https://h.example/base/portals/a/browser/settings?all&Dry=true");
    let arn = "arn:aws:x:eu-west-1:12:portal/a b";
    let expected =
        "https://h.example/base/portals/arn%3Aaws%3Ax%3Aeu-west-1%3A12%3Aportal/a%20b/browser/settings?all&Dry=true";
    assert_eq!(path(arn).unwrap(), expected);
    for arn in ["", "a//b", "/a", "a/", "a/../b", "."] {
        assert!(path(arn).is_err(), "{arn}");
    }
    assert_eq!(PutSettings::METADATA.uri(), "/portals/{Arn+}/browser/settings?all");
}
