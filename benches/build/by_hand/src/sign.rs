//! AWS Signature Version 4 for paths and queries in canonical form, with sorted parameters.

use std::fmt::Write;
use std::time::{SystemTime, UNIX_EPOCH};

use hmac::{Hmac, KeyInit, Mac};
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use http::{Error, Request};
use sha2::{Digest, Sha256};

const SERVICE: &str = "connect";

pub struct Signer {
    pub access_key_id: String,
    pub secret_access_key: String,
    pub session_token: Option<String>,
    pub region: String,
}

impl Signer {
    pub fn sign<B: AsRef<[u8]>>(&self, request: &mut Request<B>, now: SystemTime) -> Result<(), Error> {
        let time = amz_date(now);
        let date = &time[..8];
        let mut signed_headers = Vec::with_capacity(4);
        if let Some(Ok(content_type)) = request.headers().get(CONTENT_TYPE).map(HeaderValue::to_str) {
            signed_headers.push(("content-type", content_type.to_owned()));
        }
        signed_headers.push(("host", request.uri().authority().map_or_else(String::new, |host| host.as_str().into())));
        signed_headers.push(("x-amz-date", time.clone()));
        if let Some(token) = &self.session_token {
            signed_headers.push(("x-amz-security-token", token.clone()));
        }
        let names = signed_headers.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(";");

        let (path, query) = (request.uri().path(), request.uri().query().unwrap_or_default());
        let mut canonical = format!("{}\n{path}\n{query}\n", request.method());
        for (name, value) in &signed_headers {
            canonical.push_str(&format!("{name}:{}\n", value.trim()));
        }
        canonical.push_str(&format!("\n{names}\n{}", hex(&Sha256::digest(request.body()))));

        let scope = format!("{date}/{}/{SERVICE}/aws4_request", self.region);
        let to_sign = format!("AWS4-HMAC-SHA256\n{time}\n{scope}\n{}", hex(&Sha256::digest(canonical)));
        let mut key = hmac(format!("AWS4{}", self.secret_access_key).as_bytes(), date);
        for part in [&self.region, SERVICE, "aws4_request"] {
            key = hmac(&key, part);
        }
        let signature = hex(&hmac(&key, &to_sign));
        let authorization = format!(
            "AWS4-HMAC-SHA256 Credential={}/{scope}, SignedHeaders={names}, Signature={signature}",
            self.access_key_id
        );

        let headers = request.headers_mut();
        headers.insert("x-amz-date", HeaderValue::try_from(time)?);
        if let Some(token) = &self.session_token {
            headers.insert("x-amz-security-token", HeaderValue::try_from(token)?);
        }
        headers.insert(AUTHORIZATION, HeaderValue::try_from(authorization)?);
        Ok(())
    }
}

fn hmac(key: &[u8], text: &str) -> Vec<u8> {
    // HMAC takes keys of any length.
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("a key");
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Formats a time like `20191108T024128Z`.
fn amz_date(now: SystemTime) -> String {
    let seconds = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let (days, second) = (seconds / 86_400, seconds % 86_400);
    // Howard Hinnant's `civil_from_days`, for days since 1970: its years begin in March, so that a
    // leap day is the last day.
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}
