//! Takes mail by SMTP (RFC 5321), without relaying, passwords or encryption: loopback alone reaches it.

use super::Letters;
use std::{io, time::Duration};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinSet,
    time::{sleep, timeout},
};

/// The longest line in bytes with its end (RFC 5321, 4.5.3.1.6).
const LONGEST_LINE: usize = 1000;
const LARGEST_LETTER: usize = 5 * 1024 * 1024;
const MOST_RECEIVERS: usize = 100;
const MOST_TALKS: usize = 50;
const PATIENCE: Duration = Duration::from_secs(60);

/// Takes mail until dropped; every talk under way is dropped with it.
pub(crate) async fn receive(listener: TcpListener, letters: Letters) {
    let mut talks = JoinSet::new();
    loop {
        while talks.len() >= MOST_TALKS {
            talks.join_next().await;
        }
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    let letters = letters.clone();
                    talks.spawn(async move { Talk::new(stream, letters).run().await });
                }
                Err(error) => {
                    tracing::warn!(%error, "the mailbox cannot take a connection");
                    sleep(Duration::from_millis(100)).await;
                }
            },
            Some(_) = talks.join_next() => {}
        }
    }
}

struct Talk {
    stream: BufReader<TcpStream>,
    letters: Letters,
    from: Option<String>,
    to: Vec<String>,
}

enum Line {
    Whole(Vec<u8>),
    TooLong,
    End,
}

impl Talk {
    fn new(stream: TcpStream, letters: Letters) -> Self {
        Talk { stream: BufReader::new(stream), letters, from: None, to: Vec::new() }
    }

    async fn run(mut self) -> io::Result<()> {
        self.say("220 localhost Sandbox: nothing here is real").await?;
        loop {
            let line = match timeout(PATIENCE, self.line()).await {
                Err(_) => return self.say("421 4.4.2 Too quiet for too long").await,
                Ok(line) => line?,
            };
            let line = match line {
                Line::End => return Ok(()),
                Line::TooLong => {
                    self.say("500 5.5.2 Line too long").await?;
                    continue;
                }
                Line::Whole(line) => String::from_utf8_lossy(&line).into_owned(),
            };
            let (verb, rest) = line.split_once(' ').unwrap_or((&line, ""));
            match verb.to_ascii_uppercase().as_str() {
                "EHLO" => {
                    self.forget();
                    let size = format!("250-SIZE {LARGEST_LETTER}");
                    for line in ["250-localhost", &size, "250-PIPELINING", "250-SMTPUTF8"] {
                        self.say(line).await?;
                    }
                    self.say("250 8BITMIME").await?;
                }
                "HELO" => {
                    self.forget();
                    self.say("250 localhost").await?;
                }
                "MAIL" => self.mail(rest).await?,
                "RCPT" => self.rcpt(rest).await?,
                "DATA" => self.data().await?,
                "RSET" => {
                    self.forget();
                    self.say("250 2.0.0 Forgotten").await?;
                }
                "NOOP" => self.say("250 2.0.0 Still here").await?,
                "QUIT" => return self.say("221 2.0.0 Goodbye").await,
                "VRFY" => self.say("252 2.5.2 Send and see").await?,
                _ => self.say("500 5.5.1 Unknown command").await?,
            }
        }
    }

    async fn mail(&mut self, rest: &str) -> io::Result<()> {
        if self.from.is_some() {
            return self.say("503 5.5.1 One sender at a time").await;
        }
        let Some((from, parameters)) = path(rest, "FROM:") else {
            return self.say("501 5.5.4 Write MAIL FROM:<address>").await;
        };
        let size = parameters
            .split(' ')
            .find_map(|parameter| parameter.to_ascii_uppercase().strip_prefix("SIZE=")?.parse().ok());
        if size.is_some_and(|size: usize| size > LARGEST_LETTER) {
            return self.say("552 5.3.4 Letter too large").await;
        }
        self.from = Some(from.to_owned());
        self.say("250 2.1.0 Sender noted").await
    }

    async fn rcpt(&mut self, rest: &str) -> io::Result<()> {
        if self.from.is_none() {
            return self.say("503 5.5.1 MAIL first").await;
        }
        if self.to.len() >= MOST_RECEIVERS {
            return self.say("452 4.5.3 Too many receivers").await;
        }
        match path(rest, "TO:") {
            Some((to, _)) if !to.is_empty() => {
                self.to.push(to.to_owned());
                self.say("250 2.1.5 Receiver noted").await
            }
            _ => self.say("501 5.5.4 Write RCPT TO:<address>").await,
        }
    }

    async fn data(&mut self) -> io::Result<()> {
        if self.to.is_empty() {
            return self.say("503 5.5.1 RCPT first").await;
        }
        self.say("354 End with a dot on a line of its own").await?;
        let (mut letter, mut trouble) = (Vec::new(), None);
        loop {
            match timeout(PATIENCE, self.line()).await.map_err(io::Error::from)?? {
                Line::End => return Ok(()),
                Line::TooLong => trouble = Some("500 5.5.2 Line too long"),
                Line::Whole(line) if line == b"." => break,
                Line::Whole(line) if letter.len() + line.len() + 2 > LARGEST_LETTER => {
                    drop(line);
                    trouble = Some("552 5.3.4 Letter too large");
                }
                Line::Whole(line) => {
                    letter.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
                    letter.extend_from_slice(b"\r\n");
                }
            }
        }
        let (from, to) = (self.from.take().unwrap_or_default(), std::mem::take(&mut self.to));
        if let Some(trouble) = trouble {
            return self.say(trouble).await;
        }
        self.letters.add(from, to, &letter);
        self.say("250 2.0.0 Letter taken").await
    }

    fn forget(&mut self) {
        self.from = None;
        self.to.clear();
    }

    async fn say(&mut self, line: &str) -> io::Result<()> {
        let line = format!("{line}\r\n");
        self.stream.get_mut().write_all(line.as_bytes()).await
    }

    /// The next line without its end. Of a line too long, all is read and nothing kept.
    async fn line(&mut self) -> io::Result<Line> {
        let (mut line, mut length) = (Vec::new(), 0);
        loop {
            let bytes = self.stream.fill_buf().await?;
            if bytes.is_empty() {
                return Ok(Line::End);
            }
            let end = bytes.iter().position(|byte| *byte == b'\n');
            let taken = end.map_or(bytes.len(), |end| end + 1);
            length += taken;
            if length <= LONGEST_LINE {
                line.extend_from_slice(&bytes[..taken]);
            }
            self.stream.consume(taken);
            if end.is_some() {
                break;
            }
        }
        if length > LONGEST_LINE {
            return Ok(Line::TooLong);
        }
        line.pop();
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        Ok(Line::Whole(line))
    }
}

/// The address in `FROM:<address> parameters`, and the parameters.
fn path<'a>(rest: &'a str, keyword: &str) -> Option<(&'a str, &'a str)> {
    let head = rest.get(..keyword.len())?;
    if !head.eq_ignore_ascii_case(keyword) {
        return None;
    }
    let path = rest[keyword.len()..].trim_start();
    let (address, parameters) = path.strip_prefix('<')?.split_once('>')?;
    Some((address, parameters.trim()))
}
