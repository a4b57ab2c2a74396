import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findTool, TOOLS } from "../support/requireTool";
import { MANIFEST } from "./surroundings";

/**
 * Microsoft's schema of add-in manifests, `OfficeAppManifestV1_1.xsd` with the four schemas beside it that it names. It is
 * Microsoft's and does not come with this project: put it anywhere and name the file here.
 */
const SCHEMA = process.env["SPJ_MANIFEST_XSD"] ?? "";
if (SCHEMA !== "" && !existsSync(SCHEMA)) throw new Error(`SPJ_MANIFEST_XSD names no file: ${SCHEMA}`);
const missing = [
  ...(SCHEMA === "" ? ["SPJ_MANIFEST_XSD=.../OfficeAppManifestV1_1.xsd"] : []),
  ...(findTool(TOOLS.xmllint) === undefined ? [`xmllint (${TOOLS.xmllint.packages.join(" ")})`] : []),
].join(" and ");
if (missing !== "") {
  process.stderr.write(`\nNOT RUN: the manifest was not held against Microsoft's schema. Needed: ${missing}\n\n`);
}

/** The title of a test that did not run says why, wherever it is listed. */
function itWithSchema(title: string, test: () => void): void {
  if (missing === "") it(title, test);
  else it.skip(`NOT RUN for want of ${missing}: ${title}`, test);
}

/** The schema is of 2019 and does not know this element, which Microsoft documents since. */
const OF_2019 = MANIFEST.replace(/\s*<Runtimes>.*?<\/Runtimes>/s, "");

describe("the manifest under Microsoft's schema", () => {
  it("differs from what is tried by the runtimes only", () => {
    expect(OF_2019).not.toContain("<Runtime ");
    expect(MANIFEST.length - OF_2019.length).toBeLessThan(140);
  });

  itWithSchema("is valid without the runtimes", () => {
    expect(validate(OF_2019)).toEqual({ status: 0, complaints: [] });
  });

  itWithSchema("is complained of for its runtimes alone", () => {
    const { complaints } = validate(MANIFEST);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain("}Runtimes': This element is not expected");
  });

  itWithSchema("would be refused for a wrong order, and a label that is too long", () => {
    const swapped = OF_2019.replace(/(<Version>.*<\/Version>)(\s*)(<ProviderName>.*<\/ProviderName>)/, "$3$2$1");
    expect(validate(swapped).status).not.toBe(0);
    expect(validate(OF_2019.replace("Buka panel", "Buka panel ".repeat(12))).status).not.toBe(0);
  });
});

function validate(xml: string): { readonly status: number | null; readonly complaints: readonly string[] } {
  const { status, stderr } = spawnSync("xmllint", ["--noout", "--schema", SCHEMA, "-"], {
    input: xml,
    encoding: "utf8",
  });
  return { status, complaints: stderr.split("\n").filter((line) => line.includes("validity error")) };
}
