/// <reference types="office-js" />
import { queueOf, USUAL_PATIENCE } from "../excelQueue";
import { runnerOf } from "../runner";
import { readSetting } from "../settings";

/** A setting of the workbook in front, for what needs nothing else of it. */
export function readWorkbookSetting(key: string): Promise<string | undefined> {
  return readSetting(runnerOf(queueOf(Excel), USUAL_PATIENCE), key);
}
