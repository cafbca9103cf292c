//! Lists that officials keep under names of their own.

use domain::{identifiers::PersonCode, view::View};
use uuid::Uuid;

use crate::{
    Database,
    query::{Kind, Query},
    row::Row,
    statements::statements,
    work::{Failed, Step},
};

statements! {
    OF_OFFICIAL = "SELECT id, official, name, list, columns, made_at FROM views WHERE official = $1 ORDER BY name, id";
    ADD = "INSERT INTO views (id, official, name, list, columns, made_at) SELECT $1, $2, $3, $4, $5, $6 \
           WHERE (SELECT COUNT(*) FROM views WHERE official = $2) < $7";
    SAVE = "UPDATE views SET name = $1, list = $2, columns = $3 WHERE id = $4 AND official = $5";
    REMOVE = "DELETE FROM views WHERE id = $1 AND official = $2";
}

pub(crate) async fn of_official(db: &Database, official: &PersonCode) -> Result<Vec<View>, Failed> {
    let operation = "views.of_official";
    let rows = db.rows(operation, db.query(OF_OFFICIAL).person(official)).await?;
    rows.iter().map(read).collect::<Result<_, _>>().map_err(|source| Failed::at(operation, source))
}

pub(crate) fn add(kind: Kind, view: &View, most: u32) -> Step {
    let query = Query::new(kind, ADD)
        .uuid(view.id)
        .person(&view.official)
        .bind(view.name.as_str())
        .json(&view.list)
        .json(&view.columns)
        .time(view.made_at)
        .bind(i64::from(most));
    Step::writing_one("views.add", query)
}

pub(crate) fn save(kind: Kind, view: &View) -> Step {
    let query = Query::new(kind, SAVE).bind(view.name.as_str()).json(&view.list).json(&view.columns);
    Step::writing_one("views.save", query.uuid(view.id).person(&view.official))
}

pub(crate) fn remove(kind: Kind, id: Uuid, official: &PersonCode) -> Step {
    Step::writing("views.remove", Query::new(kind, REMOVE).uuid(id).person(official))
}

fn read(row: &Row) -> Result<View, sqlx::Error> {
    Ok(View {
        id: row.uuid("id")?,
        official: row.parsed("official")?,
        name: row.text("name")?,
        list: row.json("list")?,
        columns: row.json("columns")?,
        made_at: row.time("made_at")?,
    })
}
