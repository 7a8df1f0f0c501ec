// The extension for VS Code. It starts the program and shows what it says; it knows nothing of the language itself.
const vscode = require("vscode");
const { LanguageClient, TransportKind } = require("vscode-languageclient/node");
const { Preview } = require("./preview");
const { Completeness } = require("./completeness");

let client;

exports.activate = async (context) => {
  const output = vscode.window.createOutputChannel("Partnership");
  context.subscriptions.push(output);
  const start = async () => {
    const program = vscode.workspace.getConfiguration("partnership").get("program") || "partnership";
    const run = { command: program, args: ["lsp"], transport: TransportKind.stdio };
    client = new LanguageClient("partnership", "Partnership", { run, debug: run }, {
      documentSelector: [{ language: "partnership" }],
      initializationOptions: { virtualFiles: true, suggestAgain: true },
      outputChannel: output,
    });
    try {
      await client.start();
    } catch (error) {
      output.appendLine(String(error));
      const open = "How to install it";
      const chosen = await vscode.window.showErrorMessage(
        `The program \`${program}\` could not be started, so nothing is checked. Install it, or name it in the setting \`partnership.program\`.`,
        open,
      );
      if (chosen === open) vscode.commands.executeCommand("workbench.action.openWalkthrough", "partnership.partnership#start");
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
