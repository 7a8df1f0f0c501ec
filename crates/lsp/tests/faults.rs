//! A mistake in one feature is an error for that request; the server lives on and knows its texts.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests fail where what they need is not there"
)]

use std::sync::Arc;

use partnership_lsp::{Options, serve};
use serde_json::{Value, json};
use tokio::io::{
    AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, DuplexStream, ReadHalf, WriteHalf,
    duplex, split,
};

/// An editor in the same process.
struct Editor {
    output: BufReader<ReadHalf<DuplexStream>>,
    input: WriteHalf<DuplexStream>,
    logged: Vec<String>,
    next: i64,
}

impl Editor {
    async fn start(fails: Option<&'static str>) -> Self {
        let (ours, theirs) = duplex(1 << 16);
        let options = Options {
            today: Arc::new(|| jiff::civil::date(2026, 11, 21)),
            fails,
        };
        tokio::spawn(async move {
            let (input, output) = split(theirs);
            serve(input, output, options).await;
        });
        let (output, input) = split(ours);
        let mut editor = Self {
            output: BufReader::new(output),
            input,
            logged: Vec::new(),
            next: 0,
        };
        let _ = editor
            .ask("initialize", json!({ "capabilities": {} }))
            .await;
        editor.tell("initialized", json!({})).await;
        editor
    }

    async fn send(&mut self, message: Value) {
        let text = message.to_string();
        let framed = format!("Content-Length: {}\r\n\r\n{text}", text.len());
        self.input.write_all(framed.as_bytes()).await.unwrap();
    }

    async fn tell(&mut self, method: &str, params: Value) {
        self.send(json!({ "jsonrpc": "2.0", "method": method, "params": params }))
            .await;
    }

    async fn read(&mut self) -> Value {
        let mut length = 0;
        loop {
            let mut line = String::new();
            assert_ne!(
                self.output.read_line(&mut line).await.unwrap(),
                0,
                "the server has died"
            );
            if line.trim().is_empty() {
                break;
            }
            if let Some(number) = line.trim().strip_prefix("Content-Length: ") {
                length = number.parse().unwrap();
            }
        }
        let mut body = vec![0; length];
        self.output.read_exact(&mut body).await.unwrap();
        serde_json::from_slice(&body).unwrap()
    }

    async fn ask(&mut self, method: &str, params: Value) -> Value {
        self.next += 1;
        let id = self.next;
        self.send(json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }))
            .await;
        loop {
            let message = self.read().await;
            if message["id"] == id {
                return message;
            }
            if message["method"] == "window/logMessage" {
                let text = message["params"]["message"].as_str().unwrap();
                self.logged.push(text.to_owned());
            }
        }
    }
}

const URI: &str = "untitled:care";

async fn opened(fails: &'static str) -> Editor {
    let mut editor = Editor::start(Some(fails)).await;
    let document = json!({ "uri": URI, "languageId": "partnership", "version": 1, "text": "partner a \"A\" {}\n" });
    editor
        .tell("textDocument/didOpen", json!({ "textDocument": document }))
        .await;
    editor
}

fn at(line: u32, character: u32) -> Value {
    json!({ "textDocument": { "uri": URI }, "position": { "line": line, "character": character } })
}

#[tokio::test]
async fn a_feature_that_fails_takes_nothing_with_it() {
    std::panic::set_hook(Box::new(|_| {}));
    let mut editor = opened("hover").await;
    let answer = editor.ask("textDocument/hover", at(0, 9)).await;
    assert_eq!(answer["error"]["code"], -32603, "{answer}");
    let change = json!({
        "textDocument": { "uri": URI, "version": 2 },
        "contentChanges": [{ "range": { "start": { "line": 0, "character": 8 }, "end": { "line": 0, "character": 9 } }, "text": "bcd" }],
    });
    editor.tell("textDocument/didChange", change).await;
    let text = editor.ask("partnership/text", json!({ "uri": URI })).await;
    assert_eq!(text["result"]["text"], "partner bcd \"A\" {}\n");
    let symbols = editor
        .ask(
            "textDocument/documentSymbol",
            json!({ "textDocument": { "uri": URI } }),
        )
        .await;
    assert_eq!(symbols["result"][0]["name"], "bcd");
    let again = editor.ask("textDocument/hover", at(0, 9)).await;
    assert_eq!(again["error"]["code"], -32603);
    assert!(
        editor
            .logged
            .iter()
            .any(|line| line.contains("`hover` failed")),
        "{:?}",
        editor.logged
    );
}

