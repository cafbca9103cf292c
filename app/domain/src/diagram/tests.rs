use super::{Drawing, Shape, draw, ranks};

/// A graph of boxes of several sizes, by a seed.
fn graph(mut seed: u64) -> (Vec<Shape>, Vec<(usize, usize)>) {
    let mut next = |below: usize| {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        usize::try_from(seed >> 33).unwrap_or_default() % below
    };
    let nodes = 2 + next(14);
    let lines: Vec<(usize, usize)> = (0..next(24)).map(|_| (next(nodes), next(nodes))).collect();
    let size = |times: usize| i32::try_from(times).unwrap_or_default();
    let ranks = ranks(nodes, &lines);
    let shapes = ranks
        .into_iter()
        .map(|rank| Shape { width: 40 + 10 * size(next(12)), height: 20 + 8 * size(next(4)), rank })
        .collect();
    (shapes, lines)
}

fn overlap(drawing: &Drawing, shapes: &[Shape], one: usize, other: usize) -> bool {
    let (a, b) = (drawing.corners[one], drawing.corners[other]);
    a.x < b.x + shapes[other].width
        && b.x < a.x + shapes[one].width
        && a.y < b.y + shapes[other].height
        && b.y < a.y + shapes[one].height
}

#[test]
fn what_is_led_to_stands_below_and_the_line_that_closes_a_circle_leads_back() {
    assert_eq!(ranks(4, &[(0, 1), (1, 2), (2, 1), (0, 3), (2, 3)]), [0, 1, 2, 3]);
    assert_eq!(ranks(2, &[(0, 0), (0, 7)]), [0, 0]);
    let chain: Vec<(usize, usize)> = (0..50_000).map(|at| (at, at + 1)).collect();
    assert_eq!(ranks(50_001, &chain).last(), Some(&50_000));
}

#[test]
fn no_box_stands_upon_another_and_none_outside() {
    for seed in 0..400 {
        let (shapes, lines) = graph(seed);
        let drawing = draw(&shapes, &lines);
        for (one, shape) in shapes.iter().enumerate() {
            for other in one + 1..shapes.len() {
                assert!(!overlap(&drawing, &shapes, one, other), "{seed}: {one} and {other}: {drawing:?}");
            }
            let corner = drawing.corners[one];
            assert!(corner.x >= 0 && corner.y >= 0, "{seed}");
            assert!(corner.x + shape.width <= drawing.width && corner.y + shape.height <= drawing.height, "{seed}");
        }
    }
}

#[test]
fn lines_lead_from_the_border_of_one_box_to_that_of_the_other() {
    for seed in 0..400 {
        let (shapes, lines) = graph(seed);
        let drawing = draw(&shapes, &lines);
        for ((from, to), points) in lines.iter().zip(&drawing.lines) {
            if shapes[*from].rank == shapes[*to].rank {
                assert!(points.is_empty(), "{seed}");
                continue;
            }
            let (Some(first), Some(last)) = (points.first(), points.last()) else { panic!("{seed}: no line") };
            let down = shapes[*from].rank < shapes[*to].rank;
            for (point, at, below) in [(first, *from, down), (last, *to, !down)] {
                let (corner, shape) = (drawing.corners[at], shapes[at]);
                assert_eq!(point.y, if below { corner.y + shape.height } else { corner.y }, "{seed}");
                assert!((corner.x..=corner.x + shape.width).contains(&point.x), "{seed}: {point:?} {corner:?}");
            }
            // Nowhere does it turn round on its way.
            assert!(points.windows(2).all(|two| (two[0].y <= two[1].y) == down || two[0].y == two[1].y), "{seed}");
        }
    }
}

#[test]
fn lines_there_and_back_do_not_lie_upon_each_other() {
    let shapes = [Shape { width: 100, height: 30, rank: 0 }, Shape { width: 80, height: 30, rank: 1 }];
    let drawing = draw(&shapes, &[(0, 1), (1, 0)]);
    let [there, back] = &drawing.lines[..] else { panic!("two lines") };
    assert_ne!(there[0].x, back[1].x);
    assert_ne!(there[1].x, back[0].x);
}

/// Two parents whose children stand crosswise are put right.
#[test]
fn lines_do_not_cross_where_they_need_not() {
    let shape = |rank| Shape { width: 60, height: 20, rank };
    let drawing = draw(&[shape(0), shape(0), shape(1), shape(1)], &[(0, 3), (1, 2)]);
    let ends: Vec<(i32, i32)> = drawing.lines.iter().map(|line| (line[0].x, line[line.len() - 1].x)).collect();
    assert_eq!(ends[0].0 < ends[1].0, ends[0].1 < ends[1].1, "{drawing:?}");
}
