/** Prints one plain last line, so that a person or a script finds the count without reading the rest. */
class ClosingLine {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    process.stderr.write(`${results.numPassedTests} passed, ${failed} failed\n`);
  }
}

module.exports = ClosingLine;
