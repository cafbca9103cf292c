//! A conversation with the mail server, and the pages that show its letters.

use crate::{browser, town_with};
use portico_sandbox::{Part, Running, Settings};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
};

async fn mailbox() -> Running {
    town_with(&[Part::Mailbox], Settings::default()).await
}

struct Talk(BufReader<TcpStream>);

impl Talk {
    async fn open(town: &Running) -> Self {
        let mut talk = Talk(BufReader::new(TcpStream::connect(town.addresses.smtp).await.unwrap()));
        assert!(talk.hear().await.starts_with("220 "));
        talk
    }

    /// The last line of a reply.
    async fn hear(&mut self) -> String {
        loop {
            let mut line = String::new();
            self.0.read_line(&mut line).await.unwrap();
            if line.as_bytes().get(3) != Some(&b'-') {
                return line;
            }
        }
    }

    async fn say(&mut self, line: &str) -> String {
        self.0.get_mut().write_all(format!("{line}\r\n").as_bytes()).await.unwrap();
        self.hear().await
    }

    async fn send(&mut self, letter: &str) -> String {
        assert!(self.say("EHLO portal").await.starts_with("250 "));
        assert!(self.say("MAIL FROM:<portal@sandbox.invalid> SIZE=100 BODY=8BITMIME").await.starts_with("250 "));
        assert!(self.say("RCPT TO:<mari@sandbox.invalid>").await.starts_with("250 "));
        assert!(self.say("DATA").await.starts_with("354 "));
        self.say(&format!("{letter}\r\n.")).await
    }
}

async fn letters(town: &Running) -> Value {
    let url = format!("{}/letters.json", town.addresses.mailbox);
    browser().get(url).send().await.unwrap().json().await.unwrap()
}

#[tokio::test]
async fn letters_are_taken_decoded_and_shown_newest_first() {
    let town = mailbox().await;
    let mut talk = Talk::open(&town).await;
    let first = "Subject: =?utf-8?B?UGFya2ltaXNsdWJhIMO1aWdlbA==?=\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nTere, Mari N=C3=A4idis!\r\n..punkt rea alguses, pikk=\r\n rida. http://localhost:3000/et/inbox\r\n<b>";
    assert!(talk.send(first).await.starts_with("250 "));
    let second = "Subject: =?utf-8?Q?=C3=84ra_vasta?=\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nS8O1aWsgb24gaMOkc3RpLg==";
    assert!(talk.send(second).await.starts_with("250 "));
    assert!(talk.say("QUIT").await.starts_with("221 "));

    let all = letters(&town).await;
    assert_eq!(all["letters"][0]["subject"], "Ära vasta");
    assert_eq!(all["letters"][0]["text"].as_str().unwrap().trim(), "Kõik on hästi.");
    let old = &all["letters"][1];
    assert_eq!(old["subject"], "Parkimisluba õigel");
    assert_eq!(old["to"], json!(["mari@sandbox.invalid"]));
    let text = old["text"].as_str().unwrap();
    assert!(text.starts_with("Tere, Mari Näidis!\n.punkt rea alguses, pikk rida."), "{text}");

    let base = &town.addresses.mailbox;
    let page = async |path: &str| {
        let request = browser().get(format!("{base}{path}")).header("accept-language", "et");
        let response = request.send().await.unwrap();
        (response.status().as_u16(), response.text().await.unwrap())
    };
    let (_, list) = page("/").await;
    assert!(list.find("Ära vasta").unwrap() < list.find("Parkimisluba õigel").unwrap());
    assert!(list.contains("Liivakast: siin pole midagi päris"));
    let (_, one) = page("/letters/1").await;
    assert!(one.contains(r#"<a href="http://localhost:3000/et/inbox">"#) && one.contains("&lt;b&gt;"));
    assert_eq!(page("/letters/9").await.0, 404);
    assert_eq!(page("/letters/x").await.0, 404);
}

#[tokio::test]
async fn a_talk_out_of_order_is_corrected() {
    let town = mailbox().await;
    let mut talk = Talk::open(&town).await;
    for (line, reply) in [
        ("HELO portal", "250"),
        ("RCPT TO:<a@b>", "503"),
        ("DATA", "503"),
        ("MAIL TO:<a@b>", "501"),
        ("MAIL FROM:<>", "250"),
        ("MAIL FROM:<a@b>", "503"),
        ("RCPT TO:<>", "501"),
        ("RCPT TO:<a@b>", "250"),
        ("RSET", "250"),
        ("DATA", "503"),
        ("NOOP", "250"),
        ("SING", "500"),
        ("MAIL FROM:<a@b> SIZE=99999999", "552"),
        ("mail from:<a@b>", "250"),
    ] {
        let said = talk.say(line).await;
        assert!(said.starts_with(reply), "{line}: {said}");
    }
}

#[tokio::test]
async fn lines_and_letters_have_a_largest_size() {
    let town = mailbox().await;
    let mut talk = Talk::open(&town).await;
    assert!(talk.say(&"x".repeat(2000)).await.starts_with("500 "));
    assert!(talk.send(&"x".repeat(2000)).await.starts_with("500 "));
    let large = format!("{}\r\n", "y".repeat(900)).repeat(6000);
    assert!(talk.send(&large).await.starts_with("552 "));
    assert!(talk.send("Subject: small\r\n\r\nyes").await.starts_with("250 "));
    assert_eq!(letters(&town).await["letters"].as_array().unwrap().len(), 1);
}
