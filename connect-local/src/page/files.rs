//! The files of the page, which are part of the program.

use bytes::Bytes;
use http::Response;
use http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderValue};
use http::uri::Authority;

/// A file of the page.
pub(super) struct File {
    path: &'static str,
    content_type: &'static str,
    content: &'static str,
}

const JAVASCRIPT: &str = "text/javascript; charset=utf-8";

static FILES: [File; 7] = [
    File { path: "/", content_type: "text/html; charset=utf-8", content: include_str!("index.html") },
    File { path: "/_local/page.css", content_type: "text/css; charset=utf-8", content: include_str!("page.css") },
    File { path: "/_local/page.js", content_type: JAVASCRIPT, content: include_str!("page.js") },
    File { path: "/_local/session.js", content_type: JAVASCRIPT, content: include_str!("session.js") },
    File { path: "/_local/view.js", content_type: JAVASCRIPT, content: include_str!("view.js") },
    File { path: "/_local/icon.svg", content_type: "image/svg+xml", content: include_str!("icon.svg") },
    // Browsers ask for it when they show what is not HTML.
    File { path: "/favicon.ico", content_type: "image/svg+xml", content: include_str!("icon.svg") },
];

/// Returns the file at a path.
pub(super) fn find(path: &str) -> Option<&'static File> {
    FILES.iter().find(|file| file.path == path)
}

impl File {
    /// Returns the file with its content security policy. Not every browser counts websockets of
    /// the page's own host as `'self'`, so the policy names the host.
    pub(super) fn to_response(&self, host: &Authority) -> Response<Bytes> {
        let policy = format!(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
             connect-src 'self' ws://{host}; base-uri 'none'; form-action 'none'; \
             frame-ancestors 'none'; require-trusted-types-for 'script'"
        );
        let mut response = Response::new(Bytes::from_static(self.content.as_bytes()));
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        if let Ok(policy) = HeaderValue::try_from(policy) {
            headers.insert(CONTENT_SECURITY_POLICY, policy);
        }
        response
    }
}
