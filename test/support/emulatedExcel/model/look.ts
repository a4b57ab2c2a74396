import type { Wire } from "../wire";

/**
 * How a cell looks: only what differs from a new workbook, keyed by the path in the API
 * (`numberFormat`, `font/bold`, `borders/EdgeTop/style`).
 */
export type Look = Readonly<Record<string, Wire>>;

export const PLAIN: Look = {};

const USUAL: Look = {
  numberFormat: "General",
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  textOrientation: 0,
  indentLevel: 0,
  shrinkToFit: false,
  readingOrder: "Context",
  autoIndent: false,
  style: "Normal",
  "font/name": "Calibri",
  "font/size": 11,
  "font/color": "#000000",
  "font/bold": false,
  "font/italic": false,
  "font/underline": "None",
  "font/strikethrough": false,
  "font/subscript": false,
  "font/superscript": false,
  "font/tintAndShade": 0,
  "fill/color": "#FFFFFF",
  "fill/tintAndShade": 0,
  "fill/pattern": "None",
  "fill/patternColor": "",
  "protection/locked": true,
  "protection/formulaHidden": false,
};

const USUAL_BORDER: Look = { style: "None", weight: "Thin", color: "#000000", tintAndShade: 0 };

/** What a new workbook has at this path; undefined where no such path is modelled. */
export function usualLook(path: string): Wire | undefined {
  const border = /^borders\/[A-Za-z]+\/([A-Za-z]+)$/.exec(path);
  if (border?.[1] !== undefined) return USUAL_BORDER[border[1]];
  return Object.hasOwn(USUAL, path) ? USUAL[path] : undefined;
}

export function lookAt(look: Look, path: string): Wire {
  return look[path] ?? usualLook(path) ?? null;
}

const changes = new WeakMap<Look, Map<string, Look>>();

/** The look with one path changed. The same change to the same look gives the same object: columns hold thousands. */
export function changedLook(look: Look, path: string, value: Wire): Look {
  if (lookAt(look, path) === value) return look;
  const known = changes.get(look) ?? new Map<string, Look>();
  changes.set(look, known);
  const key = `${path}=${JSON.stringify(value)}`;
  const changed = known.get(key) ?? withPath(look, path, value);
  known.set(key, changed);
  return changed;
}

function withPath(look: Look, path: string, value: Wire): Look {
  const rest = Object.entries(look).filter(([key]) => key !== path);
  const entries = usualLook(path) === value ? rest : [...rest, [path, value] as const];
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
