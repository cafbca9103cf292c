//! Waiting for several things at once.

use std::{
    future::{Future, poll_fn},
    pin::Pin,
    task::Poll,
};

/// One of them, with what it has yielded.
type Open<F> = (Pin<Box<F>>, Option<<F as Future>::Output>);

/// What all of them yield, in their order, once the last of them is done.
pub(super) async fn all<F: Future>(futures: impl IntoIterator<Item = F>) -> Vec<F::Output> {
    let mut open: Vec<Open<F>> = futures.into_iter().map(|future| (Box::pin(future), None)).collect();
    poll_fn(|context| {
        let mut waits = false;
        for (future, done) in &mut open {
            if done.is_none() {
                match future.as_mut().poll(context) {
                    Poll::Ready(output) => *done = Some(output),
                    Poll::Pending => waits = true,
                }
            }
        }
        if waits { Poll::Pending } else { Poll::Ready(()) }
    })
    .await;
    open.into_iter().filter_map(|(_, done)| done).collect()
}

#[cfg(test)]
mod tests {
    use std::{
        pin::pin,
        task::{Context, Waker},
    };

    use super::*;

    #[test]
    fn all_of_them_go_on_before_any_is_done() {
        let mut asked = [false, false];
        {
            let [first, second] = &mut asked;
            let mut polled = 0;
            let one = poll_fn(|_| {
                *first = true;
                polled += 1;
                if polled < 2 { Poll::Pending } else { Poll::Ready(1) }
            });
            let two = poll_fn(|_| {
                *second = true;
                Poll::Ready(2)
            });
            let each: [Pin<Box<dyn Future<Output = i32>>>; 2] = [Box::pin(one), Box::pin(two)];
            let mut both = pin!(all(each));
            let mut context = Context::from_waker(Waker::noop());
            assert!(both.as_mut().poll(&mut context).is_pending());
            assert_eq!(both.as_mut().poll(&mut context), Poll::Ready(vec![1, 2]));
        }
        assert_eq!(asked, [true, true]);
    }
}
