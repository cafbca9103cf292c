//! Asks clamd about bytes. Whatever is not a plain answer is none.

use std::{fmt, io, path::PathBuf, str::FromStr, time::Duration};

use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

/// All of one question: connecting, sending, scanning, answering.
const PATIENCE: Duration = Duration::from_secs(60);
/// Bytes of one chunk; clamd takes any.
const CHUNK: usize = 64 * 1024;
/// The longest answer that is read.
const LONGEST_ANSWER: u64 = 4096;
/// The longest name of an infection that is passed on, in characters.
const LONGEST_NAME: usize = 120;

/// A clamd.
#[derive(Debug, Clone)]
pub struct Scanner {
    at: ScannerAddress,
    patience: Duration,
}

/// What clamd said about a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    Clean,
    /// What it found, by its name for it.
    Infected(String),
}

/// Why there is no answer that can be trusted.
#[derive(Debug, thiserror::Error)]
pub enum NoAnswer {
    #[error("clamd cannot be reached at {at}, or broke off: {source}")]
    Line { at: ScannerAddress, source: io::Error },
    #[error("clamd at {0} did not answer in time")]
    TooSlow(ScannerAddress),
    #[error("the file is larger than clamd takes: raise StreamMaxLength in clamd.conf above the portal's own limit")]
    TooLarge,
    #[error("clamd answered something that is no verdict: {0:?}")]
    Unclear(String),
}

/// Where clamd listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScannerAddress {
    /// `127.0.0.1:3310`
    Tcp(String),
    /// `/run/clamav/clamd.ctl`
    Unix(PathBuf),
}

/// The text is no address of a clamd.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "clamd's address is written host:port, like 127.0.0.1:3310, or as the path of its socket, like /run/clamav/clamd.ctl"
)]
pub struct WrongAddress;

impl FromStr for ScannerAddress {
    type Err = WrongAddress;
    fn from_str(text: &str) -> Result<Self, WrongAddress> {
        if text.starts_with('/') {
            return if cfg!(unix) { Ok(Self::Unix(text.into())) } else { Err(WrongAddress) };
        }
        match text.rsplit_once(':') {
            Some((host, port)) if !host.is_empty() && !host.contains('/') && port.parse().is_ok_and(|p: u16| p > 0) => {
                Ok(Self::Tcp(text.into()))
            }
            _ => Err(WrongAddress),
        }
    }
}

impl fmt::Display for ScannerAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tcp(address) => f.write_str(address),
            Self::Unix(path) => path.display().fmt(f),
        }
    }
}

/// A connection, whatever carries it.
trait Line: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Line for T {}

impl Scanner {
    pub fn new(at: ScannerAddress) -> Self {
        Self { at, patience: PATIENCE }
    }

    /// The same with another limit for one question instead of a minute.
    pub fn with_patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// Whether clamd is there; for whoever looks after the house.
    ///
    /// # Errors
    /// When it does not answer as it should.
    pub async fn ping(&self) -> Result<(), NoAnswer> {
        let answer = self.ask(b"zPING\0", None).await?;
        if answer == b"PONG\0" { Ok(()) } else { Err(unclear(&answer)) }
    }

    /// # Errors
    /// When there is no answer, or one that leaves a doubt.
    pub async fn scan(&self, bytes: &[u8]) -> Result<Said, NoAnswer> {
        read(&self.ask(b"zINSTREAM\0", Some(bytes)).await?)
    }

