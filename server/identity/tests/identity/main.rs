//! The relying party against a small provider that signs whatever the test wants, over real HTTP.

mod callback;
mod good;
mod keys;
mod op;
mod outage;
mod settings;
mod token;
