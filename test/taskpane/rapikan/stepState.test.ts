import { NO_DECISIONS } from "../../../src/core/decisions/decisions";
import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { stepStanding } from "../../../src/taskpane/screens/rapikan/stepState";
import { changedTables, changesInAll } from "../../../src/taskpane/screens/rapikan/tulis/changes";
import { fileNameFor } from "../../../src/taskpane/screens/rapikan/tulis/fileNameFor";
import { ReviewDesk } from "../../../src/taskpane/work/reviewDesk";

type Known = Parameters<typeof stepStanding>[1];

const desk = new ReviewDesk();
const sources = desk.takeSamples("id");
const review = desk.review(rakorVervalDtks, NO_DECISIONS, "id", () => undefined);
const questions = desk.questions(0, 100);

const NOTHING: Known = {
  sources: [],
  review: undefined,
  stale: false,
  questions: [],
  knownAnswers: [],
  decisions: NO_DECISIONS,
  written: undefined,
  unfit: [],
};
const REVIEWED: Known = { ...NOTHING, sources, review, questions };

describe("the steps", () => {
  it("wait for sources, which are the first thing to do", () => {
    expect(stepStanding("sumber", NOTHING).state).toBe("open");
    for (const step of ["hasil", "jawab", "tulis"] as const) expect(stepStanding(step, NOTHING).state).toBe("waiting");
  });

  it("count the questions that nobody has answered", () => {
    expect(stepStanding("jawab", REVIEWED)).toEqual({ state: "open", count: questions.length });
    expect(stepStanding("jawab", { ...REVIEWED, questions: [] })).toEqual({ state: "done", count: 0 });
  });

  it("open again where what was chosen or decided has changed since", () => {
    const written = { sheets: ["Kegiatan"], newWorkbook: false, finished: true };
    expect(stepStanding("tulis", { ...REVIEWED, written }).state).toBe("done");
    expect(stepStanding("tulis", { ...REVIEWED, written, stale: true }).state).toBe("open");
    expect(stepStanding("tulis", { ...REVIEWED, written: { ...written, finished: false } }).state).toBe("open");
  });

  it("say how many files were refused", () => {
    const refused = { file: "a.doc", format: undefined, refused: "?", own: false, notes: [], sheets: [] };
    expect(stepStanding("sumber", { ...REVIEWED, sources: [...sources, refused] }).count).toBe(1);
  });

  it("are not done where no file can be read, nor where no table was found", () => {
    const refused = { file: "a.doc", format: undefined, refused: "?", own: false, notes: [], sheets: [] };
    const none = { ...REVIEWED, sources: [refused], questions: [], review: { ...review, tables: [] } };
    expect(stepStanding("sumber", none)).toEqual({ state: "open", count: 1 });
    for (const step of ["hasil", "jawab", "tulis"] as const) expect(stepStanding(step, none).state).toBe("waiting");
    const withoutTables = { ...REVIEWED, questions: [], review: { ...review, tables: [] } };
    expect(stepStanding("hasil", withoutTables).state).toBe("open");
  });
});

describe("what a write would change", () => {
  const none = { added: [], changed: [], gone: [] };
  const diff = [
    { sheet: "Peserta", table: "Peserta", ...none, added: [["Siti"], ["Budi"]], gone: [["Ani"]] },
    { sheet: "Anggaran", table: "Anggaran", ...none },
    { sheet: "Realisasi", table: "Realisasi", ...none, changed: [["5.1.02"]] },
  ];

  it("leaves out tables in which nothing would", () => {
    expect(changedTables(diff).map(({ sheet }) => sheet)).toEqual(["Peserta", "Realisasi"]);
  });

  it("adds up over all tables", () => {
    expect(changesInAll(diff)).toEqual({ added: 2, changed: 1, gone: 1 });
  });
});

it("names a file after the activity without signs that no system takes", () => {
  expect(fileNameFor('Rapat 3/2023: "Verval"  DTKS?.xlsx')).toBe("Rapat 3-2023- -Verval- DTKS-.xlsx");
});
