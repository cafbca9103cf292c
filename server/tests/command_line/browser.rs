//! As little of a browser as these tests need: one request, its answer, and the cookies it keeps.

use std::{
    collections::BTreeMap,
    io::{Read, Write},
    net::{Ipv4Addr, TcpStream},
    time::Duration,
};

use url::Url;

#[derive(Default)]
pub(crate) struct Browser {
    cookies: BTreeMap<String, String>,
}

/// An answer in full.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Browser {
    pub(crate) fn get(&mut self, url: &Url) -> Answer {
        self.send("GET", url, "")
    }

    /// Sends a form.
    pub(crate) fn post(&mut self, url: &Url, fields: &[(&str, &str)]) -> Answer {
        let form = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.send("POST", url, &form)
    }

    fn send(&mut self, method: &str, url: &Url, form: &str) -> Answer {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let host = format!("{}:{}", url.host_str().unwrap_or_default(), url.port().expect("the address has a port"));
        let path = &url[url::Position::BeforePath..];
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\ncookie: {}\r\nconnection: close\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
            cookies.join("; "),
            form.len()
        );
        let mut line = TcpStream::connect((Ipv4Addr::LOCALHOST, url.port().unwrap_or(80))).expect("somebody listens");
        line.set_read_timeout(Some(Duration::from_secs(10))).expect("a time-out can be set");
        line.write_all(request.as_bytes()).expect("the request goes out");
        let mut bytes = Vec::new();
        line.read_to_end(&mut bytes).expect("the answer comes in");
        let text = String::from_utf8_lossy(&bytes);
        let (head, body) = text.split_once("\r\n\r\n").expect("an answer has a head");
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).expect("an answer has a status");
        let answer = Answer { status, head: head.to_owned(), body: body.to_owned() };
        for cookie in answer.headers("set-cookie") {
            if let Some((name, value)) = cookie.split(';').next().and_then(|pair| pair.split_once('=')) {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        answer
    }
}

impl Answer {
    fn headers<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let pairs = self.head.lines().filter_map(|line| line.split_once(": "));
        pairs.filter(move |(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// Where it sends the browser.
    pub(crate) fn location(&self, from: &Url) -> Url {
        let to = self.headers("location").next().unwrap_or_else(|| panic!("it leads nowhere: {self:?}"));
        from.join(to).expect("it leads to an address")
    }

    /// The value of a hidden field.
    pub(crate) fn hidden(&self, name: &str) -> &str {
        let (_, after) =
            self.body.split_once(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("no {name}: {self:?}"));
        after.split('"').next().unwrap_or_default()
    }
}
