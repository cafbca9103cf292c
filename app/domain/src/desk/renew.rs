//! The applicant renews what they have: a new application begins with the old answers, as far as they are still right.

use std::{collections::BTreeMap, mem::discriminant, sync::Arc};

use super::{Begun, Desk, DeskError, enough, items::mark_done};
use crate::{
    answers::{Answers, Item, Source},
    application::{Amends, Draft, Fact, Found, RENEWAL},
    case::Case,
    event::What,
    identifiers::Reference,
    journey::Spot,
    people::Resident,
    ports::{Committed, Write},
    rules::Value,
    service::{Field, Kind, Service, Step},
    sheet::Within,
};

impl Desk {
    /// The draft that renews a case, and the version it goes by. Once begun, it can be gone on with until it is filed,
    /// whatever becomes of the old case meanwhile.
    pub(super) async fn renewal(
        &self,
        resident: &Resident,
        reference: &Reference,
    ) -> Result<(Arc<Service>, Option<Draft>), DeskError> {
        let case = self.my_case(resident, reference).await?.case;
        let draft = self.draft(resident, &format!("{}/{}/{RENEWAL}", case.service, case.id)).await?;
        let draft = draft.filter(|_| case.course.renewed_by.is_none());
        let library = self.library();
        let own = draft.as_ref().and_then(|draft| library.version(&case.service, &draft.bundle));
        let service = match own {
            Some(own) => Arc::clone(own),
            None => self.service(&case.service)?,
        };
        enough(resident, &service)?;
        self.still_acts(resident, &service, (&case.represented, case.id), false).await?;
        Ok((service, draft))
    }

    /// Begins to renew a case, or goes on with it. The registers are asked anew; the first page that needs an answer
    /// is due, or all answers on one page.
    ///
    /// # Errors
    /// `NotFound` when it is not theirs, or cannot be renewed now.
    pub async fn begin_renewal(&self, resident: &Resident, reference: &Reference) -> Result<Begun, DeskError> {
        let (service, before) = self.renewal(resident, reference).await?;
        let begun_before = before.is_some();
        let mut draft = match before {
            Some(draft) => draft,
            None => {
                let view = self.my_case(resident, reference).await?;
                let until = view.renewable.ok_or(DeskError::NotFound)?;
                self.renewed(&service, &view.service, &view.case, Value::Date(until))
            }
        };
        let asked = self.ask_registers(&service, &mut draft, None, None).await;
        let mut change: Vec<Write> = asked.events.into_iter().map(Write::Record).collect();
        if !begun_before {
            self.look_over(&service, &mut draft);
            let begun = self.event(draft.matter(), Some(draft.id), &service.id, resident.into(), What::Begun);
            change.insert(0, Write::Record(begun));
        }
        let begun = match asked.stopped {
            Some(read) => Begun::Later(read),
            None => Begun::At(self.journey(&service, &draft).due()),
        };
        if !change.is_empty() {
            change.insert(0, if begun_before { Write::SaveDraft(draft) } else { Write::BeginDraft(draft) });
            if self.store.commit(change).await? == Committed::Conflict {
                // Begun twice at once: the other one counts.
                let (service, draft) = self.renewal(resident, reference).await?;
                let draft = draft.ok_or(DeskError::Stale)?;
                return Ok(Begun::At(self.journey(&service, &draft).due()));
            }
        }
        Ok(begun)
    }

    /// The case's answers as a new application under `service`.
    fn renewed(&self, service: &Service, old: &Service, case: &Case, until: Value) -> Draft {
        let now = self.clock.now();
        let parts = [("reference", Value::from(case.reference.as_str())), ("until", until)];
        let renews = Value::Context(parts.into_iter().map(|(part, value)| (part.to_owned(), value)).collect());
        let renews = Fact { asked: Value::Null, found: Found::Known(renews), at: now };
        Draft {
            id: self.ids.uuid(now),
            amends: Some(Amends { case: case.id, action: RENEWAL.into(), open: None }),
            owner: case.owner.clone(),
            represented: case.represented.clone(),
            counter: None,
            service: service.id.clone(),
            bundle: service.bundle.clone(),
            answers: kept(service, old, &case.answers, None),
            facts: BTreeMap::from([(RENEWAL.into(), renews)]),
            done: Vec::new(),
            reached: Default::default(),
            created_at: now,
            updated_at: now,
            version: 0,
        }
    }

    /// Drops the answers outside groups that are no longer right, and takes a page as seen that offers no other answer:
    /// what is missing or wrong is then due, and the rest stands on the check page.
    fn look_over(&self, service: &Service, draft: &mut Draft) {
        let top: Vec<&Step> = service.steps.iter().filter(|step| step.repeat.is_none()).collect();
        let faults = {
            let journey = self.journey(service, draft);
            top.iter().flat_map(|step| journey.faults(step, &Within::TOP)).collect::<Vec<_>>()
        };
        faults.iter().for_each(|fault| draft.answers.remove(&fault.field));
        let offers = |field: &Field, draft: &Draft| {
            field.value.is_some() && !field.is_calculated() && draft.answers.get(&field.id).is_none()
        };
        for step in &service.steps {
            if step.repeat.is_some() || !step.fields.iter().any(|field| offers(field, draft)) {
                mark_done(draft, &Spot::step(&step.id));
            }
        }
    }

    /// What filing a renewal does to both cases: each knows of the other. Nothing for any other draft.
    pub(super) async fn renewing(
        &self,
        resident: &Resident,
        draft: &Draft,
        case: &mut Case,
    ) -> Result<Vec<Write>, DeskError> {
        let Some(amends) = draft.amends.as_ref().filter(|_| draft.renews()) else { return Ok(Vec::new()) };
        let old = self.store.case(amends.case).await?.filter(|old| resident.owns(old));
        let mut old = old.filter(|old| old.course.renewed_by.is_none()).ok_or(DeskError::NotFound)?;
        case.course.renews = Some(old.reference.clone());
        old.course.renewed_by = Some(case.reference.clone());
        let service = self.service_of(&old)?;
        old.reckon(&service, self.clock.calendar(), &self.clock.zone());
        let event = self.event(old.matter(), Some(old.id), &old.service, resident.into(), What::Renewed);
        Ok(vec![Write::SaveCase(old), Write::Record(event)])
    }
}

/// The person's own answers to questions that `service` still asks in the same way. What a register said is asked anew,
/// what a rule computed follows anew, and files stay with the old case.
fn kept(service: &Service, old: &Service, answers: &Answers, group: Option<&str>) -> Answers {
    let mut kept = Answers::default();
    for (id, answer) in answers.iter().filter(|(_, answer)| answer.source == Source::Person) {
        let same = old.field(id).zip(service.field(id)).is_some_and(|(before, after)| {
            discriminant(&before.kind) == discriminant(&after.kind)
                && after.group.as_deref() == group
                && !matches!(after.kind, Kind::Files { .. })
        });
        if same {
            kept.set(id, answer.clone());
        }
    }
    for (id, items) in answers.groups().filter(|(id, _)| service.step_of_group(id).is_some()) {
        let item = |item: &Item| Item { id: item.id, answers: self::kept(service, old, &item.answers, Some(id)) };
        kept.set_items(id, items.iter().map(item).collect());
    }
    kept
}
