import type { DraftWorkbook } from "../draftWorkbook";
import { hadirFlatSheet } from "./hadirFlatSheet";
import { hadirKabKotaSheets } from "./hadirKabKotaSheets";
import { hadirSectionsSheet } from "./hadirSectionsSheet";
import { honorSheet } from "./honorSheet";
import { narasumberSheet } from "./narasumberSheet";
import { panitiaSheet } from "./panitiaSheet";
import { transportSheet } from "./transportSheet";
import { undanganSheet } from "./undanganSheet";

/** The invited on one sheet; those who came on seven, with committee, speakers and payments beside them. */
export function pesertaWorkbooks(): readonly DraftWorkbook[] {
  return [
    { file: "undangan.xlsx", title: "Daftar Undangan Rakor Verval DTKS", sheets: [undanganSheet()] },
    {
      file: "daftar hadir.xlsx",
      title: "Daftar Hadir Rakor Verval DTKS",
      sheets: [
        hadirSectionsSheet(),
        ...hadirKabKotaSheets(),
        hadirFlatSheet(),
        panitiaSheet(),
        narasumberSheet(),
        transportSheet(),
        honorSheet(),
      ],
    },
  ];
}
