import { HostFailure } from "../../../core/host";
import { freeSheetName } from "../../freeSheetName";
import type { Runner } from "../runner";
import type { DeskSheet, FoundRegistrasi } from "./findRegistrasi";
import { PASSING_NAME, REGISTRASI_KEY, registrasiMarkText } from "./registrasiMark";

/**
 * The sheet of a role, added where it is not there yet. It is marked before it gets its name: one that a failure left
 * without its mark bears a name that nobody types by chance.
 */
export async function ensureDeskSheet(
  run: Runner,
  { ours, names, locked }: FoundRegistrasi,
  role: string,
  wanted: string,
  visibility: "Hidden" | "Visible",
): Promise<DeskSheet> {
  const known = ours.get(role);
  if (known !== undefined) return known;
  if (locked) throw new HostFailure("protected", "registrasi");
  const name = freeSheetName(wanted, names);
  return run("writing", async ({ context, sync }) => {
    const sheet = context.workbook.worksheets.add(freeSheetName(PASSING_NAME, names));
    sheet.customProperties.add(REGISTRASI_KEY, registrasiMarkText({ role, name }));
    if (visibility === "Hidden") sheet.visibility = visibility;
    sheet.name = name;
    sheet.load("id");
    await sync();
    const mark = { role, name, sheet: sheet.id };
    sheet.customProperties.add(REGISTRASI_KEY, registrasiMarkText(mark));
    await sync();
    return { id: sheet.id, mark };
  });
}

/** Takes blank sheets away that an earlier failure left without a mark. */
export async function removeRemnants(run: Runner, { remnants }: FoundRegistrasi): Promise<void> {
  if (remnants.length === 0) return;
  await run("writing", async ({ context, sync }) => {
    for (const id of remnants) context.workbook.worksheets.getItem(id).delete();
    await sync();
  });
}
