import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { mapRecords } from "../../../src/core/records/mapRecords";
import { NOTHING_SAID, type Said } from "../../../src/core/records/said";
import { findTables } from "../../../src/core/tables/findTables";
import { plainWorkbook } from "../../support/foundTables";

function bookOf(dates: readonly string[], said: Said = NOTHING_SAID) {
  const rows = dates.map((date, index) => `| =${index + 1} | ${date} | Belanja | | =1000 | =${90000 - index * 1000}`);
  const workbook = plainWorkbook(
    ["| BUKU KAS UMUM", "| -", "| No | Tanggal | Uraian | Penerimaan | Pengeluaran | Saldo", ...rows].join("\n"),
  );
  const { bku, questions } = mapRecords(findTables(workbook), [workbook], rakorVervalDtks, said);
  return {
    dates: bku.map(({ tanggal }) => {
      if (!tanggal?.value.sure) return "?";
      const { year, month, day } = tanggal.value.value;
      return `${day}/${month}/${year}`;
    }),
    asked: questions.filter(({ about }) => about === "date").map(({ raw, candidates }) => ({ raw, candidates })),
  };
}

describe("dates whose year has two digits", () => {
  it("are of the budget year where it fits, without a question", () => {
    expect(bookOf(["08/03/23", "9-3-23", "10 Mar 23"])).toEqual({
      dates: ["8/3/2023", "9/3/2023", "10/3/2023"],
      asked: [],
    });
  });

  it("are of the year of the dates in full beside them", () => {
    expect(bookOf(["01/08/2024", "21/08/24"])).toEqual({ dates: ["1/8/2024", "21/8/2024"], asked: [] });
  });

  it("are asked about once a column otherwise, with what they can mean", () => {
    expect(bookOf(["21/08/24", "22/08/24", "24/08/24"])).toEqual({
      dates: ["?", "?", "?"],
      asked: [{ raw: "21/08/24", candidates: ["21/08/2024", "24/08/2021"] }],
    });
  });

  it("follow the order of the one that was answered", () => {
    const said: Said = {
      ...NOTHING_SAID,
      answerTo: ({ raw }) => (raw === "21/08/24" ? "21/08/2024" : undefined),
    };
    expect(bookOf(["21/08/24", "22/08/24"], said)).toEqual({ dates: ["21/8/2024", "22/8/2024"], asked: [] });
  });

  it("are left open where another one of the column has its month first", () => {
    expect(bookOf(["03/08/23", "03/25/23"])).toMatchObject({ dates: ["?", "?"], asked: [{ raw: "03/08/23" }] });
  });
});
