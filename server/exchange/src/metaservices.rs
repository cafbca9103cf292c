//! What security servers tell about the X-Road: who is on it, what they offer, and what of it is open to us.

use std::time::Duration;

use http::{
    Method,
    header::{ACCEPT, ACCEPT_ENCODING, CONTENT_TYPE},
};
use serde::{Deserialize, de::DeserializeOwned};
use uuid::Uuid;

use crate::{
    address::{ServiceId, SubsystemId},
    answer::{self, bytes, text},
    broken::broken,
    client::Exchange,
    failure::Failure,
    message::{Message, Sender},
};

/// The list of a whole country's subsystems is some megabytes long.
pub(crate) const MOST: usize = 16 * 1024 * 1024;
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// A service that a subsystem offers by REST.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    pub service: ServiceId,
    pub kind: OfferKind,
    /// The endpoints that stand in its description; none at all means the whole service.
    pub endpoints: Vec<Endpoint>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OfferKind {
    Rest,
    OpenApi,
    /// A kind that came after this was written.
    Other(String),
}

/// A method and a path below the service: `GET /pets/*`. `*` stands for any method, and for one step of a path; `**`
/// for any number of steps.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Endpoint {
    pub method: String,
    pub path: String,
}

/// A member, or a subsystem of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Instance, class and code.
    pub id: [String; 3],
    pub name: String,
    /// Its code, and its name where it has one.
    pub subsystem: Option<(String, Option<String>)>,
}

impl Offer {
    /// Whether a call with this method to this path (`/` when there is none) is meant.
    pub fn covers(&self, method: &Method, path: &str) -> bool {
        self.endpoints.is_empty() || self.endpoints.iter().any(|endpoint| endpoint.covers(method, path))
    }
}

impl Endpoint {
    fn covers(&self, method: &Method, path: &str) -> bool {
        let steps = |path: &str| path.trim_matches('/').split('/').map(str::to_owned).collect::<Vec<_>>();
        let any = self.method == "*" || self.method.eq_ignore_ascii_case(method.as_str());
        any && matches(&steps(&self.path), &steps(path))
    }
}

fn matches(pattern: &[String], path: &[String]) -> bool {
    match pattern.split_first() {
        None => path.is_empty(),
        Some((step, rest)) if step == "**" => (0..=path.len()).any(|from| matches(rest, &path[from..])),
        Some((step, rest)) => {
            path.split_first().is_some_and(|(first, tail)| (step == "*" || step == first) && matches(rest, tail))
        }
    }
}

impl Exchange {
    /// Every REST service that a subsystem offers.
    ///
    /// # Errors
    /// When no usable list came.
    pub async fn list_methods(&self, provider: &SubsystemId, trace: Uuid) -> Result<Vec<Offer>, Failure> {
        self.offers(provider, "listMethods", trace).await
    }

    /// The REST services of a subsystem that our client may call.
    ///
    /// # Errors
    /// When no usable list came.
    pub async fn allowed_methods(&self, provider: &SubsystemId, trace: Uuid) -> Result<Vec<Offer>, Failure> {
        self.offers(provider, "allowedMethods", trace).await
    }

    /// The OpenAPI document of a service, as its owner wrote it: JSON or YAML, told by the content type that comes
    /// first.
    ///
    /// # Errors
    /// When no usable document came.
    pub async fn open_api(&self, service: &ServiceId, trace: Uuid) -> Result<(String, String), Failure> {
        let mut message = self.meta(&service.subsystem, "getOpenAPI", trace)?;
        message.url.query_pairs_mut().append_pair("serviceCode", &service.service_code);
        message.headers.remove(ACCEPT);
        let asked = async {
            let (status, headers, response) = answer::opened(&message, self.post(&message).await?).await?;
            if !status.is_success() {
                return Err(Failure::Register(status.as_u16()));
            }
            let document = bytes(response, MOST).await?;
            let content_type = text(&headers, &CONTENT_TYPE).unwrap_or_default().to_owned();
            Ok((content_type, String::from_utf8(document).map_err(|_| Failure::Unparsable)?))
        };
        tokio::time::timeout(PATIENCE, asked).await.unwrap_or(Err(Failure::TimedOut))
    }

    /// Who is on this X-Road, or on that of another instance that ours is federated with.
    ///
    /// # Errors
    /// When no usable list came.
    pub async fn list_clients(&self, instance: Option<&str>) -> Result<Vec<Member>, Failure> {
        let server = &self.settings.security_server;
        let mut url = server.clone();
        url.set_path(&format!("{}/listClients", server.path().trim_end_matches('/')));
        if let Some(instance) = instance {
            url.query_pairs_mut().append_pair("xRoadInstance", instance);
        }
        let asked = async {
            let request = self.http.get(url).header(ACCEPT, "application/json").header(ACCEPT_ENCODING, "identity");
            let response = request.send().await.map_err(|error| broken(&error))?;
            if !response.status().is_success() {
                return Err(Failure::Register(response.status().as_u16()));
            }
            answer::unpacked(response.headers())?;
            serde_json::from_slice(&bytes(response, MOST).await?).map_err(|_| Failure::Unparsable)
        };
        let list: ClientList = tokio::time::timeout(PATIENCE, asked).await.unwrap_or(Err(Failure::TimedOut))?;
        Ok(list.member.into_iter().filter_map(Entry::member).collect())
    }

