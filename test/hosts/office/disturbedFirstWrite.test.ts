import { testDisturbed } from "./disturbedWrites";
import { openExcel, SHORT_PATIENCE } from "./openExcel";
import { PEOPLE, smallResult } from "./smallResult";

testDisturbed("a first write", {
  enter: () => openExcel({ patience: SHORT_PATIENCE }),
  write: ({ host }) => host.writeSheets(smallResult(), { people: PEOPLE }),
});
