import type { Acara } from "../acara/acara";
import { criterion } from "./plan/criterion";
import { leastWidth } from "./plan/fittedWidth";
import { NO_ROW } from "./plan/formula";
import { HEADER_ROW, openPage } from "./plan/openPage";
import type { PesertaColumn } from "./pesertaSheet";
import type { PlannedSheet } from "./plan/plannedWorkbook";
import { COUNT_WIDTH, type RekapKabKotaColumn } from "./rekapKabKotaTable";
import type { TableData } from "./plan/tableData";
import type { SheetWords } from "./words";

/** Who came from where, seat by seat; panitia and narasumber stand outside, for they fill no seat of a kab/kota. */
export function rekapKabKotaSheet(
  rekap: TableData<RekapKabKotaColumn>,
  peserta: TableData<PesertaColumn>,
  acara: Acara,
  words: SheetWords,
): PlannedSheet {
  const { perKabKota, provinsi } = acara.kursi;
  const unplanned = perKabKota.length + provinsi.length === 0 ? words.rekapKabKota.withoutQuota : undefined;
  const empty = peserta.rows.length === 0 ? words.empty.rekapKabKota : unplanned;
  const page = openPage("rekapKabKota", acara, words, rekap.widths.length, empty);
  const top = page.table(HEADER_ROW, 1, rekap) + 2;

  const { outside, outsideColumns } = words.rekapKabKota;
  page.put(top - 1, 1, outside, "heading");
  const { line, plan: planned, diundang, hadir } = outsideColumns;
  [line, planned, diundang, hadir].forEach((header, index) => page.put(top, 2 + index, header, "header"));
  // Their words are longer than those of the seats above, whose columns give way on paper.
  page.widths(
    3,
    [planned, diundang, hadir].map((header) => leastWidth(COUNT_WIDTH, header, "integer")),
  );
  const countOn = (tahap: string, peran: string) =>
    peserta.countWhere([
      ["tahap", criterion(tahap)],
      ["peran", criterion(peran)],
      ["dihitung", criterion(1)],
    ]);
  const { undangan: invited, hadir: present } = words.tahap;
  const moderators = [invited, present].some((tahap) => countOn(tahap, words.peserta.moderator).of(NO_ROW) > 0);
  const lines = [
    { peran: words.peserta.panitia, plan: acara.panitia },
    { peran: words.peserta.narasumber, plan: undefined },
    ...(moderators ? [{ peran: words.peserta.moderator, plan: undefined }] : []),
  ];
  lines.forEach(({ peran, plan }, index) => {
    const row = top + 1 + index;
    page.put(row, 2, peran, "text");
    page.put(row, 3, plan, "integer");
    page.figure(row, 4, countOn(invited, peran), "integer");
    page.figure(row, 5, countOn(present, peran), "integer");
  });
  return page.sheet(HEADER_ROW, 2);
}
