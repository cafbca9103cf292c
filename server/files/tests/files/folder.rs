//! The folder: what it keeps it keeps, whole and private, and what a crash left is swept.

use std::{fs, sync::Arc, time::Duration};

use domain::{attachment::Check, ports::Files};
use jiff::{SignedDuration, Timestamp};
use portico_files::Cabinet;
use uuid::Uuid;

use crate::{Desk, anything, put, samples::pdf, stored, upload::Pieces};

#[tokio::test]
async fn a_file_comes_back_after_a_restart_and_goes_when_removed() {
    let desk = Desk::new();
    let about = stored(desk.put(0xabc, &pdf()).await);
    assert_eq!((about.size, about.check), (pdf().len() as u64, Check::Unchecked));
    assert_eq!(about.sha256.len(), 64);
    let id = Uuid::from_u128(0xabc);
    assert_eq!(desk.on_the_disk(), [format!("ready/bc/{}", id.simple())]);

    let again = Cabinet::folder(desk.root.path(), None).expect("a cabinet");
    assert_eq!(again.get(id).await.expect("well"), Some(pdf()));
    for _ in 0..2 {
        again.remove(id).await.expect("removing twice is no error");
    }
    assert_eq!(again.get(id).await.expect("well"), None);
    assert!(desk.on_the_disk().is_empty());
}

#[tokio::test]
async fn an_id_is_taken_once() {
    let desk = Desk::new();
    stored(desk.put(1, &pdf()).await);
    let error = desk.cabinet.put(Uuid::from_u128(1), &anything(), &mut Pieces::of(b"other")).await;
    assert_eq!(error.expect_err("taken").to_string(), "the files failed at files.put");
    assert_eq!(desk.cabinet.get(Uuid::from_u128(1)).await.expect("well"), Some(pdf()));
}

#[cfg(unix)]
#[tokio::test]
async fn nobody_else_on_the_machine_reads_along() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    let made = Cabinet::folder(&desk.root.path().join("made"), None).expect("a cabinet");
    stored(put(&made, 1, &pdf()).await);
    let mode =
        |path: &str| fs::metadata(desk.root.path().join(path)).expect("it is there").permissions().mode() & 0o777;
    let id = Uuid::from_u128(1).simple();
    assert_eq!(mode(&format!("made/ready/01/{id}")), 0o600);
    for folder in ["made", "made/ready", "made/quarantine", "made/incoming", "made/ready/01"] {
        assert_eq!(mode(folder), 0o700, "{folder}");
    }
}

#[tokio::test]
async fn what_a_crash_left_is_swept_when_it_is_old_and_files_stay() {
    let desk = Desk::new();
    stored(desk.put(1, &pdf()).await);
    let incoming = desk.root.path().join("incoming");
    for left in ["2.upload", "3.part"] {
        fs::write(incoming.join(left), b"half").expect("written");
    }
    let written = fs::metadata(incoming.join("3.part")).and_then(|about| about.modified()).expect("a time");
    let written = Timestamp::try_from(written).expect("a time of ours");
    let sweep = async |before| desk.cabinet.sweep(before).await.expect("well");
    assert_eq!(sweep(written - SignedDuration::from_secs(60)).await, 0, "an upload may be under way");
    assert_eq!(sweep(written + SignedDuration::from_secs(60)).await, 2);
    assert_eq!(desk.on_the_disk().len(), 1);
    assert_eq!(desk.cabinet.get(Uuid::from_u128(1)).await.expect("well"), Some(pdf()));
}

#[tokio::test]
async fn many_at_once_are_all_kept() {
    let desk = Desk::new();
    let cabinet = Arc::new(Cabinet::folder(desk.root.path(), None).expect("a cabinet"));
    let mut work = tokio::task::JoinSet::new();
    for id in 1..=20u128 {
        let cabinet = cabinet.clone();
        work.spawn(async move { stored(put(&*cabinet, id, format!("file {id}").as_bytes()).await) });
    }
    let all = tokio::time::timeout(Duration::from_secs(20), work.join_all()).await;
    assert_eq!(all.expect("in time").len(), 20);
    for id in 1..=20u128 {
        let kept = cabinet.get(Uuid::from_u128(id)).await.expect("well");
        assert_eq!(kept, Some(format!("file {id}").into_bytes()));
    }
}

#[tokio::test]
async fn a_root_that_is_no_folder_is_an_error() {
    let file = tempfile::NamedTempFile::new().expect("a file");
    assert!(Cabinet::folder(file.path(), None).is_err());
}