    pub(crate) async fn offers(
        &self,
        provider: &SubsystemId,
        service: &str,
        trace: Uuid,
    ) -> Result<Vec<Offer>, Failure> {
        let message = self.meta(provider, service, trace)?;
        let asked = async {
            let answer = answer::read(&message, self.post(&message).await?, MOST).await?;
            if !answer.status.is_success() {
                return Err(Failure::Register(answer.status.as_u16()));
            }
            understood(answer.body)
        };
        let list: MethodList = tokio::time::timeout(PATIENCE, asked).await.unwrap_or(Err(Failure::TimedOut))?;
        Ok(list.service.into_iter().filter_map(Described::offer).collect())
    }

    fn meta(&self, provider: &SubsystemId, service: &str, trace: Uuid) -> Result<Message, Failure> {
        let settings = &self.settings;
        let sender =
            Sender { client: &settings.client, user: None, issue: None, represented: None, security_server: None };
        let service = provider.service(service).map_err(|_| Failure::Unsendable("the service code"))?;
        Message::head(&settings.security_server, service, Method::GET, trace, sender)
    }
}

pub(crate) fn understood<T: DeserializeOwned>(body: serde_json::Value) -> Result<T, Failure> {
    serde_json::from_value(body).map_err(|_| Failure::Unparsable)
}

// Fields as they are in reality, in lower snake; what is not known here is passed over.

#[derive(Deserialize)]
struct MethodList {
    service: Vec<Described>,
}

#[derive(Deserialize)]
struct Described {
    xroad_instance: String,
    member_class: String,
    member_code: String,
    subsystem_code: Option<String>,
    service_code: String,
    #[serde(default)]
    service_type: String,
    #[serde(default)]
    endpoint_list: Vec<Endpoint>,
}

impl Described {
    /// `None` for a service of a member itself, which nobody can call by REST.
    fn offer(self) -> Option<Offer> {
        let Self { xroad_instance: instance, member_class, member_code, .. } = self;
        let subsystem = SubsystemId { instance, member_class, member_code, subsystem_code: self.subsystem_code? };
        let kind = match self.service_type.as_str() {
            "REST" => OfferKind::Rest,
            "OPENAPI" => OfferKind::OpenApi,
            _ => OfferKind::Other(self.service_type),
        };
        let service = ServiceId { subsystem, service_code: self.service_code, service_version: None };
        Some(Offer { service, kind, endpoints: self.endpoint_list })
    }
}

#[derive(Deserialize)]
struct ClientList {
    member: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    id: EntryId,
    #[serde(default)]
    name: String,
    subsystem_name: Option<String>,
}

#[derive(Deserialize)]
struct EntryId {
    #[serde(default)]
    object_type: String,
    xroad_instance: String,
    member_class: String,
    member_code: String,
    subsystem_code: Option<String>,
}

impl Entry {
    /// `None` for what is neither a member nor a subsystem.
    fn member(self) -> Option<Member> {
        let Self { id, name, subsystem_name } = self;
        if !matches!(id.object_type.as_str(), "MEMBER" | "SUBSYSTEM") {
            return None;
        }
        let subsystem = id.subsystem_code.map(|code| (code, subsystem_name));
        Some(Member { id: [id.xroad_instance, id.member_class, id.member_code], name, subsystem })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn endpoint(method: &str, path: &str) -> Endpoint {
        Endpoint { method: method.into(), path: path.into() }
    }

    #[test]
    fn stars_stand_for_what_they_should() {
        for (pattern, path, covered) in [
            ("/", "/", true),
            ("/", "", true),
            ("/", "/pets", false),
            ("/pets/*", "/pets/7", true),
            ("/pets/*", "/pets", false),
            ("/pets/*", "/pets/7/owner", false),
            ("/pets/**", "/pets/7/owner", true),
            ("**", "/", true),
            ("/**/owner", "/pets/7/owner", true),
        ] {
            assert_eq!(endpoint("GET", pattern).covers(&Method::GET, path), covered, "{pattern} {path}");
        }
        assert!(!endpoint("GET", "/").covers(&Method::POST, "/"));
        assert!(endpoint("*", "/").covers(&Method::POST, "/"));
    }

    #[test]
    fn unknown_fields_and_kinds_are_no_obstacle() {
        let list = serde_json::json!({ "service": [
            { "object_type": "SERVICE", "xroad_instance": "EE", "member_class": "GOV", "member_code": "1",
              "subsystem_code": "a", "service_code": "s", "service_type": "GRAPHQL", "colour": "red" },
            { "xroad_instance": "EE", "member_class": "GOV", "member_code": "1", "service_code": "s" },
        ], "more": true });
        let offers: Vec<Offer> =
            understood::<MethodList>(list).unwrap().service.into_iter().filter_map(Described::offer).collect();
        let [offer] = &offers[..] else { panic!("{offers:?}") };
        assert_eq!(
            (offer.service.to_string().as_str(), &offer.kind),
            ("EE/GOV/1/a/s", &OfferKind::Other("GRAPHQL".into()))
        );
        assert!(offer.covers(&Method::PATCH, "/anything"));
    }
}
