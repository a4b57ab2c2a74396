import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decisionsOf } from "../../src/cli/decisionsOf";
import { LANGUAGES } from "../../src/messages/language";
import { messagesIn } from "../../src/messages/messagesIn";

const folder = mkdtempSync(join(tmpdir(), "keputusan-"));
const keep = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
describe.each(LANGUAGES)("--keputusan, in %s", (language) => {
  const read = (file: string | undefined) =>
    decisionsOf(file === undefined ? {} : { keputusan: file }, { messages: messagesIn(language) });

  it("is no decision where it is not given", async () => {
    expect(Object.values(await read(undefined)).flat()).toEqual([]);
  });

  it("reads a file, with a byte order mark too", async () => {
    const layout = { labels: ["no", "nama"], kind: "peserta", columns: ["no", "nama"] };
    const file = keep("baik.json", `\uFEFF${JSON.stringify({ version: 1, layouts: [layout] })}`);
    expect(await read(file)).toMatchObject({ layouts: [layout] });
  });

  it.each([
    ["is not there", join(folder, "tidak-ada.json"), "tidak-ada.json"],
    ["is no JSON", keep("rusak.json", "{ versi"), "JSON"],
    ["is newer", keep("baru.json", '{ "version": 9 }'), "baru.json"],
    ["lacks something", keep("kurang.json", '{ "version": 1, "answers": [{}] }'), "answers[1].at"],
  ])("says in a sentence that it %s", async (_what, file, named) => {
    await expect(read(file)).rejects.toThrow(named);
  });
});
