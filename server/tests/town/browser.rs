//! A browser of the plainest kind: keeps cookies, follows nothing by itself, sends the forms it was given.

use std::collections::BTreeMap;

use reqwest::{Client, Method, RequestBuilder, Response, header, redirect::Policy};

/// One person at one computer.
pub struct Browser {
    client: Client,
    cookies: BTreeMap<String, String>,
    /// Headers that this browser adds to every request.
    pub extra: Vec<(&'static str, String)>,
}

/// What came back.
#[derive(Debug, Clone)]
pub struct Page {
    pub status: u16,
    pub url: String,
    pub headers: header::HeaderMap,
    pub html: String,
}

impl Browser {
    pub fn new() -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        Self {
            // The town speaks plain http: no certificate of any authority has to be read for it.
            client: Client::builder().redirect(Policy::none()).tls_certs_only([]).build().unwrap(),
            cookies: BTreeMap::new(),
            extra: Vec::new(),
        }
    }

    /// Signed in at the sandbox's provider as the person with this code.
    pub async fn signed_in(portal: &str, code: &str) -> Self {
        let mut browser = Self::new();
        let chooser = browser.follow(&format!("{portal}/en/sign-in")).await;
        let back = browser.choose(&chooser, code).await;
        assert_eq!(back.status, 200, "{} {}", back.url, back.html);
        browser
    }

    /// Presses a person's button on the provider's page, and goes wherever that leads.
    pub async fn choose(&mut self, chooser: &Page, code: &str) -> Page {
        let request = chooser.hidden("request").unwrap_or_else(|| panic!("{}: {}", chooser.url, chooser.html));
        let action = url::Url::parse(&chooser.url).unwrap().join("/oidc/choose").unwrap();
        let answer = self.send(Method::POST, action.as_str(), &[("request", &request), ("person", code)]).await;
        self.on(answer).await
    }

    /// GET, with the redirects after it.
    pub async fn follow(&mut self, url: &str) -> Page {
        let page = self.get(url).await;
        self.on(page).await
    }

    /// GET, and nothing more.
    pub async fn get(&mut self, url: &str) -> Page {
        self.send(Method::GET, url, &[]).await
    }

    /// Sends the form that `page` holds for `action`, with its hidden fields and `fields`; follows redirects.
    pub async fn submit(&mut self, page: &Page, action: &str, fields: &[(&str, &str)]) -> Page {
        let answer = self.post(page, action, fields).await;
        self.on(answer).await
    }

    /// Sends a form and shows the bare answer. A field of `fields` stands for a hidden one of its name.
    pub async fn post(&mut self, page: &Page, action: &str, fields: &[(&str, &str)]) -> Page {
        let form = page.form(action);
        let hidden: Vec<(String, String)> = ["_csrf", "draft", "version", "form", "slip", "seen", "task"]
            .iter()
            .filter(|name| fields.iter().all(|(own, _)| own != *name))
            .filter_map(|name| Some(((*name).to_owned(), hidden(form, name)?)))
            .collect();
        let mut all: Vec<(&str, &str)> = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        all.extend(fields);
        let url = url::Url::parse(&page.url).unwrap().join(action).unwrap();
        self.send(Method::POST, url.as_str(), &all).await
    }

    /// POST of a form that comes in parts, as one that may bring files does.
    pub async fn send_parts(&mut self, url: &str, parts: &[(&str, &str)]) -> Page {
        const BOUNDARY: &str = "a-line-that-stands-in-no-text";
        let part = |(name, text): &(&str, &str)| {
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n")
        };
        let body = parts.iter().map(part).collect::<String>() + &format!("--{BOUNDARY}--\r\n");
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        self.ask(Method::POST, url, |request| request.header(header::CONTENT_TYPE, kind).body(body)).await
    }

    pub async fn send(&mut self, method: Method, url: &str, fields: &[(&str, &str)]) -> Page {
        let posts = method == Method::POST;
        self.ask(method, url, |request| if posts { request.form(fields) } else { request }).await
    }

    async fn ask(&mut self, method: Method, url: &str, fill: impl FnOnce(RequestBuilder) -> RequestBuilder) -> Page {
        let host = url::Url::parse(url).unwrap().port().unwrap_or(80);
        let mut request = self.client.request(method, url);
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .filter_map(|(name, value)| Some(format!("{}={value}", name.strip_prefix(&format!("{host} "))?)))
            .collect();
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        for (name, value) in &self.extra {
            request = request.header(*name, value);
        }
        let answer = fill(request).send().await.unwrap();
        self.keep(host, &answer);
        Page {
            status: answer.status().as_u16(),
            url: url.into(),
            headers: answer.headers().clone(),
            html: answer.text().await.unwrap(),
        }
    }

