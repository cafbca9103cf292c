//! One application for a parking permit, walked as a person walks it: page, form, page, to the receipt.

use std::time::{Duration, Instant};

use tokio::time::sleep;
use url::Url;

use crate::{
    browser::{Answer, Ask, Browser, reference},
    html::forms,
    people::Person,
};

/// More pages than any way through the form has.
const MOST_PAGES: usize = 60;
/// Between two tries of a patient person: at first, and at last, as it doubles.
const PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_millis(3200);

/// A walk through the form.
pub(crate) struct Journey<'a> {
    pub(crate) portal: &'a Url,
    pub(crate) person: &'a Person,
    /// How long to go on when a server gives no answer or a failure; none: not at all.
    pub(crate) patience: Duration,
    /// How long the person looks at a page of the form before sending it.
    pub(crate) pause: Duration,
    /// Sees every page of the portal that this person sees.
    pub(crate) watch: &'a (dyn Fn(&Url, &str) + Sync),
}

/// Nobody watches.
fn unwatched(_: &Url, _: &str) {}

/// How far a walk goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Until {
    /// The first page of questions.
    Begun,
    Receipt,
}

/// What came of it.
#[derive(Default)]
pub(crate) struct Walked {
    /// The reference that the portal gave: from here on it may not be lost.
    pub(crate) reference: Option<String>,
    /// How often the answer to the submission did not come and the form was sent again.
    pub(crate) sent_again: u32,
    /// Why it ended early.
    pub(crate) trouble: Option<String>,
}

enum Next {
    Ask(Ask),
    There,
    Lost(String),
}

impl<'a> Journey<'a> {
    /// Of somebody without patience, who is as quick as a machine.
    pub(crate) fn new(portal: &'a Url, person: &'a Person) -> Self {
        Self { portal, person, patience: Duration::ZERO, pause: Duration::ZERO, watch: &unwatched }
    }
}

impl Journey<'_> {
    pub(crate) async fn walk(&self, browser: &mut Browser, until: Until) -> Walked {
        let (start, mut walked) = (Instant::now(), Walked::default());
        let mut ask = self.start();
        let mut submitting = false;
        let (mut pages, mut pause) = (0, PAUSE);
        while pages < MOST_PAGES {
            submitting |= self.is_submission(&ask);
            let next = match browser.ask(&ask).await {
                Ok(Answer::Redirect(to)) => {
                    walked.reference = walked.reference.or_else(|| reference(&to));
                    Next::Ask(Ask::Get(to))
                }
                Ok(Answer::Page { status, body }) => self.read(browser, &ask, status, &body, until),
                Err(error) => Next::Lost(format!("no answer: {} ({})", browser.kind(&ask), why(&error))),
            };
            match next {
                Next::Ask(next) => {
                    if matches!(next, Ask::Post(..)) && !self.pause.is_zero() {
                        sleep(self.pause).await;
                    }
                    ask = next;
                    (pages, pause) = (pages + 1, PAUSE);
                }
                Next::There => return walked,
                Next::Lost(why) => {
                    browser.tally.failed(&why);
                    if start.elapsed() > self.patience {
                        walked.trouble = Some(why);
                        return walked;
                    }
                    walked.sent_again += u32::from(self.is_submission(&ask));
                    // Reload; a sign-in that broke off, though, has to begin anew.
                    if !submitting && !may_be_repeated(&ask, self.portal) {
                        ask = self.start();
                    }
                    sleep(pause).await;
                    pause = LONGEST_PAUSE.min(pause * 2);
                }
            }
        }
        walked.trouble = Some(format!("no end after {MOST_PAGES} pages"));
        walked
    }

    fn start(&self) -> Ask {
        Ask::Get(self.at("/et/parking-permit"))
    }

    fn at(&self, path: &str) -> Url {
        let mut url = self.portal.clone();
        url.set_path(path);
        url
    }

    fn is_submission(&self, ask: &Ask) -> bool {
        matches!(ask, Ask::Post(url, _) if *url == self.at("/et/parking-permit/check"))
    }

    /// What this person does on a page.
    fn read(&self, browser: &Browser, ask: &Ask, status: u16, body: &str, until: Until) -> Next {
        let (Ask::Get(url) | Ask::Post(url, _)) = ask;
        if status != 200 {
            return Next::Lost(format!("{status}: {}", browser.kind(ask)));
        }
        let at_provider = url.origin() != self.portal.origin();
        if !at_provider {
            (self.watch)(url, body);
        }
        let in_form = url.path().matches('/').count() > 2;
        if !at_provider && (reference(url).is_some() || (until == Until::Begun && in_form)) {
            return Next::There;
        }
        let form = forms(body).into_iter().find(|form| match at_provider {
            // The crowd types its code; only the named people have a button.
            true => form.has("person"),
            false => form.action == url.path(),
        });
        let Some((form, action)) = form.and_then(|form| url.join(&form.action).ok().map(|url| (form, url))) else {
            return Next::Lost(format!("no form: {}", browser.kind(ask)));
        };
        let email = format!("{}@example.test", self.person.code.to_lowercase());
        let answers = [("person", self.person.code.as_str()), ("plate", &self.person.plate), ("email", &email)];
        Next::Ask(Ask::Post(action, filled_up(form.filled(&answers))))
    }
}

/// What people type when a register that should know it gives no answer.
const BY_HAND: [(&str, &str); 5] = [
    ("address", "Pikk tn 1-2, Tallinn"),
    ("district", "Kesklinn"),
    ("resident_since-day", "1"),
    ("resident_since-month", "5"),
    ("resident_since-year", "2019"),
];

/// What was left empty is typed; what a register answered stays.
fn filled_up(mut fields: Vec<(String, String)>) -> Vec<(String, String)> {
    for (name, value) in fields.iter_mut().filter(|(_, value)| value.is_empty()) {
        if let Some((_, typed)) = BY_HAND.iter().find(|(field, _)| field == name) {
            *value = (*typed).to_owned();
        }
    }
    fields
}

/// Whether asking again can help: a sign-in's code is spent by the first try.
fn may_be_repeated(ask: &Ask, portal: &Url) -> bool {
    let (Ask::Get(url) | Ask::Post(url, _)) = ask;
    url.origin() == portal.origin() && !url.path().starts_with("/sign-in")
}

/// The innermost reason, without addresses.
fn why(error: &reqwest::Error) -> String {
    let mut inner: &dyn std::error::Error = error;
    while let Some(source) = inner.source() {
        inner = source;
    }
    inner.to_string()
}
