use super::{Names, messages};
use crate::uri::Template;

/// The members of the operation that the templates belong to.
const NAMES: [&str; 4] = ["Id", "UserId", "path", "page"];

fn names() -> Names<'static> {
    Names::new(NAMES.iter().map(|wire| (crate::names::Case::Snake.apply(wire), *wire)))
}

/// Asserts that each template has one message, with this text.
fn assert_messages(cases: &[(&str, &str)]) {
    for (template, wanted) in cases {
        let found = Template::parse(template, &names()).expect_err(template);
        assert_eq!(found.len(), 1, "{template}: {found:#?}");
        assert!(found[0].contains(wanted), "{template}: {}", found[0]);
        assert!(found[0].contains(": "), "{template}: {}", found[0]);
    }
}

#[test]
fn d2_a_label_with_a_colon_is_named_with_its_spelling() {
    assert_messages(&[
        ("/users/:id", "`:id` is not a label: write `{Id}`, or `%3Aid` for the text"),
        ("/users/:order_number", "`:order_number` is not a label: write `{order_number}`"),
        ("/:user-id/posts", "`:user-id` is not a label: write `{UserId}`"),
        ("/users/:id?", "`:id?` can be absent, but a label always has a value: write `{Id}`, and a second operation"),
        ("/users/:id?/posts", "`:id?` can be absent"),
        ("/files/:path*", "`:path*` is not a label: write `{path+}`"),
        ("/files/:path(.*)", "`:path(.*)` is not a label: write `{path+}`"),
        (r"/users/:id(\d+/?)", r"the type of a label is that of its member: write `{Id}` instead of `:id(\d+/?)`"),
        ("/users/:id.json", "`:id` is not a label: write `{Id}.json`"),
        ("/flights/:from-:to", "`:from` is not a label: write `{from}-{to}`"),
        ("/users/:id?page=1", "`:id` is not a label: write `{Id}`"),
    ]);
}

#[test]
fn d1_a_pattern_of_segments_and_a_verb_have_one_message() {
    assert_messages(&[
        (
            "/v1/{topic=projects/*/topics/*}:publish",
            "`{topic=projects/*/topics/*}` is more than one segment: write \
             `projects/{projectsId}/topics/{topicsId}:publish`, with a member for each label",
        ),
        ("/v1/{name=shelves/*/books/*}", "write `shelves/{shelvesId}/books/{booksId}`"),
        ("/v2/{name=projects/*/**}/raw", "write `projects/{projectsId}/{name+}`"),
        ("/v1/{name=*/*}", "write `{name1}/{name2}`"),
        ("/v1/{resource=**}:getIamPolicy", "write `{resource+}:getIamPolicy`"),
        ("/v1/{id=*}", "write `{Id}` instead of `{id=*}`"),
        ("/v1/{id:int}:undelete", "write `{Id}:undelete` instead of `{id:int}`"),
        ("/users('${id}')", "`${id}` is not a label: write `users('{Id}')`"),
        ("/x/${id}.${path}", "`${id}` is not a label: write `{Id}`"),
        ("/x/#{id}.#{path}", "`#{id}` is not a label: write `{Id}`"),
        ("/x/%{id}.%{path}", "`%{id}` is not a label: write `{Id}`"),
        ("/x/:id.{path}", "`:id` is not a label: write `{Id}.{path}`"),
        ("/map/{lat}-{lng:float}", "write `{lng}` instead of `{lng:float}`"),
    ]);
}

