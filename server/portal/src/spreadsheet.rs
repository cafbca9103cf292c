//! Tables as files for spreadsheets: RFC 4180, commas and CRLF, in UTF-8 with a mark in front by which spreadsheets know
//! that it is. Nothing in them is ever a formula.

/// With the head of the table in the first line.
pub(crate) const MEDIA_TYPE: &str = "text/csv; charset=utf-8; header=present";

/// Without it, spreadsheets take the letters of other languages for something else.
const MARK: &str = "\u{feff}";

/// The rows, the head of the table first.
pub(crate) fn write(rows: impl Iterator<Item = Vec<String>>) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(MARK.as_bytes().to_vec());
    for row in rows {
        writer.write_record(row.iter().map(|cell| defused(cell)))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

/// A spreadsheet takes what begins so for a formula, and runs it: an apostrophe in front makes it text.
fn defused(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if is_formula { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(rows: &[&[&str]]) -> String {
        let rows = rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect());
        String::from_utf8(write(rows).expect("written")).expect("UTF-8")
    }

    #[test]
    fn a_table_is_lines_of_cells_and_quotes_what_needs_it() {
        let file = written(&[&["Nädal", "Number"], &["47, from \"Monday\"", "12"], &["two\nlines", ""]]);
        assert_eq!(file, "\u{feff}Nädal,Number\r\n\"47, from \"\"Monday\"\"\",12\r\n\"two\nlines\",\r\n");
    }

    #[test]
    fn no_cell_is_a_formula() {
        let hostile =
            ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "=HYPERLINK(\"https://x.example\",\"a\")"];
        for cell in hostile {
            let file = written(&[&[cell, "a"]]);
            let cell = file.trim_start_matches(['\u{feff}', '"']);
            assert!(cell.starts_with('\''), "{file:?}");
        }
        assert_eq!(written(&[&["a=1", "1-2", " –"]]), "\u{feff}a=1,1-2, –\r\n", "what is harmless stays as it is");
    }
}
