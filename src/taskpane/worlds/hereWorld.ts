import { isExcel } from "../../hosts/office/shell/isExcel";
import { filesWorld } from "./filesWorld";
import type { World, WriteWorkbook } from "./world";

/** The world this page runs in. What Excel needs is loaded only there. */
export async function hereWorld(writeWorkbook: WriteWorkbook): Promise<World> {
  if (!(await isExcel())) return filesWorld();
  const { excelWorld } = await import("./excelWorld");
  return excelWorld(writeWorkbook);
}