#[test]
fn d1_a_label_of_another_framework_has_one_message_with_its_spelling() {
    assert_messages(&[
        ("/users/{id?}", "`{id?}` can be absent, but a label always has a value: write `{Id}`"),
        ("/users/{id:int?}", "`{id:int?}` can be absent"),
        (
            "/users{?page,size}",
            "remove it, and mark each of the members `page` and `size` with its key, as in `#[connect(query = \"page\")]`",
        ),
        ("/users/{id}{?fields*}", "mark the member `fields` with its key"),
        ("/users?x=1{&page}", "mark the member `page` with its key, as in `#[connect(query = \"page\")]`"),
        ("/{+path}", "`{+path}` is not a label: write `{path+}`"),
        ("/users{/id}", "`{/id}` is not a label: write `/{Id}`"),
        ("/repos{/owner,repo}", "write `/{owner}/{repo}`"),
        ("/users{#part}", "`{#part}` is a fragment, which is not sent: remove it"),
        ("/users/{id}{.format}", "`{.format}` is not a label: write `.{format}`"),
        ("/map{;lat,lng}", "`{;lat,lng}` is not a label: write `;lat={lat};lng={lng}`"),
        ("/map/{lat,lng}", "`{lat,lng}` is more than one label: write `{lat},{lng}`"),
        ("/files/*", "`*` is not a label: write `{Name}`, with the wire name of a member, or `%2A` for the text"),
        ("/files/**", "`**` is not a label: write `{Name+}`"),
        ("/files/*path", "`*path` is not a label: write `{path+}`"),
        ("/files/{*path}", "`{*path}` is not a label: write `{path+}`"),
        ("/files/{path...}", "`{path...}` is not a label: write `{path+}`"),
        ("/files/{path:.+}", "`{path:.+}` is not a label: write `{path+}`"),
        ("/files/{path:path}", "`{path:path}` is not a label: write `{path+}`"),
        ("/users/<int:id>", "write `<Id>` instead of `<int:id>`"),
        ("/users/<id:int>", "write `<Id>` instead of `<id:int>`"),
        ("/files/<path:path>", "`<path:path>` is not a label: write `<path+>`"),
        ("/files/<path..>", "`<path..>` is not a label: write `<path+>`"),
        (r"/users/{id:[0-9]{3}/?}", "write `{Id}` instead of"),
        (r"/users/(?P<id>[^/]+)", "write `{Id}` instead of"),
        ("/users/{id=5}", "a label has no default: write `{Id}` instead of `{id=5}`"),
        ("/users/$id", "`$id` is not a label: write `{Id}`, or `%24id` for the text"),
        ("/users/${id}", "`${id}` is not a label: write `{Id}`"),
        ("/users/#{id}", "`#{id}` is not a label: write `{Id}`"),
        ("/users/{{id}}", "`{{id}}` is not a label: write `{Id}`"),
        ("/users/{ id }", "`{ id }` is not a label: write `{Id}`"),
        ("/users/[id]", "`[id]` is not a label: write `{Id}`"),
        ("/files/[...path]", "`[...path]` is not a label: write `{path+}`"),
        ("/files/[[...path]]", "`[[...path]]` can be absent"),
        ("/users/%s", "`%s` is not a label: write `{Name}`"),
        ("/users/%1$s/x", "`%1$s` is not a label"),
        ("/users/%d?x=1", "`%d` is not a label"),
        ("/users/%(id)s", "`%(id)s` is not a label: write `{Id}`"),
        ("/users/100%", "the `%` in `100%` is not followed by two hexadecimal digits: write `%25`"),
        ("/users?page={page}", "remove `page={page}`, and mark the member `page` `#[connect(query = \"page\")]`"),
        ("/users?user=:userId", "remove `user=:userId`, and mark the member `user_id` `#[connect(query = \"user\")]`"),
        ("/users?page=%d", "mark the member `page` `#[connect(query = \"page\")]`"),
        ("{+path}", "write `{path+}`"),
    ]);
    let several = Template::parse("/users/:id/posts/%s?page={page}", &names()).unwrap_err();
    assert_eq!(several.len(), 3, "each label has a message: {several:#?}");
    assert_eq!(Template::parse("/*/x/*", &names()).unwrap_err().len(), 1, "two equal messages are one");
}

#[test]
fn d1_text_that_only_looks_like_a_label_stays_text() {
    for template in [
        "/v1/projects:batchGet",
        "/$metadata",
        "/users/{Id}/$ref",
        "/$batch?$filter=a&t=12:30",
        "/%3Aid/%2A/%24id/100%25",
        "/a*b/c;v=1/(x)/d,e",
        "/a@b/~user/:/:8080",
        "/{Key+}/settings",
        "/<Key+>?list-type=2",
        "/v1/{Id}:undelete",
        "/Calls/{Sid}.json",
        "/v{Id}/users('{UserId}')",
        "/map/{lat},{lng}@{Id}",
        "/v1/{path+}:publish",
    ] {
        assert_eq!(messages(template, &names()), Vec::<String>::new(), "{template}");
        assert!(Template::parse(template, &names()).is_ok(), "{template}");
    }
}

#[test]
fn d1_no_text_makes_the_parser_panic() {
    let signs = ["{", "}", "<", ">", "[", "]", "(?P<", "(", ")", ":", "*", "é", "?", "#", "/", "%", "$", "=", ",", "a"];
    for first in signs {
        for second in signs {
            for third in signs {
                for text in [format!("/{first}{second}{third}"), format!("/a?{first}{second}{third}x")] {
                    let _ = Template::parse(&text, &names());
                }
            }
        }
    }
}
