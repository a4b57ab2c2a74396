import type { PlainLook, PlannedStyle } from "../../../core/sheets/plan/plannedWorkbook";

/** How a range of cells is dressed, in Excel's own words; what is left out is as in a new sheet. */
export interface Look {
  readonly numberFormat: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "Left" | "Center" | "Right";
  readonly indent?: number;
  readonly wrap?: boolean;
  /** Colour of thin rules: around each cell, or above only. */
  readonly rules?: string;
  readonly ruleAbove?: string;
}

export const TEXT = "@";
const GENERAL = "General";
const ACCENT = "#1B4B5A";
const ACCENT_TINT = "#E3ECEF";
const GREY = "#5F6B70";
const RULE = "#C9D2D6";
const BLACK = "#000000";

const STATES: Readonly<Partial<Record<PlannedStyle, readonly [ink: string, fill: string]>>> = {
  "state-salah": ["#8C1D18", "#FBE9E7"],
  "state-periksa": ["#6F4A00", "#FDF3DC"],
  "state-info": ["#28527A", "#EAF1F8"],
  "state-cocok": ["#22623A", "#E9F4EC"],
  "state-belum": ["#555F63", "#F1F3F4"],
};

const HEADER = {
  bold: true,
  color: ACCENT,
  fill: ACCENT_TINT,
  align: "Center",
  wrap: true,
  rules: RULE,
} as const;

const DRESSES: Readonly<Partial<Record<PlannedStyle, Omit<Look, "numberFormat">>>> = {
  title: { size: 15, bold: true, color: ACCENT },
  subtitle: { color: GREY },
  heading: { size: 11, bold: true, color: ACCENT },
  label: { color: GREY },
  note: { size: 9, italic: true, color: GREY },
  wrapped: { wrap: true },
  header: HEADER,
};

/** The look of a style; `ruled` in a table, `literal` where it is no formula's result, `sen` where amounts carry sen. */
export function lookOf(style: PlannedStyle, place: { ruled?: boolean; literal: boolean; sen?: boolean }): Look {
  const { ruled = false, literal, sen = false } = place;
  const [ink, fill] = STATES[style] ?? [];
  return {
    numberFormat: formatOf(style, literal, sen),
    align: isNumeric(style) ? "Right" : "Left",
    ...(ruled ? { rules: RULE } : {}),
    ...(style.startsWith("total-") ? { bold: true, ruleAbove: ACCENT } : {}),
    ...(ink === undefined || fill === undefined ? {} : { bold: true, color: ink, fill, indent: 1, wrap: ruled }),
    ...DRESSES[style],
    ...(ruled && (style === "note" || style === "wrapped") ? { wrap: true } : {}),
  };
}

export const TABLE_HEADER: Look = { ...HEADER, numberFormat: TEXT };

/** The look of the row under a table's records. */
export function totalLook(style: PlannedStyle, hasFormula: boolean, sen: boolean): Look {
  const look = lookOf(hasFormula ? style : "text", { ruled: true, literal: !hasFormula, sen });
  return { ...look, bold: true, ruleAbove: ACCENT };
}

/** A cell as somebody types it into an empty workbook. */
export function plainLook({ format = GENERAL, bold, border, align, wrap }: PlainLook): Look {
  return {
    numberFormat: format,
    ...(bold === true ? { bold } : {}),
    ...(border === true ? { rules: BLACK } : {}),
    ...(align === undefined ? {} : { align: ({ left: "Left", center: "Center", right: "Right" } as const)[align] }),
    ...(wrap === true ? { wrap } : {}),
  };
}

/** The number format under which Excel keeps this value as it is: a text stays text, a number a number. */
export function keepingFormat(format: string, value: string | number): string {
  if (value === "") return format;
  if (typeof value === "string") return TEXT;
  return format === TEXT ? GENERAL : format;
}

function isNumeric(style: PlannedStyle): boolean {
  return /rupiah$|integer$|decimal$|percent$|^date$/.test(style);
}

const FORMATS: Readonly<Partial<Record<PlannedStyle, string>>> = {
  integer: "#,##0",
  "total-integer": "#,##0",
  decimal: "#,##0.00",
  percent: "0.00%",
  "total-percent": "0.00%",
  // 421 (hexadecimal) is Indonesian: 8 Maret 2023, whatever language Excel speaks.
  date: "[$-421]d\\ mmmm\\ yyyy",
};

/** A formula under `@` would turn into its own text as soon as somebody edits it. */
function formatOf(style: PlannedStyle, literal: boolean, sen: boolean): string {
  if (style === "rupiah" || style === "total-rupiah") return signed(sen ? "#,##0.00" : "#,##0");
  return FORMATS[style] ?? (literal ? TEXT : GENERAL);
}

/** A negative amount keeps its sign besides its colour, for prints in black. */
function signed(digits: string): string {
  return `"Rp"\\ ${digits};[Red]\\-"Rp"\\ ${digits};"Rp"\\ ${digits.replace("#,##", "")}`;
}
