import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { BUNDLE, Folder, spjRapi } from "../support/commandLine";

describe("what the engine made of the program", () => {
  let folder: Folder;
  const version = async () => (await spjRapi(folder.path, ["--version"], folder.at("spj-rapi.js"))).stdout.trim();
  const kept = async () => (await readdir(folder.at(".terkompilasi"))).map((name) => folder.at(".terkompilasi", name));

  beforeEach(async () => {
    folder = await Folder.make();
    await cp(dirname(BUNDLE), folder.path, { recursive: true });
    await rm(folder.at(".terkompilasi"), { recursive: true, force: true });
  });
  afterEach(() => folder.remove());

  it("is kept beside the program for the next run, once for each part", async () => {
    expect(await version()).toBe("0.1.0");
    const first = await kept();
    expect(first).not.toEqual([]);
    expect(await version()).toBe("0.1.0");
    expect(await kept()).toEqual(first);
  });

  it("is made anew where it is damaged", async () => {
    await version();
    const [first = ""] = await kept();
    await writeFile(first, "rusak");
    expect(await version()).toBe("0.1.0");
    expect((await readFile(first)).length).toBeGreaterThan(1_000);
  });

  it("is never taken for another program, even one as long", async () => {
    await version();
    const part = folder.at("src_cli_run_ts.js");
    await writeFile(part, (await readFile(part, "utf8")).replaceAll("0.1.0", "9.9.9"));
    expect(await version()).toBe("9.9.9");
  });

  it("is not missed where it can be kept nowhere", async () => {
    await writeFile(folder.at(".terkompilasi"), "");
    expect(await version()).toBe("0.1.0");
  });
});
