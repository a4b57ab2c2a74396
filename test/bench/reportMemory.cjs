// Preloaded into a measured Node process: leaves its peak memory (KiB) where the bench looks for it.
const { writeFileSync } = require("node:fs");
process.on("exit", () => writeFileSync(process.env.BENCH_MEMORY_FILE, String(process.resourceUsage().maxRSS)));
