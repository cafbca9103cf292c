//! Offers that could not be taken, or would be forgotten again.

use super::Lint;

impl Lint<'_> {
    pub(super) fn offers(&self) {
        for offering in &self.service.offerings {
            let id = &offering.id;
            let complain = |what: String, cure: String| self.complain("offer", "id", id, what, cure);
            if self.service.login.is_none() {
                let what = format!("the offer \"{id}\" is made to people, and nobody signs in for the service");
                complain(what, "Write login = \"substantial\" under [access].".into());
            }
            if self.service.acting.is_for_others() {
                let what =
                    format!("the offer \"{id}\" is made to people for themselves, and they may act for others here");
                complain(what, "Leave act_as out.".into());
            }
            if self.service.from_look {
                let what = format!("the offer \"{id}\" begins an application, and here it begins with a look");
                complain(what, "Leave from_look out, or the offer.".into());
            }
            for (field, _) in &offering.fill {
                if self.service.field(field).is_none_or(|field| field.group.is_some()) {
                    let what =
                        format!("the offer \"{id}\" fills \"{field}\", and there is no such field outside a group");
                    complain(what, self.near_field(field));
                }
                // A read whose arguments change takes back what it had filled.
                let rival = self.service.reads.iter().find(|read| read.fill.iter().any(|(filled, _)| filled == field));
                if let Some(read) = rival {
                    let what = format!("both the offer \"{id}\" and the read \"{}\" fill \"{field}\"", read.id);
                    complain(what, "Let one of them fill it.".into());
                }
            }
        }
    }
}
