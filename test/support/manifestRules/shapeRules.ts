import { columnNumber } from "../../../src/core/cells/cellRef";
import { named, type Element } from "./element";
import { resourcesOf } from "./resources";
import type { ManifestRule } from "./rule";
import { placed } from "./shapes";

/** Microsoft's schemas: elements come in one order. */
export const order: ManifestRule = {
  code: "order",
  breaches: (manifest) =>
    [...placed(manifest)].flatMap(({ element, members }) => {
      const places = element.children.map(({ name }) => members.findIndex(([member]) => member === name));
      return element.children
        .filter((_, at) => (places[at] ?? -1) >= 0 && (places[at] ?? -1) < Math.max(0, ...places.slice(0, at)))
        .map(({ name }) => `${element.name}: ${name} stands in the wrong place`);
    }),
};

/** Nothing is missing, nothing is there twice, and nothing stands where it is not known. */
export const members: ManifestRule = {
  code: "members",
  breaches: (manifest) =>
    [...placed(manifest)].flatMap(({ element, members: wanted }) => [
      ...wanted.flatMap(([name, least, most]) => {
        const count = element.children.filter((one) => one.name === name).length;
        return count < least || count > most ? [`${element.name}: ${name} ${count} times`] : [];
      }),
      ...element.children
        .filter(({ name }) => !wanted.some(([member]) => member === name))
        .map(({ name }) => `${element.name}: ${name} is not known here`),
    ]),
};

const NAMESPACES = {
  OfficeApp: {
    xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
    xsi: "http://www.w3.org/2001/XMLSchema-instance",
    bt: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
  },
  VersionOverrides: { xmlns: "http://schemas.microsoft.com/office/taskpaneappversionoverrides" },
} as const;

/** Excel knows elements by their namespaces; one letter off, and it takes the add-in for none. */
export const namespaces: ManifestRule = {
  code: "namespaces",
  breaches: (manifest) =>
    Object.entries(NAMESPACES).flatMap(([name, wanted]) =>
      named(manifest, name).flatMap((element) =>
        (Object.entries(wanted) as ["xmlns" | "xsi" | "bt", string][])
          .filter(([prefix, address]) => element.attributes.get(prefix) !== address)
          .map(([prefix]) => `${name}: ${prefix} is ${element.attributes.get(prefix) ?? "not given"}`),
      ),
    ),
};

/** Tabs of Excel's ribbon, from Microsoft's page "Built-in Office UI control IDs" (OfficeTab). */
const TABS = [
  ...["TabHome", "TabInsert", "TabPageLayoutExcel", "TabFormulas", "TabData", "TabReview", "TabView", "TabDeveloper"],
  "TabAddIns",
];
const TYPES: Readonly<Record<string, readonly string[]>> = {
  Control: ["Button"],
  Action: ["ShowTaskpane", "ExecuteFunction"],
  "AllFormFactors/ExtensionPoint": ["CustomFunctions"],
  "DesktopFormFactor/ExtensionPoint": ["PrimaryCommandSurface"],
};

/** Kinds, ids and values without which Excel leaves the whole group out and says nothing. */
export const attributes: ManifestRule = {
  code: "attributes",
  breaches: (manifest) => [
    ...Object.entries(TYPES).flatMap(([path, types]) =>
      at(manifest, path)
        .filter((one) => !types.includes(one.attributes.get("type") ?? ""))
        .map((one) => `${path}: type ${one.attributes.get("type") ?? "is missing"}`),
    ),
    ...["Group", "Control"].flatMap((name) =>
      named(manifest, name)
        .filter((one) => (one.attributes.get("id") ?? "") === "")
        .map(() => `${name}: id is missing`),
    ),
    ...named(manifest, "OfficeTab")
      .filter((one) => !TABS.includes(one.attributes.get("id") ?? ""))
      .map((one) => `OfficeTab: id ${one.attributes.get("id") ?? "is missing"}`),
    ...resourcesOf(manifest)
      .filter(({ element }) => (element.attributes.get("DefaultValue") ?? "") === "")
      .map(({ id }) => `${id}: DefaultValue is missing`),
    ...named(manifest, "Sets")
      .map((one) => one.attributes.get("DefaultMinVersion") ?? "1.1")
      .filter((version) => !/^\d+\.\d+$/.test(version))
      .map((version) => `Sets: DefaultMinVersion ${version}`),
    ...["ProviderName", "TaskpaneId"].flatMap((name) =>
      named(manifest, name)
        .filter(({ text }) => text === "" || text.length > 125)
        .map(({ text }) => `${name}: ${text.length} characters, at most 125`),
    ),
  ],
};

function at(manifest: Element, path: string): readonly Element[] {
  const [first = "", second] = path.split("/");
  const found = named(manifest, first);
  return second === undefined ? found : found.flatMap((one) => one.children.filter(({ name }) => name === second));
}

/** Letters and digits, in parts with a dot between; nothing that Excel takes for a cell: the last column is XFD. */
export function isFunctionNamespace(text: string): boolean {
  if (!/^[A-Z][A-Z0-9_]*(?:\.[A-Z][A-Z0-9_]*)*$/.test(text)) return false;
  const cell = /^([A-Z]{1,3})\d+$/.exec(text);
  return cell?.[1] === undefined || columnNumber(cell[1]) > columnNumber("XFD");
}
