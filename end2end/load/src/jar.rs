//! One browser's cookies, as much of RFC 6265 as a portal and a sign-in provider on one machine need.

use url::Url;

/// Cookies that a host set, sent back to that host below their path. They live as long as the jar unless taken back.
#[derive(Default)]
pub(crate) struct Jar(Vec<Cookie>);

struct Cookie {
    host: String,
    path: String,
    name: String,
    value: String,
}

impl Jar {
    /// Keeps what a `Set-Cookie` header in the answer from `url` says, or drops what it takes back.
    pub(crate) fn keep(&mut self, url: &Url, header: &str) {
        let mut parts = header.split(';').map(str::trim);
        let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else { return };
        let (mut path, mut gone) = ("/", false);
        for part in parts {
            let (key, value) = part.split_once('=').unwrap_or((part, ""));
            match key.to_ascii_lowercase().as_str() {
                "path" if value.starts_with('/') => path = value,
                "max-age" => gone = value.parse::<i64>().is_ok_and(|age| age <= 0),
                _ => {}
            }
        }
        let host = url.host_str().unwrap_or_default();
        self.0.retain(|cookie| cookie.host != host || cookie.path != path || cookie.name != name);
        if !gone {
            self.0.push(Cookie { host: host.into(), path: path.into(), name: name.into(), value: value.into() });
        }
    }

    /// The `Cookie` header for a request to `url`.
    pub(crate) fn header(&self, url: &Url) -> Option<String> {
        let host = url.host_str().unwrap_or_default();
        let ours = self.0.iter().filter(|cookie| cookie.host == host && is_below(url.path(), &cookie.path));
        let pairs: Vec<String> = ours.map(|cookie| format!("{}={}", cookie.name, cookie.value)).collect();
        (!pairs.is_empty()).then(|| pairs.join("; "))
    }
}

/// RFC 6265, section 5.1.4.
fn is_below(path: &str, cookie: &str) -> bool {
    path.strip_prefix(cookie).is_some_and(|rest| rest.is_empty() || cookie.ends_with('/') || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        text.parse().unwrap()
    }

    #[test]
    fn a_cookie_goes_back_to_its_host_and_path_alone() {
        let mut jar = Jar::default();
        jar.keep(&url("http://localhost:1/et"), "portico=a; HttpOnly; Path=/; SameSite=Lax");
        jar.keep(&url("http://localhost:1/et"), "pending=b; Path=/sign-in");
        assert_eq!(jar.header(&url("http://localhost:1/et")).as_deref(), Some("portico=a"));
        assert_eq!(jar.header(&url("http://localhost:1/sign-in/callback")).as_deref(), Some("portico=a; pending=b"));
        assert_eq!(jar.header(&url("http://localhost:1/sign-into")).as_deref(), Some("portico=a"));
        assert_eq!(jar.header(&url("http://127.0.0.1:2/et")), None);
    }

    #[test]
    fn a_cookie_is_replaced_and_taken_back() {
        let (mut jar, here) = (Jar::default(), url("http://localhost:1/"));
        jar.keep(&here, "portico=a; Path=/");
        jar.keep(&here, "portico=b; Path=/");
        assert_eq!(jar.header(&here).as_deref(), Some("portico=b"));
        jar.keep(&here, "portico=; Path=/; Max-Age=0");
        assert_eq!(jar.header(&here), None);
    }
}
