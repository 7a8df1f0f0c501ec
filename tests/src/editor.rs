//! An editor that talks to the language server over its pipes, for tests and benchmarks.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How long an answer is waited for before the test fails.
const PATIENCE: Duration = Duration::from_secs(60);

/// An editor and its server.
#[derive(Debug)]
pub struct Editor {
    child: Child,
    input: Option<ChildStdin>,
    messages: Receiver<Value>,
    /// What came while something else was waited for.
    aside: VecDeque<Value>,
    next: i64,
}

/// The address of a file.
pub fn uri(path: &Path) -> String {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut out = "file://".to_owned();
    for byte in path.to_string_lossy().bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => {
                out.push(byte as char);
            }
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

/// Everything an editor of today can do, with columns in UTF-16.
pub fn capabilities() -> Value {
    json!({
        "general": { "positionEncodings": ["utf-16"] },
        "workspace": {
            "workspaceEdit": { "documentChanges": true },
            "didChangeWatchedFiles": { "dynamicRegistration": true },
            "workspaceFolders": true,
        },
        "textDocument": {
            "completion": { "completionItem": { "snippetSupport": true } },
            "hover": { "contentFormat": ["markdown", "plaintext"] },
            "definition": { "linkSupport": true },
            "documentSymbol": { "hierarchicalDocumentSymbolSupport": true },
            "publishDiagnostics": { "relatedInformation": true, "versionSupport": true },
            "codeAction": {
                "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["quickfix", "refactor", "source"] } },
                "resolveSupport": { "properties": ["edit"] },
                "dataSupport": true,
            },
        },
    })
}

#[allow(
    clippy::expect_used,
    clippy::panic,
    reason = "an editor in a test fails with its test"
)]
impl Editor {
    /// Start a server.
    pub fn start(mut command: Command) -> Self {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let input = child.stdin.take();
        let output = child.stdout.take().expect("its output is a pipe");
        let (sender, messages) = channel();
        std::thread::spawn(move || {
            let mut output = BufReader::new(output);
            while let Some(message) = read(&mut output) {
                if sender.send(message).is_err() {
                    return;
                }
            }
        });
        Self {
            child,
            input,
            messages,
            aside: VecDeque::new(),
            next: 0,
        }
    }

    /// Start a server and agree with it: `folders` are open, and the editor can do all of [`capabilities`].
    pub fn begin(command: Command, folders: &[&Path]) -> Self {
        Self::begin_with(command, folders, capabilities(), json!({})).0
    }

    /// The same with other abilities and wishes; also what the server says it can do.
    pub fn begin_with(
        command: Command,
        folders: &[&Path],
        capabilities: Value,
        options: Value,
    ) -> (Self, Value) {
        let mut editor = Self::start(command);
        let folders: Vec<Value> = folders
            .iter()
            .map(|folder| json!({ "uri": uri(folder), "name": "folder" }))
            .collect();
        let can = editor.request(
            "initialize",
            json!({
                "processId": null, "rootUri": null, "capabilities": capabilities,
                "workspaceFolders": folders, "initializationOptions": options,
            }),
        );
        editor.notify("initialized", json!({}));
        (editor, can)
    }

