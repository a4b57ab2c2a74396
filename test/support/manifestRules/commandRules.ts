import { child, named, type Element } from "./element";
import type { ManifestRule } from "./rule";

/** Ids of the group and its controls, which may each occur once. */
export const uniqueIds: ManifestRule = {
  code: "unique-ids",
  breaches(manifest) {
    const controls = ["Group", "Control"].flatMap((name) => named(manifest, name));
    const resources = named(manifest, "Resources").flatMap((one) => one.children.flatMap(({ children }) => children));
    return [...repeated(controls), ...repeated(resources)].map((id) => `${id} is there twice`);
  },
};

function repeated(elements: readonly Element[]): readonly string[] {
  const ids = elements.map((one) => one.attributes.get("id") ?? "");
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}

/** A button whose function is not registered does nothing at all, and says nothing. */
export const commandsExist: ManifestRule = {
  code: "commands-exist",
  breaches(manifest, { commands }) {
    const named_ = named(manifest, "FunctionName").map(({ text }) => text);
    return [
      ...named_.filter((name) => !commands.includes(name)).map((name) => `${name} is not registered in the code`),
      ...commands.filter((name) => !named_.includes(name)).map((name) => `${name} has no button`),
    ];
  },
};

/** Microsoft: a shared runtime does not load unless every part names the same page, and lives on with `long`. */
export const sharedRuntime: ManifestRule = {
  code: "shared-runtime",
  breaches(manifest) {
    const runtimes = named(manifest, "Runtime");
    const parts = ["FunctionFile", "Page", "Action"].flatMap((name) => named(manifest, name));
    const pages = [...runtimes, ...parts].flatMap((one) => {
      const resid = one.attributes.get("resid") ?? child(one, "SourceLocation")?.attributes.get("resid");
      return resid === undefined ? [] : [resid];
    });
    return [
      ...(runtimes.length === 1 ? [] : [`${runtimes.length} runtimes`]),
      ...runtimes.filter((one) => one.attributes.get("lifetime") !== "long").map(() => "the runtime is not long-lived"),
      ...(new Set(pages).size > 1 ? [`pages ${[...new Set(pages)].join(", ")}`] : []),
    ];
  },
};

/** A shared runtime has one pane, and a pane without an id is another pane each time. */
export const onePane: ManifestRule = {
  code: "one-pane",
  breaches(manifest) {
    const panes = named(manifest, "Action").filter((one) => one.attributes.get("type") === "ShowTaskpane");
    const ids = panes.map((one) => child(one, "TaskpaneId")?.text ?? "");
    return ids.length === 1 && ids[0] !== "" ? [] : [`${ids.length} panes, ids ${ids.join(", ")}`];
  },
};
