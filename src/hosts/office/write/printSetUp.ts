/// <reference types="office-js" />
import { rangeAddress } from "../../../core/cells/cellRef";
import type { PlannedPrint } from "../../../core/sheets/plan/plannedWorkbook";
import type { Turn } from "../excelQueue";
import type { OpenJob } from "./ensureSheets";

/** F4 has no name in Excel: folio, 8.5 x 13 inches, is within a millimetre of it. */
const PAPERS = { F4: "Folio", A4: "A4" } as const;
const USUAL_FOOTER = "&L&A&RHalaman &P dari &N";

/** Paper, margins, repeated rows and footers; a computer without a printer may refuse them. */
export async function setUpPrint({ context, sync }: Turn, jobs: readonly OpenJob[]): Promise<void> {
  for (const { id, plan } of jobs) {
    const { pageLayout } = context.workbook.worksheets.getItem(id);
    const { paper, orientation, repeatRows, area, footer = USUAL_FOOTER } = plan.print;
    pageLayout.paperSize = PAPERS[paper];
    pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintMargins("Inches", {
      left: 0.35,
      right: 0.35,
      top: 0.6,
      bottom: 0.75,
      header: 0.3,
      footer: 0.35,
    });
    if (repeatRows !== undefined) pageLayout.setPrintTitleRows(`$${repeatRows[0]}:$${repeatRows[1]}`);
    if (area !== undefined) pageLayout.setPrintArea(rangeAddress(area));
    const pages = pageLayout.headersFooters.defaultForAllPages;
    const parts = footerParts(footer);
    pages.leftFooter = parts.left;
    pages.centerFooter = parts.center;
    pages.rightFooter = parts.right;
  }
  await sync();
}

/** The three parts of a footer in Excel's codes; text before the first of `&L`, `&C`, `&R` stands in the middle. */
export function footerParts(
  footer: NonNullable<PlannedPrint["footer"]>,
): Readonly<Record<"left" | "center" | "right", string>> {
  const parts = { left: "", center: "", right: "" };
  let part: keyof typeof parts = "center";
  for (const piece of footer.match(/&"[^"]*"|&.|[^&]+|&/gs) ?? []) {
    if (piece === "&L") part = "left";
    else if (piece === "&C") part = "center";
    else if (piece === "&R") part = "right";
    else parts[part] += piece;
  }
  return parts;
}
