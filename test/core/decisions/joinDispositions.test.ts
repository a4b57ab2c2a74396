import type { Finding } from "../../../src/core/checks/check";
import type { Disposition } from "../../../src/core/decisions/decisions";
import { findingKey } from "../../../src/core/decisions/findingKey";
import { joinDispositions } from "../../../src/core/decisions/joinDispositions";
import { cell } from "../../support/recordBuilders";

const finding = (place: string, hadir: number): Finding => ({
  code: "jumlah-peserta-berbeda",
  at: [cell(place)],
  facts: { rencana: 70, hadir },
  difference: undefined,
});

/** As it comes back from a file. */
const said = (of: Finding, more: Partial<Disposition> = {}): Disposition =>
  JSON.parse(
    JSON.stringify({
      finding: findingKey(of),
      status: "memang-begitu",
      reason: "disetujui KPA",
      by: "Sari",
      on: "2023-03-08",
      ...more,
    }),
  ) as Disposition;

const fits = (findings: readonly Finding[], dispositions: readonly Disposition[]) =>
  joinDispositions(findings, dispositions).joined.map(({ finding: one, fit }) => [one.at[0]?.row, fit]);

describe("what was said of a finding", () => {
  it("stays with it in a later review of the same papers", () => {
    expect(fits([finding("Hadir!B8", 78), finding("Hadir!B9", 79)], [said(finding("Hadir!B9", 79))])).toEqual([
      [9, "same"],
    ]);
  });

  it("follows it where rows have moved", () => {
    expect(fits([finding("Hadir!B12", 78)], [said(finding("Hadir!B8", 78))])).toEqual([[12, "moved"]]);
  });

  it("does not follow into another column or sheet", () => {
    const before = said(finding("Hadir!B8", 78));
    expect(fits([finding("Hadir!C12", 78), finding("Rekap!B12", 78)], [before])).toEqual([]);
  });

  it("follows nowhere while more than one finding could be meant", () => {
    const found = [finding("Hadir!B12", 78), finding("Hadir!B14", 78)];
    expect(fits(found, [said(finding("Hadir!B8", 78))])).toEqual([]);
  });

  it("no longer holds where the same cells say something else", () => {
    expect(fits([finding("Hadir!B8", 90)], [said(finding("Hadir!B8", 78))])).toEqual([[8, "changed"]]);
  });

  it("is what was said last", () => {
    const found = finding("Hadir!B8", 78);
    const { joined } = joinDispositions([found], [said(found), said(found, { status: "nanti" })]);
    expect(joined.map(({ disposition }) => disposition.status)).toEqual(["nanti"]);
  });

  it("is told as gone when the finding is", () => {
    const before = said(finding("Hadir!B8", 78));
    expect(joinDispositions([], [before])).toEqual({ joined: [], unmet: [before] });
  });
});
