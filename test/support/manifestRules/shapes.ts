import type { Element } from "./element";

/** How often an element stands in another, in the order in which they stand. */
export type Member = readonly [name: string, least: number, most: number];

const one = (...names: readonly string[]): readonly Member[] => names.map((name) => [name, 1, 1]);
const some = (name: string): readonly Member[] => [[name, 1, Infinity]];

/**
 * What stands in what, after Microsoft's schemas (OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0) and its page on
 * shared runtimes; what those leave open and this add-in needs is required. Keys are names, with `:type` or the names
 * around them where that makes a difference.
 */
const SHAPES: Readonly<Record<string, readonly Member[]>> = {
  OfficeApp: [
    ...one("Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"),
    ...one("HighResolutionIconUrl", "SupportUrl"),
    ["AppDomains", 0, 1],
    ...one("Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"),
  ],
  Hosts: some("Host"),
  Requirements: one("Sets"),
  Sets: some("Set"),
  DefaultSettings: one("SourceLocation"),
  VersionOverrides: one("Hosts", "Resources"),
  "VersionOverrides/Hosts/Host": one("Runtimes", "AllFormFactors", "DesktopFormFactor"),
  Runtimes: one("Runtime"),
  AllFormFactors: one("ExtensionPoint"),
  "AllFormFactors/ExtensionPoint": one("Script", "Page", "Metadata", "Namespace"),
  Script: one("SourceLocation"),
  Page: one("SourceLocation"),
  Metadata: one("SourceLocation"),
  DesktopFormFactor: one("GetStarted", "FunctionFile", "ExtensionPoint"),
  GetStarted: one("Title", "Description", "LearnMoreUrl"),
  "DesktopFormFactor/ExtensionPoint": one("OfficeTab"),
  OfficeTab: some("Group"),
  Group: [...one("Label", "Icon"), ["Control", 1, 6]],
  Control: one("Label", "Supertip", "Icon", "Action"),
  Supertip: one("Title", "Description"),
  Icon: [["Image", 3, 8]],
  "Action:ShowTaskpane": one("TaskpaneId", "SourceLocation"),
  "Action:ExecuteFunction": one("FunctionName"),
  Resources: one("Images", "Urls", "ShortStrings", "LongStrings"),
  Images: some("Image"),
  Urls: some("Url"),
  ShortStrings: some("String"),
  LongStrings: some("String"),
};

export interface Placed {
  readonly element: Element;
  readonly members: readonly Member[];
}

/** Every element with children that are laid down, and what they are. */
export function* placed(element: Element, around: readonly string[] = []): Generator<Placed> {
  const path = [...around, element.name];
  const keys = [
    `${element.name}:${element.attributes.get("type") ?? ""}`,
    path.slice(-3).join("/"),
    path.slice(-2).join("/"),
    element.name,
  ];
  const members = keys.flatMap((key) => (key in SHAPES ? [SHAPES[key]] : []))[0];
  if (members !== undefined) yield { element, members };
  for (const child of element.children) yield* placed(child, path);
}
