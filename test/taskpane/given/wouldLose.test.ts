import { NO_DECISIONS } from "../../../src/core/decisions/decisions";
import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { draftOf } from "../../../src/taskpane/session/acaraDraft";
import { wouldLose, type Losable } from "../../../src/taskpane/session/wouldLose";

const review = {} as NonNullable<Losable["review"]>;
const EMPTY: Losable = {
  world: "files",
  review: undefined,
  decisions: NO_DECISIONS,
  downloaded: undefined,
  acaraDraft: undefined,
};

describe("whether leaving the page asks first", () => {
  it("does not, where nothing was given", () => {
    expect(wouldLose(EMPTY, 0)).toBe(false);
  });

  it("does, while files are open whose result was not downloaded", () => {
    expect(wouldLose({ ...EMPTY, review }, 1)).toBe(true);
  });

  it("does not, once the result was downloaded as it stands; it does again after another answer", () => {
    const downloaded = { review, decisions: NO_DECISIONS };
    expect(wouldLose({ ...EMPTY, review, downloaded }, 1)).toBe(false);
    expect(wouldLose({ ...EMPTY, review, downloaded, decisions: { ...NO_DECISIONS } }, 1)).toBe(true);
  });

  it("does, where something was typed about the activity and not kept", () => {
    expect(wouldLose({ ...EMPTY, acaraDraft: draftOf(rakorVervalDtks) }, 0)).toBe(true);
  });

  it("does not in Excel, which keeps the workbook and asks for itself", () => {
    expect(wouldLose({ ...EMPTY, world: "excel", review }, 1)).toBe(false);
  });
});
