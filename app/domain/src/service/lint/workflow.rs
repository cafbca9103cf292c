//! States that cannot be reached or left, queues that offer nothing.

use super::{Lint, nearest};
use crate::service::{Answering, State};

impl Lint<'_> {
    /// Every state can be reached and can be left.
    pub(super) fn states(&self) {
        let s = self.service;
        for action in &s.actions {
            self.unknown_state("action", "to", &action.to);
            action.from.iter().for_each(|from| self.unknown_state("action", "from", from));
        }
        for submit in &s.submits {
            let outcomes = [
                ("on_accept", &submit.on_accept),
                ("on_reject", &submit.on_reject),
                ("on_give_up", &submit.on_give_up),
            ];
            if let Some(first) = submit.after.as_ref().filter(|first| s.submit(first).is_none()) {
                let near = nearest(first, s.submits.iter().map(|submit| submit.id.as_str()));
                let cure = near.map_or("Name another submit.".to_owned(), |near| format!("Did you mean \"{near}\"?"));
                self.complain("submit", "after", first, format!("there is no submit \"{first}\""), cure);
            }
            submit.when.iter().for_each(|state| self.unknown_state("submit", "when", state));
            if submit.answer != Answering::AtOnce && submit.on_accept.is_none() {
                let what =
                    format!("the register answers to \"{}\" later, and nothing follows when it accepts", submit.id);
                let cure = "Add on_accept = \"…\", or leave answer out.";
                self.complain("submit", "id", &submit.id, what, cure);
            }
            for (key, to) in outcomes.into_iter().filter_map(|(key, state)| Some((key, state.as_ref()?))) {
                self.unknown_state("submit", key, to);
            }
        }
        for term in s.states.iter().filter_map(|state| state.term.as_ref()) {
            term.pause_in.iter().for_each(|other| self.unknown_state("state", "term", other));
            if let Some(to) = &term.ends {
                self.unknown_state("state", "term", to);
            }
        }
        let (ways, closing) = (self.ways(), self.closing());
        // Where a case begins: it may have to wait for those who confirm it.
        let begins = [s.states.first().map(|state| &state.id), s.sign.as_ref().map(|sign| &sign.wait_in)];
        for state in &s.states {
            if !begins.contains(&Some(&state.id))
                && !ways.iter().chain(&closing).any(|(from, to)| *to == state.id && *from != state.id)
            {
                let cure = "Add an action or a submit that leads there, or leave it out.";
                self.complain("state", "id", &state.id, format!("no way leads to the state \"{}\"", state.id), cure);
            }
            if !state.last && !ways.iter().any(|(from, to)| *from == state.id && *to != state.id) {
                let cure = "Add an action from it, or write last = true.";
                self.complain(
                    "state",
                    "id",
                    &state.id,
                    format!("no way leads out of the state \"{}\"", state.id),
                    cure,
                );
            }
        }
    }

    /// From which state to which a case may go for good.
    pub(super) fn ways(&self) -> Vec<(&str, &str)> {
        let s = self.service;
        let acted = s.actions.iter().filter(|action| action.within.is_none());
        let acted = acted.flat_map(|action| action.from.iter().map(|from| (from.as_str(), action.to.as_str())));
        let told = s.submits.iter().flat_map(|submit| {
            let outcomes = [&submit.on_accept, &submit.on_reject, &submit.on_give_up].into_iter().flatten();
            outcomes.flat_map(|to| submit.when.iter().map(move |from| (from.as_str(), to.as_str())))
        });
        let ended =
            s.states.iter().filter_map(|state| Some((state.id.as_str(), state.term.as_ref()?.ends.as_deref()?)));
        let signed =
            s.sign.iter().flat_map(|sign| [&sign.then, &sign.declined].map(|to| (sign.wait_in.as_str(), to.as_str())));
        acted.chain(told).chain(ended).chain(signed).collect()
    }

    /// The same for some time only: what may be done until a day is no way out.
    pub(super) fn closing(&self) -> Vec<(&str, &str)> {
        let closing = self.service.actions.iter().filter(|action| action.within.is_some());
        closing.flat_map(|action| action.from.iter().map(|from| (from.as_str(), action.to.as_str()))).collect()
    }

    /// An official who sees a case in a queue can do something with it, and its columns are answers.
    pub(super) fn queues(&self) {
        for queue in &self.service.queues {
            for column in queue.columns.iter().filter(|column| self.service.field(column).is_none()) {
                let cure = self.near_field(column);
                self.complain(
                    "queue",
                    "columns",
                    column,
                    format!("the queue \"{}\" shows \"{column}\", and there is no such field", queue.id),
                    cure,
                );
            }
            for state in &queue.states {
                self.unknown_state("queue", "states", state);
                // What ends by itself may rest until then.
                let rests = |state: &State| state.last || state.ends_by_itself();
                if !self.service.state(state).is_none_or(rests)
                    && self.service.actions_for(state, &queue.roles).next().is_none()
                {
                    let what = format!("the queue \"{}\" shows \"{state}\" and offers no action in it", queue.id);
                    self.complain(
                        "queue",
                        "id",
                        &queue.id,
                        what,
                        "Add an action from that state for a role of the queue, or leave the state out.",
                    );
                }
            }
        }
    }
}