    async fn ask(&self, command: &[u8], stream: Option<&[u8]>) -> Result<Vec<u8>, NoAnswer> {
        match timeout(self.patience, self.talk(command, stream)).await {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(source)) => Err(NoAnswer::Line { at: self.at.clone(), source }),
            Err(_) => Err(NoAnswer::TooSlow(self.at.clone())),
        }
    }

    async fn talk(&self, command: &[u8], stream: Option<&[u8]>) -> io::Result<Vec<u8>> {
        let mut line = self.connect().await?;
        let sent = send(&mut line, command, stream).await;
        let mut answer = Vec::new();
        let heard = line.take(LONGEST_ANSWER).read_to_end(&mut answer).await;
        // clamd hangs up on a file that is too large, and says so first: its words count more than the broken line.
        if answer.is_empty() { sent.and(heard.map(|_| answer)) } else { Ok(answer) }
    }

    async fn connect(&self) -> io::Result<Box<dyn Line>> {
        match &self.at {
            ScannerAddress::Tcp(address) => Ok(Box::new(TcpStream::connect(address).await?)),
            #[cfg(unix)]
            ScannerAddress::Unix(path) => Ok(Box::new(tokio::net::UnixStream::connect(path).await?)),
            #[cfg(not(unix))]
            ScannerAddress::Unix(_) => Err(io::ErrorKind::Unsupported.into()),
        }
    }
}

/// A command, and behind it the file: chunks with their length in front, and an empty one at the end.
async fn send(line: &mut dyn Line, command: &[u8], stream: Option<&[u8]>) -> io::Result<()> {
    line.write_all(command).await?;
    let Some(bytes) = stream else { return line.flush().await };
    for chunk in bytes.chunks(CHUNK) {
        // A chunk is far smaller than what four bytes can count.
        line.write_all(&(chunk.len() as u32).to_be_bytes()).await?;
        line.write_all(chunk).await?;
    }
    line.write_all(&[0; 4]).await?;
    line.flush().await
}

/// A verdict is whole, ends with the zero byte that was asked for, and reads `stream: OK` or `stream: <what> FOUND`.
fn read(answer: &[u8]) -> Result<Said, NoAnswer> {
    let text = answer.strip_suffix(b"\0").and_then(|text| std::str::from_utf8(text).ok());
    let verdict = text.and_then(|text| text.strip_prefix("stream: "));
    match (verdict, verdict.and_then(|verdict| verdict.strip_suffix(" FOUND"))) {
        (Some("OK"), _) => Ok(Said::Clean),
        (_, Some(what)) if !what.trim().is_empty() && !what.contains('\0') => Ok(Said::Infected(printable(what))),
        _ if text.is_some_and(|text| text.contains("size limit exceeded")) => Err(NoAnswer::TooLarge),
        _ => Err(unclear(answer)),
    }
}

fn unclear(answer: &[u8]) -> NoAnswer {
    NoAnswer::Unclear(printable(&String::from_utf8_lossy(answer)))
}

fn printable(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(LONGEST_NAME).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_port_or_a_path() {
        assert_eq!("127.0.0.1:3310".parse(), Ok(ScannerAddress::Tcp("127.0.0.1:3310".into())));
        assert_eq!("[::1]:3310".parse(), Ok(ScannerAddress::Tcp("[::1]:3310".into())));
        for wrong in ["", "clamd", "clamd:", ":3310", "clamd:0", "clamd:99999", "tcp://clamd:3310"] {
            assert_eq!(wrong.parse::<ScannerAddress>(), Err(WrongAddress), "{wrong}");
        }
    }

    #[test]
    fn only_a_whole_plain_answer_is_a_verdict() {
        assert!(matches!(read(b"stream: OK\0"), Ok(Said::Clean)));
        let found = read(b"stream: Win.Test.EICAR_HDB-1 FOUND\0");
        assert!(matches!(found, Ok(Said::Infected(what)) if what == "Win.Test.EICAR_HDB-1"));
        for doubt in [
            &b""[..],
            b"stream: OK",
            b"stream: OK\n\0",
            b"OK\0",
            b"stream: OK\0stream: Eicar FOUND\0",
            b"stream: Eicar FOUND\0stream: OK\0",
            b"stream:  FOUND\0",
            b"stream: Can't allocate memory ERROR\0",
            b"UNKNOWN COMMAND\0",
            b"\xff\xfe\0",
        ] {
            assert!(matches!(read(doubt), Err(NoAnswer::Unclear(_))), "{}", doubt.escape_ascii());
        }
        assert!(matches!(read(b"INSTREAM size limit exceeded. ERROR\0"), Err(NoAnswer::TooLarge)));
    }
}
