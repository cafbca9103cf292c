//! A senior official at the queue of what is stuck: reads each reason, and has it sent again.

use std::collections::BTreeSet;

use url::Url;

use crate::{
    browser::{Answer, Ask, Browser},
    html::forms,
    trouble::{Trouble, While},
};

/// Sirje, as the sandbox lists her.
const SIRJE: &str = "EE46412249523";
/// More redirects, or pages of a queue, than there ever are.
const MOST: usize = 2000;

pub(super) struct Official {
    browser: Browser,
    portal: Url,
}

/// A case that needs her, with the reason that the portal gives; empty when it gives none.
pub(super) struct Stuck {
    pub(super) reference: String,
    pub(super) reason: String,
    resend: Ask,
}

impl Official {
    pub(super) async fn signs_in(portal: &Url) -> Result<Self, Trouble> {
        let mut official = Self { browser: Browser::new(portal)?, portal: portal.clone() };
        official.page("/en/admin").await?;
        Ok(official)
    }

    /// Every case of the queue of what is stuck.
    pub(super) async fn stuck(&mut self) -> Result<Vec<Stuck>, Trouble> {
        let mut references = BTreeSet::new();
        let mut next = Some("/en/admin/queues/parking-permit/stuck".to_owned());
        for _ in 0..MOST {
            let Some(path) = next.take() else { break };
            let page = self.page(&path).await?;
            let links = || page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
            references.extend(links().filter_map(|link| link.strip_prefix("/en/admin/cases/")).map(str::to_owned));
            next = links().find(|link| link.contains("/stuck?after=")).map(|link| link.replace("&amp;", "&"));
        }
        let mut stuck = Vec::new();
        for reference in references {
            let page = self.page(&format!("/en/admin/cases/{reference}")).await?;
            let action = format!("/en/admin/cases/{reference}/resending");
            // Settled meanwhile.
            let Some(form) = forms(&page).into_iter().find(|form| form.action == action) else { continue };
            let url = self.portal.join(&action).doing("the address of a case")?;
            let resend = Ask::Post(url, form.filled(&[]));
            stuck.push(Stuck { reason: reason(&page, &action), reference, resend });
        }
        Ok(stuck)
    }

    /// Has the messages of a case sent again.
    pub(super) async fn resends(&mut self, stuck: &Stuck) -> Result<(), Trouble> {
        match self.browser.ask(&stuck.resend).await.doing("a case cannot be sent again")? {
            Answer::Redirect(_) => Ok(()),
            Answer::Page { status, .. } => {
                Err(Trouble::new(format!("{}: sending again gave {status}", stuck.reference)))
            }
        }
    }

    /// A page of the portal, signed in on the way where it is asked for.
    async fn page(&mut self, path: &str) -> Result<String, Trouble> {
        let mut ask = Ask::Get(self.portal.join(path).doing("an address of the portal")?);
        for _ in 0..10 {
            let (Ask::Get(url) | Ask::Post(url, _)) = &ask;
            let url = url.clone();
            match self.browser.ask(&ask).await.doing(format!("the official's page {path}"))? {
                Answer::Redirect(to) => ask = Ask::Get(to),
                Answer::Page { body, .. } if url.origin() != self.portal.origin() => {
                    let form = forms(&body).into_iter().find(|form| form.has("person"));
                    let form = form.ok_or_else(|| Trouble::new("the sign-in provider has no form"))?;
                    let action = url.join(&form.action).doing("the provider's form")?;
                    ask = Ask::Post(action, form.filled(&[("person", SIRJE)]));
                }
                Answer::Page { status: 200, body } => return Ok(body),
                Answer::Page { status, .. } => {
                    return Err(Trouble::new(format!("the official's page {path}: {status}")));
                }
            }
        }
        Err(Trouble::new(format!("the official is led round and round to {path}")))
    }
}

/// The list before the button that sends again, as text.
fn reason(page: &str, action: &str) -> String {
    let before = page.split_once(&format!("action=\"{action}\"")).map_or("", |(before, _)| before);
    let list = before.rsplit_once("<ul").and_then(|(_, list)| list.split_once("</ul>")).map_or("", |(list, _)| list);
    let mut text = String::new();
    for piece in list.split('<') {
        text.push_str(piece.split_once('>').map_or("", |(_, after)| after));
        text.push(' ');
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::reason;

    #[test]
    fn the_reason_stands_before_the_button() {
        let page = r#"<ul><li>menu</li></ul><div><ul class="x"><li>It said no. <q lang="en">full</q></li></ul><form method="post" action="/a/resending">"#;
        assert_eq!(reason(page, "/a/resending"), "It said no. full");
        assert_eq!(reason(page, "/b/resending"), "");
    }
}
