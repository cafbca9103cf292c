//! An official asks another unit about a case; the unit sees what the service lets it see, and answers.

use std::sync::Arc;

use uuid::Uuid;

use super::{
    Desk, DeskError, Filed, Opened, Unable,
    beside::{handles, written},
    files::names_file,
};
use crate::{
    answers::Answers,
    calendar::{LastDay, Term, last_day},
    case::{Case, LONGEST_REASON, Task, TaskStanding, seen_in},
    event::What,
    identifiers::Reference,
    journey::clean,
    people::Official,
    ports::{Beside, Committed, Write},
    service::{Action, Service, Task as Declared},
};

/// Rows on the page of a role's tasks: more than any unit has open.
const PAGE: u32 = 200;

/// A task as those see it who are asked.
#[derive(Debug)]
pub struct TaskView {
    pub task: Task,
    pub reference: Reference,
    pub service: Arc<Service>,
    /// Those that the service lets them see; empty in a list.
    pub answers: Answers,
}

impl Desk {
    /// Asks what the service declares as `task`, in the official's words, of a case that is still at `version`. The same
    /// `id` sent again is one task.
    ///
    /// # Errors
    /// `NotFound` when the official has no role in its service or it knows no such task, `Conflict` when the case is
    /// their own.
    pub async fn give_task(
        &self,
        official: &Official,
        reference: &Reference,
        version: i64,
        (id, task, ask): (Uuid, &str, &str),
    ) -> Result<Filed, DeskError> {
        let (case, service) = self.at_work(official, reference).await?;
        let declared = service.task(task).ok_or(DeskError::NotFound)?;
        let given = self.store.tasks(case.id).await?;
        if given.iter().any(|other| other.id == id && other.by.code == official.person.code) {
            return Ok(Filed::Done);
        }
        if case.version != version {
            return Ok(Filed::Stale);
        }
        let unable = if !case.is_open(&service) || !declared.from.contains(&case.state) {
            Some(Unable::Closed)
        } else if !handles(official, &service, &case) {
            Some(Unable::NotYourCase)
        } else {
            let same = |other: &Task| other.task == declared.id && other.is_open();
            given.iter().any(same).then_some(Unable::AskedAlready)
        };
        let ask = match unable.map_or_else(|| written(ask, LONGEST_REASON), Err) {
            Ok(ask) => ask,
            Err(unable) => return Ok(Filed::Unable(unable)),
        };
        let task = self.new_task(declared, &case, official, (id, ask));
        let what = What::Consulted { task: task.task.clone() };
        let event = Write::Record(self.event_of(&case, official.into(), what));
        // The case is saved as it is: whoever decides in the same moment learns that an answer is awaited.
        self.filed_as(vec![Write::SaveCase(case), Write::Beside(Beside::Task(task)), event]).await
    }

    fn new_task(&self, declared: &Declared, case: &Case, official: &Official, (id, ask): (Uuid, String)) -> Task {
        let (now, zone) = (self.clock.now(), self.clock.zone());
        let end = Term::new(now, declared.due, LastDay::Rolls).due(self.clock.calendar(), &zone);
        Task {
            id,
            case: case.id,
            task: declared.id.clone(),
            to: declared.to.clone(),
            ask,
            by: official.person.clone(),
            at: now,
            due: end.map_or_else(|| self.clock.today(), |end| last_day(end, &zone)),
            standing: TaskStanding::Open,
        }
    }

    /// Takes a question back that is not answered yet.
    ///
    /// # Errors
    /// As [`Desk::give_task`].
    pub async fn withdraw_task(
        &self,
        official: &Official,
        reference: &Reference,
        id: Uuid,
    ) -> Result<Filed, DeskError> {
        let (case, service) = self.at_work(official, reference).await?;
        let task = self.store.task(id).await?.filter(|task| task.case == case.id).ok_or(DeskError::NotFound)?;
        if !handles(official, &service, &case) {
            return Ok(Filed::Unable(Unable::NotYourCase));
        }
        let what = What::ConsultedNoMore { task: task.task.clone() };
        let event = self.event_of(&case, official.into(), what);
        self.settled_as(Task { standing: TaskStanding::Over { at: self.clock.now() }, ..task }, Write::Record(event))
            .await
    }

