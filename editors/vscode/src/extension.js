// The extension for VS Code. It starts the program and shows what it says; it knows nothing of the language itself.
const { execFile } = require("node:child_process");
const vscode = require("vscode");
const { LanguageClient, TransportKind } = require("vscode-languageclient/node");
const { Preview } = require("./preview");
const { Completeness } = require("./completeness");

let client;

/// Whether the program is there and answers. Asked first, so that a missing program is told once and in plain words.
const answers = (program) =>
  new Promise((resolve) => execFile(program, ["--version"], { timeout: 10_000 }, (error) => resolve(error ? String(error.message).trim() : "")));

exports.activate = async (context) => {
  const output = vscode.window.createOutputChannel("Partnership");
  context.subscriptions.push(output);
  const start = async () => {
    const program = vscode.workspace.getConfiguration("partnership").get("program") || "partnership";
    const missing = await answers(program);
    if (missing) {
      output.appendLine(missing);
      // Nobody waits for the answer: the rest of the extension is there all the same.
      const how = "How to install it";
      const setting = "Open the setting";
      vscode.window
        .showErrorMessage(`The program \`${program}\` could not be started, so nothing is checked. Install it, or name it in the setting \`partnership.program\`.`, how, setting)
        .then((chosen) => {
          if (chosen === how) vscode.commands.executeCommand("workbench.action.openWalkthrough", "partnership.partnership#start");
          if (chosen === setting) vscode.commands.executeCommand("workbench.action.openSettings", "partnership.program");
        });
      return;
    }
    const run = { command: program, args: ["lsp"], transport: TransportKind.stdio };
    client = new LanguageClient("partnership", "Partnership", { run, debug: run }, {
      documentSelector: [{ language: "partnership" }],
      // The commands of the lines above entries are carried out here, so the server is asked not to claim them.
      initializationOptions: { virtualFiles: true, suggestAgain: true, ownCommands: true },
      outputChannel: output,
    });
    try {
      await client.start();
    } catch (error) {
      output.appendLine(String(error));
    }
  };
  const ask = (method, parameters) => {
    if (!client || !client.isRunning()) throw new Error("The program is not running.");
    return client.sendRequest(method, parameters);
  };

  const preview = new Preview(ask);
  const completeness = new Completeness(ask);
  const command = (name, does) => context.subscriptions.push(vscode.commands.registerCommand(name, does));
  command("partnership.preview", (uri) => preview.show(uri ? vscode.Uri.parse(String(uri)) : undefined));
  command("partnership.status", async () => {
    await vscode.commands.executeCommand("partnership.completeness.focus");
    await completeness.refresh();
  });
  const place = ({ line, character }) => new vscode.Position(line, character);
  const range = ({ start, end }) => new vscode.Range(place(start), place(end));
  command("partnership.show", (uri, at, places) =>
    vscode.commands.executeCommand(
      "editor.action.showReferences",
      vscode.Uri.parse(uri),
      place(at),
      places.map((found) => new vscode.Location(vscode.Uri.parse(found.uri), range(found.range))),
    ),
  );
  command("partnership.goTo", async (uri, where) => {
    await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: range(where) });
  });
  command("partnership.refresh", () => completeness.refresh());
  command("partnership.restart", async () => {
    await client?.stop();
    await start();
  });
  context.subscriptions.push(
    preview,
    vscode.window.registerTreeDataProvider("partnership.completeness", completeness),
    vscode.workspace.registerTextDocumentContentProvider("partnership-builtin", {
      provideTextDocumentContent: async (uri) => (await ask("partnership/text", { uri: uri.toString() })).text,
    }),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document.languageId !== "partnership") return;
      preview.later(event.document);
      completeness.later();
    }),
    vscode.window.onDidChangeActiveTextEditor(() => completeness.refresh()),
  );
  await vscode.commands.executeCommand("setContext", "partnership.active", true);
  await start();
  completeness.refresh();
};

exports.deactivate = () => client?.stop();
