import { invalidArgument } from "../excelError";
import { type Argument, HostObject, type Property } from "../hostObject";
import { areaAddress, parseArea, quotedSheetName } from "../model/address";
import type { EmulatedSheet } from "../model/sheet";
import { assertWritable, type Session } from "../session";
import type { Wire } from "../wire";
import { rangeObject, rangeStand } from "./rangeObject";

const USUAL: Readonly<Record<string, Wire>> = {
  orientation: "Portrait",
  paperSize: "Letter",
  blackAndWhite: false,
  printErrors: "AsDisplayed",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printHeadings: false,
  printGridlines: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printComments: "NoComments",
  draftMode: false,
  firstPageNumber: "",
  printOrder: "DownThenOver",
};

const USUAL_GROUP: Readonly<Record<string, Wire>> = { state: "Default", useSheetMargins: true, useSheetScale: true };

const FOOT_PARTS = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"];

/** Excel.PaperType. */
const PAPERS = new Set(
  (
    "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17 Note " +
    "Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 " +
    "EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS " +
    "FanfoldStdGerman FanfoldLegalGerman"
  ).split(" "),
);

/** `Excel.PageLayout` (ExcelApi 1.9). */
export function pageLayoutObject(session: Session, sheet: EmulatedSheet): HostObject {
  const place = quotedSheetName(sheet.name);
  const titles = (key: string): HostObject | null => {
    const a = parseArea(String(sheet.pageLayout.get(key) ?? ""));
    return a === undefined ? null : rangeObject(session, sheet, a);
  };
  return new HostObject("PageLayout", {
    place,
    properties: stored(session, sheet, USUAL, "", check),
    objects: { headersFooters: () => headersFooters(session, sheet, place) },
    methods: {
      setPrintTitleRows: (range) => keepArea(session, sheet, "printTitleRows", range),
      setPrintTitleColumns: (range) => keepArea(session, sheet, "printTitleColumns", range),
      setPrintArea: (range) => keepArea(session, sheet, "printArea", range),
      setPrintMargins: (unit, margins) => setMargins(session, sheet, unit, margins),
      getPrintTitleRowsOrNullObject: () => titles("printTitleRows"),
      getPrintTitleColumnsOrNullObject: () => titles("printTitleColumns"),
    },
  });
}

function stored(
  session: Session,
  sheet: EmulatedSheet,
  usual: Readonly<Record<string, Wire>>,
  prefix: string,
  refuse: (name: string, value: Wire) => boolean,
): Readonly<Record<string, Property>> {
  return Object.fromEntries(
    Object.entries(usual).map(([name, first]) => [
      name,
      {
        get: () => sheet.pageLayout.get(prefix + name) ?? first,
        set: (value: Wire) => {
          assertWritable(session);
          if (value === null || refuse(name, value)) throw invalidArgument();
          sheet.pageLayout.set(prefix + name, value);
        },
      },
    ]),
  );
}

function check(name: string, value: Wire): boolean {
  if (name === "orientation") return value !== "Portrait" && value !== "Landscape";
  if (name === "paperSize") return typeof value !== "string" || !PAPERS.has(value);
  if (name.endsWith("Margin")) return typeof value !== "number" || value < 0;
  if (name === "zoom") return !isZoom(value);
  if (/^(print(Headings|Gridlines)|center|draft|black)/.test(name)) return typeof value !== "boolean";
  return false;
}

/** Excel.PageLayoutZoomOptions: a scale of 10 to 400 %, or pages to fit. */
function isZoom(value: Wire): boolean {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return false;
  return Object.entries(value).every(([key, part]) => {
    if (part === null) return true;
    if (typeof part !== "number" || !Number.isInteger(part)) return false;
    if (key === "scale") return part >= 10 && part <= 400;
    return (key === "horizontalFitToPages" || key === "verticalFitToPages") && part >= 1;
  });
}

function headersFooters(session: Session, sheet: EmulatedSheet, place: string): HostObject {
  const pages = (name: string): HostObject =>
    new HostObject("HeaderFooter", {
      place,
      properties: stored(
        session,
        sheet,
        Object.fromEntries(FOOT_PARTS.map((part) => [part, ""])),
        `headersFooters/${name}/`,
        (_part, value) => typeof value !== "string" || value.length > 255,
      ),
    });
  return new HostObject("HeaderFooterGroup", {
    place,
    properties: stored(session, sheet, USUAL_GROUP, "headersFooters/", () => false),
    objects: {
      defaultForAllPages: () => pages("defaultForAllPages"),
      firstPage: () => pages("firstPage"),
      evenPages: () => pages("evenPages"),
      oddPages: () => pages("oddPages"),
    },
  });
}

function keepArea(session: Session, sheet: EmulatedSheet, key: string, range: Argument | undefined): void {
  assertWritable(session);
  const a = rangeStand(range)?.area ?? parseArea(String(range));
  if (a === undefined) throw invalidArgument();
  const whole =
    key === "printTitleRows"
      ? { ...a, left: 0, columns: 16_384 }
      : key === "printTitleColumns"
        ? { ...a, top: 0, rows: 1_048_576 }
        : a;
  sheet.pageLayout.set(key, areaAddress(whole));
}

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(
  session: Session,
  sheet: EmulatedSheet,
  unit: Argument | undefined,
  margins: Argument | undefined,
): void {
  assertWritable(session);
  const points = POINTS[String(unit)];
  if (points === undefined || typeof margins !== "object" || margins === null || margins instanceof HostObject)
    throw invalidArgument();
  for (const [side, size] of Object.entries(margins)) {
    if (size === null || size === undefined) continue;
    const name = `${side}Margin`;
    if (!(name in USUAL) || typeof size !== "number") throw invalidArgument();
    sheet.pageLayout.set(name, size * points);
  }
}
