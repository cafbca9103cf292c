//! Faults planted into the parking permit: each is refused where it stands, with its cure.
//!
//! A new complaint gets a row in the room of its kind.

mod access;
mod answers;
mod case;
mod expressions;
mod files;
mod form;
mod ids;
mod lasting;
mod law;
mod notices;
mod office;
mod reads;
mod sees;
mod sense;
mod signers;
mod tasks;

use super::{PARKING, list};
use crate::service::{Complaint, Service};

/// `old` in `file` becomes `new`, in which ¦ stands where the complaint has to point.
struct Planted {
    file: &'static str,
    old: &'static str,
    new: &'static str,
    what: &'static str,
    cure: &'static str,
}

const fn in_service(old: &'static str, new: &'static str, what: &'static str, cure: &'static str) -> Planted {
    Planted { file: "service.toml", old, new, what, cure }
}

const fn in_form(old: &'static str, new: &'static str, what: &'static str, cure: &'static str) -> Planted {
    Planted { file: "form.toml", old, new, what, cure }
}

const fn in_case(old: &'static str, new: &'static str, what: &'static str, cure: &'static str) -> Planted {
    Planted { file: "case.toml", old, new, what, cure }
}

const ROOMS: [&[Planted]; 12] = [
    files::FAULTS,
    ids::FAULTS,
    form::FAULTS,
    expressions::FAULTS,
    law::FAULTS,
    case::FAULTS,
    sense::FAULTS,
    lasting::FAULTS,
    answers::FAULTS,
    signers::FAULTS,
    notices::FAULTS,
    sees::FAULTS,
];

#[test]
fn each_fault_is_refused_where_it_stands_with_its_cure() {
    let all: Vec<&Planted> = ROOMS.iter().flat_map(|room| room.iter()).collect();
    let wrong: Vec<String> = all.iter().filter_map(|fault| told_otherwise(&PARKING, fault)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(all.len() >= 80, "there are {}", all.len());
}

/// What was told instead, unless the fault was told once, where it stands.
fn told_otherwise(folder: &[(&str, &str)], fault: &Planted) -> Option<String> {
    let (complaints, place) = plant(folder, fault);
    let fits = |c: &&Complaint| c.what.contains(fault.what) && c.cure.contains(fault.cure) && c.file == fault.file;
    let told: Vec<&Complaint> = complaints.iter().filter(fits).collect();
    let right = matches!(told[..], [one] if place.is_none_or(|place| place == (one.line, one.column)));
    (!right).then(|| format!("{} {place:?} {} …\n{}", fault.new, fault.what, list(&complaints)))
}

/// The complaints about the folder with the fault, and the line and column of the mark.
fn plant(folder: &[(&str, &str)], fault: &Planted) -> (Vec<Complaint>, Option<(usize, usize)>) {
    let mut files: Vec<(&str, String)> = folder.iter().map(|(file, text)| (*file, (*text).to_owned())).collect();
    let (_, text) = files.iter_mut().find(|(file, _)| *file == fault.file).expect("a file of the folder");
    assert!(text.contains(fault.old), "{} no longer has {}", fault.file, fault.old);
    let marked = text.replacen(fault.old, fault.new, 1);
    *text = marked.replace('¦', "");
    let place = marked.find('¦').map(|at| {
        let line = marked[..at].split('\n').count();
        (line, marked[..at].split('\n').next_back().map_or(1, |before| before.chars().count() + 1))
    });
    let borrowed: Vec<(&str, &str)> = files.iter().map(|(file, text)| (*file, text.as_str())).collect();
    (Service::read(&borrowed).expect_err(fault.new), place)
}

#[test]
fn a_complaint_reads_as_one_line() {
    let (complaints, _) = plant(&PARKING, &in_service("amount = \"120.00\"", "amount = 120.00", "", ""));
    assert_eq!(
        list(&complaints),
        "service.toml:18:10: \"amount\" is a float and has to be an amount in quotes. Write it like amount = \"120.00\".\n"
    );
}

#[test]
fn complaints_come_in_the_order_of_the_files_and_each_once() {
    let form = PARKING[1].1.replacen("max = 200", "max = \"200\"", 1).replace("id = \"email\"", "id = 5");
    let service = PARKING[0].1.replace("authority", "autority");
    let complaints =
        Service::read(&[("service.toml", &service), ("form.toml", &form), PARKING[2]]).expect_err("three faults");
    let places: Vec<_> = complaints.iter().map(|c| (c.file.as_str(), c.line)).collect();
    let mut in_order = complaints.clone();
    in_order.sort_by_key(|c| (c.file != "service.toml", c.line));
    assert_eq!(complaints, in_order, "{}", list(&complaints));
    assert_eq!(complaints.iter().filter(|c| c.what.contains("\"id\" is")).count(), 1, "{places:?}");
}

#[test]
fn a_broken_file_is_told_alone() {
    let broken = format!("{}\n[[step", PARKING[1].1);
    let complaints = Service::read(&[PARKING[0], ("form.toml", &broken), PARKING[2]]).expect_err("broken");
    assert_eq!(complaints.len(), 1, "{}", list(&complaints));
    assert_eq!(complaints[0].file, "form.toml");
}