    /// The value of a cookie of the portal at `port`.
    pub fn cookie(&self, port: u16, name: &str) -> Option<&str> {
        self.cookies.get(&format!("{port} {name}")).map(String::as_str)
    }

    pub fn set_cookie(&mut self, port: u16, name: &str, value: &str) {
        self.cookies.insert(format!("{port} {name}"), value.into());
    }

    /// Somebody else sits down at the same computer.
    pub fn forget_all(&mut self) {
        self.cookies.clear();
    }

    /// What a browser does with a session's cookie when its time is over.
    pub fn forget(&mut self, port: u16, name: &str) -> Option<String> {
        self.cookies.remove(&format!("{port} {name}"))
    }

    /// The text of the form that is sent to `action`, its hidden fields and what is typed, as one body in parts.
    pub async fn post_parts(&mut self, page: &Page, action: &str, fields: &[(&str, &str)], file: &str) -> Page {
        let token = hidden(page.form(action), "_csrf").unwrap_or_default();
        let mut body = String::new();
        for (name, value) in [("_csrf", token.as_str())].iter().chain(fields) {
            body += &format!("--seam\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        }
        let head = format!("form-data; name=\"pictures\"; filename=\"{file}\"");
        body += &format!("--seam\r\nContent-Disposition: {head}\r\n\r\nno picture\r\n--seam--\r\n");
        let kind = "multipart/form-data; boundary=seam";
        let url = url::Url::parse(&page.url).unwrap().join(action).unwrap();
        self.ask(Method::POST, url.as_str(), |request| request.header(header::CONTENT_TYPE, kind).body(body)).await
    }

    /// POST of the form for `action`, with a file of these bytes.
    pub async fn post_file(&mut self, page: &Page, action: &str, field: &str, (name, bytes): (&str, &[u8])) -> Page {
        let token = hidden(page.form(action), "_csrf").unwrap_or_default();
        let mut body =
            format!("--seam\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n{token}\r\n").into_bytes();
        let head = format!("form-data; name=\"{field}\"; filename=\"{name}\"");
        body.extend(format!("--seam\r\nContent-Disposition: {head}\r\n\r\n").into_bytes());
        body.extend(bytes);
        body.extend(b"\r\n--seam--\r\n");
        let kind = "multipart/form-data; boundary=seam";
        let url = url::Url::parse(&page.url).unwrap().join(action).unwrap();
        self.ask(Method::POST, url.as_str(), |request| request.header(header::CONTENT_TYPE, kind).body(body)).await
    }

    async fn on(&mut self, mut page: Page) -> Page {
        for _ in 0..10 {
            let Some(to) = page.location() else { return page };
            page = self.get(&to).await;
        }
        panic!("ten redirects end at {}", page.url);
    }

    fn keep(&mut self, port: u16, answer: &Response) {
        for line in answer.headers().get_all(header::SET_COOKIE) {
            let Some((name, value)) = line.to_str().unwrap().split(';').next().and_then(|pair| pair.split_once('='))
            else {
                continue;
            };
            let gone = value.is_empty() || line.to_str().unwrap().contains("Max-Age=0");
            let key = format!("{port} {}", name.trim());
            if gone {
                self.cookies.remove(&key)
            } else {
                self.cookies.insert(key, value.into())
            };
        }
    }
}

impl Page {
    /// Where a redirect leads, as a whole address.
    pub fn location(&self) -> Option<String> {
        let to = self.headers.get(header::LOCATION)?.to_str().ok()?;
        Some(url::Url::parse(&self.url).unwrap().join(to).unwrap().into())
    }

    /// The path of the page, without host and query.
    pub fn path(&self) -> String {
        url::Url::parse(&self.url).unwrap().path().into()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The page without the signs that part what is put into a sentence from it.
    pub fn plain(&self) -> String {
        self.html.replace(['\u{2068}', '\u{2069}'], "")
    }

    /// The value of the first hidden field of this name.
    pub fn hidden(&self, name: &str) -> Option<String> {
        hidden(&self.html, name)
    }

    /// The text of the form that is sent to `action`.
    fn form(&self, action: &str) -> &str {
        let start = self.html.split("<form").find(|form| form.contains(&format!("action=\"{action}\"")));
        start
            .unwrap_or_else(|| panic!("{} has no form for {action}:\n{}", self.url, self.html))
            .split("</form>")
            .next()
            .unwrap()
    }
}

fn hidden(html: &str, name: &str) -> Option<String> {
    let input = html.split("<input").skip(1).filter_map(|input| input.split('>').next());
    let input = input
        .into_iter()
        .find(|input| input.contains(&format!("name=\"{name}\"")) && input.contains("type=\"hidden\""))?;
    Some(input.split_once("value=\"")?.1.split('"').next()?.to_owned())
}
