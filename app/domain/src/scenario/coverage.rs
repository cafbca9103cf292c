//! What the scenarios of a service have visited, and what none of them has.

use std::{collections::BTreeMap, fmt};

use crate::{
    event::{Event, What},
    mandate::ActAs,
    rules::Value,
    service::{Condition, Field, Keep, Read, Retention, Service, State, Step},
    sheet::{Sheet, Within},
};

/// So many points are named on one line; the rest are counted.
const NAMED: usize = 12;

/// Something that a scenario can visit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Point {
    /// An official's action out of a state.
    Act { action: String, from: String },
    /// A register's answer to a submit.
    Answer { submit: String, accepted: bool },
    /// A read whose answer was called wrong, and whose register heard of it.
    Dispute(String),
    /// A read to which the person agreed, or did not.
    Consent { read: String, agreed: bool },
    /// A read whose answer came after submitting.
    Late(String),
    /// Enough have confirmed what was submitted, or so many have declined that it cannot go on.
    Sign { met: bool },
    /// A second official who agrees to an action, or does not.
    Second { action: String, agrees: bool },
    /// A term that is nearly over.
    Escalation(String),
    /// A state whose term is over.
    End(String),
    /// A case that was renewed.
    Renewal,
    /// A case whose content was deleted.
    Erased,
    /// An offer that somebody has got.
    Offer(String),
    /// Whom an application is for, where it may be for others.
    For(ActAs),
    /// A clause of eligibility, met or not.
    Clause { id: String, met: bool },
    /// A row of a decision table, from 1.
    Row { table: String, row: usize },
    /// A rule that has yielded a value.
    Rule(String),
    /// A question that is not always asked, asked or not.
    Asked { field: String, shown: bool },
}

/// Whether a point is of a sort.
type Sort = fn(&Point) -> bool;

/// All points of a service, and which were visited.
#[derive(Debug, Clone)]
pub struct Coverage {
    service: String,
    scenarios: usize,
    points: BTreeMap<Point, bool>,
    /// From which state to which a case goes when its term is over.
    ends: Vec<(String, String)>,
}

impl Coverage {
    /// Nothing of `service` visited yet.
    pub(super) fn of(service: &Service, scenarios: usize) -> Self {
        let mut points = Vec::new();
        for action in &service.actions {
            points.extend(action.from.iter().map(|from| Point::Act { action: action.id.clone(), from: from.clone() }));
        }
        let seconded = service.actions.iter().filter(|action| action.second.is_some());
        let seconded: Vec<&String> = seconded.map(|action| &action.id).collect();
        points.extend(service.escalations.iter().map(|escalate| Point::Escalation(escalate.id.clone())));
        for both in [true, false] {
            points.extend(seconded.iter().map(|id| Point::Second { action: (*id).clone(), agrees: both }));
            let answer = |submit: &crate::service::Submit| Point::Answer { submit: submit.id.clone(), accepted: both };
            points.extend(service.submits.iter().map(answer));
            let consent = |read: &Read| Point::Consent { read: read.id.clone(), agreed: both };
            points.extend(service.reads.iter().filter(|read| read.is_by_consent()).map(consent));
            points.extend(service.sign.iter().map(|_| Point::Sign { met: both }));
            points.extend(service.eligibility.iter().map(|clause| Point::Clause { id: clause.id.clone(), met: both }));
            for (step, field) in fields(service) {
                let always = matches!((&step.show, &field.show), (Condition::Always, Condition::Always));
                points.extend((!always).then(|| Point::Asked { field: field.id.clone(), shown: both }));
            }
        }
        let disputed = service.reads.iter().filter(|read| read.dispute.is_some());
        points.extend(disputed.map(|read| Point::Dispute(read.id.clone())));
        let late = service.reads.iter().filter(|read| read.may_be_late());
        points.extend(late.map(|read| Point::Late(read.id.clone())));
        let ends = service.states.iter().filter(|state| state.term.as_ref().is_some_and(|term| term.ends.is_some()));
        points.extend(ends.map(|state| Point::End(state.id.clone())));
        points.extend(service.renewal.iter().map(|_| Point::Renewal));
        let erases = |retention: &Retention| retention.outcomes.iter().any(|(_, keep)| matches!(keep, Keep::For(_)));
        points.extend(service.retention.iter().filter(|retention| erases(retention)).map(|_| Point::Erased));
        points.extend(service.offerings.iter().map(|offering| Point::Offer(offering.id.clone())));
        if service.acting.is_for_others() {
            points.extend(service.acting.ways.iter().copied().map(Point::For));
        }
        for table in &service.tables {
            points.extend((1..=table.rows.len()).map(|row| Point::Row { table: table.id.clone(), row }));
        }
        points.extend(service.rules.iter().map(|rule| Point::Rule(rule.id.clone())));
        let points = points.into_iter().map(|point| (point, false)).collect();
        let end = |state: &State| Some((state.id.clone(), state.term.as_ref()?.ends.clone()?));
        let ends = service.states.iter().filter_map(end).collect();
        Self { service: service.id.clone(), scenarios, points, ends }
    }

