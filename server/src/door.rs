//! The door: takes connections, gives nobody for ever, and closes when told.

use std::{future::Future, sync::Arc, time::Duration};

use axum::Router;
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::{conn::auto::Builder, graceful::GracefulShutdown},
    service::TowerToHyperService,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    time::{sleep, timeout},
};

/// A client that has not sent its headers by then is let go; so is one that only keeps a connection.
const SLOWEST_HEADERS: Duration = Duration::from_secs(15);
/// Connections at once; more wait in the system's queue.
const SEATS: usize = 4096;
/// Requests under way when told to stop have so long; whoever still only hangs on is cut.
const LAST_CALL: Duration = Duration::from_secs(60);
/// The system has no more files to give: others must close theirs first.
const BREATH: Duration = Duration::from_millis(100);

/// Serves `router` until `stop`.
pub(crate) async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) {
    // Finding out which version of HTTP a client speaks has no time limit, and whoever says nothing would keep a seat.
    let mut builder = Builder::new(TokioExecutor::new()).http1_only();
    builder.http1().timer(TokioTimer::new()).header_read_timeout(SLOWEST_HEADERS);
    let (guests, seats) = (GracefulShutdown::new(), Arc::new(Semaphore::new(SEATS)));
    tokio::pin!(stop);
    loop {
        let come = async {
            let seat = Arc::clone(&seats).acquire_owned().await;
            (accept(&listener).await, seat)
        };
        let (stream, seat) = tokio::select! {
            come = come => come,
            () = &mut stop => break,
        };
        // Small answers go at once.
        let _ = stream.set_nodelay(true);
        let service = TowerToHyperService::new(router.clone());
        let guest = guests.watch(builder.serve_connection(TokioIo::new(stream), service).into_owned());
        tokio::spawn(async move {
            // How a client leaves is its own affair.
            let _ = guest.await;
            drop(seat);
        });
    }
    drop(listener);
    if timeout(LAST_CALL, guests.shutdown()).await.is_err() {
        tracing::info!("some connections were still open and are cut");
    }
}

async fn accept(listener: &TcpListener) -> TcpStream {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => return stream,
            Err(error) => {
                tracing::warn!(%error, "a connection could not be taken");
                sleep(BREATH).await;
            }
        }
    }
}