    /// The number of the server's process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    fn send(&mut self, message: &Value) {
        let text = message.to_string();
        let input = self.input.as_mut().expect("the server is there");
        write!(input, "Content-Length: {}\r\n\r\n{text}", text.len()).expect("it listens");
        input.flush().expect("it listens");
    }

    /// Tell something.
    pub fn notify(&mut self, method: &str, params: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// Ask without waiting; the number of the request.
    pub fn ask(&mut self, method: &str, params: Value) -> i64 {
        self.next += 1;
        let id = self.next;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
        id
    }

    /// The answer to a request: its result, or its error.
    ///
    /// # Errors
    /// What the server refused with.
    pub fn answer(&mut self, id: i64) -> Result<Value, Value> {
        let mine = |message: &Value| message.get("method").is_none() && message["id"] == id;
        let mut message = self.wait(mine);
        match message.get("error") {
            Some(error) => Err(error.clone()),
            None => Ok(message["result"].take()),
        }
    }

    /// Ask and wait; a request that came too late for the text is asked again.
    pub fn request(&mut self, method: &str, params: Value) -> Value {
        for _ in 0..20 {
            let id = self.ask(method, params.clone());
            match self.answer(id) {
                Ok(result) => return result,
                Err(error) if error["code"] == -32801 => {}
                Err(error) => panic!("{method}: {error}"),
            }
        }
        panic!("{method}: the text never came to rest");
    }

    /// The next message that is wanted. What the server asks meanwhile is granted.
    pub fn wait(&mut self, wanted: impl Fn(&Value) -> bool) -> Value {
        if let Some(place) = self.aside.iter().position(&wanted)
            && let Some(message) = self.aside.remove(place)
        {
            return message;
        }
        let until = Instant::now() + PATIENCE;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            let message = match self.messages.recv_timeout(left) {
                Ok(message) => message,
                Err(RecvTimeoutError::Timeout) => panic!("the server does not answer"),
                Err(RecvTimeoutError::Disconnected) => panic!("the server has died"),
            };
            if message.get("method").is_some() && message.get("id").is_some() {
                let id = message["id"].clone();
                self.send(&json!({ "jsonrpc": "2.0", "id": id, "result": null }));
            }
            if wanted(&message) {
                return message;
            }
            self.aside.push_back(message);
        }
    }

    /// Open a text.
    pub fn open(&mut self, uri: &str, text: &str) {
        let document =
            json!({ "uri": uri, "languageId": "partnership", "version": 1, "text": text });
        self.notify("textDocument/didOpen", json!({ "textDocument": document }));
    }

    /// Replace a whole text.
    pub fn replace(&mut self, uri: &str, version: i32, text: &str) {
        self.notify(
            "textDocument/didChange",
            json!({ "textDocument": { "uri": uri, "version": version }, "contentChanges": [{ "text": text }] }),
        );
    }

    /// Change a part of a text.
    pub fn edit(&mut self, uri: &str, version: i32, range: Value, text: &str) {
        self.notify(
            "textDocument/didChange",
            json!({
                "textDocument": { "uri": uri, "version": version },
                "contentChanges": [{ "range": range, "text": text }],
            }),
        );
    }

    /// Ask about a place.
    pub fn at(&mut self, method: &str, uri: &str, line: u32, character: u32) -> Value {
        let at = json!({
            "textDocument": { "uri": uri }, "position": { "line": line, "character": character },
        });
        self.request(method, at)
    }

    /// The findings told next for a file.
    pub fn findings(&mut self, uri: &str) -> Vec<Value> {
        let wanted = |message: &Value| {
            message["method"] == "textDocument/publishDiagnostics"
                && message["params"]["uri"] == uri
        };
        let mut message = self.wait(wanted);
        match message["params"]["diagnostics"].take() {
            Value::Array(findings) => findings,
            _ => Vec::new(),
        }
    }

    /// The findings told for a file at this version of its text.
    pub fn findings_at(&mut self, uri: &str, version: i32) -> Vec<Value> {
        let wanted = |message: &Value| {
            message["method"] == "textDocument/publishDiagnostics"
                && message["params"]["uri"] == uri
                && message["params"]["version"] == version
        };
        let mut message = self.wait(wanted);
        match message["params"]["diagnostics"].take() {
            Value::Array(findings) => findings,
            _ => Vec::new(),
        }
    }

    /// Wait until what is told for a file is as it should be. Findings may be told in several steps.
    pub fn until(&mut self, uri: &str, wanted: impl Fn(&[Value]) -> bool) {
        while !wanted(&self.findings(uri)) {}
    }

    /// Forget what was told so far.
    pub fn forget(&mut self) {
        self.aside.clear();
        while self.messages.try_recv().is_ok() {}
    }

    /// Say goodbye; whether the server left in good order.
    pub fn end(mut self) -> bool {
        self.request("shutdown", Value::Null);
        self.notify("exit", Value::Null);
        self.input = None;
        self.child.wait().is_ok_and(|status| status.success())
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn read(from: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if from.read_line(&mut line).ok()? == 0 {
            return None;
        }
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        if let Some(number) = line.strip_prefix("Content-Length: ") {
            length = number.parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    from.read_exact(&mut body).ok()?;
    serde_json::from_slice(&body).ok()
}
