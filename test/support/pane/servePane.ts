import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

export interface Served {
  /** Where the folder stands, with `/` at its end. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Serves a folder as `npm start` does, on a free port of this computer. */
export async function servePane(folder: string): Promise<Served> {
  const answer = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) =>
    answer(request, response, () => void response.writeHead(404).end()),
  );
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    // Browsers trust `localhost` as they trust https: a service worker may run there.
    address: `http://localhost:${port}/`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
