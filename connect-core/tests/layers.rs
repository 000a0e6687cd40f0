//! The modules of the crate import in one direction only, and its root stays small.

#![expect(clippy::unwrap_used, reason = "a file that cannot be read fails the test")]

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::Span;
use syn::visit::{self, Visit};
use syn::{Attribute, Item, UseTree, Visibility};

/// The modules of the crate, from the bottom to the top. A module imports itself and those before
/// it.
const LAYERS: &[&str] = &[
    "base64",
    "percent",
    "printable",
    "crc",
    "timestamp",
    "clock",
    "validate",
    "shape",
    "json",
    "metadata",
    "endpoint",
    "token",
    "transport",
    "binding",
    "request",
    "response",
    "stream",
    "error",
    "service",
    "operation",
    "pagination",
    "auth",
    "client",
    "private",
];

/// Modules of docs only, which contain no code.
const DOCS: &[&str] = &["reference"];

/// Exported macros, which have no path but that of the root.
const MACROS: &[&str] = &["integer_shape", "string_shape"];

/// The maximum number of names in the root, modules and macros included.
const ROOT_NAMES: usize = 50;

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Collects the names that follow `crate::`, outside of tests.
#[derive(Default)]
struct Imports {
    found: Vec<(String, Span)>,
}

impl Imports {
    fn first_names(&mut self, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => self.found.push((path.ident.to_string(), path.ident.span())),
            UseTree::Name(name) => self.found.push((name.ident.to_string(), name.ident.span())),
            UseTree::Rename(rename) => self.found.push((rename.ident.to_string(), rename.ident.span())),
            UseTree::Glob(glob) => self.found.push(("*".to_owned(), glob.star_token.spans[0])),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.first_names(tree)),
        }
    }

    fn use_tree(&mut self, tree: &UseTree) {
        match tree {
            UseTree::Path(path) if path.ident == "crate" => self.first_names(&path.tree),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.use_tree(tree)),
            _ => {}
        }
    }
}

fn is_test_only(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg") && attribute.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"))
    })
}

impl<'ast> Visit<'ast> for Imports {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if !is_test_only(&module.attrs) {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.use_tree(&item.tree);
    }

    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let mut segments = path.segments.iter();
        if segments.next().is_some_and(|first| first.ident == "crate")
            && let Some(name) = segments.next()
        {
            self.found.push((name.ident.to_string(), name.ident.span()));
        }
        visit::visit_path(self, path);
    }
}

/// Returns what is wrong with an import of `name` by a file of `module`, if anything is.
fn problem(module: &str, name: &str) -> Option<String> {
    if MACROS.contains(&name) {
        return None;
    }
    let rank = |module: &str| LAYERS.iter().position(|layer| *layer == module);
    match (rank(module), rank(name)) {
        (None, _) => Some(format!("the module `{module}` has no layer: add it to `LAYERS`")),
        (_, None) => Some(format!("`crate::{name}` is not a module: import from the module that defines it")),
        (Some(own), Some(imported)) if imported > own => {
            let allowed = LAYERS[..own].join(", ");
            Some(format!("`{module}` is below `{name}`: it may import only {allowed}"))
        }
        _ => None,
    }
}

#[test]
fn each_module_imports_only_modules_below_it() {
    let source = source();
    let mut violations = String::new();
    let mut imports = 0;
    for file in files(&source) {
        let relative = file.strip_prefix(&source).unwrap();
        let module = relative.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs");
        if module == "lib" || DOCS.contains(&module) {
            continue;
        }
        let mut found = Imports::default();
        found.visit_file(&syn::parse_file(&fs::read_to_string(&file).unwrap()).unwrap());
        imports += found.found.len();
        for (name, span) in found.found {
            if let Some(problem) = problem(module, &name) {
                writeln!(violations, "src/{}:{}: {problem}", relative.display(), span.start().line).unwrap();
            }
        }
    }
    assert!(imports > 100, "the test reads too few imports: {imports}");
    assert!(violations.is_empty(), "\n{violations}\nthe layers, from the bottom: {}", LAYERS.join(", "));
}

