import sirv from "sirv";

/** Answers requests with the files of a folder, as any web server would; nothing outside of it, and nothing kept. */
export function serveFolder(folder) {
  const answer = sirv(folder, { dev: true, etag: true });
  return (request, response) => answer(request, response, () => response.writeHead(404).end());
}
