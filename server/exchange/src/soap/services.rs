//! What security servers tell about the SOAP services of a subsystem.

use domain::ports::Call;
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::{Soap, message};
use crate::{
    address::SubsystemId,
    answer,
    client::Exchange,
    failure::Failure,
    message::Sender,
    metaservices::{MOST, PATIENCE, understood},
};

/// Names as the elements have them.
#[derive(Deserialize)]
struct SoapList {
    #[serde(default)]
    service: Vec<SoapService>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SoapService {
    service_code: String,
    service_version: Option<String>,
}

impl Exchange {
    /// The SOAP services of a subsystem, codes with their versions, by `listMethods` or `allowedMethods`.
    ///
    /// # Errors
    /// When no usable list came.
    pub(crate) async fn soap_services(
        &self,
        provider: &SubsystemId,
        list: &str,
        trace: Uuid,
    ) -> Result<Vec<(String, Option<String>)>, Failure> {
        let settings = &self.settings;
        let sender =
            Sender { client: &settings.client, user: None, issue: None, represented: None, security_server: None };
        let service = provider.service(list).map_err(|_| Failure::Unsendable("the service code"))?;
        let call = Call { register: provider.to_string(), operation: list.to_owned() };
        let soap = Soap::metaservice(list);
        let message = message(&settings.security_server, service, &soap, &call, trace, sender, &json!({}))?;
        let asked = async {
            let answer = answer::read(&message, self.post(&message).await?, MOST).await?;
            if !answer.status.is_success() {
                return Err(Failure::Register(answer.status.as_u16()));
            }
            understood(answer.body)
        };
        let list: SoapList = tokio::time::timeout(PATIENCE, asked).await.unwrap_or(Err(Failure::TimedOut))?;
        Ok(list.service.into_iter().map(|one| (one.service_code, one.service_version)).collect())
    }
}
