//! The start of a response, before it is parsed.

/// Returns true if `bytes` begin with the final response, after any number of informational ones
/// (RFC 9110, section 15.2), which a server may send at any time.
///
/// Bytes that are not HTTP count as the final response: nothing that follows can be one.
pub(super) fn is_final(mut bytes: &[u8]) -> bool {
    const HEAD_END: &[u8] = b"\r\n\r\n";
    // `HTTP/1.1 1`
    const STATUS: usize = 9;
    while let Some(first) = bytes.get(STATUS) {
        if *first != b'1' || !bytes.starts_with(b"HTTP/1.") {
            return true;
        }
        match bytes.windows(HEAD_END.len()).position(|window| window == HEAD_END) {
            Some(end) => bytes = &bytes[end + HEAD_END.len()..],
            None => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn l5_the_final_response_is_distinguished_from_informational_ones() {
        for bytes in [
            &b"HTTP/1.1 413 Content Too Large\r\n"[..],
            b"HTTP/1.0 200 OK\r\n\r\n",
            b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 500 ",
            b"HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\nHTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 200",
            b"SSH-2.0-OpenSSH",
        ] {
            assert!(is_final(bytes), "{}", String::from_utf8_lossy(bytes));
        }
        for bytes in [
            &b""[..],
            b"HTTP/1.1 ",
            b"HTTP/1.1 100 Continue\r\n",
            b"HTTP/1.1 100 Continue\r\n\r\n",
            b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 ",
            b"HTTP/1.1 103 Early Hints\r\nlink: 413",
        ] {
            assert!(!is_final(bytes), "{}", String::from_utf8_lossy(bytes));
        }
    }
}