    fn visit(&mut self, point: Point) {
        if let Some(visited) = self.points.get_mut(&point) {
            *visited = true;
        }
    }

    /// Everything that decides something on this sheet.
    pub(super) fn look(&mut self, sheet: &Sheet<'_>) {
        for clause in &sheet.service.eligibility {
            if let Value::Bool(met) = sheet.at_top(|scope| clause.rule.value(scope)) {
                self.visit(Point::Clause { id: clause.id.clone(), met });
            }
        }
        if let Some(way) = sheet.value("subject").part("kind").as_text().and_then(ActAs::of) {
            self.visit(Point::For(way));
        }
        self.look_within(sheet, None, &Within::TOP);
    }

    fn look_within(&mut self, sheet: &Sheet<'_>, group: Option<&str>, within: &Within<'_>) {
        let service = sheet.service;
        for (step, field) in fields(service).filter(|(_, field)| field.group.as_deref() == group) {
            let shown = sheet.is_shown(step, field, within);
            self.visit(Point::Asked { field: field.id.clone(), shown });
        }
        for table in service.tables.iter().filter(|table| table.each.as_deref() == group) {
            for row in sheet.scoped(within, |scope| table.matching(scope)) {
                self.visit(Point::Row { table: table.id.clone(), row: row + 1 });
            }
        }
        for rule in service.rules.iter().filter(|rule| rule.each.as_deref() == group) {
            if !sheet.value_in(&rule.id, within).is_null() {
                self.visit(Point::Rule(rule.id.clone()));
            }
        }
        for step in service.groups_within(group).filter(|step| sheet.is_asked(step, within)) {
            for item in sheet.items_of(step, within) {
                self.look_within(sheet, step.group(), &item);
            }
        }
    }

    /// Everything that a case has gone through.
    pub(super) fn follow(&mut self, events: &[Event]) {
        for event in events {
            match &event.what {
                What::Acted { action, from, .. } => {
                    self.visit(Point::Act { action: action.clone(), from: from.clone() });
                }
                // A case moves by itself when a register has answered, too; what it is told of stands in its events.
                What::Moved { from, to } if self.ends.contains(&(from.clone(), to.clone())) => {
                    self.visit(Point::End(from.clone()));
                }
                What::Renewed => self.visit(Point::Renewal),
                What::Erased => self.visit(Point::Erased),
                What::Disputed { read, .. } => self.visit(Point::Dispute(read.clone())),
                What::Consented { read, .. } => self.visit(Point::Consent { read: read.clone(), agreed: true }),
                What::Declines { read, .. } => self.visit(Point::Consent { read: read.clone(), agreed: false }),
                What::Joined { read, .. } => self.visit(Point::Late(read.clone())),
                What::Heard { offer, .. } => self.visit(Point::Offer(offer.clone())),
                What::Confirmed { to: Some(_), .. } => self.visit(Point::Sign { met: true }),
                What::Declined { to: Some(_) } => self.visit(Point::Sign { met: false }),
                What::Agreed { action } => self.visit(Point::Second { action: action.clone(), agrees: true }),
                What::SentBack { action } => self.visit(Point::Second { action: action.clone(), agrees: false }),
                What::Escalated { escalation } => self.visit(Point::Escalation(escalation.clone())),
                What::Told { submit, .. } => self.visit(Point::Answer { submit: submit.clone(), accepted: true }),
                What::TurnedDown { submit, .. } => {
                    self.visit(Point::Answer { submit: submit.clone(), accepted: false });
                }
                _ => {}
            }
        }
    }

