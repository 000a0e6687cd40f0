//! The futures of waits: when they send, what they borrow, and what dropping them ends.

use std::pin::pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use connect_core::client::{Waited, Waiting};
use connect_core::metadata::{Location, MemberMetadata, OperationMetadata};
use connect_core::request::{EncodeRequest, RequestEncoder};
use connect_core::{Body, Bytes, Client, Operation, http, local, transport_fn};

use super::{ACTIVE, CREATING, DescribeTable, DescribeTableError, DescribeTableOutput, TABLE_EXISTS, config, describe};
use crate::support::wait;
use crate::world::World;

#[test]
fn nothing_is_sent_before_the_future_is_polled() {
    let world = World::new(&[ACTIVE]);
    let client = world.async_client(config(&world));
    let waiting = client.wait(&describe(), TABLE_EXISTS);
    assert_eq!(world.attempts(), []);
    drop(waiting);
    assert_eq!(world.attempts(), []);
    wait(client.wait(&describe(), TABLE_EXISTS)).unwrap();
    assert_eq!(world.attempts().len(), 1);
}

#[test]
fn the_future_has_a_name_and_borrows_neither_the_client_nor_the_operation() {
    struct Held {
        waiting: Waiting<DescribeTableOutput, DescribeTableError>,
    }
    let world = World::new(&[CREATING, ACTIVE]);
    let held = {
        let operation = describe();
        Held { waiting: world.async_client(config(&world)).wait(&operation, TABLE_EXISTS) }
    };
    assert_eq!(format!("{:?}", held.waiting), "Waiting");
    assert_eq!(wait(held.waiting).unwrap().calls(), 2);

    let world = World::new(&[CREATING, ACTIVE]);
    let waiting: local::Waiting<_, _> = world.local_client(config(&world)).wait(&describe(), TABLE_EXISTS);
    assert_eq!(wait(waiting).unwrap().calls(), 2);
}

/// An operation that cannot be shared between threads.
struct NotShared {
    name: Rc<str>,
}

impl Operation for NotShared {
    type Output = DescribeTableOutput;
    type Error = DescribeTableError;
    const METADATA: &'static OperationMetadata = &OperationMetadata::new(
        "NotShared",
        http::Method::GET,
        "/tables/{Name}",
        &[MemberMetadata::new("Name", Location::Label).required()],
    );
}

impl EncodeRequest for NotShared {
    fn encode(&self, request: &mut RequestEncoder<'_>) {
        request.literal("/tables/");
        connect_core::binding::EncodeLabel::encode_label(&*self.name, request.label("Name"));
    }
}

impl connect_core::operation::DecodeResponse for NotShared {
    fn decode_success(
        response: &http::Response<Bytes>,
    ) -> Result<DescribeTableOutput, connect_core::response::DecodeError> {
        connect_core::response::DecodeOutput::decode_output(response)
    }
}

#[tokio::test]
async fn the_future_moves_to_another_thread_though_the_operation_cannot() {
    use connect_core::client::AcceptorState::Success;
    use connect_core::client::Waiter;
    const EXISTS: Waiter<NotShared> =
        Waiter::new("Exists").with_acceptors(&[Success.if_value("Status", super::status, "ACTIVE")]);
    let world = World::new(&[CREATING, ACTIVE]);
    let waiting = world.async_client(config(&world)).wait(&NotShared { name: "t-1".into() }, EXISTS);
    let calls = tokio::spawn(async move { waiting.await.map(|waited| waited.calls()) });
    assert_eq!(calls.await.unwrap().unwrap(), 2);
}

/// Yields once, then completes.
async fn pause() {
    let mut paused = false;
    std::future::poll_fn(|context| {
        if std::mem::replace(&mut paused, true) {
            Poll::Ready(())
        } else {
            context.waker().wake_by_ref();
            Poll::Pending
        }
    })
    .await;
}

/// Returns a client in whose world each call and each delay has one await point, at which it holds
/// a clone of `alive`.
fn pausing_client(world: &World, alive: &Arc<()>) -> Client {
    let (in_send, in_sleep, answers) = (Arc::clone(alive), Arc::clone(alive), world.clone());
    let transport = transport_fn(move |request: http::Request<Body>, attempt| {
        let (alive, world) = (Arc::clone(&in_send), answers.clone());
        async move {
            pause().await;
            drop(alive);
            world.answer(request, attempt)
        }
    });
    Client::with_config(config(world), transport).with_sleep(move |_: Duration| {
        let alive = Arc::clone(&in_sleep);
        async move {
            pause().await;
            drop(alive);
        }
    })
}

type Ended = Result<
    Waited<DescribeTableOutput, DescribeTableError>,
    connect_core::client::WaitError<DescribeTableOutput, DescribeTableError>,
>;

#[test]
fn a_wait_dropped_at_any_await_point_releases_everything_and_sends_nothing_more() {
    let mut context = Context::from_waker(Waker::noop());
    let mut completed = 0;
    for polls in 0..8 {
        let (alive, world) = (Arc::new(()), World::new(&[CREATING, CREATING, ACTIVE]));
        let client = pausing_client(&world, &alive);
        let held = Arc::strong_count(&alive);
        {
            let mut waiting = pin!(client.wait(&describe(), TABLE_EXISTS));
            for _ in 0..polls {
                let answer: Poll<Ended> = waiting.as_mut().poll(&mut context);
                if let Poll::Ready(answer) = answer {
                    assert_eq!(answer.unwrap().calls(), 3);
                    assert!(waiting.as_mut().poll(&mut context).is_pending(), "it stays pending when polled again");
                    completed += 1;
                    break;
                }
            }
        }
        assert_eq!(Arc::strong_count(&alive), held, "after {polls} polls");
        // Each call and each delay takes one poll.
        assert_eq!(world.attempts().len(), [0, 0, 1, 1, 2, 2, 3, 3][polls], "after {polls} polls");
    }
    assert_eq!(completed, 2, "with enough polls a wait completes");
}

#[test]
fn a_waiter_is_a_value_that_is_copied() {
    fn is_copy<T: Copy + Send + Sync + 'static>(_: T) {}
    is_copy(TABLE_EXISTS);
    is_copy::<connect_core::client::Waiter<DescribeTable>>(TABLE_EXISTS);
}
