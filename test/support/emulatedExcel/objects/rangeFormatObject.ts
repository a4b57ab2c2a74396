import { invalidArgument } from "../excelError";
import { HostObject, type Property } from "../hostObject";
import { type Area, isUnbounded } from "../model/address";
import { lookAt } from "../model/look";
import type { EmulatedSheet } from "../model/sheet";
import { positions } from "../model/sheet";
import { assertSheetOpen, type Session } from "../session";
import type { Wire } from "../wire";

const POINTS_OF_A_COLUMN = 48;
const POINTS_OF_A_ROW = 15;

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  horizontalAlignment: [
    "General",
    "Left",
    "Center",
    "Right",
    "Fill",
    "Justify",
    "CenterAcrossSelection",
    "Distributed",
  ],
  verticalAlignment: ["Top", "Center", "Bottom", "Justify", "Distributed"],
  "font/underline": ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"],
  style: ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"],
  weight: ["Hairline", "Thin", "Medium", "Thick"],
};

const BORDERS = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

/** `Range.format`: read as one value where the whole range agrees, else `null`. */
export function rangeFormatObject(session: Session, sheet: EmulatedSheet, a: Area, place: string): HostObject {
  const look = (path: string): Property => lookProperty(session, sheet, a, path);
  const group = (type: string, paths: readonly string[], prefix: string): HostObject =>
    new HostObject(type, {
      place,
      properties: Object.fromEntries(paths.map((path) => [path, look(`${prefix}/${path}`)])),
      methods: prefix === "fill" ? { clear: () => clearFill(session, sheet, a) } : {},
    });
  return new HostObject("RangeFormat", {
    place,
    properties: {
      ...Object.fromEntries(
        [
          "wrapText",
          "horizontalAlignment",
          "verticalAlignment",
          "textOrientation",
          "indentLevel",
          "shrinkToFit",
          "readingOrder",
          "autoIndent",
        ].map((path) => [path, look(path)]),
      ),
      columnWidth: band(session, sheet, sheet.columnWidths, a.left, a.columns, POINTS_OF_A_COLUMN),
      rowHeight: band(session, sheet, sheet.rowHeights, a.top, a.rows, POINTS_OF_A_ROW),
    },
    objects: {
      font: () =>
        group(
          "RangeFont",
          [
            "name",
            "size",
            "color",
            "bold",
            "italic",
            "underline",
            "strikethrough",
            "subscript",
            "superscript",
            "tintAndShade",
          ],
          "font",
        ),
      fill: () => group("RangeFill", ["color", "tintAndShade", "pattern", "patternColor"], "fill"),
      protection: () => group("FormatProtection", ["locked", "formulaHidden"], "protection"),
      borders: () => bordersObject(session, sheet, a, place),
    },
    methods: {
      autofitColumns: () => autofit(session, sheet, sheet.columnWidths, a.left, a.columns),
      autofitRows: () => autofit(session, sheet, sheet.rowHeights, a.top, a.rows),
    },
  });
}

function lookProperty(session: Session, sheet: EmulatedSheet, a: Area, path: string): Property {
  return {
    get: () => common(sheet, a, path),
    set: (value) => {
      assertSheetOpen(session, sheet);
      checkLook(path, value);
      sheet.changeLook(a, path, value);
    },
  };
}

function common(sheet: EmulatedSheet, a: Area, path: string): Wire {
  const looks = isUnbounded(a) ? [[a.top, a.left] as [number, number], ...sheet.positionsIn(a)] : positions(a);
  let first: Wire | undefined;
  for (const [row, col] of looks) {
    const value = lookAt(sheet.lookOf(row, col), path);
    first ??= value;
    if (value !== first) return null;
  }
  return first ?? null;
}

function checkLook(path: string, value: Wire): void {
  const choices = CHOICES[path] ?? CHOICES[path.startsWith("borders/") ? (path.split("/").at(-1) ?? "") : ""];
  if (choices !== undefined && !choices.some((choice) => choice === value)) throw invalidArgument();
  if (/(^|\/)color$/i.test(path) && !isColor(value)) throw invalidArgument();
  if (/\/(bold|italic|locked)$|^wrapText$/.test(path) && typeof value !== "boolean") throw invalidArgument();
  if (path === "font/size" && !(typeof value === "number" && value >= 1 && value <= 409)) throw invalidArgument();
  if (value === null) throw invalidArgument();
}

/** `#RRGGBB` or a name of HTML's, as in Excel.RangeFill.color. */
function isColor(value: Wire): boolean {
  return typeof value === "string" && /^(#[0-9a-f]{6}|[a-z]+|)$/i.test(value);
}

function clearFill(session: Session, sheet: EmulatedSheet, a: Area): void {
  assertSheetOpen(session, sheet);
  sheet.changeLook(a, "fill/color", "#FFFFFF");
  sheet.changeLook(a, "fill/pattern", "None");
}

function bordersObject(session: Session, sheet: EmulatedSheet, a: Area, place: string): HostObject {
  const border = (side: string): HostObject => {
    if (!BORDERS.includes(side)) throw invalidArgument();
    const part = (path: string): Property => lookProperty(session, sheet, a, `borders/${side}/${path}`);
    return new HostObject("RangeBorder", {
      place,
      identity: { Id: side },
      properties: {
        sideIndex: { get: () => side },
        style: part("style"),
        weight: part("weight"),
        color: part("color"),
        tintAndShade: part("tintAndShade"),
      },
    });
  };
  return new HostObject("RangeBorderCollection", {
    place,
    properties: { count: { get: () => BORDERS.length } },
    methods: { getItemAt: (index) => border(BORDERS[Number(index)] ?? "") },
    item: (key) => border(String(key)),
    items: () => BORDERS.map(border),
  });
}

function band(
  session: Session,
  sheet: EmulatedSheet,
  sizes: Map<number, number>,
  first: number,
  count: number,
  usual: number,
): Property {
  return {
    get: () => {
      const size = sizes.get(first) ?? usual;
      const stop = first + Math.min(count, 20_000);
      for (let i = first; i < stop; i++) if ((sizes.get(i) ?? usual) !== size) return null;
      return size;
    },
    set: (value) => {
      assertSheetOpen(session, sheet);
      if (typeof value !== "number" || !(value >= 0)) throw invalidArgument();
      for (let i = first; i < first + count; i++) sizes.set(i, value);
    },
  };
}

/** Widths that fit aren't modelled: the columns go back to the usual one. */
function autofit(
  session: Session,
  sheet: EmulatedSheet,
  sizes: Map<number, number>,
  first: number,
  count: number,
): void {
  assertSheetOpen(session, sheet);
  for (const i of [...sizes.keys()]) if (i >= first && i < first + count) sizes.delete(i);
}
