import { named } from "./element";
import { textOf, valuesOf } from "./resources";
import type { ManifestRule } from "./rule";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export const taskPaneApp: ManifestRule = {
  code: "task-pane-app",
  breaches(manifest) {
    const types = [manifest, ...named(manifest, "VersionOverrides")].map((one) => one.attributes.get("type"));
    return types.join() === "TaskPaneApp,VersionOverridesV1_0" ? [] : [`types ${types.join(", ")}`];
  },
};

export const guid: ManifestRule = {
  code: "guid",
  breaches: (manifest) => (GUID.test(textOf(manifest, "Id")) ? [] : [`Id is ${textOf(manifest, "Id")}`]),
};

/** Excel takes a changed manifest for news only by its version: four numbers of 16 bits, not all of them zero. */
export const version: ManifestRule = {
  code: "version",
  breaches(manifest) {
    const text = textOf(manifest, "Version");
    const parts = /^\d{1,5}(?:\.\d{1,5}){3}$/.test(text) ? text.split(".").map(Number) : [Infinity];
    return parts.every((part) => part <= 65_535) && parts.some((part) => part > 0) ? [] : [`Version is ${text}`];
  },
};

export const supportUrl: ManifestRule = {
  code: "support-url",
  breaches: (manifest) =>
    named(manifest, "SupportUrl").flatMap((one) => valuesOf(one)).length > 0 ? [] : ["SupportUrl is missing"],
};

export const permissions: ManifestRule = {
  code: "permissions",
  breaches: (manifest) =>
    textOf(manifest, "Permissions") === "ReadWriteDocument"
      ? []
      : [`Permissions are ${textOf(manifest, "Permissions")}`],
};

/** The sets without which the add-in is not offered at all, at exactly the versions it was written for. */
const SETS: Readonly<Record<string, string>> = { ExcelApi: "1.13", SharedRuntime: "1.1" };

export const requirements: ManifestRule = {
  code: "requirements",
  breaches(manifest) {
    const sets = named(manifest, "Requirements").flatMap((one) => named(one, "Set"));
    const found = new Map(sets.map((set) => [set.attributes.get("Name") ?? "", set.attributes.get("MinVersion")]));
    const asked = sets.map((set) => set.attributes.get("Name") ?? "");
    const twice = new Set(asked.filter((name, at) => asked.indexOf(name) !== at));
    const names = new Set([...Object.keys(SETS), ...found.keys()]);
    return [
      ...[...twice].map((name) => `${name} is required twice`),
      ...[...names]
        .filter((name) => found.get(name) !== SETS[name])
        .map((name) => `${name} ${found.get(name) ?? "is not required"}, wanted ${SETS[name] ?? "not at all"}`),
    ];
  },
};

/** Only Excel, in both lists of hosts. */
export const onlyExcel: ManifestRule = {
  code: "only-excel",
  breaches(manifest) {
    const hosts = named(manifest, "Host").map((host) => host.attributes.get("Name") ?? host.attributes.get("type"));
    return hosts.length === 2 && hosts.every((host) => host === "Workbook") ? [] : [`hosts ${hosts.join(", ")}`];
  },
};
