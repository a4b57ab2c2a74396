import { child, named, type Element } from "./element";

/** The kinds of resources, and the elements that may refer to each. */
const KINDS = [
  { list: "Images", item: "Image" },
  { list: "Urls", item: "Url" },
  { list: "ShortStrings", item: "String" },
  { list: "LongStrings", item: "String" },
] as const;

export type ResourceKind = (typeof KINDS)[number]["list"];

export interface Resource {
  readonly kind: ResourceKind;
  readonly id: string;
  readonly element: Element;
}

export function resourcesOf(manifest: Element): readonly Resource[] {
  return KINDS.flatMap(({ list, item }) =>
    named(manifest, list).flatMap((one) =>
      named(one, item).map((element) => ({ kind: list, id: element.attributes.get("id") ?? "", element })),
    ),
  );
}

/** An element that names a resource, with the element around it: `Label` of a `Group`. */
export interface Reference {
  readonly resid: string;
  readonly name: string;
  readonly parent: string;
}

export function referencesOf(element: Element): readonly Reference[] {
  return element.children.flatMap((one) => {
    const resid = one.attributes.get("resid");
    const here = resid === undefined ? [] : [{ resid, name: one.name, parent: element.name }];
    return [...here, ...referencesOf(one)];
  });
}

/** The kind of resource that a reference must lead to. */
export function kindOf({ name, parent }: Reference): ResourceKind {
  if (name === "Image") return "Images";
  if (name === "Description") return "LongStrings";
  if (name === "Label" || name === "Namespace" || (name === "Title" && parent !== "Resources")) return "ShortStrings";
  return "Urls";
}

/** A text or address with its overrides: `DisplayName`, a resource. */
export function valuesOf(element: Element): readonly string[] {
  const own = element.attributes.get("DefaultValue");
  return [...(own === undefined ? [] : [own]), ...named(element, "Override").flatMap((one) => overrideValue(one))];
}

function overrideValue(override: Element): readonly string[] {
  const value = override.attributes.get("Value");
  return value === undefined ? [] : [value];
}

/** The text of an element directly under another, such as `Id` under the root. */
export function textOf(element: Element, name: string): string {
  return child(element, name)?.text ?? "";
}
