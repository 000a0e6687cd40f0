//! Routes by method, target, path and query.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap};

use connect_core::metadata::{OperationMetadata, ServiceMetadata};
use connect_core::request::{Captures, TemplateSegment, UriTemplate};
use http::{HeaderMap, Method, Uri};

use super::Route;
use crate::error::Problem;

/// The header that names the operation of an awsJson service.
const TARGET: &str = "x-amz-target";

/// The routes of a router, the most specific first, and the ways to find them.
///
/// Paths are found in a tree of their segments, whose size bounds the work for any path. Each place
/// in the tree has the numbers of the routes that can match there, and of those that do the lowest
/// wins.
pub(crate) struct Table {
    entries: Vec<Entry>,
    root: Node,
    /// The routes of each value of the header `x-amz-target`.
    targets: HashMap<&'static str, Vec<usize>>,
}

struct Entry {
    route: Route,
    template: UriTemplate<'static>,
    /// True if the place in the tree implies that a path matches: each label is a segment of its
    /// own, and there is no literal query.
    is_of_tree: bool,
    target: Option<&'static str>,
}

/// A place in the tree of segments.
#[derive(Default)]
struct Node {
    /// The places after a literal segment, in its normal form.
    literals: BTreeMap<String, Node>,
    /// The place after a segment with a label.
    label: Option<Box<Node>>,
    /// The routes whose path ends here.
    ends: Vec<usize>,
    /// The routes with a greedy label here.
    rests: Vec<usize>,
}

/// Why no route was found.
pub(crate) enum Miss {
    /// No route has the path and query.
    Unknown,
    /// Routes have the path and query, and these methods.
    Methods(Vec<Method>),
}

impl Table {
    /// Creates a table, and adds what is wrong with the routes to `problems`.
    pub(super) fn new(routes: Vec<Route>, problems: &mut Vec<Problem>) -> Self {
        let mut entries = Vec::with_capacity(routes.len());
        for route in routes {
            match UriTemplate::new(route.operation.uri()) {
                Ok(template) => {
                    let is_of_tree = is_of_tree(template.as_str());
                    entries.push(Entry { target: target(&route), template, is_of_tree, route });
                }
                Err(error) => problems.push(Problem::Template(route.operation, error)),
            }
        }
        // The order of equal templates is that of their names, so that errors are always the same.
        entries.sort_by(|one, other| {
            let order = one.template.cmp_specificity(&other.template);
            order.then_with(|| one.route.operation.name().cmp(other.route.operation.name()))
        });
        let equal = entries.chunk_by(|one, other| one.template.conflicts_with(&other.template));
        for group in equal {
            conflicts(group, problems);
        }
        let mut root = Node::default();
        let mut targets = HashMap::<_, Vec<_>>::new();
        for (rank, entry) in entries.iter().enumerate() {
            match entry.target {
                Some(target) => targets.entry(target).or_default().push(rank),
                None => root.insert(&entry.template, rank),
            }
        }
        Self { entries, root, targets }
    }

    /// Returns the route for a request, and the texts of its labels.
    ///
    /// # Errors
    ///
    /// Returns why there is none.
    pub(crate) fn find<'u>(
        &self,
        method: &Method,
        uri: &'u Uri,
        headers: &HeaderMap,
    ) -> Result<(&Route, Captures<'u>), Miss> {
        let path = path(uri).ok_or(Miss::Unknown)?;
        let mut search = Search { entries: &self.entries, method, uri, found: None };
        if let Some(target) = headers.get(TARGET).and_then(|target| target.to_str().ok())
            && let Some(ranks) = self.targets.get(target)
        {
            search.consider(ranks, None);
        }
        if search.found.is_none() {
            self.root.visit(Some(path), Captures::new(), &mut |ranks, labels| {
                search.consider(ranks, Some(labels));
            });
        }
        if let Some((rank, captures)) = search.found
            && let Some(entry) = self.entries.get(rank)
        {
            return Ok((&entry.route, captures));
        }
        Err(self.miss(uri, path))
    }

    /// Returns an operation of the service to which all routes belong, if it is one service.
    pub(crate) fn any_of_one_service(&self) -> Option<&'static OperationMetadata> {
        let name = |operation: &OperationMetadata| operation.service().map(ServiceMetadata::name);
        let mut operations = self.entries.iter().map(|entry| entry.route.operation);
        let first = operations.next()?;
        operations.all(|other| name(other) == name(first)).then_some(first)
    }

    /// Returns why no route has the method and the URI, whose path after its first `/` is `path`.
    fn miss(&self, uri: &Uri, path: &str) -> Miss {
        let mut methods = Vec::new();
        self.root.visit(Some(path), Captures::new(), &mut |ranks, _| {
            let entries = ranks.iter().filter_map(|rank| self.entries.get(*rank));
            let matching = entries.filter(|entry| entry.template.captures(uri.path(), uri.query()).is_some());
            methods.extend(matching.map(|entry| entry.route.operation.method().clone()));
        });
        methods.sort_by(|one, other| one.as_str().cmp(other.as_str()));
        methods.dedup();
        if methods.is_empty() { Miss::Unknown } else { Miss::Methods(methods) }
    }
}

