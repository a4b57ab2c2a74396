import { parseJson } from "./values/parseJson";

/** What takes the place of a kept setting. */
export interface SettingChange {
  readonly value: string;
  /** What stood there cannot be read here: it is kept aside, never lost. */
  readonly setAside?: true;
}

/** Makes of what is kept what is to be kept from now on; `undefined` leaves it as it is. */
export type ChangeSetting = (kept: string | undefined) => SettingChange | undefined;

/** The name under which unreadable values of a setting are kept aside, as a JSON list of texts. */
export function asideOf(key: string): string {
  return `${key}.lama`;
}

/** The list of what was set aside with one text more; each text stands in it once. */
export function withAside(list: string | undefined, text: string): string {
  const before = list === undefined ? [] : (textsIn(list) ?? [list]);
  return JSON.stringify(before.includes(text) ? before : [...before, text]);
}

function textsIn(list: string): readonly string[] | undefined {
  const read = parseJson(list);
  return Array.isArray(read) && read.every((one): one is string => typeof one === "string") ? read : undefined;
}