    /// The open tasks of an official's roles, the one that is due first before the others; `None` for somebody whose
    /// roles are never asked.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn tasks(&self, official: &Official) -> Result<Option<Vec<TaskView>>, DeskError> {
        let Some(mut found) = self.open_tasks(official).await? else { return Ok(None) };
        found.sort_by_key(|task| (task.due, task.id));
        let ids: Vec<Uuid> = found.iter().map(|task| task.case).collect();
        let cases = self.store.several(&ids).await?;
        let mut views = Vec::new();
        for task in found {
            if let Some(case) = cases.iter().find(|case| case.id == task.case) {
                let (reference, service) = (case.reference.clone(), self.service_of(case)?);
                views.push(TaskView { task, reference, service, answers: Answers::default() });
            }
        }
        Ok(Some(views))
    }

    /// What is asked of the roles of an official; `None` for somebody whose roles are never asked.
    pub(super) async fn open_tasks(&self, official: &Official) -> Result<Option<Vec<Task>>, DeskError> {
        let library = self.library();
        let asked = |role: &&String| {
            let services = library.all_in_force(self.clock.today());
            services.into_iter().any(|service| service.tasks.iter().any(|task| task.to == **role))
        };
        let mut found = Vec::new();
        let mut roles: Vec<&String> = official.roles.iter().collect();
        roles.sort_unstable();
        roles.dedup();
        for role in &roles {
            found.extend(self.store.tasks_for(role, PAGE).await?);
        }
        Ok((!found.is_empty() || roles.iter().any(asked)).then_some(found))
    }

    /// A task with what its reader may see of the case. The look is recorded before anything is shown.
    ///
    /// # Errors
    /// `NotFound` when it is for another role, `Conflict` when the case is the official's own.
    pub async fn open_task(&self, official: &Official, id: Uuid) -> Result<TaskView, DeskError> {
        let (task, case, service) = self.task_for(official, id).await?;
        let what = What::LookedForTask { task: task.task.clone() };
        self.save(vec![Write::Record(self.event_of(&case, official.into(), what))]).await?;
        let answers = match service.task(&task.task).filter(|_| task.is_open()) {
            Some(declared) => self.shown_for(official, &service, declared, &case),
            None => Answers::default(),
        };
        Ok(TaskView { task, reference: case.reference, service, answers })
    }

    /// A file among what the reader of a task may see; opening it is a look that the resident sees.
    ///
    /// # Errors
    /// As [`Desk::open_task`]; `NotFound` when it is not among them, or waits for the virus check.
    pub async fn file_of_task(&self, official: &Official, id: Uuid, file: Uuid) -> Result<Opened, DeskError> {
        let (task, case, service) = self.task_for(official, id).await?;
        let declared = service.task(&task.task).filter(|_| task.is_open());
        let shown = declared.map(|declared| self.shown_for(official, &service, declared, &case));
        if !shown.is_some_and(|answers| names_file(&answers, file)) {
            return Err(DeskError::NotFound);
        }
        self.seen_by(official, &case, file).await
    }

    /// Answers a task. Answered twice, the first answer stands; the same answer sent again is given once.
    ///
    /// # Errors
    /// As [`Desk::open_task`].
    pub async fn answer_task(
        &self,
        official: &Official,
        id: Uuid,
        (says, text): (Option<bool>, &str),
    ) -> Result<Filed, DeskError> {
        let (task, case, service) = self.task_for(official, id).await?;
        if task.was_answered_by(official, (says, &clean(text))) {
            return Ok(Filed::Done);
        }
        let wants_verdict = service.task(&task.task).is_some_and(|declared| declared.verdict);
        let text = match written(text, LONGEST_REASON) {
            _ if !task.is_open() => return Ok(Filed::Unable(Unable::Over)),
            Ok(_) if wants_verdict && says.is_none() => return Ok(Filed::Unable(Unable::VerdictMissing)),
            Ok(text) => text,
            Err(unable) => return Ok(Filed::Unable(unable)),
        };
        let (by, at, says) = (official.person.clone(), self.clock.now(), says.filter(|_| wants_verdict));
        let event = self.event_of(&case, official.into(), What::Advised { task: task.task.clone() });
        self.settled_as(Task { standing: TaskStanding::Answered { by, at, says, text }, ..task }, Write::Record(event))
            .await
    }

    /// What a task shows, without what is withheld from the reader wherever it stands: a task opens no door that `sees`
    /// has shut.
    fn shown_for(&self, official: &Official, service: &Service, declared: &Declared, case: &Case) -> Answers {
        seen_in(declared, &self.veiled(official, service, case.clone()).answers)
    }

    async fn task_for(&self, official: &Official, id: Uuid) -> Result<(Task, Case, Arc<Service>), DeskError> {
        let task = self.store.task(id).await?.filter(|task| official.roles.contains(&task.to));
        let task = task.ok_or(DeskError::NotFound)?;
        let case = self.store.case(task.case).await?.ok_or(DeskError::NotFound)?;
        let service = self.service_of(&case)?;
        self.is_free(official, &service, &case).await?;
        Ok((task, case, service))
    }

    async fn settled_as(&self, task: Task, event: Write) -> Result<Filed, DeskError> {
        Ok(match self.store.commit(vec![Write::Beside(Beside::SettleTask(task)), event]).await? {
            Committed::Yes => Filed::Done,
            Committed::Conflict => Filed::Unable(Unable::Over),
        })
    }

    /// Whether an action waits for an answer that another unit was asked for.
    pub(super) async fn waits_for_task(
        &self,
        service: &Service,
        case: &Case,
        action: &Action,
    ) -> Result<bool, DeskError> {
        let waits = |declared: &Declared| declared.before.contains(&action.id);
        if !service.tasks.iter().any(waits) {
            return Ok(false);
        }
        let given = self.store.tasks(case.id).await?;
        Ok(given.iter().any(|task| task.is_open() && service.task(&task.task).is_some_and(waits)))
    }
}
