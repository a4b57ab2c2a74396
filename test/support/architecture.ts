import { posix } from "node:path";
import ts from "typescript";

/** A source file as the rules see it: its path from `src/` with `/`, and its text. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** Which rooms each room may look into; a room that is not here may not exist. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  messages: ["core"],
  hosts: ["core"],
  contoh: ["core"],
  cli: ["core", "messages", "hosts", "contoh"],
  taskpane: ["core", "messages", "hosts", "contoh"],
  commands: ["core", "messages", "hosts"],
};

/** The worlds of `hosts/`, which know nothing of each other. */
const WORLDS = ["office", "files", "memory"];

/** The rooms of the core and inside its rooms, each looking only at those named before it; what they hand on stands beside them. */
const INNER_ROOMS: Readonly<Record<string, readonly string[]>> = {
  core: [
    "values",
    "cells",
    "tables",
    "acara",
    "records",
    "acara/stated",
    "people",
    "tally",
    "benang",
    "kelengkapan",
    "pajak",
    "checks",
    "decisions",
    "sheets",
    "formulir",
    "meja",
    "paket",
  ],
  "core/tables": ["words", "sheet", "header", "forms", "columns", "row", "sums", "roles"],
  "core/records": ["cells", "rows", "people", "money", "papers", "witnesses"],
};

/** Where each package may be imported; a package that is not here may be imported nowhere. */
const PACKAGES: readonly (readonly [folder: string, packages: readonly string[]])[] = [
  ["core/", ["fastest-levenshtein"]],
  ["hosts/files/", ["exceljs", "fflate", "@e965/xlsx", "papaparse", "@noble/hashes"]],
  ["cli/", ["commander", "cli-progress", "tinyglobby"]],
  ["taskpane/", ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"]],
  ["taskpane/", ["@tanstack/react-virtual", "comlink", "zustand"]],
];

/** Node's own modules: reading and writing bytes of workbooks must also work in a browser. */
const NODE_FOLDERS = [/^cli\//, /^hosts\/files\/[^/]+$/];

const LIMIT = 300;
/** Reference lists and sentences are data: their length is not complexity. */
const ANY_LENGTH = [/^messages\//, /^core\/values\/wilayah\//];

const EMPTY_NAMES = /^(utils?|helpers?|common|misc)$/i;
const OFFICE_NAMES = ["Excel", "Office", "OfficeExtension"];

/** Every breach of the house rules in these files, as `path: what is wrong`. */
export function breaches(files: readonly SourceText[]): readonly string[] {
  return files.flatMap((file) => [...breachesOf(file)].map((breach) => `${file.path}: ${breach}`));
}

function* breachesOf({ path, text }: SourceText): Generator<string> {
  const room = roomOf(path);
  if (path.includes("/") && ROOMS[room] === undefined) yield `${room} is no room of the house`;
  for (const name of path.split("/")) {
    if (EMPTY_NAMES.test(name.replace(/\..*$/, ""))) yield `${name} says nothing about what is inside`;
  }
  const lines = text.replace(/\n$/, "").split("\n").length;
  if (lines > LIMIT && !ANY_LENGTH.some((folder) => folder.test(path))) yield `${lines} lines, the limit is ${LIMIT}`;

  const { imports, identifiers } = namesIn(path, text);
  for (const target of imports) {
    if (target.startsWith(".")) yield* arrowBreach(path, posix.join(posix.dirname(path), target));
    else yield* packageBreach(path, target);
  }
  for (const name of OFFICE_NAMES) {
    if (identifiers.has(name) && !path.startsWith("hosts/office/")) yield `${name} is named outside hosts/office`;
  }
  if (identifiers.has("console") && room !== "cli") yield "console is used outside cli";
}

function* arrowBreach(from: string, to: string): Generator<string> {
  const [room, target] = [roomOf(from), roomOf(to)];
  if (to.startsWith("..")) {
    // The version stands in package.json, and only there.
    if (!((room === "cli" || room === "taskpane") && posix.basename(to) === "package.json"))
      yield `imports ${to}, outside src`;
  } else if (room !== target && !ROOMS[room]?.includes(target)) {
    yield `${room} may not import from ${target}`;
  } else if (room === "hosts" && target === "hosts") {
    const [world, other] = [from.split("/")[1], to.split("/")[1]];
    if (world !== other && WORLDS.includes(other ?? "")) yield `hosts/${world} may not import from hosts/${other}`;
  }
  yield* innerBreach(from, to);
}

function* innerBreach(from: string, to: string): Generator<string> {
  for (const [outer, rooms] of Object.entries(INNER_ROOMS)) {
    if (!from.startsWith(`${outer}/`) || !to.startsWith(`${outer}/`)) continue;
    // `acara/stated` is a room of its own inside `acara`: of those that hold a path, the longest name is the room.
    const inside = (path: string) =>
      rooms.filter((name) => path.startsWith(`${outer}/${name}/`)).sort((a, b) => b.length - a.length)[0];
    const [room, target] = [inside(from), inside(to)];
    if (room !== undefined && target !== undefined && rooms.indexOf(target) > rooms.indexOf(room))
      yield `${outer}/${room} may not import from ${outer}/${target}`;
  }
}

function* packageBreach(from: string, target: string): Generator<string> {
  if (target.startsWith("node:")) {
    if (!NODE_FOLDERS.some((folder) => folder.test(from))) yield `${target} is not there in a browser`;
    return;
  }
  const name = target
    .split("/")
    .slice(0, target.startsWith("@") ? 2 : 1)
    .join("/");
  const allowed = PACKAGES.some(([folder, packages]) => from.startsWith(folder) && packages.includes(name));
  if (!allowed) yield `the package ${name} may not be imported here`;
}

function roomOf(path: string): string {
  return path.split("/")[0] ?? "";
}

/** What a file imports in any of the ways TypeScript knows, and the identifiers it uses outside comments and texts. */
function namesIn(path: string, text: string): { imports: readonly string[]; identifiers: ReadonlySet<string> } {
  const imports: string[] = [];
  const identifiers = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) identifiers.add(node.text);
    const target = importedBy(node);
    if (target !== undefined && ts.isStringLiteralLike(target)) imports.push(target.text);
    ts.forEachChild(node, visit);
  };
  visit(
    ts.createSourceFile(
      path,
      text,
      ts.ScriptTarget.ES2022,
      false,
      path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    ),
  );
  return { imports, identifiers };
}

function importedBy(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (!ts.isCallExpression(node)) return undefined;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === "require";
  return isImport || isRequire ? node.arguments[0] : undefined;
}
