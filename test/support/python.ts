import { spawnSync } from "node:child_process";
import { TOOLS, requireTool } from "./requireTool";

/**
 * Runs a Python program that reads `bytes` (an .xlsx, say) as `sys.stdin.buffer` and prints one JSON value.
 * @throws {Error} with Python's own words when the program fails.
 */
export function askPython<T>(program: string, bytes: Uint8Array): T {
  const run = spawnSync(requireTool(TOOLS.python), ["-c", program], {
    input: bytes,
    env: { ...process.env, PYTHONIOENCODING: "utf-8" },
    maxBuffer: 512 * 1024 * 1024,
    timeout: 120_000,
  });
  if (run.status !== 0) throw new Error(`Python failed: ${run.stderr.toString()}`);
  const answer: T = JSON.parse(run.stdout.toString());
  return answer;
}

/** Opens the workbook as `book` (formulas as text) and `results` (their cached results), then runs `program`. */
export function askOpenpyxl<T>(program: string, bytes: Uint8Array): T {
  return askPython<T>(`${OPENPYXL}\n${program}`, bytes);
}

const OPENPYXL = `
import io, json, sys, warnings
import openpyxl
warnings.simplefilter("error")
data = sys.stdin.buffer.read()
book = openpyxl.load_workbook(io.BytesIO(data))
results = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
def answer(value):
    print(json.dumps(value, default=str))
`;
