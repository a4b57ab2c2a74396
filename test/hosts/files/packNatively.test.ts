import { strFromU8, unzipSync } from "fflate";
import { packNatively } from "../../../src/hosts/files/packNatively";
import { type Part, packZip } from "../../../src/hosts/files/write/packZip";

function* lines(count: number): Generator<string> {
  for (let line = 1; line <= count; line += 1)
    yield `<row r="${line}">Nagari Ampalu, ke-${line % 97} — Rp ${line * 1250}</row>\n`;
}

/** As a package has them: small parts beside one whose text is many times what the packer takes at once. */
function parts(): readonly Part[] {
  return [
    { path: "[Content_Types].xml", text: ["<Types/>"] },
    { path: "xl/worksheets/sheet1.xml", text: lines(60_000) },
    { path: "kosong.xml", text: [] },
    { path: "xl/styles.xml", text: ["<style", "Sheet/>"] },
  ];
}

describe("packing with Node's own deflate", () => {
  it("packs what the packer in JavaScript packs, part by part and in their order", async () => {
    const native = unzipSync(await packNatively(parts()));
    const portable = unzipSync(await packZip(parts()));
    expect(Object.keys(native)).toEqual(parts().map(({ path }) => path));
    expect(Object.keys(native)).toEqual(Object.keys(portable));
    for (const [path, bytes] of Object.entries(native)) {
      expect(Buffer.compare(bytes, portable[path] ?? new Uint8Array(0))).toBe(0);
    }
    expect(strFromU8(native["xl/worksheets/sheet1.xml"] ?? new Uint8Array(0))).toBe([...lines(60_000)].join(""));
  });

  it("gives equal bytes for equal parts, whenever they are packed", async () => {
    expect(Buffer.compare(await packNatively(parts()), await packNatively(parts()))).toBe(0);
  });

  it("hands on what goes wrong while the text is made", async () => {
    function* broken(): Generator<string> {
      yield "<row/>";
      throw new RangeError("no such row");
    }
    await expect(packNatively([{ path: "sheet1.xml", text: broken() }])).rejects.toThrow("no such row");
  });
});
