//! Boxes and arrows laid out in layers, from the top down: the geometry of a drawing, without anything that draws.
//!
//! [`ranks`] says on which layer each node stands, [`draw`] where exactly, and how the lines between them run. Lengths
//! are whole pixels, so that a drawing is the same everywhere.

mod order;
mod place;
mod rank;

#[cfg(test)]
mod tests;

pub use rank::ranks;

/// Between layers, where the lines bend.
const BETWEEN_LAYERS: i32 = 34;
/// Around the whole drawing.
const MARGIN: i32 = 12;
/// Lines at one side of a box stand no further apart.
const BETWEEN_PORTS: i32 = 18;

/// A box to place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    pub width: i32,
    pub height: i32,
    /// Its layer, 0 at the top.
    pub rank: usize,
}

/// A point; `y` grows downwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    pub x: i32,
    pub y: i32,
}

/// Where everything stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    pub width: i32,
    pub height: i32,
    /// The upper left corner of each box.
    pub corners: Vec<Point>,
    /// For each line its points, from the border of the box where it begins to that where it ends.
    pub lines: Vec<Vec<Point>>,
}

/// A box, or a bend of a line that passes through a layer.
#[derive(Debug, Clone, Copy)]
struct Item {
    width: i32,
    rank: usize,
}

/// The items through which a line runs, from the upper box to the lower.
#[derive(Debug)]
struct Chain {
    items: Vec<usize>,
    /// Whether the line itself runs upwards.
    upwards: bool,
}

/// Places boxes on their layers and leads lines `(from, to)` between them. A line joins boxes of different layers; one
/// that does not is drawn as no line at all, and so is one that names a box that is not there.
pub fn draw(shapes: &[Shape], lines: &[(usize, usize)]) -> Drawing {
    let mut items: Vec<Item> = shapes.iter().map(|shape| Item { width: shape.width, rank: shape.rank }).collect();
    let chains: Vec<Option<Chain>> = lines.iter().map(|line| chain(&mut items, shapes, *line)).collect();
    let links: Vec<(usize, usize)> =
        chains.iter().flatten().flat_map(|chain| chain.items.windows(2).map(|two| (two[0], two[1]))).collect();
    let layers = order::layers(&items, &links);
    let centres = place::centres(&items, &links, &layers);
    let tops = tops(shapes, layers.len());
    let height_of = |rank: usize| shapes.iter().filter(|shape| shape.rank == rank).map(|s| s.height).max();
    let corner = |(at, shape): (usize, &Shape)| Point {
        x: centres[at] - shape.width / 2,
        y: tops[shape.rank] + (height_of(shape.rank).unwrap_or_default() - shape.height) / 2,
    };
    let corners: Vec<Point> = shapes.iter().enumerate().map(corner).collect();
    let right = items.iter().zip(&centres).map(|(item, centre)| centre + item.width / 2).max().unwrap_or_default();
    let bottom = shapes.iter().zip(&corners).map(|(shape, corner)| corner.y + shape.height).max().unwrap_or_default();
    let ports = Ports { shapes, corners: &corners, centres: &centres, links: &links };
    let route = |chain: &Option<Chain>| {
        let Some(chain) = chain else { return Vec::new() };
        let mut points = Vec::new();
        for two in chain.items.windows(2) {
            let link = (two[0], two[1]);
            if points.is_empty() {
                points.push(ports.out_of(link, chain.upwards));
            }
            if two[1] < shapes.len() {
                points.push(ports.in_to(link, chain.upwards));
            } else {
                let (x, rank) = (centres[two[1]], items[two[1]].rank);
                points.push(Point { x, y: tops[rank] });
                points.push(Point { x, y: tops[rank] + height_of(rank).unwrap_or_default() });
            }
        }
        if chain.upwards {
            points.reverse();
        }
        points
    };
    let lines = chains.iter().map(route).collect();
    Drawing { width: right + MARGIN, height: bottom + MARGIN, corners, lines }
}

/// The items of a line, with a bend on each layer between its boxes.
fn chain(items: &mut Vec<Item>, shapes: &[Shape], (from, to): (usize, usize)) -> Option<Chain> {
    let (begin, end) = (shapes.get(from)?.rank, shapes.get(to)?.rank);
    if begin == end {
        return None;
    }
    let upwards = begin > end;
    let (upper, lower) = if upwards { (to, from) } else { (from, to) };
    let mut all = vec![upper];
    for rank in begin.min(end) + 1..begin.max(end) {
        items.push(Item { width: 0, rank });
        all.push(items.len() - 1);
    }
    all.push(lower);
    Some(Chain { items: all, upwards })
}

/// The upper edge of each layer.
fn tops(shapes: &[Shape], layers: usize) -> Vec<i32> {
    let mut next = MARGIN;
    (0..layers)
        .map(|rank| {
            let top = next;
            let height = shapes.iter().filter(|shape| shape.rank == rank).map(|shape| shape.height).max();
            next = top + height.unwrap_or_default() + BETWEEN_LAYERS;
            top
        })
        .collect()
}

/// Where lines touch boxes: several at one side stand beside each other, in the order of where they lead.
struct Ports<'d> {
    shapes: &'d [Shape],
    corners: &'d [Point],
    centres: &'d [i32],
    links: &'d [(usize, usize)],
}

impl Ports<'_> {
    /// At the lower edge of the upper box.
    fn out_of(&self, link: (usize, usize), upwards: bool) -> Point {
        let beside = self.links.iter().filter(|other| other.0 == link.0).map(|other| other.1);
        let x = self.port(link.0, beside, link.1, upwards);
        Point { x, y: self.corners[link.0].y + self.shapes[link.0].height }
    }

    /// At the upper edge of the lower box.
    fn in_to(&self, link: (usize, usize), upwards: bool) -> Point {
        let beside = self.links.iter().filter(|other| other.1 == link.1).map(|other| other.0);
        Point { x: self.port(link.1, beside, link.0, upwards), y: self.corners[link.1].y }
    }

    /// Two lines between the same boxes, one each way, stand beside each other, the one upwards behind.
    fn port(&self, shape: usize, beside: impl Iterator<Item = usize>, other: usize, upwards: bool) -> i32 {
        let mut others: Vec<usize> = beside.collect();
        others.sort_by_key(|other| (self.centres[*other], *other));
        let first = others.iter().position(|one| *one == other).unwrap_or_default();
        let same = others.iter().filter(|one| **one == other).count();
        let at = i32::try_from(if upwards { first + same - 1 } else { first }).unwrap_or_default();
        let count = i32::try_from(others.len()).unwrap_or(1);
        let apart = BETWEEN_PORTS.min(self.shapes[shape].width / (count + 1));
        self.centres[shape] + (2 * at - (count - 1)) * apart / 2
    }
}
