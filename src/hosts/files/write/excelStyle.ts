import type { Alignment, Border, Borders, Fill, Font, Style } from "exceljs";
import { FONT, FONT_SIZE } from "./font";
import type { Look } from "./look";
import { numberFormat } from "./numberFormat";
import { plainStyle } from "./plainStyle";

/** One dark blue-green for titles and headers; greys for the rest; pale fills for states only. */
const ACCENT = "FF1B4B5A";
const ACCENT_TINT = "FFE3ECEF";
const GREY = "FF5F6B70";
const RULE = "FFC9D2D6";

const STATES: Partial<Record<Look["style"], { readonly ink: string; readonly fill: string }>> = {
  "state-salah": { ink: "FF8C1D18", fill: "FFFBE9E7" },
  "state-periksa": { ink: "FF6F4A00", fill: "FFFDF3DC" },
  "state-info": { ink: "FF28527A", fill: "FFEAF1F8" },
  "state-cocok": { ink: "FF22623A", fill: "FFE9F4EC" },
  "state-belum": { ink: "FF555F63", fill: "FFF1F3F4" },
};

/** A look as exceljs takes it. */
export function excelStyle(look: Look): Partial<Style> {
  if (look.plain !== undefined) return plainStyle(look.plain);
  const fill = fillOf(look);
  const borders = bordersOf(look);
  return {
    font: { name: FONT, size: FONT_SIZE, family: 2, ...fontOf(look) },
    alignment: alignmentOf(look),
    numFmt: numberFormat(look),
    ...(fill === undefined ? {} : { fill }),
    ...(borders === undefined ? {} : { border: borders }),
  };
}

const FONTS: Partial<Record<Look["style"], Partial<Font>>> = {
  title: { size: 15, bold: true, color: { argb: ACCENT } },
  subtitle: { color: { argb: GREY } },
  heading: { size: 11, bold: true, color: { argb: ACCENT } },
  label: { color: { argb: GREY } },
  note: { size: 9, italic: true, color: { argb: GREY } },
  header: { bold: true, color: { argb: ACCENT } },
};

function fontOf({ style }: Look): Partial<Font> {
  const state = STATES[style];
  if (state !== undefined) return { bold: true, color: { argb: state.ink } };
  return FONTS[style] ?? (isTotal(style) ? { bold: true } : {});
}

function fillOf({ style }: Look): Fill | undefined {
  const argb = style === "header" ? ACCENT_TINT : STATES[style]?.fill;
  return argb === undefined ? undefined : { type: "pattern", pattern: "solid", fgColor: { argb } };
}

function bordersOf({ style, ruled }: Look): Partial<Borders> | undefined {
  const thin: Partial<Border> = { style: "thin", color: { argb: RULE } };
  const accent: Partial<Border> = { style: "thin", color: { argb: ACCENT } };
  if (style === "header") return { top: accent, bottom: accent, left: thin, right: thin };
  if (isTotal(style)) return ruled ? { top: accent, bottom: accent, left: thin, right: thin } : { top: accent };
  return ruled ? { top: thin, bottom: thin, left: thin, right: thin } : undefined;
}

function alignmentOf({ style, wrapped, indented }: Look): Partial<Alignment> {
  if (style === "header") return { horizontal: "center", vertical: "middle", wrapText: true };
  const wrap = wrapped ? { wrapText: true } : {};
  if (isNumeric(style)) return { horizontal: "right", vertical: "middle" };
  const indent = indented ? { indent: 1 } : {};
  return { horizontal: "left", vertical: "middle", ...indent, ...wrap };
}

function isTotal(style: Look["style"]): boolean {
  return style.startsWith("total-");
}

/** Numbers stand at the right, so that digits of one worth stand under each other. */
function isNumeric(style: Look["style"]): boolean {
  return /rupiah$|integer$|decimal$|percent$/.test(style) || style === "date";
}
