//! The sandbox's people, as tests need them. None of them exists.

use domain::{
    people::{Official, Person, Resident},
    service::Level,
};

/// Mari Näidis, a resident with two children and a car.
pub fn mari() -> Person {
    person("EE48005149019", "Mari", "Näidis")
}

/// Jaan Katse, a resident who moved in last month.
pub fn jaan() -> Person {
    person("EE37511029028", "Jaan", "Katse")
}

/// Anna Proov, a resident.
pub fn anna() -> Person {
    person("EE49203289039", "Anna", "Proov")
}

/// Olev Ametnik, who handles parking permits.
pub fn olev() -> Person {
    person("EE37102059517", "Olev", "Ametnik")
}

/// A person who acts for themselves.
pub fn resident(person: Person) -> Resident {
    Resident { person, level: Some(Level::High), session: None, counter: None }
}

/// A person who acts for the authority.
pub fn official(person: Person, roles: &[&str]) -> Official {
    Official::new(person, roles.iter().map(|role| (*role).to_owned()))
}

fn person(code: &str, given_name: &str, family_name: &str) -> Person {
    let code = code.parse().expect("the kit's people have right codes");
    Person { code, given_name: given_name.into(), family_name: family_name.into() }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_code_is_right_and_nobody_stands_twice() {
        let codes = [super::mari(), super::jaan(), super::anna(), super::olev()].map(|person| person.code);
        assert_eq!(std::collections::BTreeSet::from(codes).len(), 4);
    }
}