#[test]
fn an_import_of_a_higher_module_is_a_problem() {
    assert_eq!(problem("json", "json"), None);
    assert_eq!(problem("client", "json"), None);
    assert!(problem("json", "client").unwrap().contains("it may import only base64, percent"));
    assert!(problem("json", "Timestamp").unwrap().contains("is not a module"));
    assert!(problem("client", "private").is_some());
    assert!(problem("news", "json").unwrap().contains("has no layer"));
}

fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("doc")
            && attribute.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("hidden"))
    })
}

fn leaves(tree: &UseTree, names: &mut Vec<String>) {
    match tree {
        UseTree::Path(path) => leaves(&path.tree, names),
        UseTree::Name(name) => names.push(name.ident.to_string()),
        UseTree::Rename(rename) => names.push(rename.rename.to_string()),
        UseTree::Glob(_) => names.push("*".to_owned()),
        UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, names)),
    }
}

#[test]
fn the_root_has_at_most_fifty_names() {
    let root = syn::parse_file(&fs::read_to_string(source().join("lib.rs")).unwrap()).unwrap();
    let mut names: Vec<String> = MACROS.iter().map(|name| (*name).to_owned()).collect();
    for item in &root.items {
        match item {
            Item::Use(item) if matches!(item.vis, Visibility::Public(_)) && !is_hidden(&item.attrs) => {
                leaves(&item.tree, &mut names);
            }
            Item::Mod(item) if matches!(item.vis, Visibility::Public(_)) && !is_hidden(&item.attrs) => {
                names.push(item.ident.to_string());
            }
            _ => {}
        }
    }
    names.sort();
    // A trait and the derive of its name are one name.
    names.dedup();
    assert!(names.len() <= ROOT_NAMES, "the root has {} names: {names:?}", names.len());
    assert!(names.iter().any(|name| name == "Client"), "the test reads no names: {names:?}");
    assert!(!names.iter().any(|name| name == "*"), "the root re-exports everything of a module");
}

/// Collects the functions of traits, and the traits that are implemented for every type with
/// another trait.
#[derive(Default)]
struct Traits {
    /// Each function with its trait.
    functions: Vec<(String, String)>,
    /// The traits that are implemented for a type parameter.
    of_parameters: Vec<String>,
}

impl<'ast> Visit<'ast> for Traits {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if !is_test_only(&module.attrs) {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        for function in &item.items {
            if let syn::TraitItem::Fn(function) = function {
                self.functions.push((function.sig.ident.to_string(), item.ident.to_string()));
            }
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let syn::Type::Path(ty) = &*item.self_ty else { return };
        let is_parameter = item.generics.type_params().any(|parameter| ty.path.is_ident(&parameter.ident));
        if let (true, Some((name, _))) = (is_parameter, &item.trait_) {
            self.of_parameters.extend(name.segments.last().map(|segment| segment.ident.to_string()));
        }
    }
}

/// `T::function()` is ambiguous (E0034) if two traits in scope have the function and `T` implements
/// both. An author cannot avoid this if one of them is implemented for every type with another
/// trait.
#[test]
fn l7_the_functions_of_blanket_impls_have_names_of_their_own() {
    let mut traits = Traits::default();
    for file in files(&source()) {
        traits.visit_file(&syn::parse_file(&fs::read_to_string(&file).unwrap()).unwrap());
    }
    assert!(traits.functions.len() > 50 && traits.of_parameters.iter().any(|name| name == "Shape"));
    for (function, owner) in traits.functions.iter().filter(|(_, owner)| traits.of_parameters.contains(owner)) {
        let others = traits.functions.iter().filter(|(name, other)| name == function && other != owner);
        let others: Vec<_> = others.map(|(_, other)| other).collect();
        assert!(others.is_empty(), "`{owner}::{function}` has the name of a function of {others:?}");
    }
}
