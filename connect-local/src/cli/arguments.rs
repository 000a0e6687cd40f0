//! The arguments of the command.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::Parser;
use connect_local::Local;

/// An Amazon Connect on your own machine: chats, to develop and test bots against.
#[derive(Debug, Parser)]
#[command(name = "connect-local", version, max_term_width = 100)]
pub(crate) struct Arguments {
    /// The port to listen on, or 0 for a free one
    #[arg(long, value_name = "N", default_value_t = Local::PORT)]
    pub(crate) port: u16,

    /// The address to listen on. Others than loopback let other machines in
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub(crate) host: IpAddr,

    /// The file in which the state is kept. Without it, the state is gone at the end
    #[arg(long, value_name = "FILE")]
    pub(crate) data: Option<PathBuf>,

    /// Serve requests without a signature
    #[arg(long = "unsigned")]
    pub(crate) is_unsigned: bool,

    /// The region. Signatures for others are refused then
    #[arg(long, value_name = "NAME")]
    pub(crate) region: Option<String>,

    /// The requests of an operation that are answered in a second; more are throttled
    #[arg(long = "rate", value_name = "OPERATION=N", value_parser = rate)]
    pub(crate) rates: Vec<(String, u32)>,

    /// The HTTP endpoint of a topic, to which chats are streamed
    #[arg(long = "topic", value_name = "ARN=URL", value_parser = topic)]
    pub(crate) topics: Vec<(String, String)>,

    /// Print nothing but warnings and errors
    #[arg(long)]
    pub(crate) quiet: bool,
}

fn rate(text: &str) -> Result<(String, u32), String> {
    let (operation, limit) = text.split_once('=').ok_or("no `=`: write `SendMessage=10`")?;
    let limit = limit.parse().map_err(|_| "no number after `=`: write `SendMessage=10`")?;
    Ok((operation.to_owned(), limit))
}

fn topic(text: &str) -> Result<(String, String), String> {
    let (arn, url) = text.split_once('=').ok_or("no `=`: write `arn:aws:sns:…=http://127.0.0.1:9000/`")?;
    let is_url = url.starts_with("http://") && url.parse::<http::Uri>().is_ok();
    if !is_url {
        return Err("the endpoint is not an HTTP URL: write `arn:aws:sns:…=http://127.0.0.1:9000/`".to_owned());
    }
    Ok((arn.to_owned(), url.to_owned()))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_arguments_are_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn a_rate_is_an_operation_and_a_number() {
        assert_eq!(rate("SendMessage=10"), Ok(("SendMessage".to_owned(), 10)));
        assert!(rate("SendMessage").is_err());
        assert!(rate("SendMessage=many").is_err());
    }

    #[test]
    fn a_topic_is_an_arn_and_a_url() {
        let arn = "arn:aws:sns:us-east-1:000000000000:chats";
        let url = "http://127.0.0.1:9000/?a=b";
        assert_eq!(topic(&format!("{arn}={url}")), Ok((arn.to_owned(), url.to_owned())));
        assert!(topic(arn).is_err());
        for invalid in ["ftp://127.0.0.1", "http://a b/", "http://"] {
            assert!(topic(&format!("{arn}={invalid}")).is_err(), "{invalid}");
        }
    }
}
