import type { Refusal } from "../../src/core/cells/refusal";
import { LANGUAGES } from "../../src/messages/language";
import { messagesIn } from "../../src/messages/messagesIn";
import { describeRefusal } from "../../src/messages/refusals";

const FILE = "Daftar hadir.xlsx";
const REFUSALS: readonly Refusal[] = [
  { file: FILE, reason: "empty-file", bytes: 0 },
  { file: FILE, reason: "empty-file", bytes: 30_000_000 },
  { file: FILE, reason: "encrypted" },
  { file: FILE, reason: "web-page" },
  { file: FILE, reason: "not-a-workbook" },
  { file: FILE, reason: "not-a-workbook", is: "text" },
  { file: FILE, reason: "not-a-workbook", is: "pdf" },
  { file: FILE, reason: "not-a-workbook", is: "picture" },
  { file: FILE, reason: "damaged", part: "xl/workbook.xml" },
  { file: FILE, reason: "too-large", what: "rows", limit: 1_048_576, actual: 2_000_000 },
  { file: FILE, reason: "unsafe", part: "../luar.xml" },
  { file: FILE, reason: "no-sheets" },
  { file: FILE, reason: "open-quote", line: 1_200 },
  { file: FILE, reason: "unreadable", detail: "not-found" },
  { file: FILE, reason: "unreadable", detail: "no-permission" },
  { file: FILE, reason: "unreadable", detail: "is-folder" },
  { file: FILE, reason: "unreadable", detail: "closed-folder" },
  { file: FILE, reason: "unreadable", detail: "other" },
];

describe.each(LANGUAGES)("a refusal in %s", (language) => {
  const { refusals } = messagesIn(language);
  const say = (refusal: Refusal) => describeRefusal(refusals, refusal, language);

  it.each(REFUSALS)("names the file, what is the matter and what to do: $reason $detail", (refusal) => {
    const [first = "", ...next] = say(refusal)
      .replaceAll(FILE, "FILE")
      .split(/(?<=[.)]) (?=[A-Z])/);
    expect(first).toMatch(/^FILE .+\.$/);
    expect(next.join(" ")).toMatch(/\.$/);
  });

  it("is another sentence for every reason", () => {
    expect(new Set(REFUSALS.map(say)).size).toBe(REFUSALS.length);
  });
});

describe("counts in a refusal", () => {
  const say = (refusal: Refusal) => describeRefusal(messagesIn("id").refusals, refusal, "id");

  it("are grouped as on the papers", () => {
    expect(say({ file: FILE, reason: "too-large", what: "rows", limit: 1_048_576, actual: 2_000_000 })).toContain(
      "2.000.000 baris, batasnya 1.048.576 baris",
    );
  });

  it("do not call a file a part of itself", () => {
    expect(say({ file: FILE, reason: "damaged", part: FILE })).toContain("rusak: isinya terpotong atau tidak utuh.");
  });

  it("call a file of thirty million blanks what it is", () => {
    expect(say({ file: FILE, reason: "empty-file", bytes: 30_000_000 })).toContain("kosong (30 MB ");
    expect(say({ file: FILE, reason: "empty-file", bytes: 0 })).toContain("kosong (0 byte)");
  });

  it("are megabytes where bytes were counted", () => {
    expect(say({ file: FILE, reason: "too-large", what: "bytes", limit: 50_000_000, actual: 112_400_000 })).toContain(
      "112,4 MB, batasnya 50 MB",
    );
  });
});
