#!/usr/bin/env node
import { keepCompiledCode } from "./compiledCode";

// A reader that closes early (`| head`) is no fault.
process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  if (fault.code !== "EPIPE") throw fault;
});
const stop = new AbortController();
process.once("SIGINT", () => stop.abort());
keepCompiledCode(__filename);
void import("./run")
  .then(({ run }) => run(process.argv.slice(2), stop.signal))
  .then((code) => {
    process.exitCode = code;
  });
