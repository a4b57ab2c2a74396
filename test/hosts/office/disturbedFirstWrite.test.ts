import { testDisturbed } from "./disturbedWrites";
import { openDisturbedExcel } from "./openExcel";
import { PEOPLE, smallResult } from "./smallResult";

testDisturbed("a first write", {
  enter: () => openDisturbedExcel(),
  write: ({ host }) => host.writeSheets(smallResult(), { people: PEOPLE }),
});
