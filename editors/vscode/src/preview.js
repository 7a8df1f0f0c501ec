// The briefing beside the text, as it is while you type. The page comes whole from the program; it runs no script.
const vscode = require("vscode");

exports.Preview = class Preview {
  constructor(ask) {
    this.ask = ask;
  }

  async show(uri) {
    this.uri = uri ?? vscode.window.activeTextEditor?.document.uri;
    if (!this.uri) return;
    if (!this.panel) {
      this.panel = vscode.window.createWebviewPanel("partnership.preview", "Briefing", { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, { enableScripts: false, localResourceRoots: [] });
      this.panel.onDidDispose(() => (this.panel = undefined));
    }
    this.panel.reveal(undefined, true);
    await this.draw();
  }

  later(document) {
    if (!this.panel) return;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.draw(), document.lineCount > 5000 ? 800 : 250);
  }

  async draw() {
    const panel = this.panel;
    if (!panel) return;
    try {
      const { html } = await this.ask("partnership/briefing", { uri: this.uri.toString() });
      if (this.panel === panel) panel.webview.html = html;
    } catch (error) {
      const said = String(error.message ?? error).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
      panel.webview.html = `<!doctype html><html lang="en"><body><p>There is no briefing to show: ${said}</p></body></html>`;
    }
  }

  dispose() {
    clearTimeout(this.waiting);
    this.panel?.dispose();
  }
};
