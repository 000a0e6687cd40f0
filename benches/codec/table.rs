//! The tables, and the bars for the ratios.

use serde_json::{Value, json};

use crate::cases::Phase;
use crate::valgrind::{Cost, Row};

/// The highest allowed ratio, and the ratio to aim at.
#[derive(Clone, Copy, Debug)]
struct Bar {
    bar: f64,
    aim: Option<f64>,
}

/// A line of a table: a number by hand, one of ours, and the bar of their ratio.
struct Line {
    name: String,
    by_hand: f64,
    ours: f64,
    bar: Option<Bar>,
}

impl Line {
    fn ratio(&self) -> f64 {
        self.ours / self.by_hand
    }

    fn is_missed(&self) -> bool {
        self.bar.is_some_and(|Bar { bar, .. }| self.ratio() > bar)
    }
}

/// All tables.
pub(crate) struct Report {
    tables: Vec<(&'static str, Vec<Line>)>,
}

impl Report {
    pub(crate) fn new(rows: &[Row], sizes: &[(&'static str, [usize; 2])], token: [f64; 2]) -> Self {
        let of = |cost: fn(&Cost) -> u64, bar: fn(&str, Phase) -> Option<Bar>| {
            rows.iter()
                .map(|row| Line {
                    name: row.name(),
                    by_hand: number(cost(&row.by_hand)),
                    ours: number(cost(&row.ours)),
                    bar: bar(row.operation.name, row.phase),
                })
                .collect()
        };
        let mut instructions: Vec<_> = of(|cost| cost.instructions, instructions_bar);
        instructions.extend(client_overhead(rows));
        let size = |&(name, [by_hand, ours]): &(&str, [usize; 2])| Line {
            name: name.to_owned(),
            by_hand: number(by_hand as u64),
            ours: number(ours as u64),
            bar: None,
        };
        let token = Line { name: "random token".to_owned(), by_hand: token[0], ours: token[1], bar: None };
        Self {
            tables: vec![
                ("instructions", instructions),
                ("allocations", of(|cost| cost.allocations, allocations_bar)),
                ("bytes allocated", of(|cost| cost.bytes, |_, _| None)),
                ("sizes in bytes", sizes.iter().map(size).collect()),
                ("nanoseconds", vec![token]),
            ],
        }
    }

    /// Prints the tables, and returns the number of missed bars.
    pub(crate) fn print(&self) -> usize {
        for (title, lines) in &self.tables {
            println!("\n{title:<36} {:>8} {:>8} {:>6} {:>6} {:>6}", "by hand", "ours", "ratio", "bar", "aim");
            for line in lines {
                let Line { name, by_hand, ours, bar } = line;
                let two = |number: f64| format!("{number:.2}");
                let aim = bar.and_then(|bar| bar.aim).map_or_else(String::new, two);
                let bar = bar.map_or_else(String::new, |bar| two(bar.bar));
                let missed = if line.is_missed() { "  MISSED" } else { "" };
                println!("{name:<36} {by_hand:>8.0} {ours:>8.0} {:>6.2} {bar:>6} {aim:>6}{missed}", line.ratio());
            }
        }
        self.tables.iter().flat_map(|(_, lines)| lines).filter(|line| line.is_missed()).count()
    }

    pub(crate) fn to_json(&self) -> Value {
        let line = |line: &Line| {
            let Line { name, by_hand, ours, bar } = line;
            let [by_hand, ours] = [by_hand, ours].map(|number| (number * 10.0).round() / 10.0);
            let ratio = (line.ratio() * 1e4).round() / 1e4;
            json!({
                "name": name, "by_hand": by_hand, "ours": ours, "ratio": ratio,
                "bar": bar.map(|bar| bar.bar), "aim": bar.and_then(|bar| bar.aim),
            })
        };
        let table = |(title, lines): &(&str, Vec<Line>)| {
            ((*title).to_owned(), lines.iter().map(line).collect::<Vec<_>>().into())
        };
        Value::Object(self.tables.iter().map(table).collect())
    }
}

#[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
fn number(count: u64) -> f64 {
    count as f64
}

fn instructions_bar(operation: &str, phase: Phase) -> Option<Bar> {
    match (operation, phase) {
        ("create_participant", Phase::EncodeDecode) => Some(Bar { bar: 0.60, aim: Some(0.48) }),
        (_, Phase::EncodeDecode) => Some(Bar { bar: 1.0, aim: None }),
        ("create_participant", Phase::Served) => Some(Bar { bar: 0.7, aim: None }),
        _ => None,
    }
}

fn allocations_bar(operation: &str, phase: Phase) -> Option<Bar> {
    match (operation, phase) {
        ("create_participant", Phase::EncodeDecode) => Some(Bar { bar: 0.75, aim: Some(0.55) }),
        (_, Phase::EncodeDecode) => Some(Bar { bar: 1.0, aim: None }),
        _ => None,
    }
}

/// Returns the line for the overhead of our client: the instructions of a call without those of
/// encoding and decoding. The number by hand is that of encoding and decoding.
fn client_overhead(rows: &[Row]) -> Option<Line> {
    let row = |phase| rows.iter().find(|row| row.operation.name == "create_participant" && row.phase == phase);
    let (codec, call) = (row(Phase::EncodeDecode)?, row(Phase::Call)?);
    Some(Line {
        name: "client without encode+decode".to_owned(),
        by_hand: number(codec.by_hand.instructions),
        ours: number(call.ours.instructions.saturating_sub(codec.ours.instructions)),
        bar: Some(Bar { bar: 0.5, aim: Some(0.25) }),
    })
}
