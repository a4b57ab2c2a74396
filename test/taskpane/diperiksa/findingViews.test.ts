import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { NO_DECISIONS } from "../../../src/core/decisions/decisions";
import { ReviewDesk } from "../../../src/taskpane/work/reviewDesk";
import type { FindingView } from "../../../src/taskpane/work/views/findingView";

/** The sample papers: what a person can do with their findings. */
function deskOfSamples() {
  const desk = new ReviewDesk();
  desk.takeSamples("id");
  const review = desk.review(rakorVervalDtks, NO_DECISIONS, "id", () => undefined);
  return { desk, review, findings: desk.findings(0, 1000) };
}

const dispositionOf = ({ key }: FindingView) => ({
  finding: key,
  status: "memang-begitu" as const,
  reason: "sudah disetujui PPTK",
  by: "Rina Contoh",
  on: "2023-03-09",
});

describe("findings as the pane shows them", () => {
  const { desk, review, findings } = deskOfSamples();

  it("name the kab/kota that they are about, by a name of the province's list", () => {
    const known = new Set(review.places.map(({ nama }) => nama));
    const named = findings.flatMap(({ places }) => places);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((one) => !known.has(one))).toEqual([]);
  });

  it("are about no kab/kota where they are about money", () => {
    expect(findings.filter(({ family, places }) => family !== "peserta" && places.length > 0)).toEqual([]);
  });

  it("come in portions that join to the whole list", () => {
    expect([...desk.findings(0, 3), ...desk.findings(3, 1000)]).toEqual(findings);
  });
});

describe("an answer given after the review", () => {
  it("stands in the sheet Perlu Diperiksa that is planned next, without a new review", () => {
    const { desk, findings } = deskOfSamples();
    const answered = findings[2];
    if (answered === undefined) throw new Error("The samples have three findings");
    desk.dispose([dispositionOf(answered)]);
    const outline = desk.planOutline();
    const sheet = outline.sheets.findIndex(({ name }) => name === "Perlu Diperiksa");
    const status = outline.sheets[sheet]?.tables[0]?.columns.findIndex(({ header }) => header === "Status") ?? -1;
    const [first, , third] = desk.planRows(sheet, 0, 0, 3);
    expect(third?.[status]).not.toBe(first?.[status]);
    expect(third?.[status]).toMatch(/memang begitu/i);
    expect(third?.join(" ")).toContain("sudah disetujui PPTK");
  });

  it("is told with the finding in the lists that are fetched next, and no longer once it is taken back", () => {
    const { desk, findings } = deskOfSamples();
    const answered = findings[2];
    if (answered === undefined) throw new Error("The samples have three findings");
    desk.dispose([dispositionOf(answered)]);
    expect(desk.findings(2, 1)[0]?.disposition?.by).toBe("Rina Contoh");
    desk.dispose([]);
    expect(desk.findings(2, 1)[0]?.disposition).toBeUndefined();
  });

  it("holds no longer where the figures are others, but can still be read", () => {
    const { desk, findings } = deskOfSamples();
    const answered = findings[2];
    if (answered === undefined) throw new Error("The samples have three findings");
    const said = dispositionOf(answered);
    desk.dispose([{ ...said, finding: { ...said.finding, facts: { ...said.finding.facts, baris: -1 } } }]);
    expect(desk.findings(2, 1)[0]).toMatchObject({
      disposition: undefined,
      former: { reason: "sudah disetujui PPTK" },
    });
  });
});

describe("who sat where", () => {
  it("names as many people on a seat as the rekap counts there", () => {
    const { desk, review } = deskOfSamples();
    for (const { nama, seats } of review.places) {
      const people = desk.people(nama);
      const counted = (tahap: "hadir" | "undangan", peran: string) =>
        people.filter((one) => one.stages.includes(tahap) && one.peran === peran).length;
      for (const seat of seats) {
        expect([nama, seat.nama, counted("hadir", seat.nama), counted("undangan", seat.nama)]).toEqual([
          nama,
          seat.nama,
          seat.hadir,
          seat.diundang,
        ]);
      }
    }
  });
});
