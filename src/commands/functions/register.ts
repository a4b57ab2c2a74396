import { displayLanguage } from "../../hosts/office/shell/displayLanguage";
import { functionMessagesIn } from "../../messages/functions";
import { CELL_FUNCTIONS } from "./cellFunctions";
import { excelFunction, type CustomFunctionsRuntime } from "./excelFunction";

declare const CustomFunctions: CustomFunctionsRuntime;

const say = () => functionMessagesIn(displayLanguage().toLowerCase().startsWith("en") ? "en" : "id");

for (const [id, reckon] of Object.entries(CELL_FUNCTIONS)) {
  CustomFunctions.associate(id, excelFunction(reckon, say, CustomFunctions));
}
