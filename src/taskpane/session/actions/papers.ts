import type { DaftarHadirChoice } from "../../../core/formulir/daftarHadir";
import type { FormKind } from "../../../core/formulir/formKinds";
import { downloadBytes } from "../downloadBytes";
import type { Pane } from "../pane";
import { ensureReviewed } from "./review";
import { withWork } from "./withWork";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * One of the papers that go out, as a download, or in Excel as a workbook of its own. Answers whether it was made; `nothing`
 * where nobody has anything to mend, or nothing was read that the paper is made of, undefined where it failed and that was told.
 */
export async function makePaper(
  pane: Pane,
  kind: FormKind,
  choice: DaftarHadirChoice,
  fileName: string,
): Promise<"made" | "nothing" | undefined> {
  const { world, line, store } = pane;
  const needed = kind !== "templat" && store.getState().review !== undefined;
  if (needed && !(await ensureReviewed(pane))) return undefined;
  return withWork(pane, "writing", true, async () => {
    const { acara } = store.getState();
    const bytes = await line.ask((desk) => desk.paper(kind, acara, choice));
    if (bytes === undefined) return "nothing";
    if (world.kind === "excel") await world.openNewWorkbook(bytes);
    else downloadBytes(fileName, new Uint8Array(bytes), XLSX);
    return "made";
  });
}
