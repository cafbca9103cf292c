//! The portal's own client and the sandbox's security server, each over the other's real wire. Neither knows a type of
//! the other; this is where they meet.

mod client;
mod provider;
mod raw;
mod requests;
mod road;
mod tls;
