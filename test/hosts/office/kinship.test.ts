import { proofOf, provenOf } from "../../../src/hosts/office/kinship";

const MARK = { sheet: "id-1", name: "Data Meja" };
const claimOf = (mark: typeof MARK & { table?: string }, id: string, name: string, tables: readonly string[] = []) => ({
  role: "data",
  run: 1,
  proof: proofOf(mark, { id, name, tables }),
  name,
});
const oursAmong = (...claims: ReturnType<typeof claimOf>[]) => provenOf(claims).get("data")?.name;

describe("which of several sheets with one mark is ours", () => {
  it("is the one that bears the id and the name, though people made a copy", () => {
    const copy = claimOf(MARK, "id-2", "Data Meja (2)");
    expect(oursAmong(copy, claimOf(MARK, "id-1", "Data Meja"))).toBe("Data Meja");
  });

  it("is none where the id speaks for one sheet and the name for another", () => {
    const copy = claimOf(MARK, "id-1", "Data Meja (2)");
    expect(oursAmong(copy, claimOf(MARK, "id-2", "Data Meja"))).toBeUndefined();
  });

  it("is not told by an id where the sheet lacks the table that the mark names", () => {
    const mark = { ...MARK, table: "Registrasi" };
    expect(oursAmong(claimOf(mark, "id-1", "Arsip", ["Registrasi_2"]))).toBeUndefined();
    expect(oursAmong(claimOf(mark, "id-1", "Arsip", ["Registrasi"]))).toBe("Arsip");
    expect(oursAmong(claimOf(MARK, "id-1", "Arsip"))).toBe("Arsip");
  });
});
