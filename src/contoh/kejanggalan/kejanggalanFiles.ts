import type { PlantedContradiction } from "./plantedContradiction";

/** The list of planted contradictions as `kejanggalan.json`: for a program that compares it with its findings. */
export function kejanggalanJson(planted: readonly PlantedContradiction[]): string {
  return `${JSON.stringify(planted, undefined, 2)}\n`;
}

/** The same list as `kejanggalan.md`: for a person who reads the samples beside it. */
export function kejanggalanMarkdown(planted: readonly PlantedContradiction[]): string {
  const rows = planted.map(({ code, severity, at, apa }, index) =>
    ["", index + 1, apa, at.join("<br>"), `\`${code}\``, severity, ""].join(" | ").trim(),
  );
  return [
    "# Kejanggalan yang sengaja ditanam",
    "",
    "Semua nama orang dan NIP dalam contoh ini rekaan. Yang tidak tercantum di bawah ini dibuat cocok satu sama lain.",
    "",
    "| No | Yang ditanam | Sel | Kode pemeriksaan | Tingkat |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
