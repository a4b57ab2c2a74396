import type { Acara } from "../../acara/acara";
import { criterion } from "../plan/criterion";
import { asNumber, isEqual, isTold, minus, number, plus, text, when, type Formula } from "../plan/formula";
import type { Page } from "../plan/page";
import { printedIn, type PesertaColumn } from "../pesertaSheet";
import type { RekapKabKotaColumn } from "../rekapKabKotaTable";
import type { TableData } from "../plan/tableData";
import type { SheetWords } from "../words";
import { isFound, placeHeaders, placeState, verdict } from "./lines";

export type HeadLine = "diundang" | "hadirRencana" | "hadirKuota" | "kabKotaLengkap" | "panitia" | "narasumber";

/** The lists of people and the rekap that counts them. */
export interface HeadTables {
  readonly peserta: TableData<PesertaColumn>;
  readonly rekap: TableData<RekapKabKotaColumn>;
}

/** How many came, against plan and seats. `rencana` is the cell of the plan. Answers the row under the lines. */
export function placeHeads(
  page: Page,
  top: number,
  rencana: Formula | undefined,
  tables: HeadTables,
  acara: Acara,
  words: SheetWords,
): number {
  const say = words.kegiatan;
  placeHeaders(page, top, [
    say.headColumns.line,
    say.headColumns.count,
    say.headColumns.plan,
    say.headColumns.measure,
    say.headColumns.difference,
    say.headColumns.state,
  ]);
  const attended = tables.peserta.countWhere([["tahap", criterion(words.tahap.hadir)]]);
  // Of lists without any signature nothing tells who came, and so nothing adds up all who did.
  const printed = printedIn(tables.peserta, words);
  const ofStage = (key: HeadLine, figure: Formula<number | string>) =>
    printed === undefined || key === "diundang" ? figure : when(isEqual(printed, number(0)), figure, text(""));
  let row = top + 1;
  for (const { key, list, count, plan } of headLines(rencana, tables, acara, words)) {
    page.put(row, 1, say.heads[key], "label");
    page.put(row, 4, say.headMeasure[key], "note");
    const { here } = page.figure(
      row,
      2,
      count === undefined ? text("") : ofStage(key, when(isFound(list ?? attended), count, text(""))),
      "integer",
    );
    let agrees: Formula<boolean> | undefined;
    if (plan !== undefined) {
      const planned = page.figure(row, 3, plan, "integer").here;
      page.figure(row, 5, when(isTold(here), minus(asNumber(here), planned), text("")), "integer");
      agrees = isEqual(asNumber(here), planned);
    }
    placeState(page, row, when(isTold(here), verdict(agrees, words), text(words.state.belum)), words);
    row += 1;
  }
  return row;
}

interface Line {
  readonly key: HeadLine;
  /** How many stand on the list that the line is counted from; the daftar hadir where undefined. */
  readonly list?: Formula;
  /** Undefined where the acara says nothing that could be counted against. */
  readonly count: Formula | undefined;
  readonly plan: Formula | undefined;
}

function headLines(
  rencana: Formula | undefined,
  { peserta, rekap }: HeadTables,
  acara: Acara,
  words: SheetWords,
): readonly Line[] {
  const onList = (tahap: string) =>
    peserta.countWhere([
      ["tahap", criterion(tahap)],
      ["dihitung", criterion(1)],
    ]);
  const withPeran = (tahap: string, peran: string) =>
    peserta.countWhere([
      ["tahap", criterion(tahap)],
      ["peran", criterion(peran)],
      ["dihitung", criterion(1)],
    ]);
  const { panitia, narasumber, moderator } = words.peserta;
  const participants = (tahap: string) =>
    [panitia, narasumber, moderator].reduce((rest, peran) => minus(rest, withPeran(tahap, peran)), onList(tahap));
  const { undangan, hadir } = words.tahap;
  const complete = criterion(words.state.lengkap);
  const province = criterion(words.peserta.provinsi(acara.wilayah.namaProvinsi));
  const completeKabKota = minus(
    rekap.countWhere([["keadaan", complete]]),
    rekap.countWhere([
      ["keadaan", complete],
      ["kabKota", province],
    ]),
  );
  // Without seats in the acara there is no quota to fill, and no kab/kota that could be complete; the province may have seats alone.
  const seated = acara.kursi.perKabKota.length > 0;
  const hasQuota = seated || acara.kursi.provinsi.length > 0;
  return [
    { key: "diundang", list: onList(undangan), count: participants(undangan), plan: undefined },
    { key: "hadirRencana", count: participants(hadir), plan: rencana },
    {
      key: "hadirKuota",
      count: hasQuota ? rekap.sum("jumlahHadir") : undefined,
      plan: hasQuota ? rekap.sum("jumlahKuota") : undefined,
    },
    {
      key: "kabKotaLengkap",
      count: seated ? completeKabKota : undefined,
      plan: seated ? number(acara.wilayah.kabKota.length) : undefined,
    },
    {
      key: "panitia",
      // A daftar hadir without any of the committee is the list of participants alone.
      list: withPeran(hadir, panitia),
      count: withPeran(hadir, panitia),
      plan: acara.panitia === undefined ? undefined : number(acara.panitia),
    },
    // Who leads a session is counted with who speaks in it: what is left of the list are participants and committee.
    { key: "narasumber", count: plus(withPeran(hadir, narasumber), withPeran(hadir, moderator)), plan: undefined },
  ];
}
