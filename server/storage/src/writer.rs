//! The one writer of a SQLite file: work that waits at the same time shares one commit.
//!
//! A commit costs an fsync, which is slow, and SQLite has one writer anyway. So the writer takes
//! all work that is waiting, does each piece in a savepoint of one transaction, and answers
//! everybody after the one fsync. Under load the batches grow by themselves.

use std::slice;

use sqlx::{Connection as _, SqliteConnection, Transaction, sqlite::SqliteConnectOptions};
use tokio::sync::{mpsc, oneshot};

use crate::{
    query::Connection,
    work::{self, Done, Failed, Step},
};

/// The most work that shares a commit: beyond it a batch gains little and delays its first.
const BATCH: usize = 64;
/// Work that may wait for its batch; more waits in front of the door, in its own task.
const WAITING: usize = 4 * BATCH;

/// The way to the writer.
#[derive(Debug, Clone)]
pub(crate) struct Writer {
    orders: mpsc::Sender<Order>,
}

#[derive(Debug)]
enum Order {
    Work(Job),
    /// Finish what is waiting, close the file, then answer.
    Close(oneshot::Sender<()>),
}

#[derive(Debug)]
struct Job {
    steps: Vec<Step>,
    answer: oneshot::Sender<Result<Done, Failed>>,
}

/// Why a batch came to nothing.
enum Fault {
    /// One piece of work has a statement that fails; the others may be innocent.
    OfOne(Failed),
    /// The transaction could not be begun or committed.
    OfAll(Failed),
}

impl Writer {
    /// Opens the file, makes it if it is missing, and starts the writer's task.
    pub(crate) async fn start(options: SqliteConnectOptions) -> Result<Self, sqlx::Error> {
        let connection = SqliteConnection::connect_with(&options).await?;
        let (orders, inbox) = mpsc::channel(WAITING);
        tokio::spawn(Desk { options, connection: Some(connection) }.run(inbox));
        Ok(Self { orders })
    }

    /// Does the steps together or not at all; answers when they are on the disk.
    ///
    /// Work that was handed over is done even if the caller stops waiting.
    pub(crate) async fn work(&self, steps: Vec<Step>) -> Result<Done, Failed> {
        let (answer, answered) = oneshot::channel();
        let closed = || Failed::at("begin", sqlx::Error::PoolClosed);
        self.orders.send(Order::Work(Job { steps, answer })).await.map_err(|_| closed())?;
        answered.await.map_err(|_| closed())?
    }

    pub(crate) async fn close(&self) {
        let (answer, answered) = oneshot::channel();
        if self.orders.send(Order::Close(answer)).await.is_ok() {
            // No answer means that the task is gone, which is as closed as can be.
            let _ = answered.await;
        }
    }
}

/// Where the work is done.
struct Desk {
    options: SqliteConnectOptions,
    /// Thrown away after a failure: SQLite may have rolled back by itself, unseen by sqlx.
    connection: Option<SqliteConnection>,
}

impl Desk {
    async fn run(mut self, mut inbox: mpsc::Receiver<Order>) {
        let mut orders = Vec::with_capacity(BATCH);
        let mut closers = Vec::new();
        while inbox.recv_many(&mut orders, BATCH).await > 0 {
            let mut jobs = Vec::with_capacity(orders.len());
            for order in orders.drain(..) {
                match order {
                    Order::Work(job) => jobs.push(job),
                    Order::Close(answer) => {
                        inbox.close();
                        closers.push(answer);
                    }
                }
            }
            self.together(jobs).await;
        }
        if let Some(connection) = self.connection.take()
            && let Err(error) = connection.close().await
        {
            tracing::warn!(%error, "the database file was not closed properly");
        }
        for closer in closers {
            let _ = closer.send(());
        }
    }

    /// Does the jobs in one transaction; if one of them makes it fail, each in its own.
    async fn together(&mut self, jobs: Vec<Job>) {
        match self.attempt(&jobs).await {
            Ok(done) => jobs.into_iter().zip(done).for_each(|(job, done)| job.answer(Ok(done))),
            Err(Fault::OfAll(failed)) => jobs.into_iter().for_each(|job| job.answer(Err(failed.clone()))),
            Err(Fault::OfOne(failed)) if jobs.len() == 1 => {
                jobs.into_iter().for_each(|job| job.answer(Err(failed.clone())));
            }
            Err(Fault::OfOne(_)) => {
                for job in jobs {
                    let done = match self.attempt(slice::from_ref(&job)).await {
                        Ok(mut done) => Ok(done.swap_remove(0)),
                        Err(Fault::OfOne(failed) | Fault::OfAll(failed)) => Err(failed),
                    };
                    job.answer(done);
                }
            }
        }
    }

    /// One transaction for all jobs; gives one outcome for each, in their order.
    async fn attempt(&mut self, jobs: &[Job]) -> Result<Vec<Done>, Fault> {
        let mut connection = match self.connection.take() {
            Some(connection) => connection,
            None => SqliteConnection::connect_with(&self.options).await.map_err(of_all("open"))?,
        };
        let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await.map_err(of_all("begin"))?;
        let mut outcomes = Vec::with_capacity(jobs.len());
        for job in jobs {
            outcomes.push(apart(&mut transaction, &job.steps).await.map_err(Fault::OfOne)?);
        }
        transaction.commit().await.map_err(of_all("commit"))?;
        self.connection = Some(connection);
        Ok(outcomes)
    }
}

/// Does the steps so that a conflict undoes them and nothing else.
async fn apart(transaction: &mut Transaction<'_, sqlx::Sqlite>, steps: &[Step]) -> Result<Done, Failed> {
    if let [_] = steps {
        return work::steps(&mut Connection::Sqlite(transaction), steps).await;
    }
    let failed = |source| Failed::at("savepoint", source);
    let mut savepoint = transaction.begin().await.map_err(failed)?;
    let done = work::steps(&mut Connection::Sqlite(&mut savepoint), steps).await?;
    match done {
        Done::Yes(_) => savepoint.commit().await.map_err(failed)?,
        Done::Conflict => savepoint.rollback().await.map_err(failed)?,
    }
    Ok(done)
}

impl Job {
    fn answer(self, done: Result<Done, Failed>) {
        // Who no longer waits has been disconnected; the work is done all the same.
        let _ = self.answer.send(done);
    }
}

fn of_all(operation: &'static str) -> impl FnOnce(sqlx::Error) -> Fault {
    move |source| Fault::OfAll(Failed::at(operation, source))
}
