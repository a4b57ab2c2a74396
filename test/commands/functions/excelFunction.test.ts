import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { unsure, wrong } from "../../../src/commands/functions/answer";
import { excelFunction, type CustomFunctionsRuntime } from "../../../src/commands/functions/excelFunction";
import { functionMessagesIn } from "../../../src/messages/functions";

/** Microsoft's own runtime of custom functions, in a bare window. */
function microsoftsRuntime(): CustomFunctionsRuntime {
  const file = require.resolve("@microsoft/office-js/dist/custom-functions-runtime.js");
  const script = { src: "https://localhost/custom-functions-runtime.js", setAttribute: () => undefined };
  const document = {
    getElementsByTagName: () => [{ ...script, appendChild: () => undefined }],
    createElement: () => ({ ...script }),
  };
  const location = { href: "https://localhost/", search: "" };
  const window = { setTimeout: () => 0, clearTimeout, navigator: { userAgent: "" }, location, document, history: {} };
  const context = createContext(Object.assign(window, { window, self: window }));
  runInContext(readFileSync(file, "utf8"), context);
  return runInContext("CustomFunctions", context) as CustomFunctionsRuntime;
}

const say = () => functionMessagesIn("id");

describe("a function as Excel calls it", () => {
  const runtime = microsoftsRuntime();
  const thrown = (answer: ReturnType<typeof wrong>): unknown => {
    try {
      return excelFunction(() => answer, say, runtime)("x", undefined);
    } catch (error) {
      return error;
    }
  };

  it("hands values through", () => {
    expect(excelFunction(() => ({ value: 7 }), say, runtime)("x", undefined)).toBe(7);
  });

  it("shows what is wrong as #VALUE! with its sentence", () => {
    expect(thrown(wrong("Tulis ulang."))).toMatchObject({ code: "#VALUE!", message: "Tulis ulang." });
    expect(thrown(wrong("Tulis ulang."))).toBeInstanceOf(runtime.Error);
  });

  it("shows what a person must decide as #N/A with its sentence", () => {
    expect(thrown(unsure("Yang mana?"))).toMatchObject({ code: "#N/A", message: "Yang mana?" });
  });
});
