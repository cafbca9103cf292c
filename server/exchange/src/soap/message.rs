//! One question as it goes out, and what its answer has to be.

use std::{collections::BTreeMap, fmt};

use domain::ports::Call;
use http::{
    HeaderMap, HeaderName, HeaderValue, Method,
    header::{ACCEPT, ACCEPT_ENCODING, CONTENT_TYPE},
};
use serde_json::Value as Json;
use url::Url;
use uuid::Uuid;

use super::{body, envelope, flaw::Flaw, header::Header, kind::Kind, multipart, settings::Soap, xml::is_name};
use crate::{
    address::ServiceId,
    failure::Failure,
    message::{Message, Sender},
};

const SOAP_ACTION: HeaderName = HeaderName::from_static("soapaction");

/// What makes an answer ours.
#[derive(Clone)]
pub struct Expected {
    pub header: Header,
    /// The element that holds the answer: the service's code and `Response`.
    pub wrapper: String,
    pub kinds: BTreeMap<String, Kind>,
}

/// The header names a person.
impl fmt::Debug for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Expected").field("wrapper", &self.wrapper).finish_non_exhaustive()
    }
}

/// The question, in document/literal wrapped style: one element named as the service holds its parts.
///
/// # Errors
/// When it cannot be written as XML.
pub fn message(
    server: &Url,
    service: ServiceId,
    soap: &Soap,
    call: &Call,
    trace: Uuid,
    sender: Sender<'_>,
    question: &Json,
) -> Result<Message, Failure> {
    let code = &service.service_code;
    if !is_name(code) {
        return Err(Flaw::Unwritable("the service's code cannot be the name of an element").into());
    }
    let order = soap.asks.get(&call.operation).map(Vec::as_slice).unwrap_or_default();
    let written = body::write(question, soap, order, trace)?;
    let header = Header::new(&service, trace, sender).map_err(|_| Failure::Unsendable("the represented party"))?;
    let envelope = envelope::write(&header, &soap.namespace, code, &written.xml);
    let (content_type, bytes) = match written.files.as_slice() {
        [] => ("text/xml; charset=UTF-8".to_owned(), envelope.into_bytes()),
        files => multipart::write(&envelope, files, trace),
    };
    let value = |text: &str| HeaderValue::from_str(text).map_err(|_| Failure::Unsendable("the service's code"));
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, value(&content_type)?);
    headers.insert(ACCEPT, HeaderValue::from_static("text/xml, multipart/related"));
    // What is packed cannot be measured before it is unpacked.
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    headers.insert(SOAP_ACTION, value(&format!("\"{code}\""))?);
    let kinds = soap.gives.get(&call.operation).cloned().unwrap_or_default();
    let expected = Expected { header, wrapper: format!("{code}Response"), kinds };
    let url = server.clone();
    Ok(Message { service, method: Method::POST, trace, url, headers, body: bytes, soap: Some(expected) })
}
