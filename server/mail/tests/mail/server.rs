//! An SMTP server that takes letters, or answers as it is told.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

pub struct Server {
    port: u16,
    letters: Arc<Mutex<Vec<String>>>,
    work: JoinHandle<()>,
}

/// The verb at which it answers otherwise, and how; an empty answer hangs up, the empty verb never greets.
type Quirks = Vec<(&'static str, &'static str)>;

impl Server {
    pub async fn start(quirks: &[(&'static str, &'static str)]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let letters = Arc::<Mutex<Vec<String>>>::default();
        let (kept, quirks) = (letters.clone(), quirks.to_vec());
        let work = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(talk(stream, quirks.clone(), kept.clone()));
            }
        });
        Self { port, letters, work }
    }

    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    pub fn letters(&self) -> Vec<String> {
        self.letters.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.work.abort();
    }
}

async fn talk(stream: TcpStream, quirks: Quirks, letters: Arc<Mutex<Vec<String>>>) -> Option<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    if quirks.iter().any(|(verb, _)| verb.is_empty()) {
        std::future::pending::<()>().await;
    }
    write.write_all(b"220 test\r\n").await.ok()?;
    while let Some(line) = lines.next_line().await.ok()? {
        let quirk = quirks.iter().find(|(verb, _)| line.starts_with(verb)).map(|(_, answer)| *answer);
        let answer = match (quirk, line.get(..4).unwrap_or("")) {
            (Some(""), _) => return None,
            (Some(answer), _) => answer,
            (None, "DATA") => {
                write.write_all(b"354 go on\r\n").await.ok()?;
                let mut letter = String::new();
                while let Some(line) = lines.next_line().await.ok()?.filter(|line| line != ".") {
                    letter.push_str(&line);
                    letter.push_str("\r\n");
                }
                letters.lock().unwrap_or_else(PoisonError::into_inner).push(letter);
                "250 taken"
            }
            (None, "QUIT") => "221 bye",
            (None, _) => "250 fine",
        };
        write.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
    }
    Some(())
}
