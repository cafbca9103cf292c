//! What an operator can read about an exchange, and what nobody can.

use std::{
    io::{self, Write},
    sync::{Arc, Mutex},
};

use serde_json::json;
use tracing::Level;

use crate::stand_in::{Reply, SERVICE, StandIn, TRACE};

#[derive(Clone, Default)]
struct Page(Arc<Mutex<Vec<u8>>>);

impl Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn the_log_tells_the_exchange_and_not_the_person() {
    let page = Page::default();
    let writer = page.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(Level::DEBUG)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    // For the whole process, so that the other tests may be read too.
    tracing::subscriber::set_global_default(subscriber).unwrap();
    let good = Reply::json(200, &json!({"given_name": "Mari"}));
    StandIn::start([good]).await.ask().await.unwrap();
    StandIn::start([Reply::error(500, "server.clientproxy.network_error")]).await.tell().await.unwrap_err();

    let text = String::from_utf8(page.0.lock().unwrap().clone()).unwrap();
    let trace = TRACE.to_string();
    for word in ["exchange.ask", "exchange.tell", SERVICE, &trace, "outcome=\"known\"", "outcome=down", "ms=0"] {
        assert!(text.contains(word), "{word} is missing in {text}");
    }
    for person in ["38001085718", "Mari", "Näidis"] {
        assert!(!text.contains(person), "{person} stands in {text}");
    }
}
