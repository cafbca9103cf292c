//! Who hears of what.

use super::section::Section;

/// A letter into the inbox. The words are the message `text`: its value is the subject, its attribute `body` the rest.
#[derive(Debug)]
pub struct Notify {
    pub of: Occasion,
    pub text: String,
    /// Whether the applicant hears of it.
    pub to_applicant: bool,
    /// Whether those hear of it who have to confirm the application.
    pub to_signers: bool,
    /// Whether a letter points the applicant to the notice.
    pub email: bool,
    /// Whether opening the notice counts as being served with a document.
    pub legal: bool,
}

/// What a notice tells of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Occasion {
    /// The case has come into this state.
    State(String),
    /// An official has done this.
    Action(String),
}

impl Notify {
    /// Whether it tells that a case has come into `state`.
    pub fn is_of_state(&self, state: &str) -> bool {
        matches!(&self.of, Occasion::State(of) if of == state)
    }

    /// Whether it tells that an official has done `action`.
    pub fn is_of_action(&self, action: &str) -> bool {
        matches!(&self.of, Occasion::Action(of) if of == action)
    }

    pub(super) fn read(section: &Section<'_>) -> Self {
        let channels = section.need_texts("channels");
        for channel in channels.iter().filter(|channel| !["inbox", "email"].contains(&channel.as_str())) {
            section.complain_key("channels", format!("\"{channel}\" is not a channel"), "Use inbox and email.");
        }
        let to = section.texts("to");
        for hearer in to.iter().filter(|hearer| !["applicant", "signers"].contains(&hearer.as_str())) {
            section.complain_key("to", format!("\"{hearer}\" does not hear of anything"), "Use applicant and signers.");
        }
        let notify = Self {
            of: Occasion::read(section),
            text: section.need_text("text"),
            to_applicant: to.is_empty() || to.iter().any(|hearer| hearer == "applicant"),
            to_signers: to.iter().any(|hearer| hearer == "signers"),
            legal: section.flag("legal"),
            email: channels.iter().any(|channel| channel == "email"),
        };
        section.done();
        notify
    }
}

impl Occasion {
    /// `state` or `action`.
    fn read(section: &Section<'_>) -> Self {
        match section.text("action").map(|placed| placed.value.to_owned()) {
            None => Self::State(section.need_text("state")),
            Some(action) => {
                if section.has("state") {
                    let what = "a notice tells of one thing: a state or an action";
                    section.complain_key("action", what, "Make a [[notify]] for each.");
                }
                Self::Action(action)
            }
        }
    }
}
