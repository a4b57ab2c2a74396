import type { SourceTrail } from "../fileTrail";
import { TableData } from "../plan/tableData";
import type { SheetWords } from "../words";

export type FileColumn = "berkas" | "keadaan" | "format" | "ukuran" | "sha256" | "catatan";

/** The files and their fingerprints: whoever holds the same bytes can do the review again. */
export function fileTable(files: readonly SourceTrail[], words: SheetWords): TableData<FileColumn> {
  const say = words.jejak;
  const header = say.files;
  return TableData.of<FileColumn, SourceTrail>("Berkas", files, [
    { key: "berkas", header: header.berkas, style: "wrapped", width: 30, value: ({ file }) => file },
    {
      key: "keadaan",
      header: header.keadaan,
      style: "wrapped",
      width: 18,
      value: (trail) => ("refusal" in trail ? say.refusal(trail.refusal) : say.read),
    },
    {
      key: "format",
      header: header.format,
      style: "wrapped",
      width: 16,
      value: (trail) => ("format" in trail ? say.format[trail.format] : undefined),
    },
    {
      key: "ukuran",
      header: header.ukuran,
      style: "integer",
      width: 16,
      value: (trail) => ("format" in trail ? trail.bytes : undefined),
    },
    {
      key: "sha256",
      header: header.sha256,
      style: "wrapped",
      width: 36,
      value: (trail) => ("format" in trail ? trail.sha256 : undefined),
    },
    {
      key: "catatan",
      header: header.catatan,
      style: "wrapped",
      width: 36,
      value: (trail) => notesOf(trail, words),
    },
  ]);
}

function notesOf(trail: SourceTrail, { jejak: say }: SheetWords): string | undefined {
  if ("open" in trail) return say.readWhileOpen;
  return "notes" in trail ? trail.notes.map(say.note).join("\n") || undefined : undefined;
}
