import type * as Exceljs from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { columnNumber } from "../../../core/cells/cellRef";
import type { PlannedWorkbook } from "../../../core/sheets/plan/plannedWorkbook";
import { excelStyle } from "./excelStyle";
import type { LaidSheet } from "./laidSheet";
import { type Look, lookKey } from "./look";
import type { PageBreak } from "./pageBreak";
import { pageSetup, pageFooter } from "./printSetUp";

/** A finished package without its rows, and the number that each look got in its list of styles. */
export interface Skeleton {
  /** Parts by path, in the order they are to be packed. */
  readonly parts: ReadonlyMap<string, string>;
  readonly styleOf: (look: Look) => number;
}

/** What one sheet brings to the skeleton. */
export interface SheetFrame {
  readonly laid: LaidSheet;
  readonly widths: readonly number[];
  readonly pageBreak: PageBreak | undefined;
}

/**
 * Lets exceljs make everything but the rows: styles, views, print set-up, the tables' places, the package itself. It
 * is loaded here and not before, because loading it takes a quarter of a second.
 */
export async function buildSkeleton(plan: PlannedWorkbook, frames: readonly SheetFrame[]): Promise<Skeleton> {
  const loaded: typeof Exceljs & { readonly default?: typeof Exceljs } = await import("exceljs");
  const { Workbook } = loaded.default ?? loaded;
  const book = new Workbook();
  book.title = plan.title;
  book.calcProperties.fullCalcOnLoad = true;
  const firstSheet = plan.sheets.findIndex((sheet) => sheet.state === "visible");
  book.views = [
    { x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: firstSheet, visibility: "visible" },
  ];
  const sheets = frames.map(({ laid, widths, pageBreak }) => {
    const sheet = book.addWorksheet(laid.plan.name, { state: laid.plan.state });
    setFrame(sheet, laid, widths, pageBreak);
    return sheet;
  });
  const looks = everyLook(frames);
  const [sampleSheet] = sheets;
  looks.forEach((look, index) => {
    if (sampleSheet !== undefined) sampleSheet.getCell(1, index + 1).style = excelStyle(look);
  });
  // Unpacked at once, so it is not packed first.
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer({ zip: { compression: "STORE" } })));
  // exceljs packs its folders as entries too, which no reader of a package looks for.
  const files = Object.entries(parts).filter(([path]) => !path.endsWith("/"));
  const texts = new Map(files.map(([path, bytes]) => [path, strFromU8(bytes)]));
  return { parts: texts, styleOf: readStyles(texts.get("xl/worksheets/sheet1.xml") ?? "", looks) };
}

function setFrame(
  sheet: Exceljs.Worksheet,
  laid: LaidSheet,
  widths: readonly number[],
  pageBreak: PageBreak | undefined,
): void {
  const { frozen, print } = laid.plan;
  const frozenAt = { state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows } as const;
  const isFrozen = frozen.columns > 0 || frozen.rows > 0;
  // Cells of ours bring their own rules; sheets made to look typed by hand keep Excel's grid.
  const showGridLines = laid.cells.some(({ look }) => look.plain !== undefined);
  sheet.views = [{ showGridLines, ...(isFrozen ? frozenAt : { state: "normal" }) }];
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  for (const { plan } of laid.tables) {
    sheet.addTable({
      name: plan.name,
      ref: "A1",
      columns: plan.columns.map(({ header }) => ({ name: header, filterButton: true })),
      rows: [],
    });
  }
  Object.assign(sheet.pageSetup, pageSetup(print, pageBreak));
  sheet.headerFooter.oddFooter = pageFooter(print);
}

/** Each look that is used anywhere, once. */
function everyLook(frames: readonly SheetFrame[]): readonly Look[] {
  const looks = new Map<string, Look>();
  const add = (look: Look) => looks.set(lookKey(look), look);
  for (const { laid } of frames) {
    laid.cells.forEach(({ look }) => add(look));
    for (const { columns } of laid.tables) {
      columns.forEach(({ header, body, total }) => [header, body, total].forEach(add));
    }
  }
  return [...looks.values()];
}

/** exceljs numbers styles as it meets them: the numbers are read off the samples, which are thrown away after. */
function readStyles(sheetXml: string, looks: readonly Look[]): Skeleton["styleOf"] {
  const styles = new Map<string, number>();
  for (const [, letters = "", style] of sheetXml.matchAll(/<c r="([A-Z]+)1" s="(\d+)"/g)) {
    const look = looks[columnNumber(letters) - 1];
    if (look !== undefined) styles.set(lookKey(look), Number(style));
  }
  return (look) => styles.get(lookKey(look)) ?? 0;
}
