fn main() {
    let a: Vec<String> = std::env::args().collect();
    let source = connect_import::read::Source::find(a[1].as_ref(), None).unwrap();
    let model = source.read().unwrap_or_else(|e| { eprintln!("{e}"); std::process::exit(1) });
    let ops: Option<Vec<String>> = (a.len() > 3).then(|| a[3..].to_vec());
    let d = connect_import::declare::declare(&model, ops.as_deref(), &Default::default()).unwrap_or_else(|e| { eprintln!("{e}"); std::process::exit(1) });
    for (n, r) in &d.left_out { eprintln!("left out {n}: {r}"); }
    let files = connect_import::print::print(&model, &d, &connect_import::print::Options { source: "x".into(), refresh: "cargo connect".into(), docs: std::env::var("DOCS").is_ok(), notice: None, about: Vec::new(), groups: None }).unwrap_or_else(|e| { eprintln!("{e}"); std::process::exit(1) });
    std::fs::create_dir_all(&a[2]).unwrap();
    for (n, t) in files { std::fs::write(format!("{}/{n}", a[2]), t).unwrap(); }
}