    /// What no scenario visits.
    pub fn missing(&self) -> impl Iterator<Item = &Point> {
        self.points.iter().filter(|(_, visited)| !**visited).map(|(point, _)| point)
    }

    /// How many of the points of a sort are visited, and how many there are.
    fn count(&self, is_one: Sort) -> (usize, usize) {
        let of_sort = || self.points.iter().filter(|(point, _)| is_one(point));
        (of_sort().filter(|(_, visited)| **visited).count(), of_sort().count())
    }
}

fn fields(service: &Service) -> impl Iterator<Item = (&Step, &Field)> {
    service.steps.iter().flat_map(|step| step.fields.iter().map(move |field| (step, field)))
}

/// "parking-permit: 3 scenarios, 8 of 10 transitions; not visited: …"
impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} scenario{}", self.service, self.scenarios, if self.scenarios == 1 { "" } else { "s" })?;
        let sorts: [(&str, Sort); 12] = [
            ("transitions", |point| {
                matches!(
                    point,
                    Point::Act { .. }
                        | Point::Answer { .. }
                        | Point::Sign { .. }
                        | Point::End(_)
                        | Point::Renewal
                        | Point::Erased
                )
            }),
            ("offers", |point| matches!(point, Point::Offer(_))),
            ("ways of acting", |point| matches!(point, Point::For(_))),
            ("second looks", |point| matches!(point, Point::Second { .. })),
            ("escalations", |point| matches!(point, Point::Escalation(_))),
            ("outcomes of clauses", |point| matches!(point, Point::Clause { .. })),
            ("table rows", |point| matches!(point, Point::Row { .. })),
            ("rules", |point| matches!(point, Point::Rule(_))),
            ("consents", |point| matches!(point, Point::Consent { .. })),
            ("late answers", |point| matches!(point, Point::Late(_))),
            ("disputes", |point| matches!(point, Point::Dispute(_))),
            ("fields shown and hidden", |point| matches!(point, Point::Asked { .. })),
        ];
        for (name, is_one) in sorts {
            let (visited, all) = self.count(is_one);
            if all > 0 {
                write!(f, ", {visited} of {all} {name}")?;
            }
        }
        let missing: Vec<String> = self.missing().map(ToString::to_string).collect();
        if !missing.is_empty() {
            write!(f, "; not visited: {}", missing[..missing.len().min(NAMED)].join(", "))?;
        }
        if missing.len() > NAMED {
            write!(f, " and {} more", missing.len() - NAMED)?;
        }
        Ok(())
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Act { action, from } => write!(f, "the action {action} from {from}"),
            Self::Answer { submit, accepted: true } => write!(f, "the submit {submit} accepted"),
            Self::Answer { submit, accepted: false } => write!(f, "the submit {submit} rejected"),
            Self::Dispute(read) => write!(f, "the dispute of the read {read}"),
            Self::Consent { read, agreed: true } => write!(f, "the read {read} agreed to"),
            Self::Consent { read, agreed: false } => write!(f, "the read {read} not agreed to"),
            Self::Late(read) => write!(f, "the late answer of the read {read}"),
            Self::Sign { met: true } => f.write_str("the confirmations given"),
            Self::Sign { met: false } => f.write_str("the confirmations declined"),
            Self::Second { action, agrees: true } => write!(f, "the action {action} confirmed"),
            Self::Second { action, agrees: false } => write!(f, "the action {action} sent back"),
            Self::Escalation(id) => write!(f, "the escalation {id}"),
            Self::End(state) => write!(f, "the end of the term in {state}"),
            Self::Renewal => f.write_str("the renewal"),
            Self::Erased => f.write_str("the end of the retention"),
            Self::Clause { id, met: true } => write!(f, "the clause {id} met"),
            Self::Clause { id, met: false } => write!(f, "the clause {id} not met"),
            Self::Row { table, row } => write!(f, "row {row} of the table {table}"),
            Self::Offer(id) => write!(f, "the offer {id}"),
            Self::For(way) => write!(f, "an application for {}", way.told()),
            Self::Rule(id) => write!(f, "the rule {id}"),
            Self::Asked { field, shown: true } => write!(f, "the field {field} asked"),
            Self::Asked { field, shown: false } => write!(f, "the field {field} not asked"),
        }
    }
}
