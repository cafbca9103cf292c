//! A database with a million cases, and how long an official waits for every list and every search in it.

mod ask;
mod invent;
mod seed;
mod world;

use std::time::Instant;

use storage::Database;
use world::World;

use crate::{
    cli::QueuesWish,
    say::say,
    trouble::{Trouble, While},
};

/// Returns whether everything was quick enough.
pub(crate) async fn run(wish: QueuesWish) -> Result<bool, Trouble> {
    let url = match &wish.database_url {
        Some(url) => url.clone(),
        None => format!("sqlite:{}", wish.folder.join("queues.db").display()),
    };
    let database = Database::open(&url).await.doing("opening the database")?;
    database.migrate().await.doing("bringing the database up to date")?;
    let world = World::build(&wish.services, &wish.locales, database.clone())?;
    let start = Instant::now();
    let new = seed::seed(&url, &world, wish.cases).await?;
    say(format!("{} cases, {new} of them new; {:.0} s", wish.cases, start.elapsed().as_secs_f64()));
    let quick = ask::ask(&world, &wish).await?;
    database.close().await;
    Ok(quick)
}
