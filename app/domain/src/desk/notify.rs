//! Who is told what happened to a case.

use super::Desk;
use crate::{
    answers::Answers,
    case::Case,
    event::What,
    message::{News, Parcel},
    notice::{About, Notice},
    people::Actor,
    ports::Write,
    service::{Kind, Notify, Service},
};

impl Desk {
    /// Puts notices into the inboxes of those who are to hear of it, and a letter that points to the applicant's into
    /// the outbox. The official's words are the applicant's alone.
    pub(super) fn notify(
        &self,
        service: &Service,
        case: &mut Case,
        notify: &Notify,
        reason: Option<String>,
    ) -> Vec<Write> {
        let mut writes = Vec::new();
        if notify.to_applicant {
            writes.extend(self.tell_applicant(service, case, notify, reason));
        }
        if let Some(sign) = service.sign.as_ref().filter(|_| notify.to_signers) {
            let signers = sign.signers(&self.sheet(service, case)).unwrap_or_default();
            for signer in signers.into_iter().filter(|signer| *signer != case.owner.code) {
                writes.push(Write::Notify(Notice {
                    to: signer,
                    legal: false,
                    ..self.new_notice(service, case, notify, None)
                }));
            }
        }
        writes
    }

    fn tell_applicant(
        &self,
        service: &Service,
        case: &mut Case,
        notify: &Notify,
        reason: Option<String>,
    ) -> Vec<Write> {
        let now = self.clock.now();
        let notice = self.new_notice(service, case, notify, reason.clone());
        if notify.legal {
            (case.course.serves, case.course.served_at) = (Some(notice.id), None);
        }
        let (id, until) = (notice.id, notice.until);
        let what = What::Notified { text: notify.text.clone() };
        let mut writes = vec![
            Write::Record(self.event(&case.owner.code, Some(case.id), &case.service, Actor::Portal, what)),
            Write::Notify(notice),
        ];
        if let Some(address) = email_of(service, &case.answers).filter(|_| notify.email) {
            let news = case.owner.is_visitor().then(|| News {
                service: case.service.clone(),
                bundle: case.bundle.clone(),
                text: notify.text.clone(),
                reason,
                until,
            });
            let (language, reference) = (case.language.clone(), Some(case.reference.to_string()));
            let parcel = Parcel::Letter { address, language, reference, news };
            writes.push(Write::Send(self.message(case, format!("letter/{id}"), parcel, now)));
        }
        writes
    }

    /// To the applicant, until somebody else's name is written on it.
    fn new_notice(&self, service: &Service, case: &Case, notify: &Notify, reason: Option<String>) -> Notice {
        let now = self.clock.now();
        Notice {
            id: self.ids.uuid(now),
            to: case.owner.code.clone(),
            about: About::Case { id: case.id, reference: case.reference.clone() },
            service: case.service.clone(),
            bundle: Some(case.bundle.clone()),
            text: notify.text.clone(),
            legal: notify.legal,
            reason,
            until: case.appeal_until(service, self.clock.calendar(), &self.clock.zone()).or(case.due),
            at: now,
            read_at: None,
        }
    }
}

/// The address in the service's e-mail question, if it was answered.
pub(crate) fn email_of(service: &Service, answers: &Answers) -> Option<String> {
    let field = service.fields().find(|field| matches!(field.kind, Kind::Email))?;
    answers.value(&field.id).as_text().map(str::to_owned)
}
