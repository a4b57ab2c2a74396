/// <reference types="office-js" />
import type { JournalHost } from "../../../core/host";
import { queueOf, USUAL_PATIENCE } from "../excelQueue";
import { officeHost, type OfficeOptions } from "../officeHost";

/** The workbook in front, in the Excel that this page runs in. Only after Office is ready. */
export function openWorkbook(options: OfficeOptions): JournalHost {
  return officeHost(Excel, options);
}

/** The name of the workbook in front, as it stands in its window. */
export function workbookName(): Promise<string> {
  return queueOf(Excel).run(USUAL_PATIENCE.reading, async ({ context, sync }) => {
    context.workbook.load("name");
    await sync();
    return context.workbook.name;
  });
}
