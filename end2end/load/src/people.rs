//! Who one can be: the crowd of the sandbox's sign-in provider.

use serde::Deserialize;
use url::Url;

use crate::trouble::{Trouble, While};

/// Somebody with a car of their own whom every register knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Person {
    pub(crate) code: String,
    pub(crate) plate: String,
}

#[derive(Deserialize)]
struct List {
    people: Vec<Line>,
}

#[derive(Deserialize)]
struct Line {
    code: String,
    family_name: String,
    plate: Option<String>,
}

/// The crowd, by code. The sandbox's named people are left out: they bring trouble of their own.
///
/// # Errors
/// When the provider cannot be asked.
pub(crate) async fn crowd(list: &Url) -> Result<Vec<Person>, Trouble> {
    let answer = reqwest::get(list.clone()).await.and_then(reqwest::Response::error_for_status);
    let list: List = answer.doing("people cannot be listed")?.json().await.doing("the list of people")?;
    let crowd = list.people.into_iter().filter(|line| is_in_crowd(&line.family_name));
    let mut crowd: Vec<Person> =
        crowd.filter_map(|line| Some(Person { code: line.code, plate: line.plate? })).collect();
    crowd.sort_by(|a, b| a.code.cmp(&b.code));
    if crowd.is_empty() { Err(Trouble::new("the provider lists nobody who could come")) } else { Ok(crowd) }
}

/// The crowd is numbered: Näidis-1, Näidis-2.
fn is_in_crowd(family_name: &str) -> bool {
    family_name.rsplit_once('-').is_some_and(|(_, number)| number.parse::<u32>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_crowd_is_numbered() {
        assert!(is_in_crowd("Näidis-12"));
        assert!(!is_in_crowd("Näidis"));
        assert!(!is_in_crowd("Lepp-Tamm"));
    }
}
