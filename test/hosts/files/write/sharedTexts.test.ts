import { repeatsItself, SharedTexts } from "../../../../src/hosts/files/write/sharedTexts";

describe("texts that many cells repeat", () => {
  it("are kept once, by number, and counted as often as they are used", () => {
    const shared = new SharedTexts();
    expect(["Kabupaten Agam", "Kota Padang", "Kabupaten Agam"].map((text) => shared.numberOf(text))).toEqual([0, 1, 0]);
    const xml = [...shared.part()].join("");
    expect(xml).toContain('count="3" uniqueCount="2"');
    expect(xml).toContain(
      '<si><t xml:space="preserve">Kabupaten Agam</t></si><si><t xml:space="preserve">Kota Padang</t></si>',
    );
  });

  it("are written so that no mark of theirs is taken for markup", () => {
    const shared = new SharedTexts();
    shared.numberOf("Kab. <Agam> & Kota");
    expect([...shared.part()].join("")).toContain("Kab. &lt;Agam&gt; &amp; Kota");
  });
});

describe("whether a column repeats itself", () => {
  const rows = (length: number, text: (i: number) => string | number | undefined) =>
    Array.from({ length }, (_, i) => [text(i)]);

  it.each([
    ["19 kab/kota over a thousand rows", rows(1_000, (i) => `Kabupaten ${i % 19}`), true],
    ["a thousand names", rows(1_000, (i) => `Nama ${i}`), false],
    ["a short table", rows(100, () => "Kota Padang"), false],
    ["numbers", rows(1_000, (i) => i % 3), false],
    ["an empty column", rows(1_000, () => undefined), false],
  ])("%s: %s", (_what, table, expected) => {
    expect(repeatsItself(table, 0)).toBe(expected);
  });
});
