//! Counting by valgrind: this program is run under it, for one row and one side, with two numbers of rounds. The difference is what the rounds
//! take, without the start.

use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::thread;

use crate::cases::{Measured, OPERATIONS, Phase, Side};

/// What a round takes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cost {
    pub(crate) instructions: u64,
    pub(crate) allocations: u64,
    /// That were asked for.
    pub(crate) bytes: u64,
}

/// A line of the table.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    pub(crate) operation: &'static Measured,
    pub(crate) phase: Phase,
    pub(crate) by_hand: Cost,
    pub(crate) ours: Cost,
}

/// Counts all rows, on as many processors as there are.
pub(crate) fn count_all() -> Vec<Row> {
    let mut rows = Vec::new();
    for operation in &OPERATIONS {
        let row = |&phase| Row { operation, phase, by_hand: Cost::default(), ours: Cost::default() };
        rows.extend(operation.phases.iter().map(row));
    }
    let mut sides: Vec<_> = rows
        .iter_mut()
        .flat_map(|row| {
            let Row { operation, phase, by_hand, ours } = row;
            [(*operation, *phase, Side::ByHand, by_hand), (*operation, *phase, Side::Ours, ours)]
        })
        .collect();
    let work = Mutex::new(sides.iter_mut());
    let processors = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..processors {
            scope.spawn(|| {
                loop {
                    let Some((operation, phase, side, cost)) = work.lock().unwrap().next() else { break };
                    **cost = count(operation, *phase, *side);
                }
            });
        }
    });
    rows
}

fn count(operation: &Measured, phase: Phase, side: Side) -> Cost {
    let callgrind = ["--tool=callgrind", "--callgrind-out-file=/dev/null"];
    let [few, many] = if operation.is_long { [4, 20] } else { [64, 576] };
    let [instructions] = difference(few, many, |rounds| {
        let log = valgrind(&callgrind, operation.name, phase, side, [rounds, many]);
        numbers(&log, "Collected :", [0])
    });
    let [few, many] = [4, 20];
    let [allocations, bytes] = difference(few, many, |rounds| {
        let log = valgrind(&["--tool=memcheck", "--leak-check=no"], operation.name, phase, side, [rounds, many]);
        numbers(&log, "total heap usage:", [0, 4])
    });
    Cost { instructions, allocations, bytes }
}

fn difference<const N: usize>(few: u64, many: u64, total: impl Fn(u64) -> [u64; N]) -> [u64; N] {
    let (less, more) = (total(few), total(many));
    std::array::from_fn(|index| (more[index] - less[index]) / (many - few))
}

/// The words at `places` after `label` in a log of valgrind, as numbers.
fn numbers<const N: usize>(log: &str, label: &str, places: [usize; N]) -> [u64; N] {
    let rest = log.lines().find_map(|line| line.split(label).nth(1));
    let words: Vec<_> = rest.unwrap_or_default().split_whitespace().collect();
    places.map(|place| {
        let number = words.get(place).and_then(|word| word.replace(',', "").parse().ok());
        number.unwrap_or_else(|| panic!("no count from valgrind:\n{log}"))
    })
}

/// Runs `rounds` rounds, where things are made for as many as there will ever be: their making is not in the difference.
fn valgrind(options: &[&str], operation: &str, phase: Phase, side: Side, rounds: [u64; 2]) -> String {
    let [rounds, made] = rounds.map(|rounds| rounds.to_string());
    let output = Command::new("valgrind")
        .args(options)
        .arg(std::env::current_exe().unwrap())
        .args(["run", operation, phase.name(), side.name(), &rounds, &made])
        .stdin(Stdio::null())
        .output()
        .expect("valgrind is not there: install it");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Prints where the instructions of a row go, by function.
pub(crate) fn profile(operation: &str, phase: Phase, side: Side) {
    let file = format!("{}/callgrind.out", env!("CARGO_TARGET_TMPDIR"));
    let out = format!("--callgrind-out-file={file}");
    valgrind(&["--tool=callgrind", &out], operation, phase, side, [2304, 2304]);
    for inclusive in ["no", "yes"] {
        println!("\n{operation} {} {}, inclusive: {inclusive}, of 2304 rounds", phase.name(), side.name());
        let output = Command::new("callgrind_annotate")
            .args(["--auto=no", &format!("--inclusive={inclusive}"), "--threshold=95", &file])
            .output()
            .expect("callgrind_annotate is not there: it comes with valgrind");
        let text = String::from_utf8_lossy(&output.stdout);
        let lines = text.lines().skip_while(|line| !line.starts_with("Ir")).filter(|line| !line.is_empty());
        lines.take(45).for_each(|line| println!("{line}"));
    }
}
