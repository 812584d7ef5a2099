// Entry of the Node process: reads one request per line on standard input, writes one reply per line on standard output.
//   request  {"id": 1, "method": "layout.route", "params": {…}}
//   reply    {"id": 1, "result": …}   or   {"id": 1, "error": {"message": "…"}}
// Replies come in the order of the requests. Standard output carries replies only; everything else goes to standard error.
import { createInterface } from 'node:readline';
import { cypherHandlers } from './cypher';
import type { Handler } from './handler';
import type { PlaceParams, RemoveOverlapsParams, RouteParams } from './layout';
import type { PngParams } from './render';

// MSAGL and native packages print timings; on standard output that would break the protocol.
for (const name of ['log', 'info', 'debug', 'time', 'timeEnd'] as const) console[name] = () => {};

// Ctrl-C at a terminal reaches this process too. What it stops is for the program that started this one to say: it ends the process or closes its input.
process.on('SIGINT', () => {});

const handlers = new Map<string, Handler>([
  ...cypherHandlers,
  ['layout.place', async params => (await import('./layout')).place(params as PlaceParams)],
  ['layout.removeOverlaps', async params => (await import('./layout')).removeOverlaps(params as RemoveOverlapsParams)],
  ['layout.route', async params => (await import('./layout')).route(params as RouteParams)],
  ['render.png', async params => (await import('./render')).png(params as PngParams)],
]);

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  process.stdout.write(JSON.stringify(await answer(line)) + '\n');
}

async function answer(line: string): Promise<object> {
  let id: unknown = null;
  try {
    const request = JSON.parse(line) as { id: unknown; method: string; params: unknown };
    id = request.id;
    const handler = handlers.get(request.method);
    if (handler === undefined) throw new Error(`unknown method ${request.method}`);
    return { id, result: (await handler(request.params)) ?? null };
  } catch (error) {
    return { id, error: { message: error instanceof Error ? error.message : String(error) } };
  }
}
