import { displayLanguage } from "../../hosts/office/shell/displayLanguage";
import { functionMessagesIn } from "../../messages/functions";
import { CELL_FUNCTIONS, OF_THE_PROVINCE } from "./cellFunctions";
import { excelFunction, type CustomFunctionsRuntime } from "./excelFunction";
import { wilayahOfWorkbook } from "./wilayahOfWorkbook";

declare const CustomFunctions: CustomFunctionsRuntime;

const say = () => functionMessagesIn(displayLanguage().toLowerCase().startsWith("en") ? "en" : "id");

for (const [id, reckon] of Object.entries(CELL_FUNCTIONS)) {
  const run = excelFunction(reckon, say, CustomFunctions);
  const inProvince = async (input: unknown) => run(input, await wilayahOfWorkbook());
  CustomFunctions.associate(id, OF_THE_PROVINCE.has(id) ? inProvince : (input) => run(input, undefined));
}
