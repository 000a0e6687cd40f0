//! One interface to call over all transports, async and blocking.

use std::iter;

use connect_core::operation::DecodeResponse;
use connect_core::pagination::{Paginated, PaginatedItems};
use connect_core::request::EncodeRequest;
use connect_core::response::ResponseMetadata;
use connect_core::{Client, ClientConfig, Error, Operation, blocking};
use connect_hyper::HyperTransport;
use connect_reqwest::ReqwestTransport;
use connect_tower::{TokioSleep, TowerTransport, classify_hyper};
use connect_ureq::UreqTransport;
use hyper_util::rt::TokioExecutor;
use tokio::runtime::Runtime;
use tower::ServiceBuilder;

use crate::report::Wrong;

/// The HTTP clients.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Transport {
    Hyper,
    Reqwest,
    Ureq,
    /// hyper behind a tower layer.
    Tower,
}

impl Transport {
    pub(crate) const ALL: [Self; 4] = [Self::Hyper, Self::Reqwest, Self::Ureq, Self::Tower];
}

/// A client over one of the transports.
#[derive(Debug)]
pub(crate) struct Caller<'r> {
    transport: Transport,
    /// The account that the client's key belongs to.
    account: &'r str,
    client: Either<'r>,
}

#[derive(Debug)]
enum Either<'r> {
    Async(Client, &'r Runtime),
    Blocking(blocking::Client),
}

/// The output of a call with its metadata, or its error.
pub(crate) type Answer<O> = Result<(<O as Operation>::Output, ResponseMetadata), Error<<O as Operation>::Error>>;

/// An iterator over pages or items of either client.
pub(crate) type Walk<'a, T, E> = Box<dyn Iterator<Item = Result<T, Error<E>>> + 'a>;

impl<'r> Caller<'r> {
    pub(crate) fn new(
        transport: Transport,
        config: ClientConfig,
        account: &'r str,
        runtime: &'r Runtime,
    ) -> Result<Self, Wrong> {
        let client = match transport {
            Transport::Hyper => Client::with_config(config, HyperTransport::new()),
            Transport::Reqwest => Client::with_config(config, ReqwestTransport::new()?),
            Transport::Tower => {
                let http = hyper_util::client::legacy::Client::builder(TokioExecutor::new()).build_http();
                let service = ServiceBuilder::new().concurrency_limit(8).service(http);
                Client::with_config(config, TowerTransport::new(service).with_classifier(classify_hyper))
            }
            Transport::Ureq => {
                let client = Either::Blocking(blocking::Client::with_config(config, UreqTransport::new()));
                return Ok(Self { transport, account, client });
            }
        };
        Ok(Self { transport, account, client: Either::Async(client.with_sleep(TokioSleep), runtime) })
    }

    pub(crate) fn name(&self) -> &'static str {
        match self.transport {
            Transport::Hyper => "hyper",
            Transport::Reqwest => "reqwest",
            Transport::Ureq => "ureq",
            Transport::Tower => "tower",
        }
    }

    pub(crate) fn account(&self) -> &str {
        self.account
    }

    pub(crate) fn call<O: EncodeRequest + DecodeResponse>(&self, operation: &O) -> Answer<O> {
        match &self.client {
            Either::Async(client, runtime) => runtime.block_on(client.call(operation).send_with_metadata()),
            Either::Blocking(client) => client.call(operation).send_with_metadata(),
        }
    }

    pub(crate) fn pages<'a, O>(&'a self, operation: O) -> Walk<'a, O::Output, O::Error>
    where
        O: Paginated + EncodeRequest + DecodeResponse + 'a,
    {
        match &self.client {
            Either::Async(client, runtime) => {
                let mut pages = client.pages(operation);
                Box::new(iter::from_fn(move || runtime.block_on(pages.next())))
            }
            Either::Blocking(client) => Box::new(client.pages(operation)),
        }
    }

    pub(crate) fn items<'a, O>(&'a self, operation: O) -> Walk<'a, O::Item, O::Error>
    where
        O: PaginatedItems + EncodeRequest + DecodeResponse + 'a,
    {
        match &self.client {
            Either::Async(client, runtime) => {
                let mut items = client.items(operation);
                Box::new(iter::from_fn(move || runtime.block_on(items.next())))
            }
            Either::Blocking(client) => Box::new(client.items(operation)),
        }
    }
}
