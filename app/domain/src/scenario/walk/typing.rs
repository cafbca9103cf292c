//! What the person types on a page: the scenario's answers to what is asked there.

use super::{Stand, Walk, lost};
use crate::{
    desk::{Answered, Errand, Visit},
    journey::{Body, NEW, Question, Spot, StepPage, Typed, WHY_PART, Way},
    scenario::{
        answers::Given,
        failure::Failure,
        town::{Town, now},
        values,
    },
    service::Step,
};

impl<'s> Walk<'s> {
    pub(super) fn answer(&mut self, town: &Town, spot: &Spot, typed: &Typed) -> Result<Stand, Failure> {
        let answered = now(town.desk.answer(&town.resident, self.errand(town), spot, typed))?;
        let page = match answered {
            Answered::Next(place) => return Ok(Stand::At(place)),
            Answered::Later(read) => return Ok(Stand::Later(read)),
            Answered::Wrong(page) => page,
            Answered::Changed(_) | Answered::NotBegun => return Err(lost(spot)),
        };
        let faults = faults(&page, town);
        if faults.is_empty() {
            // An answer has brought up more questions.
            let mut more = typed.clone();
            self.fill(town, spot, &page, &mut more);
            if more == *typed {
                return Ok(Stand::Wrong(spot.clone()));
            }
            more.extend(seen(&page));
            return self.answer(town, spot, &more);
        }
        let advised = !faults.is_empty() && faults.iter().all(|(_, way)| *way == Way::Advise);
        self.faults.extend(faults.iter().map(|(field, way)| (field.clone(), way.attribute().to_owned())));
        if !advised || typed.names().any(|name| name == crate::desk::ADVISED) {
            return Ok(Stand::Wrong(spot.clone()));
        }
        let mut read = typed.clone();
        read.extend(seen(&page));
        read.extend(faults.into_iter().map(|(field, _)| (crate::desk::ADVISED.to_owned(), field)).collect());
        self.answer(town, spot, &read)
    }

    /// What is typed at `spot`. Where a list is due, that is its next item as long as the scenario has one.
    pub(super) fn page(&mut self, town: &Town, spot: &Spot) -> Result<(Spot, Typed), Failure> {
        let step = town.service.step(&spot.step).ok_or_else(|| lost(spot))?;
        let groups = groups(town, step);
        let mut spot = spot.clone();
        if let Some(group) = step.group().filter(|_| spot.is_new() || spot.items.len() < groups.len()) {
            let list = if spot.is_new() { spot.list() } else { spot };
            let Body::Items(items) = visit(town, self.errand(town), &list)?.body else { return Err(lost(&list)) };
            let given = self.given(&groups, &list.items).and_then(|given| given.groups.get(group));
            if given.is_none_or(|given| given.len() <= items.rows.len()) {
                return Ok((list, Typed::default()));
            }
            self.used.insert(group.to_owned());
            spot = list.item(NEW);
        }
        let page = visit(town, self.errand(town), &spot)?;
        let mut typed = seen(&page);
        self.fill(town, &spot, &page, &mut typed);
        self.pages.insert(spot.clone());
        Ok((spot, typed))
    }

    /// Types the scenario's answers to the questions on the page that are not typed yet.
    fn fill(&mut self, town: &Town, spot: &Spot, page: &StepPage, typed: &mut Typed) {
        let groups = town.service.step(&spot.step).map(|step| groups(town, step)).unwrap_or_default();
        let mut items = spot.items.clone();
        if let (true, Some(last), Some(draft)) = (spot.is_new(), items.last_mut(), town.draft()) {
            // A new item comes after those that are there.
            *last = count(&draft.answers, &groups, &spot.list().items) + 1;
        }
        let given = self.given(&groups, &items);
        let mut used = Vec::new();
        let before: Vec<String> = typed.names().map(str::to_owned).collect();
        let is_typed = |field: &str| {
            before
                .iter()
                .any(|name| name == field || name.strip_prefix(field).is_some_and(|rest| rest.starts_with('-')))
        };
        let open = |question: &&Question| question.known.is_none() && !is_typed(&question.field);
        for question in page.questions().iter().filter(open) {
            let answer = given.and_then(|given| given.values.get(&question.field));
            match (answer, town.service.field(&question.field)) {
                (Some(value), Some(field)) => {
                    used.push(question.field.clone());
                    typed.extend(values::typed(field, value));
                }
                // What is offered stays as it is.
                _ => typed.extend(question.typed.clone()),
            }
            let why = self.why.get(&question.field).filter(|_| question.asks_why);
            typed.extend(why.map(|why| (format!("{}-{WHY_PART}", question.field), why.clone())).into_iter().collect());
        }
        self.used.extend(used);
    }

    /// The scenario's answers inside items, whose ids count from 1.
    fn given(&self, groups: &[String], items: &[u32]) -> Option<&'s Given> {
        let path: Vec<(&str, usize)> =
            groups.iter().zip(items).map(|(group, id)| (group.as_str(), (*id as usize).saturating_sub(1))).collect();
        self.given.inside(&path)
    }
}

fn visit(town: &Town, errand: Errand<'_>, spot: &Spot) -> Result<StepPage, Failure> {
    match now(town.desk.page(&town.resident, errand, spot))? {
        Visit::Here(page) => Ok(page),
        Visit::Elsewhere(_) | Visit::NotBegun => Err(lost(spot)),
    }
}

/// The groups around the fields of a step, the outermost first.
fn groups(town: &Town, step: &Step) -> Vec<String> {
    let mut groups = Vec::new();
    let mut next = step.repeat.as_ref();
    while let Some(repeat) = next {
        groups.insert(0, repeat.id.clone());
        next = repeat.within.as_deref().and_then(|outer| town.service.step_of_group(outer)?.repeat.as_ref());
    }
    groups
}

/// How many items the innermost of `groups` has inside these items.
fn count(answers: &crate::answers::Answers, groups: &[String], items: &[u32]) -> u32 {
    let inner = groups
        .iter()
        .zip(items)
        .try_fold(answers, |answers, (group, id)| answers.item(group, *id).map(|item| &item.answers));
    let list = inner.zip(groups.get(items.len())).map(|(answers, group)| answers.items(group).len());
    list.unwrap_or_default() as u32
}

fn faults(page: &StepPage, town: &Town) -> Vec<(String, Way)> {
    if let Body::Items(items) = &page.body {
        let group = town.service.step(&page.spot.step).and_then(Step::group).unwrap_or_default();
        return items.fault.map(|way| (group.to_owned(), way)).into_iter().collect();
    }
    page.questions().iter().filter_map(|question| Some((question.field.clone(), question.fault?))).collect()
}

/// What a page carries back: which answers it has shown.
fn seen(page: &StepPage) -> Typed {
    [(crate::desk::SEEN.to_owned(), page.seen.clone())].into_iter().collect()
}
