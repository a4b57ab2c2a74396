import { type Tool, findTool, requireTool } from "./requireTool";

/** Has no package, so that nothing is ever installed for it. */
const lacking: Tool = {
  name: "a tool that nobody has",
  packages: ["spj-rapi-no-such-package"],
  tries: [["spj-rapi-no-such-tool"]],
};

describe("a tool that the machine lacks", () => {
  const { CI } = process.env;
  const getuid = process.getuid;

  beforeEach(() => {
    // Not root: nothing may be installed.
    process.getuid = () => 1000;
  });
  afterEach(() => {
    if (CI === undefined) delete process.env["CI"];
    else process.env["CI"] = CI;
    if (getuid !== undefined) process.getuid = getuid;
  });

  it("is an error where CI is true", () => {
    process.env["CI"] = "true";
    expect(() => findTool(lacking)).toThrow("apt-get install spj-rapi-no-such-package");
  });

  it("is undefined elsewhere, and an error for who cannot do without", () => {
    delete process.env["CI"];
    expect(findTool(lacking)).toBeUndefined();
    expect(() => requireTool(lacking)).toThrow("is missing");
  });
});