/// Adds the conflicts among routes with equal templates.
fn conflicts(group: &[Entry], problems: &mut Vec<Problem>) {
    for (index, one) in group.iter().enumerate() {
        let is_same = |other: &&Entry| {
            one.target == other.target && one.route.operation.method() == other.route.operation.method()
        };
        let others = group.iter().skip(index + 1);
        problems
            .extend(others.filter(is_same).map(|other| Problem::Conflict(one.route.operation, other.route.operation)));
    }
}

/// Returns the value of the header `x-amz-target` that an operation has.
fn target(route: &Route) -> Option<&'static str> {
    let headers = route.operation.headers().iter();
    headers.filter(|(name, _)| name.eq_ignore_ascii_case(TARGET)).map(|(_, value)| *value).next()
}

/// Returns true if a template has no literal query, and each of its labels is a segment of its own.
fn is_of_tree(template: &str) -> bool {
    let is_label = |segment: &str| {
        let name = segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}'));
        name.is_some_and(|name| !name.contains(['{', '}', '+']))
    };
    !template.contains('?') && template.split('/').all(|segment| !segment.contains('{') || is_label(segment))
}

/// Returns the path of a URI after its first `/`. The targets of `OPTIONS *` and of CONNECT have
/// none.
fn path(uri: &Uri) -> Option<&str> {
    uri.path().strip_prefix('/')
}

impl Node {
    fn insert(&mut self, template: &UriTemplate<'static>, rank: usize) {
        let mut node = self;
        for segment in template.segments() {
            node = match segment {
                TemplateSegment::Literal(text) => {
                    node.literals.entry(UriTemplate::normalized(text).into_owned()).or_default()
                }
                TemplateSegment::Label => node.label.get_or_insert_default(),
                _ => return node.rests.push(rank),
            };
        }
        node.ends.push(rank);
    }

    /// Calls `visitor` with the routes of each place to which a path leads, and the segments that
    /// are labels there. `rest` is what is left of the path, and `None` after its last segment.
    fn visit<'u>(
        &self,
        rest: Option<&'u str>,
        labels: Captures<'u>,
        visitor: &mut impl FnMut(&[usize], &Captures<'u>),
    ) {
        let Some(rest) = rest else { return visitor(&self.ends, &labels) };
        let (segment, after) = match rest.bytes().position(|byte| byte == b'/') {
            Some(slash) => (rest.get(..slash).unwrap_or_default(), rest.get(slash + 1..)),
            None => (rest, None),
        };
        if !self.literals.is_empty()
            && let Some(node) = self.literals.get(&*UriTemplate::normalized(segment))
        {
            node.visit(after, labels.clone(), visitor);
        }
        visitor(&self.rests, &labels);
        if let Some(node) = &self.label
            && !segment.is_empty()
        {
            let mut labels = labels;
            labels.push(segment);
            node.visit(after, labels, visitor);
        }
    }
}

/// The search for the most specific route of a request.
struct Search<'t, 'u> {
    entries: &'t [Entry],
    method: &'t Method,
    uri: &'u Uri,
    found: Option<(usize, Captures<'u>)>,
}

impl<'u> Search<'_, 'u> {
    /// Takes the first route of `ranks` that matches, if it is more specific than what was found.
    /// `labels` are the segments that are labels at a place in the tree.
    fn consider(&mut self, ranks: &[usize], labels: Option<&Captures<'u>>) {
        for rank in ranks {
            if self.found.as_ref().is_some_and(|(found, _)| found < rank) {
                return;
            }
            if let Some(entry) = self.entries.get(*rank)
                && entry.route.operation.method() == self.method
                && let Some(captures) = match labels {
                    Some(labels) if entry.is_of_tree => Some(labels.clone()),
                    _ => entry.template.captures(self.uri.path(), self.uri.query()),
                }
            {
                self.found = Some((*rank, captures));
                return;
            }
        }
    }
}
