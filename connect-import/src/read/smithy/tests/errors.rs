use serde_json::{Value, json};

use super::{SEED_BANK, model_with, parse, refusal};

/// A change of the seed bank: the JSON pointer of a parent, the key in it, its new value or `None`
/// to remove it, and a part of the error.
type Case = (&'static str, &'static str, Option<Value>, &'static str);

fn refusals(cases: Vec<Case>) {
    for (parent, key, value, wanted) in cases {
        let mut model = parse(SEED_BANK);
        let object = model.pointer_mut(parent).and_then(Value::as_object_mut).unwrap();
        match value {
            Some(value) => _ = object.insert(key.to_owned(), value),
            None => _ = object.remove(key).unwrap(),
        }
        let text = refusal(&model);
        assert!(text.contains(wanted), "{parent} {key}\nwanted: {wanted}\nfound:  {text}");
    }
}

#[test]
fn a_file_of_another_version_or_with_other_keys_is_refused() {
    refusals(vec![
        ("", "smithy", Some(json!("3.0")), "smithy: the versions 1 and 2 of Smithy are read"),
        ("", "smithy", Some(json!(2)), "smithy: must be a string"),
        ("", "shapes", None, "the root: `shapes` is missing"),
        ("", "more", Some(json!({})), "the root: unknown key `more`"),
        ("/shapes", "NoNamespace", Some(json!({"type": "string"})), "`NoNamespace` is no absolute shape ID"),
        ("/shapes/seed.bank#Note", "type", Some(json!("poem")), "type: unknown type of shape `poem`"),
        ("/shapes/seed.bank#Note", "members", Some(json!({})), "unknown key `members`"),
        ("/shapes/seed.bank#Page/members", "a-b", Some(json!({})), "members.a-b: `a-b` is no name, of letters, digits"),
    ]);
}

#[test]
fn an_unknown_trait_is_named_with_its_shape_and_what_to_do() {
    refusals(vec![
        (
            "/shapes/seed.bank#Note/traits",
            "my.own#rule",
            Some(json!({})),
            "shapes.seed.bank#Note.traits.my.own#rule: unknown trait `my.own#rule` on `seed.bank#Note`: it may change \
             what is sent or received; if it does not, import a copy of the model without this trait",
        ),
        (
            "/shapes/seed.bank#Label/members/text/traits",
            "my.own#rule",
            Some(json!({})),
            "unknown trait `my.own#rule` on `seed.bank#Label$text`",
        ),
        ("/shapes/seed.bank#Notes/member", "traits", Some(json!({"my.own#rule": 1})), "on `seed.bank#Notes$member`"),
        ("/shapes/seed.bank#State/members/WET", "traits", Some(json!({"my.own#rule": 1})), "on `seed.bank#State$WET`"),
        (
            "/shapes/seed.bank#DropSampleInput/members/number/traits",
            "my.own#rule",
            Some(json!({})),
            "unknown trait `my.own#rule` on `seed.bank#DropSampleInput$number`",
        ),
        ("/shapes/seed.bank#Ping/traits", "my.own#rule", Some(json!({})), "on `seed.bank#Ping`"),
        ("/shapes/seed.bank#SeedBank/traits", "my.own#rule", Some(json!({})), "on `seed.bank#SeedBank`"),
        ("/shapes/seed.bank#Species/traits", "my.own#rule", Some(json!({})), "on `seed.bank#Species`"),
        ("/shapes/seed.bank#Paged/traits", "my.own#rule", Some(json!({})), "on `seed.bank#ListSpeciesInput`"),
        (
            "/shapes/seed.bank#Page/members/next",
            "traits",
            Some(json!({"short": {}})),
            "`short` is no absolute shape ID",
        ),
    ]);
}

#[test]
fn a_missing_shape_is_named_with_its_place() {
    refusals(vec![
        (
            "/shapes/seed.bank#Label/members/parent",
            "target",
            Some(json!("seed.bank#Nowhere")),
            "shapes.seed.bank#Label.members.parent: the model has no shape `seed.bank#Nowhere`",
        ),
        ("/shapes", "seed.bank#Ping", None, "operations[0]: the model has no shape `seed.bank#Ping`"),
        ("/shapes", "seed.bank#Sample", None, "resources[0]: the model has no shape `seed.bank#Sample`"),
        ("/shapes", "seed.bank#Careful", None, "mixins[0]: the model has no shape `seed.bank#Careful`"),
        ("/shapes", "seed.bank#Gone$x", Some(json!({"type": "apply"})), "the model has no shape `seed.bank#Gone`"),
        ("/shapes", "seed.bank#Label$x", Some(json!({"type": "apply"})), "`seed.bank#Label` has no member `x`"),
        ("/shapes/seed.bank#Page/members/next", "target", Some(json!("String")), "`String` is no absolute shape ID"),
    ]);
}

#[test]
fn a_reference_to_the_wrong_type_is_refused() {
    let target = |id: &str| Some(json!({"target": id}));
    refusals(vec![
        (
            "/shapes/seed.bank#Ping",
            "input",
            target("seed.bank#Note"),
            "shapes.seed.bank#Ping.input: `seed.bank#Note` must be a structure, not of the type `string`",
        ),
        (
            "/shapes/seed.bank#Ping",
            "output",
            target("seed.bank#Events"),
            "must be a structure, not of the type `union`",
        ),
        (
            "/shapes/seed.bank#Ping",
            "errors",
            Some(json!([{"target": "seed.bank#Label"}])),
            "`seed.bank#Label` must have the trait `smithy.api#error`",
        ),
        ("/shapes/seed.bank#Ping", "input", target("seed.bank#Named"), "no type of data, but of the kind `mixin`"),
        ("/shapes/seed.bank#Notes", "member", target("seed.bank#Ping"), "no type of data, but of the kind `operation`"),
        (
            "/shapes/seed.bank#SeedBank",
            "operations",
            Some(json!([{"target": "seed.bank#Note"}])),
            "`seed.bank#Note` must be an operation",
        ),
        (
            "/shapes/seed.bank#SeedBank",
            "resources",
            Some(json!([{"target": "seed.bank#Ping"}])),
            "must be a resource, not of the type `operation`",
        ),
        ("/shapes/seed.bank#Notes", "mixins", Some(json!([{"target": "seed.bank#Named"}])), "no mixin for a shape of"),
        ("/shapes/seed.bank#Notes", "member", None, "shapes.seed.bank#Notes: `member` is missing"),
    ]);
}

#[test]
fn a_service_without_operations_is_refused() {
    let mut model = model_with(&json!({}));
    model["shapes"]["n#Svc"].as_object_mut().unwrap().remove("operations").unwrap();
    assert_eq!(refusal(&model), "shapes.n#Svc: the service has no operations");
    model["shapes"].as_object_mut().unwrap().remove("n#Svc").unwrap();
    assert_eq!(refusal(&model), "the root: the model has no service");
}

#[test]
fn a_member_has_one_place() {
    refusals(vec![(
        "/shapes/seed.bank#AddSampleInput/members/algorithm/traits",
        "smithy.api#httpQuery",
        Some(json!("algorithm")),
        "members.algorithm: the member has two places, `httpQuery` and `httpHeader`: it must have one",
    )]);
}

#[test]
fn labels_and_members_agree() {
    let http = |uri: &str| Some(json!({"method": "GET", "uri": uri}));
    let ping = "/shapes/seed.bank#Ping/traits";
    let scan = "/shapes/seed.bank#ReadScan/traits";
    let name = "smithy.api#http";
    refusals(vec![
        (ping, name, http("/ping/{who}"), "uri: no member `who` of the input has the trait `smithy.api#httpLabel`"),
        (
            scan,
            name,
            http("/scans"),
            "members.number: has the trait `smithy.api#httpLabel`, but shapes.seed.bank#ReadScan.traits.smithy.api#http.\
             uri has no label `number`",
        ),
        (scan, name, http("/scans/{number}/{number}"), "has the label `number` twice"),
        (scan, name, http("/scans/{number}?{number}"), "has a label in the query"),
        (scan, name, http("/scans/{number"), "has an unpaired brace or an empty label"),
        (scan, name, http("/scans/{}"), "has an unpaired brace or an empty label"),
        (scan, name, http("/scans/{number}}"), "has an unpaired brace"),
        (scan, name, http("scans/{number}"), "must begin with `/`"),
        (scan, name, None, "shapes.seed.bank#ReadScan: `smithy.api#http` is missing, which restJson1 needs"),
        (
            "/shapes/seed.bank#AddSample/traits",
            "smithy.api#endpoint",
            Some(json!({"hostPrefix": "{room}."})),
            "hostPrefix: no member `room` of the input has the trait `smithy.api#hostLabel`",
        ),
    ]);
}

#[test]
fn values_of_traits_are_checked() {
    let waiter = |matcher: Value| {
        let acceptors = json!([{"state": "success", "matcher": matcher}]);
        Some(json!({"Done": {"acceptors": acceptors}}))
    };
    let get = "/shapes/seed.bank#GetSpecies/traits";
    let list = "/shapes/seed.bank#ListSpecies/traits";
    let waitable = "smithy.waiters#waitable";
    let paginated = "smithy.api#paginated";
    refusals(vec![
        ("/shapes/seed.bank#Found/traits", "smithy.api#timestampFormat", Some(json!("iso")), "must be `date-time`, "),
        ("/shapes/seed.bank#Note/traits", "smithy.api#length", Some(json!({})), "has neither `min` nor `max`"),
        ("/shapes/seed.bank#Note/traits", "smithy.api#length", Some(json!({"min": -1})), "must be a whole number"),
        ("/shapes/seed.bank#Note/traits", "smithy.api#range", Some(json!({"min": "1"})), "must be a number"),
        ("/shapes/seed.bank#Busy/traits", "smithy.api#error", Some(json!("both")), "must be `client` or `server`"),
        ("/shapes/seed.bank#Hardiness/members/HARDY", "traits", Some(json!({})), "`smithy.api#enumValue` is missing"),
        ("/shapes/seed.bank#Ping/traits", "smithy.api#auth", Some(json!(["a.b#c"])), "the service has no such scheme"),
        (
            "/shapes/seed.bank#SeedBank/traits",
            "smithy.api#httpApiKeyAuth",
            Some(json!({"name": "k", "in": "cookie"})),
            "in: must be `header` or `query`",
        ),
        ("/shapes/seed.bank#SeedBank", "rename", Some(json!({"seed.old#Label": "a b"})), "must be a name"),
        (
            "/shapes/seed.bank#SeedBank/rename",
            "seed.bank#Unreached",
            Some(json!("Reached")),
            "rename.seed.bank#Unreached: no operation of the service reaches a shape `seed.bank#Unreached`",
        ),
        (list, paginated, Some(json!({"items": "page.seeds"})), "`seed.bank#Page` has no member `seeds`"),
        (list, paginated, Some(json!({"inputToken": "token"})), "`seed.bank#ListSpeciesInput` has no member `token`"),
        (get, waitable, waiter(json!({"success": true, "errorType": "Busy"})), "must have exactly one key"),
        (get, waitable, waiter(json!({"headers": {}})), "unknown key `headers`"),
        (
            get,
            waitable,
            waiter(json!({"output": {"path": "a", "expected": "yes", "comparator": "booleanEquals"}})),
            "must be `true` or `false`, as text",
        ),
        (get, waitable, Some(json!({"Done": {"acceptors": [], "minDelay": 200}})), "`minDelay` must be at least 1"),
    ]);
}

#[test]
fn shapes_that_no_declaration_can_have_are_refused() {
    refusals(vec![
        (
            "/shapes/seed.bank#Note",
            "type",
            Some(json!("bigDecimal")),
            "shapes.seed.bank#Notes.member: `seed.bank#Note` is a `bigDecimal`, which has no type in a declaration",
        ),
        (
            "/shapes/seed.bank#Notes/member",
            "target",
            Some(json!("smithy.api#BigInteger")),
            "shapes.seed.bank#Notes.member: `smithy.api#BigInteger` is a `bigInteger`",
        ),
        (
            "/shapes/seed.bank#Label/members/text/traits",
            "smithy.api#sensitive",
            Some(json!({})),
            "on a member is not read: import a copy of the model that has it on the target `smithy.api#String`",
        ),
    ]);
}

#[test]
fn two_shapes_of_one_name_are_both_named() {
    refusals(vec![(
        "/shapes/seed.bank#SeedBank",
        "rename",
        None,
        "`seed.old#Label` and `seed.bank#Label` are both named `Label`: add another name for one of them to `rename` \
         of `seed.bank#SeedBank`",
    )]);
}

#[test]
fn two_values_of_one_trait_are_refused_unless_nobody_reads_them() {
    let mut model = parse(SEED_BANK);
    let traits = json!({"smithy.api#documentation": "Other.", "smithy.api#tags": ["x"]});
    model["shapes"]["seed.bank#Label$text"] = json!({"type": "apply", "traits": traits});
    model["shapes"]["seed.bank#Label"]["members"]["text"]["traits"] =
        json!({"smithy.api#documentation": "Own.", "smithy.api#tags": ["y"]});
    let text = refusal(&model);
    assert!(text.contains("`smithy.api#documentation` has another value at shapes.seed.bank#Label.members"), "{text}");
    model["shapes"]["seed.bank#Label$text"]["traits"].as_object_mut().unwrap().remove("smithy.api#documentation");
    assert!(super::read(&model).is_ok());
}

#[test]
fn mixins_in_a_circle_are_refused() {
    let mixin = |of: &str| json!({"type": "structure", "traits": {"smithy.api#mixin": {}}, "mixins": [{"target": of}]});
    let model = model_with(&json!({
        "n#In": {"type": "structure", "mixins": [{"target": "n#A"}]},
        "n#A": mixin("n#B"),
        "n#B": mixin("n#A")
    }));
    assert_eq!(refusal(&model), "shapes.n#A: `n#A` is a mixin of itself, by way of `n#In`, `n#A`, `n#B`");
}

#[test]
fn mixins_that_multiply_are_refused() {
    let mut shapes = json!({"n#In": {"type": "structure", "mixins": [{"target": "n#M0"}]}});
    for level in 0..40 {
        let twice = json!([{"target": format!("n#M{}", level + 1)}, {"target": format!("n#M{}", level + 1)}]);
        shapes[format!("n#M{level}")] =
            json!({"type": "structure", "traits": {"smithy.api#mixin": {}}, "mixins": twice});
    }
    shapes["n#M40"] = json!({"type": "structure", "traits": {"smithy.api#mixin": {}}});
    let text = refusal(&model_with(&shapes));
    assert!(text.ends_with("a shape has more than 256 mixins"), "{text}");
}

#[test]
fn mixins_do_not_disagree_about_a_member() {
    let part = |target: &str| json!({"type": "structure", "traits": {"smithy.api#mixin": {}}, "members": {"a": {"target": target}}});
    let model = model_with(&json!({
        "n#In": {"type": "structure", "mixins": [{"target": "n#A"}, {"target": "n#B"}]},
        "n#A": part("smithy.api#String"),
        "n#B": part("smithy.api#Long")
    }));
    assert_eq!(refusal(&model), "shapes.n#B.members.a: `a` is another shape at shapes.n#A.members.a");
}

#[test]
fn resources_in_a_circle_are_read_once() {
    let mut model = parse(SEED_BANK);
    model["shapes"]["seed.bank#Sample"]["resources"] = json!([{"target": "seed.bank#Species"}]);
    assert_eq!(super::read(&model).unwrap().operations.len(), 8);
}
