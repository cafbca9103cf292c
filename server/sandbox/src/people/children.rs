//! Children of the people to be. They have codes and live with their parents; nobody signs in as one.

use super::{Person, Trouble, code};
use jiff::{ToSpan, civil::Date};

#[derive(Clone, Debug)]
pub(crate) struct Child {
    /// The parent's code.
    pub(crate) parent: String,
    /// The other parent's code, if the register knows one.
    pub(crate) other: Option<String>,
    pub(crate) code: String,
    pub(crate) given_name: String,
    pub(crate) family_name: String,
}

/// Those who were born before the sandbox: parent, code, names.
const GROWING: [(&str, &str, &str, &str); 1] = [("EE48005149019", "EE51806039011", "Juhan", "Näidis")];

/// Children born before the sandbox.
pub(crate) fn growing() -> impl Iterator<Item = Child> {
    GROWING.into_iter().map(|(parent, code, given_name, family_name)| Child {
        parent: parent.to_owned(),
        other: None,
        code: code.to_owned(),
        given_name: given_name.to_owned(),
        family_name: family_name.to_owned(),
    })
}

/// The code of someone born on this day of our century, which nobody has `taken`; `None` when all 100 are.
pub(crate) fn newborn(born: Date, girl: bool, taken: impl Fn(&str) -> bool) -> Option<String> {
    let sex = if girl { 6 } else { 5 };
    let day = born.strftime("%y%m%d");
    (900..1000)
        .map(|serial| format!("{sex}{day}{serial}"))
        .map(|first_ten| format!("EE{first_ten}{}", code::check_digit(&first_ten)))
        .find(|code| !taken(code))
}

impl Child {
    pub(crate) fn is_of(&self, parent: &str) -> bool {
        self.parent == parent || self.other.as_deref() == Some(parent)
    }

    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.given_name, self.family_name)
    }

    pub(crate) fn born(&self) -> Date {
        code::date_of_birth(&self.code).unwrap_or_default()
    }

    /// The eve of the eighteenth birthday.
    pub(crate) fn last_day_of_care(&self) -> Date {
        self.born().saturating_add(18.years()).saturating_sub(1.day())
    }

    /// What the population register knows of the child of this parent.
    pub(crate) fn at_home_of(self, parent: &Person) -> Person {
        let born = self.born();
        Person {
            code: self.code,
            given_name: self.given_name,
            family_name: self.family_name,
            date_of_birth: born,
            address: parent.address.clone(),
            district: parent.district.clone(),
            resident_since: parent.resident_since.max(born),
            car: None,
            trouble: Trouble::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn children_have_codes_that_nobody_else_has() {
        let first = newborn(date(2026, 3, 1), true, |_| false).unwrap();
        let second = newborn(date(2026, 3, 1), true, |code| code == first).unwrap();
        assert_ne!(first, second);
        assert!(newborn(date(2026, 3, 1), false, |_| true).is_none());
        let growing = growing().map(|child| child.code);
        for code in growing.chain([first, second]) {
            assert_eq!(code[12..], code::check_digit(&code[2..12]).to_string(), "{code}");
            assert!(code::date_of_birth(&code).is_some() && code[9..12] >= *"900", "{code}");
        }
    }

    #[test]
    fn parents_act_for_a_child_until_the_eve_of_the_eighteenth_birthday() {
        let child = growing().next().unwrap();
        assert_eq!(child.last_day_of_care(), date(2036, 6, 2));
    }

    #[test]
    fn a_child_came_home_when_it_was_born() {
        let parent = &super::super::everyone(date(2026, 3, 31))[0];
        let child = growing().next().unwrap();
        assert_eq!((child.born(), &child.parent), (date(2018, 6, 3), &parent.code));
        assert_eq!(child.at_home_of(parent).resident_since, parent.resident_since);
    }
}