#[tokio::test]
async fn looking_for_findings_that_fails_takes_nothing_with_it() {
    std::panic::set_hook(Box::new(|_| {}));
    let mut editor = opened("findings").await;
    loop {
        let message = editor.read().await;
        if message["method"] == "window/logMessage" {
            let text = message["params"]["message"].as_str().unwrap();
            assert!(text.starts_with("Looking for findings failed"), "{text}");
            break;
        }
    }
    let hover = editor.ask("textDocument/hover", at(0, 2)).await;
    assert!(hover["result"]["contents"].is_object(), "{hover}");
    let change = json!({
        "textDocument": { "uri": URI, "version": 2 },
        "contentChanges": [{ "text": "partner b \"B\" {}\n" }],
    });
    editor.tell("textDocument/didChange", change).await;
    let text = editor.ask("partnership/text", json!({ "uri": URI })).await;
    assert_eq!(text["result"]["text"], "partner b \"B\" {}\n");
}

#[tokio::test]
async fn columns_are_in_utf_8_only_where_that_is_offered() {
    for (offered, agreed) in [
        (json!({}), "utf-16"),
        (
            json!({ "general": { "positionEncodings": ["utf-32", "utf-16"] } }),
            "utf-16",
        ),
        (
            json!({ "general": { "positionEncodings": ["utf-8", "utf-16"] } }),
            "utf-8",
        ),
    ] {
        let mut editor = Editor::start(None).await;
        // The first agreement counts for one server; a fresh one is asked for each offer.
        drop(editor.ask("shutdown", Value::Null).await);
        let (ours, theirs) = duplex(1 << 16);
        tokio::spawn(async move {
            let (input, output) = split(theirs);
            let options = Options {
                today: Arc::new(|| jiff::civil::date(2026, 11, 21)),
                fails: None,
            };
            serve(input, output, options).await;
        });
        let (output, input) = split(ours);
        editor.output = BufReader::new(output);
        editor.input = input;
        let answer = editor
            .ask("initialize", json!({ "capabilities": offered }))
            .await;
        assert_eq!(answer["result"]["capabilities"]["positionEncoding"], agreed);
    }
}

#[tokio::test]
async fn any_message_is_survived() {
    let mut editor = Editor::start(None).await;
    let far = json!({ "start": { "line": 4_000_000, "character": 9 }, "end": { "line": 0, "character": 4_000_000 } });
    editor
        .tell("textDocument/didChange", json!({ "textDocument": { "uri": "untitled:unknown", "version": 1 }, "contentChanges": [{ "range": far, "text": "x" }] }))
        .await;
    let document = json!({ "uri": URI, "languageId": "partnership", "version": 1, "text": "é" });
    editor
        .tell("textDocument/didOpen", json!({ "textDocument": document }))
        .await;
    editor
        .tell("textDocument/didChange", json!({ "textDocument": { "uri": URI, "version": 2 }, "contentChanges": [{ "range": far, "text": "\u{0}\"\"\"{" }] }))
        .await;
    for method in [
        "textDocument/hover",
        "textDocument/completion",
        "textDocument/definition",
        "textDocument/documentHighlight",
        "textDocument/prepareCallHierarchy",
        "textDocument/linkedEditingRange",
    ] {
        let answer = editor.ask(method, at(7, 7)).await;
        assert!(answer.get("error").is_none(), "{method}: {answer}");
    }
    let answer = editor
        .ask(
            "partnership/text",
            json!({ "uri": "partnership-builtin:/../x" }),
        )
        .await;
    assert_eq!(answer["error"]["code"], -32602);
    let answer = editor.ask("no/such/method", json!({})).await;
    assert_eq!(answer["error"]["code"], -32601);
}
