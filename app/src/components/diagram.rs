//! Boxes and arrows from the top down, drawn on the server. The words on the page say the same without it.

use domain::diagram::{Point, Shape, draw};
use leptos::prelude::*;

use super::Tone;

/// A box of a diagram.
#[derive(Debug, Clone)]
pub struct DiagramBox {
    pub label: String,
    pub kind: BoxKind,
    /// Its layer, 0 at the top.
    pub rank: usize,
}

/// What a box stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BoxKind {
    /// Where everything begins.
    Begin,
    /// Where something stands.
    Place(Tone),
    /// What leads from one place to another.
    Way,
}

/// Signs on a line of a box; a longer word makes the box wider.
const SIGNS: usize = 18;
/// What a sign takes at the most, and a line.
const SIGN: i32 = 8;
const LINE: i32 = 18;
const PADDING: i32 = 12;
/// From the top of a line of text to its base.
const BASE: i32 = 14;
const HEAD: i32 = 5;

/// `id` must be unique on the page; `title` is read out instead of the drawing. It scrolls in its own frame, by keyboard
/// too.
#[component]
pub fn Diagram(
    #[prop(into)] id: String,
    #[prop(into)] title: String,
    boxes: Vec<DiagramBox>,
    lines: Vec<(usize, usize)>,
) -> AnyView {
    let texts: Vec<Vec<String>> = boxes.iter().map(|one| wrapped(&one.label)).collect();
    let shapes: Vec<Shape> = boxes.iter().zip(&texts).map(|(one, text)| shape(one, text)).collect();
    let drawing = draw(&shapes, &lines);
    let line = |points: &Vec<Point>| {
        view! { <path class="diagram-line" d=path(points)/><path class="diagram-head" d=head(points)/> }
    };
    let one = |at: usize| {
        let (shape, corner, kind) = (shapes[at], drawing.corners[at], boxes[at].kind);
        let middle = corner.x + shape.width / 2;
        let round = if kind == BoxKind::Begin { shape.height / 2 } else { 6 };
        let row = |(row, text): (usize, &String)| {
            let y = corner.y + PADDING / 2 + BASE + LINE * number(row);
            view! { <text x=middle y=y>{text.clone()}</text> }
        };
        view! {
            <g class=class(kind)>
                <rect x=corner.x y=corner.y width=shape.width height=shape.height rx=round/>
                {texts[at].iter().enumerate().map(row).collect_view()}
            </g>
        }
    };
    let size = format!("0 0 {} {}", drawing.width, drawing.height);
    view! {
        <div class="diagram" role="region" tabindex="0" aria-labelledby=id.clone()>
            <svg role="img" aria-labelledby=id.clone() viewBox=size width=drawing.width height=drawing.height>
                <title id=id.clone()>{title}</title>
                {drawing.lines.iter().filter(|points| points.len() > 1).map(line).collect_view()}
                {(0..boxes.len()).map(one).collect_view()}
            </svg>
        </div>
    }
    .into_any()
}

fn class(kind: BoxKind) -> String {
    match kind {
        BoxKind::Begin => "diagram-box diagram-begin".into(),
        BoxKind::Place(tone) => format!("diagram-box {}", tone.class()),
        BoxKind::Way => "diagram-way".into(),
    }
}

fn shape(one: &DiagramBox, text: &[String]) -> Shape {
    let longest = text.iter().map(|line| line.chars().count()).max().unwrap_or_default();
    Shape { width: SIGN * number(longest) + 2 * PADDING, height: LINE * number(text.len()) + PADDING, rank: one.rank }
}

/// The words of a label in lines.
fn wrapped(label: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in label.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < SIGNS => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Curves that leave and reach boxes upright.
fn path(points: &[Point]) -> String {
    let mut path = points.first().map_or_else(String::new, |first| format!("M{} {}", first.x, first.y));
    for two in points.windows(2) {
        let (from, to) = (two[0], two[1]);
        let half = (from.y + to.y) / 2;
        path += &match from.x == to.x {
            true => format!("V{}", to.y),
            false => format!("C{} {half} {} {half} {} {}", from.x, to.x, to.x, to.y),
        };
    }
    path
}

/// The arrow at the end of a line, which comes from above or from below.
fn head(points: &[Point]) -> String {
    let [.., before, last] = points else { return String::new() };
    let back = if before.y <= last.y { -2 * HEAD } else { 2 * HEAD };
    format!("M{} {}l{} {back}h{}z", last.x, last.y, -HEAD, 2 * HEAD)
}

fn number(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX / 64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_broken_between_words_alone() {
        assert_eq!(wrapped("Ask the applicant to mend it"), ["Ask the applicant", "to mend it"]);
        assert_eq!(wrapped("Selgitustaotlusele vastamine"), ["Selgitustaotlusele", "vastamine"]);
        assert!(wrapped("  ").is_empty());
    }

    #[test]
    fn arrows_point_where_the_line_goes() {
        let (high, low) = (Point { x: 5, y: 0 }, Point { x: 5, y: 30 });
        assert_eq!(head(&[high, low]), "M5 30l-5 -10h10z");
        assert_eq!(head(&[low, high]), "M5 0l-5 10h10z");
        assert_eq!(path(&[high, low]), "M5 0V30");
    }
}
