// Runs commands as whole processes in turn (A B C, A B C ...), so that a machine that slows down slows all of them.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const preload = new URL("./reportMemory.cjs", import.meta.url).pathname;
const PYTHON_MEMORY =
  "import atexit,os,resource\natexit.register(lambda: open(os.environ['BENCH_MEMORY_FILE'],'w').write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)))\n";

/** Medians per contestant: seconds of the whole process, peak memory in MiB, and the last line it printed. */
export function measure(contestants, runs) {
  const folder = mkdtempSync(join(tmpdir(), "spj-bench-"));
  const seen = contestants.map(() => ({ seconds: [], memory: [], answer: "" }));
  try {
    for (let run = 0; run < runs; run++) {
      contestants.forEach((contestant, i) => {
        const memoryFile = join(folder, `memory-${i}`);
        const started = process.hrtime.bigint();
        const ended = spawnSync(...command(contestant), {
          encoding: "utf8",
          maxBuffer: 1 << 28,
          env: { ...process.env, BENCH_MEMORY_FILE: memoryFile },
        });
        const seconds = Number(process.hrtime.bigint() - started) / 1e9;
        if (!(contestant.exits ?? [0]).includes(ended.status))
          throw new Error(`${contestant.name}: ${ended.stderr || ended.error}`);
        seen[i].seconds.push(seconds);
        if (existsSync(memoryFile)) seen[i].memory.push(Number(readFileSync(memoryFile, "utf8")) / 1024);
        seen[i].answer = ended.stdout.trim().split("\n").pop() ?? "";
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return contestants.map((contestant, i) => ({
    name: contestant.name,
    seconds: median(seen[i].seconds),
    memory: median(seen[i].memory),
    answer: seen[i].answer,
  }));
}

function command({ node, python, args }) {
  if (node) return [process.execPath, ["--require", preload, node, ...args]];
  return [
    python.executable,
    [
      "-c",
      `${PYTHON_MEMORY}import runpy,sys\nsys.argv=sys.argv[1:]\nrunpy.run_path(sys.argv[0], run_name='__main__')`,
      python.script,
      ...args,
    ],
  ];
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? Number.NaN : sorted[Math.floor(sorted.length / 2)];
}
