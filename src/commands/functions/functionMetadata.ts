import { functionMessagesIn, type FunctionName } from "../../messages/functions";
import type { Language } from "../../messages/language";
import { CELL_FUNCTIONS } from "./cellFunctions";

/** What Excel is told of the functions, as Microsoft's schema of custom functions' metadata has it. */
export interface FunctionMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string; readonly type: "any" }[];
    readonly result: { readonly type: "any"; readonly dimensionality: "scalar" };
  }[];
}

/**
 * The argument is of any type: told that it is text, Excel would hand over a number without saying that it was one, and a
 * NIP that lost its last digits could not be told from a whole one.
 */
export function functionMetadata(language: Language): FunctionMetadata {
  const { help } = functionMessagesIn(language);
  return {
    functions: (Object.keys(CELL_FUNCTIONS) as FunctionName[]).map((name) => {
      const { description, argument, argumentHelp } = help[name];
      return {
        id: name,
        name,
        description,
        parameters: [{ name: argument, description: argumentHelp, type: "any" }],
        result: { type: "any", dimensionality: "scalar" },
      };
    }),
  };
}
