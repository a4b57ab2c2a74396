import { type OpenExcel, openExcel } from "./openExcel";
import { inExcel, OURS, remembered, texts, write } from "./peoplesSheet";

const WRITTEN = { sheets: ["Ringkas", OURS] };

let open: OpenExcel;
beforeEach(async () => {
  open = await openExcel();
  await write(open);
  open.excel.coauthor.type(OURS, "G7", "tanya PPTK");
});
afterEach(() => expect(open.excel.unmodelled()).toEqual([]));

const rows = (change: (sheet: Excel.Worksheet) => void) => inExcel(open, change);
const SUM = "=SUBTOTAL(109,PerluDiperiksa[Selisih])";

describe("rows that people set into our table", () => {
  it("are put by in the sheet of what people typed, and told; the notes stay with their rows", async () => {
    await rows((sheet) => void sheet.getRange("6:6").insert("Down"));
    open.excel.coauthor.type(OURS, "B6", "temuan Rina");
    open.excel.coauthor.type(OURS, "D6", 12_000);
    const { moved, left } = await write(open);
    expect([moved, left]).toEqual([[{ sheet: OURS, cell: "A6" }], undefined]);
    expect(remembered(open)).toContain("Kode: temuan Rina; Selisih: 12000");
    expect(texts(open)).toMatchObject({ B7: "subtotal-berbeda", G7: "tanya PPTK", B8: "Jumlah", D8: SUM });
    expect(await write(open)).toEqual(WRITTEN);
  });

  it("and left blank leave nothing behind, but what Excel filled into them", async () => {
    await rows((sheet) => void sheet.getRange("A6:G6").insert("Down"));
    expect(texts(open)["E6"]).toBe("=[@Selisih]*2");
    expect(await write(open)).toEqual(WRITTEN);
    expect(texts(open)).toMatchObject({ G7: "tanya PPTK", B8: "Jumlah", D8: SUM });
  });

  it("holding a copy of one of ours with a note of its own: both notes stand in the row that is there again", async () => {
    await rows((sheet) => {
      sheet.getRange("8:8").insert("Down");
      sheet.getRange("A8:D8").values = [[3, "subtotal-berbeda", "RAB!B9", -250.5]];
      sheet.getRange("G8").values = [["tanya PPK"]];
    });
    await write(open);
    expect(texts(open)["G7"]).toBe("tanya PPTK / tanya PPK");
    expect(await write(open)).toEqual(WRITTEN);
    expect(texts(open)["G7"]).toBe("tanya PPTK / tanya PPK");
  });
});

it("a row of ours that people deleted stands there again, and the others keep their notes", async () => {
  await rows((sheet) => sheet.getRange("5:5").delete("Up"));
  expect(texts(open)["G6"]).toBe("tanya PPTK");
  expect(await write(open)).toEqual(WRITTEN);
  expect(texts(open)).toMatchObject({ B5: "pagu-terlampaui", B7: "subtotal-berbeda", G7: "tanya PPTK", D8: SUM });
});
