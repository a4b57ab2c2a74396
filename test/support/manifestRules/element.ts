import { CLOSE, END, OPEN, TEXT, XmlScanner } from "../../../src/hosts/files/read/xml/xmlScanner";

/** One element of a manifest. Names are local, whatever the prefix; `type` is `xsi:type`, `bt` is `xmlns:bt`. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<AttributeName, string>;
  readonly text: string;
  readonly children: readonly Element[];
}

const ATTRIBUTES = [
  "id",
  "resid",
  "size",
  "DefaultValue",
  "Locale",
  "Value",
  "Name",
  "MinVersion",
  "lifetime",
  "DefaultMinVersion",
  "xmlns",
] as const;
/** `xsi:type`, and the namespaces that prefixes stand for. */
const PREFIXED = ["type", "xsi", "bt"] as const;
export type AttributeName = (typeof ATTRIBUTES)[number] | (typeof PREFIXED)[number];

interface Growing extends Element {
  readonly attributes: Map<AttributeName, string>;
  readonly children: Growing[];
  text: string;
}

/** Reads a manifest. Throws where it is not well-formed. */
export function parseManifest(xml: string): Element {
  const scanner = new XmlScanner(new TextEncoder().encode(xml), "manifest.xml");
  const top: Growing = { name: "", attributes: new Map(), text: "", children: [] };
  const open = [top];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    const here = open.at(-1) ?? top;
    if (token === TEXT) here.text += scanner.textHere().trim();
    else if (token === CLOSE) open.pop();
    else if (token === OPEN) {
      const element: Growing = { name: scanner.name(), attributes: attributesOf(scanner), text: "", children: [] };
      here.children.push(element);
      open.push(element);
    }
  }
  const [root] = top.children;
  if (root === undefined) throw new Error("The manifest is empty");
  return root;
}

function attributesOf(scanner: XmlScanner): Map<AttributeName, string> {
  const attributes = new Map<AttributeName, string>();
  for (const name of ATTRIBUTES) {
    const value = scanner.attribute(name);
    if (value !== undefined) attributes.set(name, value);
  }
  for (const name of PREFIXED) {
    const value = scanner.attribute(name, true);
    if (value !== undefined) attributes.set(name, value);
  }
  return attributes;
}

/** The element and all under it, in the order of the text. */
export function* within(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* within(child);
}

/** All elements of a name under this one. */
export function named(element: Element, name: string): readonly Element[] {
  return [...within(element)].filter((one) => one.name === name);
}

export function child(element: Element, name: string): Element | undefined {
  return element.children.find((one) => one.name === name);
}
