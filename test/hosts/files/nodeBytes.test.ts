import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { nodeBytes } from "../../../src/hosts/files/nodeBytes";
import { openWorkbook } from "../../../src/hosts/files/read/openWorkbook";
import { portableBytes } from "../../../src/hosts/files/read/portableBytes";
import { xlsxOfRows } from "./read/support/handmade";
import { text } from "./read/support/opened";

const noPause = () => Promise.resolve();

describe.each([
  ["in JavaScript alone", portableBytes],
  ["with Node's own libraries", nodeBytes],
])("work on bytes %s", (_, work) => {
  it("unpacks what zlib packed, whatever size was declared", async () => {
    const content = fc.uint8Array({ maxLength: 3000 });
    const declared = fc.oneof(fc.constant(undefined), fc.nat(10_000));
    await fc.assert(
      fc.asyncProperty(content, declared, async (bytes, size) => {
        const inflated = await work.inflate(deflateRawSync(bytes), size ?? bytes.length, 1_000_000, noPause);
        expect(inflated).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it("unpacks a part of many megabytes", async () => {
    const bytes = new Uint8Array(5_000_000).map((_, at) => (at * 31) % 251);
    const inflated = await work.inflate(deflateRawSync(bytes), bytes.length, 200_000_000, noPause);
    expect(typeof inflated !== "string" && Buffer.compare(inflated, bytes)).toBe(0);
  });

  it.each([1, 5_000, 3_000_000])("stops above the limit when %d bytes were declared", async (declared) => {
    const packed = deflateRawSync(new Uint8Array(3_000_000));
    expect(await work.inflate(packed, declared, 2_999_999, noPause)).toBe("too-much");
    expect(await work.inflate(packed, declared, 3_000_000, noPause)).toHaveLength(3_000_000);
  });

  it.each([
    ["no deflated data", Uint8Array.of(255, 255, 255, 255)],
    ["data that end too early", deflateRawSync(Buffer.from("kuitansi ".repeat(50) + Math.PI)).subarray(0, 12)],
  ])("says that it is broken: %s", async (_name, packed) => {
    expect(await work.inflate(packed, 450, 1000, noPause)).toBe("broken");
  });

  // The check values of ISO 3309 (CRC-32 of "123456789") and of FIPS 180-2 (SHA-256 of "abc").
  it("knows the checksum and the fingerprint of the standards", () => {
    expect(work.crc32(Buffer.from("123456789"))).toBe(0xcbf43926);
    expect(work.sha256(Buffer.from("abc"))).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("reads the same workbook", async () => {
    const bytes = xlsxOfRows('<row r="1"><c r="A1" t="inlineStr"><is><t>Undangan</t></is></c></row>');
    const opened = await openWorkbook("uji.xlsx", bytes, {}, work);
    expect(opened.ok && opened.workbook.sheets[0]?.rows).toEqual([{ row: 1, cells: [text("Undangan")] }]);
    expect(opened.ok && opened.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  });
});
