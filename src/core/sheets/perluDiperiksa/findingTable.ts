import type { Finding } from "../../checks/check";
import { toNumber } from "../../values/rupiah";
import { checkFacts, severityOf } from "../checkFacts";
import type { JoinedDisposition } from "../../decisions/joinDispositions";
import { TableData } from "../plan/tableData";
import type { SheetWords } from "../words";
import { noColumn } from "../plan/noColumn";

export type FindingColumn =
  "no" | "tingkat" | "kode" | "kalimat" | "sel1" | "sel2" | "selisih" | "aturan" | "langkah" | "status" | "catatan";

/** Where the data disagrees, one finding a line; the last two columns are for people, and tell what they decided. */
export function findingTable(
  findings: readonly Finding[],
  words: SheetWords,
  dispositions: readonly JoinedDisposition[] = [],
): TableData<FindingColumn> {
  const said = new Map(dispositions.map((one) => [one.finding, one]));
  const sayOf = (finding: Finding, say: (one: JoinedDisposition) => string) => {
    const one = said.get(finding);
    return one && say(one);
  };
  const say = words.perluDiperiksa;
  const header = say.columns;
  return TableData.of<FindingColumn, Finding>("PerluDiperiksa", findings, [
    noColumn(header.no),
    {
      key: "tingkat",
      header: header.tingkat,
      style: "wrapped",
      width: 13,
      value: (finding) => words.severity[severityOf(finding)],
    },
    { key: "kode", header: header.kode, style: "wrapped", width: 17, value: ({ code }) => code },
    { key: "kalimat", header: header.kalimat, style: "wrapped", width: 50, value: say.finding },
    { key: "sel1", header: header.sel1, style: "wrapped", width: 21, value: ({ at }) => at[0] && words.cell(at[0]) },
    {
      key: "sel2",
      header: header.sel2,
      style: "wrapped",
      width: 21,
      value: ({ at: [, second, ...more] }) => second && say.cellAndMore(words.cell(second), more.length),
    },
    {
      key: "selisih",
      header: header.selisih,
      style: "rupiah",
      width: 15,
      value: ({ difference }) => difference && toNumber(difference),
    },
    {
      key: "aturan",
      header: header.aturan,
      style: "wrapped",
      width: 19,
      value: ({ code }) => say.rule(checkFacts(code).rule),
    },
    { key: "langkah", header: header.langkah, style: "wrapped", width: 36, value: say.step },
    {
      key: "status",
      header: header.status,
      style: "text",
      typed: true,
      width: 14,
      value: (finding) => sayOf(finding, words.decided.status) ?? say.unanswered,
    },
    {
      key: "catatan",
      header: header.catatan,
      style: "wrapped",
      typed: true,
      width: 20,
      value: (finding) => sayOf(finding, words.decided.note),
    },
  ]);
}
