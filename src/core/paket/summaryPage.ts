import type { Acara } from "../acara/acara";
import { SEVERITIES } from "../sheets/checkFacts";
import type { CheckableLine } from "../sheets/kegiatan/answerLines";
import type { PaketHead } from "./paketHead";
import type { PaketWords } from "./paketWords";

/** So many stand on one page beside the figures. */
const MOST_FINDINGS = 8;
const MOST_SOURCES = 12;
/** In the order of the first sheet. */
const LINES: readonly CheckableLine[] = [
  "pagu",
  "anggaran",
  "realisasi",
  "adaKuitansi",
  "menurutDaftar",
  "tanpaBukti",
  "kuitansiLebih",
  "sisa",
  "paguTanpaKuitansi",
];

/** `ringkasan.html`: one page for printing, without scripts and without anything from elsewhere. */
export function summaryPage(acara: Acara, open: readonly string[], head: PaketHead, say: PaketWords): string {
  const { sheets, page } = say;
  const rows = (lines: readonly (readonly string[])[]) =>
    lines.map((line) => `<tr>${line.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`).join("\n");
  const money = LINES.flatMap((key) => {
    const [value, state] = [head.money[key], head.states[key]];
    if (value === undefined) return [];
    const amount = typeof value === "number" ? say.amount(value) : "–";
    return [[sheets.kegiatan.money[key], amount, state === undefined ? "" : sheets.state[state]]];
  });
  const checks = [
    ...SEVERITIES.map((severity) => {
      const { all, open } = head.findings[severity];
      return [sheets.severity[severity], say.counted(all, open)];
    }),
    [sheets.kegiatan.questions, String(head.questions)],
    [sheets.kegiatan.notCheckable, String(head.notCheckable)],
    ...(head.switchedOff > 0 ? [[sheets.kegiatan.switchedOff, String(head.switchedOff)]] : []),
    [sheets.kegiatan.passed, String(head.passed)],
  ];
  const sources = head.sources.slice(0, MOST_SOURCES).map(({ file, sha256 }) => [file, sha256 ?? page.noFingerprint]);
  const moreSources = head.sources.length - sources.length;
  return `<!doctype html>
<html lang="${escaped(head.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(page.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(page.title)}</h1>
<p class="quiet">${escaped(sheets.subtitle(acara))}</p>
<p>${escaped(page.mode(head))}</p>
<h2>${escaped(page.moneyHeading)}</h2>
<table class="figures">
${rows(money)}
</table>
<h2>${escaped(page.checksHeading)}</h2>
<table class="figures">
${rows(checks)}
</table>
<h2>${escaped(page.openHeading)}</h2>
${open.length === 0 ? `<p>${escaped(page.noneOpen)}</p>` : list(open.slice(0, MOST_FINDINGS), open.length, say)}
<h2>${escaped(page.sourcesHeading)}</h2>
<table class="sources">
${rows(sources)}
</table>
${moreSources > 0 ? `<p class="quiet">${escaped(page.more(moreSources))}</p>` : ""}
<h2>${escaped(page.verifyHeading)}</h2>
<p>${escaped(page.verify)}</p>
<table class="signed"><tr>${page.signed.map((line) => `<td>${escaped(line)}</td>`).join("")}</tr></table>
<p class="quiet">${escaped(page.madeWith(head.madeWith))}</p>
</body>
</html>
`;
}

function list(shown: readonly string[], all: number, { page }: PaketWords): string {
  const more = all > shown.length ? `<p class="quiet">${escaped(page.more(all - shown.length))}</p>` : "";
  return `<ol>${shown.map((one) => `<li>${escaped(one)}</li>`).join("\n")}</ol>${more}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

const STYLE = `
@page { size: 215mm 330mm; margin: 14mm; }
body { font: 10pt/1.35 Arial, sans-serif; color: #1b2326; max-width: 187mm; margin: 0 auto; padding: 8px; }
h1 { font-size: 15pt; color: #1b4b5a; margin: 0; }
h2 { font-size: 11pt; color: #1b4b5a; margin: 10pt 0 3pt; }
p { margin: 3pt 0; }
.quiet { color: #555f63; }
table { border-collapse: collapse; width: 100%; }
td { border: 0.5pt solid #c9d2d6; padding: 2pt 4pt; vertical-align: top; overflow-wrap: anywhere; }
.figures td:nth-child(2) { text-align: right; white-space: nowrap; }
.sources td:last-child { font: 7.5pt monospace; }
.signed td { height: 60pt; width: 50%; border: none; }
ol { margin: 2pt 0; padding-left: 16pt; }
li { margin-bottom: 1.5pt; break-inside: avoid; }
`;
