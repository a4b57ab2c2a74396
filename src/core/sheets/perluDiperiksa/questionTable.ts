import type { Question } from "../../records/records";
import { choiceLabel } from "../choiceLabel";
import { TableData } from "../plan/tableData";
import type { SheetWords } from "../words";
import { noColumn } from "../plan/noColumn";

export type OpenQuestionColumn =
  "no" | "tentang" | "tertulis" | "pertanyaan" | "sel" | "pilihan" | "jawaban" | "catatan";

/** What could not be told from the cells, with the readings to choose from; the last two columns are for people. */
export function questionTable(questions: readonly Question[], words: SheetWords): TableData<OpenQuestionColumn> {
  const say = words.perluDiperiksa;
  const header = say.questionColumns;
  return TableData.of<OpenQuestionColumn, Question>("BelumPasti", questions, [
    noColumn(header.no),
    { key: "tentang", header: header.tentang, style: "wrapped", width: 11, value: ({ about }) => say.about[about] },
    { key: "tertulis", header: header.tertulis, style: "wrapped", width: 17, value: ({ raw }) => String(raw) },
    { key: "pertanyaan", header: header.pertanyaan, style: "wrapped", width: 50, value: say.question },
    { key: "sel", header: header.sel, style: "wrapped", width: 21, value: ({ at }) => words.cell(at) },
    {
      key: "pilihan",
      header: header.pilihan,
      style: "wrapped",
      width: 21,
      value: ({ about, candidates }) =>
        candidates.map((choice) => choiceLabel(about, choice, words)).join("\n") || undefined,
    },
    { key: "jawaban", header: header.jawaban, style: "wrapped", width: 15, typed: true, value: () => undefined },
    { key: "catatan", header: header.catatan, style: "wrapped", width: 19, typed: true, value: () => undefined },
  ]);
}
