import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { NO_DECISIONS } from "../../../src/core/decisions/decisions";
import { leftOut } from "../../../src/taskpane/session/leftOut";
import { sampleWorkbooks } from "../../../src/contoh/contoh";
import { memoryWorkbook } from "../../../src/taskpane/work/memoryWorkbook";
import { ReviewDesk } from "../../../src/taskpane/work/reviewDesk";

const text = (content: string) => new TextEncoder().encode(content).buffer as ArrayBuffer;
const RAB =
  "Kode Rekening;Uraian;Volume;Satuan;Harga Satuan;Jumlah\n5.1.02.02.05.0043;Paket fullday;60;Org;268000;16080000\n";

async function given(files: Readonly<Record<string, string>>) {
  const desk = new ReviewDesk();
  const list = Object.entries(files).map(([name, content]) => ({ name, bytes: text(content) }));
  const sources = await desk.takeFiles(list, "id", () => undefined);
  return { sources, review: desk.review(rakorVervalDtks, NO_DECISIONS, "id", () => undefined), passedOver: [] };
}

describe("what was given and stands in no figure", () => {
  it("is nothing where a table was found in every file", async () => {
    expect(leftOut(await given({ "RAB.csv": RAB }))).toMatchObject({ refused: 0, withoutTables: 0, passedOver: 0 });
  });

  it("counts files that cannot be read, files without tables, and files that were passed over, each by itself", async () => {
    const all = await given({ "RAB.csv": RAB, "kosong.xlsx": "", "catatan.csv": "Rapat diundur;besok\n" });
    const passedOver = [{ name: "~$RAB.xlsx", why: "lock" as const }];
    expect(leftOut({ ...all, passedOver })).toMatchObject({ refused: 1, withoutTables: 1, passedOver: 1 });
  });

  it("counts what is easily overlooked in the files, and says it in sentences: here a sheet that is hidden", () => {
    const [sample] = sampleWorkbooks();
    const [sheet] = sample === undefined ? [] : memoryWorkbook("Buku.xlsx", sample.plan).sheets;
    if (sheet === undefined) throw new Error("The samples have no sheet");
    const desk = new ReviewDesk();
    desk.putSheet("Buku.xlsx", { ...sheet, state: "hidden" });
    const review = desk.review(rakorVervalDtks, NO_DECISIONS, "id", () => undefined);
    expect(leftOut({ sources: desk.sources("id"), review, passedOver: [] }).overlooked).toBe(1);
    expect(review.overlooked).toEqual([
      expect.stringMatching(/^Buku\.xlsx › .*tersembunyi, tetapi isinya tetap dibaca/),
    ]);
  });
});
