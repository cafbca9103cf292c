#![doc = include_str!("../README.md")]

mod certificates;
mod chance;
mod clock;
mod faults;
mod instruments;
mod line;
mod mailbox;
mod page;
mod part;
mod people;
mod registers;
mod running;
mod scanner;
mod secure;
mod security_server;
mod signin;
mod soap;

pub use certificates::{CertificateFiles, Certificates, Identity};
pub use part::{Part, Ports, Settings, UnknownPart};
pub use people::{Kind, Persona, people};
pub use registers::{Provider, providers};
pub use running::{Addresses, Running, StartError, start};
pub use security_server::{CLIENT, Connection, Member, MemberService, ServiceKind, UnknownConnection};
pub use signin::{CLIENT_ID, CLIENT_SECRET};
