//! Counting with valgrind: it runs this program for one row and one side, with two numbers of
//! rounds. The difference is the cost of the rounds without the start-up.

use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::thread;

use crate::cases::{MAX_ROUNDS, Measured, OPERATIONS, Phase, Side};

/// The cost of a round.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cost {
    pub(crate) instructions: u64,
    pub(crate) allocations: u64,
    /// The bytes that were requested from the allocator.
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

impl Row {
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.operation.name, self.phase.name())
    }
}

/// Counts the rows with `part` in their name, on all processors.
pub(crate) fn count(part: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    for operation in &OPERATIONS {
        let row = |&phase| Row { operation, phase, by_hand: Cost::default(), ours: Cost::default() };
        rows.extend(operation.phases.iter().map(row));
    }
    rows.retain(|row| row.name().contains(part));
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
                    **cost = cost_of(operation, *phase, *side);
                }
            });
        }
    });
    rows
}

fn cost_of(operation: &Measured, phase: Phase, side: Side) -> Cost {
    let callgrind = ["--tool=callgrind", "--callgrind-out-file=/dev/null"];
    let [few, many] = if operation.is_long { [4, 20] } else { [64, 320] };
    let [instructions] = difference(few, many, |rounds| {
        let log = valgrind(&callgrind, operation.name, phase, side, rounds);
        numbers(&log, "Collected :", [0])
    });
    // Only memcheck's count of allocations is used.
    let memcheck = ["--tool=memcheck", "--leak-check=no", "--undef-value-errors=no", "--read-inline-info=no"];
    let [few, many] = [4, 20];
    let [allocations, bytes] = difference(few, many, |rounds| {
        let log = valgrind(&memcheck, operation.name, phase, side, rounds);
        numbers(&log, "total heap usage:", [0, 4])
    });
    Cost { instructions, allocations, bytes }
}

fn difference<const N: usize>(few: usize, many: usize, total: impl Fn(usize) -> [u64; N]) -> [u64; N] {
    let (less, more) = (total(few), total(many));
    std::array::from_fn(|index| (more[index] - less[index]) / (many - few) as u64)
}

/// Returns the numbers at `places` after `label` in a log of valgrind.
fn numbers<const N: usize>(log: &str, label: &str, places: [usize; N]) -> [u64; N] {
    let rest = log.lines().find_map(|line| line.split(label).nth(1));
    let words: Vec<_> = rest.unwrap_or_default().split_whitespace().collect();
    places.map(|place| {
        let number = words.get(place).and_then(|word| word.replace(',', "").parse().ok());
        number.unwrap_or_else(|| panic!("no count from valgrind:\n{log}"))
    })
}

/// Runs `rounds` rounds, and returns valgrind's log.
fn valgrind(options: &[&str], operation: &str, phase: Phase, side: Side, rounds: usize) -> String {
    let output = Command::new("valgrind")
        .args(options)
        .arg(std::env::current_exe().unwrap())
        .args(["run", operation, phase.name(), side.name(), &rounds.to_string()])
        // The environment is on the stack, and another length would shift the data there.
        .env_clear()
        .envs(std::env::var_os("PATH").map(|path| ("PATH", path)))
        .stdin(Stdio::null())
        .output()
        .expect("valgrind is missing: install it");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Prints the instructions of a row by function.
pub(crate) fn profile(operation: &str, phase: Phase, side: Side) {
    let file = format!("{}/callgrind.out", env!("CARGO_TARGET_TMPDIR"));
    let out = format!("--callgrind-out-file={file}");
    valgrind(&["--tool=callgrind", &out], operation, phase, side, MAX_ROUNDS);
    for inclusive in ["no", "yes"] {
        println!("\n{operation} {} {}, {MAX_ROUNDS} rounds, inclusive: {inclusive}", phase.name(), side.name());
        let output = Command::new("callgrind_annotate")
            .args(["--auto=no", &format!("--inclusive={inclusive}"), "--threshold=95", &file])
            .output()
            .expect("callgrind_annotate is missing: install valgrind");
        let text = String::from_utf8_lossy(&output.stdout);
        let lines = text.lines().skip_while(|line| !line.starts_with("Ir")).filter(|line| !line.is_empty());
        // The name of the program or library follows the function.
        lines.take(45).for_each(|line| println!("{}", line.split(" [").next().unwrap_or(line)));
    }
}
