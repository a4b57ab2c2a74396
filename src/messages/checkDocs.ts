import type { Missing } from "../core/checks/findingFacts";
import type { CellRef } from "../core/cells/cellRef";
import { CHECKS } from "../core/checks";
import type { AnyCheck } from "../core/checks/defineCheck";
import type { Family, Finding } from "../core/checks/check";
import type { Rule } from "../core/values/rule";
import { describeFinding, describeMissing, familyName, messagesOf, ruleStatusName, severityName } from "./findings";
import { formatTanggal } from "./format";

const INTRODUCTION = `# Pemeriksaan

Halaman ini dibuat dari kode program (\`UPDATE_DOCS=1 npx jest test/docs/pemeriksaan.test.ts\`); jangan disunting dengan tangan.

Setiap pemeriksaan berakhir dengan salah satu dari tiga keadaan: **cocok**, **tidak cocok**, atau **belum dapat diperiksa**
(yang diperlukan belum ada di berkas). Diam tidak pernah berarti setuju. Tidak ada yang dibetulkan sendiri oleh program:
orang yang memutuskan.

- **Salah**: data bertentangan dengan dirinya sendiri atau dengan aturan yang sudah dipastikan.
- **Perlu diperiksa**: orang harus memutuskan.
- **Info**: sekadar untuk diketahui.

Bila lebih dari separuh baris di satu lembar tidak cocok dengan cara yang sama, kolomnya mungkin berisi hal lain. Hal itu
disampaikan satu kali, sebagai **Perlu diperiksa**. Bila kegiatannya tidak disebut (\`--acara\`, atau di Pengaturan) dan tidak ada
berkas yang menyebut kegiatan bawaan, yang tidak cocok dengan kegiatan itu juga hanya **Perlu diperiksa**.

Sel yang disebut pada contoh adalah contoh. Aturan yang bertanggal hanya dipakai untuk acara pada masa berlakunya.
`;

/** The cells of an invented case, for the sentence of the documentation. */
const EXAMPLE_CELLS: readonly CellRef[] = [
  { file: "SPJ.xlsx", sheet: "Lembar1", row: 12, col: 7 },
  { file: "SPJ.xlsx", sheet: "Lembar1", row: 13, col: 7 },
];

/** docs/pemeriksaan.md: every check with its meaning, rule, needs and an example sentence. */
export function checkDocs(): string {
  const families = [...new Set(CHECKS.map(({ family }) => family))];
  return [INTRODUCTION, ...families.map(familySection)].join("\n");
}

function familySection(family: Family): string {
  const checks = CHECKS.filter((check) => check.family === family);
  return [`## ${familyName(family, "id")}\n`, ...checks.map(checkSection)].join("\n");
}

/** What is handed over whatever was read. */
const ALWAYS_THERE: ReadonlySet<Missing> = new Set<Missing>([
  "acara",
  "belumTerbaca",
  "pembayaranBku",
  "orangPerBaris",
  "nilaiMenurutNomor",
]);

function checkSection(check: AnyCheck): string {
  const { nama, arti, alasan, langkah } = messagesOf(check.code, "id");
  // The case is the check's own, so that code and facts belong together.
  const finding = { code: check.code, at: EXAMPLE_CELLS, facts: check.example, difference: undefined } as Finding;
  const needs = [...check.needs, ...(check.passesWith ?? [])]
    .filter((need) => !ALWAYS_THERE.has(need))
    .map((need) => describeMissing(need, "id"));
  return `### \`${check.code}\`

**${nama}** (${severityName(check.severity, "id")})

${arti} ${alasan}

- Langkah: ${langkah}
- Aturan: ${ruleLine(check.rule)}
- Belum dapat diperiksa bila: ${needs.length === 0 ? "tidak ada" : needs.join(" ")}
- Contoh: ${describeFinding(finding, "id")}
`;
}

function ruleLine({ source, status, from, to }: Rule): string {
  const since = from ? `berlaku sejak ${formatTanggal(from, "id")}` : "";
  const until = to ? `sampai ${formatTanggal(to, "id")}` : "";
  const dates = [since, until].filter((part) => part !== "").join(" ");
  return `${source} (${ruleStatusName(status, "id")}${dates === "" ? "" : `; ${dates}`})`;
}
