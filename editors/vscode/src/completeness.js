// How far the partnership in the editor is: playbooks with their steps, and what to do next.
const vscode = require("vscode");

const ICONS = {
  done: ["pass", "testing.iconPassed"],
  "done-with-waivers": ["pass", "testing.iconPassed"],
  "in-progress": ["circle-large-outline", "list.warningForeground"],
  "needs-a-person": ["person"],
  "cannot-be-judged": ["question"],
  "not-applicable": ["dash"],
  "not-started": ["circle-slash"],
};
const WEIGHTS = { error: ["error", "list.errorForeground"], warning: ["warning", "list.warningForeground"], advice: ["info"] };

const icon = ([name, colour]) => new vscode.ThemeIcon(name, colour && new vscode.ThemeColor(colour));

exports.Completeness = class Completeness {
  constructor(ask) {
    this.ask = ask;
    this.changed = new vscode.EventEmitter();
    this.onDidChangeTreeData = this.changed.event;
    this.status = undefined;
  }

  later() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.refresh(), 600);
  }

  async refresh() {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== "partnership") return;
    try {
      this.status = await this.ask("partnership/status", { uri: document.uri.toString() });
    } catch {
      // A text that changed while it was looked at: it is looked at again when the typing pauses.
      return;
    }
    this.changed.fire();
  }

  getTreeItem(node) {
    return node.item;
  }

  getChildren(node) {
    if (node) return node.children ?? [];
    const { playbooks = [], next = [], title = "" } = this.status ?? {};
    const found = playbooks.map((playbook) => this.playbook(playbook));
    if (next.length) found.push(this.next(next, title));
    return found;
  }

  playbook({ name, title, met, of, steps }) {
    const item = new vscode.TreeItem(`${met}/${of} ${title}`, vscode.TreeItemCollapsibleState.Expanded);
    item.tooltip = `${title}: ${met} of ${of} checks passed. Only a person can judge the rest.`;
    item.id = `playbook ${name}`;
    return { item, children: steps.map((step) => this.step(step)) };
  }

  step(step) {
    // The count comes first: a narrow side bar cuts off what stands last.
    const title = `${step.number ? `${step.number}. ` : ""}${step.title || "Beside the steps"}`;
    const item = new vscode.TreeItem(step.of ? `${step.met}/${step.of} ${title}` : title);
    const counts = [[step.mustFix, "must fix"], [step.shouldFix, "should fix"], [step.couldImprove, "could improve"], [step.toAttest, "for a person"], [step.unknown, "unknown"], [step.waived, "accepted for now"]];
    const open = counts.filter(([many]) => many > 0).map(([many, what]) => `${many} ${what}`);
    item.description = [...(step.of ? [] : [step.stateLabel]), ...open].join(" · ");
    item.iconPath = icon(ICONS[step.state] ?? ["circle-large-outline"]);
    item.tooltip = `${title}: ${step.stateLabel}. ${step.met} of ${step.of} passed${open.length ? `; ${open.join(", ")}` : ""}.`;
    return { item };
  }

  next(things, title) {
    const item = new vscode.TreeItem("What to do next", vscode.TreeItemCollapsibleState.Expanded);
    item.id = `next ${title}`;
    return { item, children: things.map((thing) => this.thing(thing)) };
  }

  thing({ rule, what, weight, weightLabel, places }) {
    const item = new vscode.TreeItem(what);
    item.iconPath = icon(WEIGHTS[weight] ?? ["info"]);
    item.tooltip = `${what}\n${weightLabel} (${rule})`;
    if (places.length > 1) item.description = `and ${places.length - 1} more`;
    if (places.length) item.command = { command: "partnership.goTo", title: "Go there", arguments: [places[0].uri, places[0].range] };
    return { item };
  }
};
