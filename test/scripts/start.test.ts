import { type ChildProcess, spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { paneFolder } from "../support/pane/paneFolder";

jest.setTimeout(900_000);

const START = join(__dirname, "..", "..", "scripts", "start.mjs");

interface Run {
  readonly process: ChildProcess;
  /** All that it said so far. */
  said(): string;
  ended(): Promise<number | null>;
}

function start(port: number, ...options: readonly string[]): Run {
  const run = spawn(process.execPath, [START, ...options], { env: { ...process.env, PORT: String(port) } });
  let said = "";
  for (const stream of [run.stdout, run.stderr]) stream.on("data", (part: Buffer) => (said += part.toString("utf8")));
  const ended = new Promise<number | null>((over) => run.once("close", over));
  return { process: run, said: () => said, ended: () => ended };
}

/** Waits until it has said this. */
async function saying(run: Run, what: RegExp): Promise<void> {
  while (!what.test(run.said())) {
    if (run.process.exitCode !== null) throw new Error(`It ended after: ${run.said()}`);
    await new Promise((soon) => setTimeout(soon, 20));
  }
}

const listening = async (): Promise<{ readonly server: Server; readonly port: number }> => {
  const server = createServer((_request, response) => response.end("lain"));
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  return { server, port: (server.address() as AddressInfo).port };
};

async function freePort(): Promise<number> {
  const { server, port } = await listening();
  await new Promise((closed) => server.close(closed));
  return port;
}

describe("npm start", () => {
  let run: Run | undefined;
  afterEach(async () => {
    run?.process.kill("SIGKILL");
    await run?.ended();
  });

  it("serves the built page to this computer, with the policy that lets nothing out", async () => {
    const port = await freePort();
    run = start(port, "--tanpa-peramban", `--folder=${await paneFolder()}`);
    await saying(run, /SPJ Rapi: http/);
    const [address] = /http:\/\/\S+/.exec(run.said()) ?? [];
    expect(address).toBe(`http://localhost:${port}/index.html`);
    const page = await fetch(address ?? "");
    expect([page.status, page.headers.get("content-type")]).toEqual([200, expect.stringMatching(/^text\/html/)]);
    const html = await page.text();
    const [, policy = ""] = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(html) ?? [];
    const rules = policy.split("; ");
    expect(rules).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'", "form-action 'none'"]),
    );
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
    const scripts = [...html.matchAll(/<script[^>]* src="?([^\s">]+)/g)].map(([, script]) => script);
    expect(scripts).toContain("pane.js");
    for (const script of scripts) {
      const answer = await fetch(`http://localhost:${port}/${script}`);
      expect([script, answer.status, answer.headers.get("content-type")]).toEqual([
        script,
        200,
        expect.stringMatching(/javascript/),
      ]);
    }
    expect((await fetch(`http://localhost:${port}/..%2f..%2fpackage.json`)).status).toBe(404);
  });

  it("says in both languages how to end it, and how it comes into Excel", async () => {
    run = start(await freePort(), "--tanpa-peramban", `--folder=${await paneFolder()}`);
    await saying(run, /whole office/);
    expect(run.said()).toMatch(/Ctrl\+C untuk berhenti/);
    expect(run.said()).toMatch(/Ctrl\+C to stop/);
    expect(run.said()).toMatch(/Untuk Excel di komputer ini .*npm run excel/);
    expect(run.said()).toMatch(/For Excel on this computer .*npm run excel/);
    expect(run.said().match(/docs\/pemasangan\.md/g)).toHaveLength(2);
  });

  it.each(["SIGINT", "SIGTERM"] as const)(
    "ends at once and well on %s, though a page is still open",
    async (signal) => {
      const port = await freePort();
      run = start(port, "--tanpa-peramban", `--folder=${await paneFolder()}`);
      await saying(run, /SPJ Rapi: http/);
      await (await fetch(`http://localhost:${port}/index.html`, { keepalive: true })).text();
      run.process.kill(signal);
      expect(await run.ended()).toBe(0);
      await expect(fetch(`http://localhost:${port}/index.html`)).rejects.toThrow();
    },
  );

  it("says what to do where another program has the port, and takes no other by itself", async () => {
    const { server, port } = await listening();
    run = start(port, "--tanpa-peramban", `--folder=${await paneFolder()}`);
    expect(await run.ended()).toBe(2);
    expect(run.said()).toContain(`PORT=${port + 1} npm start`);
    expect(run.said()).toMatch(/sedang dipakai/);
    expect(run.said()).toMatch(/is in use/);
    expect(run.said()).not.toMatch(/ {4}at |Error/);
    await new Promise((closed) => server.close(closed));
  });

  it.each([
    ["an option that it does not know", "--tanpa-perambam", /tidak dikenal[^]*is not known/],
    ["a folder that is not there", `--folder=${join(__dirname, "tidak-ada")}`, /npm run build/],
  ])("refuses %s in a sentence", async (_what, option, sentence) => {
    run = start(await freePort(), option);
    expect(await run.ended()).toBe(2);
    expect(run.said()).toMatch(sentence);
  });
});
