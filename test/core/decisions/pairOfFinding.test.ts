import type { Finding } from "../../../src/core/checks/check";
import { pairOfFinding, rowsByPlace } from "../../../src/core/decisions/pairOfFinding";
import type { Peserta } from "../../../src/core/records/peserta";
import { orang, recordsOf } from "../../support/recordBuilders";

/** The same lines of the sheet hold a second list further to the right. */
function besides(rows: readonly Peserta[], columns: number): readonly Peserta[] {
  return rows.map((row) => ({
    ...row,
    at: { ...row.at, col: row.at.col + columns },
    nama: { ...row.nama, at: { ...row.nama.at, col: row.nama.at.col + columns } },
  }));
}

describe("pairOfFinding", () => {
  const left = orang("hadir", "Hadir", "nama\nBudi Santoso\nBudi Santosa");
  const right = besides(orang("hadir", "Hadir", "nama\nRina Oktaviani\nRina Oktavia"), 6);
  const rows = rowsByPlace(recordsOf({ hadir: [...left, ...right] }));
  const told = (pair: readonly Peserta[]): Finding => ({
    code: "mungkin-satu-orang",
    at: pair.map(({ nama }) => nama.at),
    facts: { nama: [pair[0]?.nama.value ?? "", pair[1]?.nama.value ?? ""] },
    difference: undefined,
  });

  it("tells the pairs of two lists side by side apart", () => {
    expect(pairOfFinding(told(left), rows)).toEqual(left);
    expect(pairOfFinding(told(right), rows)).toEqual(right);
  });
});
