import { planSheets } from "../../../src/core/sheets/planSheets";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { budgetLine, fullHouse, reviewOf } from "./papers";
import { cpuTime } from "../../support/cpuTime";

describe("long lists", () => {
  it("of 100,000 people and 5,000 codes are planned without a rekap cell reading them whole", () => {
    const house = fullHouse("hadir");
    const hadir = Array.from({ length: 1_300 }, () => house).flat();
    const anggaran = Array.from({ length: 5_000 }, (_line, index) =>
      budgetLine({ row: 5 + index, kode: `5.1.02.01.01.${String(index + 1).padStart(4, "0")}`, jumlah: 1_000 }),
    );
    const review = reviewOf({ hadir, anggaran });
    const start = cpuTime();
    planSheets(review, [], sheetWordsIn("id"));
    // About a second on two slow cores; read whole for each cell, 100,000 rows would take minutes.
    expect(cpuTime() - start).toBeLessThan(15_000);
  });
});
