// How far the partnership in the editor is: playbooks, their steps, and what is open in each.
const vscode = require("vscode");

const ICONS = { done: "pass", "done-with-waivers": "pass", "in-progress": "circle-large-outline", "not-started": "circle-slash", "needs-a-person": "person", "cannot-be-judged": "question", "not-applicable": "dash" };

exports.Completeness = class Completeness {
  constructor(ask) {
    this.ask = ask;
    this.changed = new vscode.EventEmitter();
    this.onDidChangeTreeData = this.changed.event;
    this.playbooks = [];
  }

  later() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.refresh(), 600);
  }

  async refresh() {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId === "partnership") {
      try {
        const status = await this.ask("partnership/status", { uri: document.uri.toString() });
        this.playbooks = status?.playbooks ?? [];
      } catch {
        this.playbooks = [];
      }
      this.changed.fire();
    }
  }

  getTreeItem(node) {
    if (node.steps) {
      const item = new vscode.TreeItem(node.title, vscode.TreeItemCollapsibleState.Expanded);
      item.description = `${node.score.met} of ${node.score.of} met`;
      item.id = `${node.file} ${node.name}`;
      return item;
    }
    const { tally } = node;
    const item = new vscode.TreeItem(`${node.number ? `${node.number}. ` : ""}${node.title || "Beside the steps"}`);
    const open = [[tally.error, "must fix"], [tally.warning, "should fix"], [tally.advice, "could improve"]].filter(([many]) => many > 0);
    item.description = open.length ? open.map(([many, weight]) => `${many} ${weight}`).join(", ") : node.state.replaceAll("-", " ");
    item.iconPath = new vscode.ThemeIcon(ICONS[node.state] ?? "circle-large-outline");
    item.tooltip = `${item.label}: ${node.state.replaceAll("-", " ")}, ${tally.met} met`;
    return item;
  }

  getChildren(node) {
    return node ? (node.steps ?? []) : this.playbooks;
  }
};
