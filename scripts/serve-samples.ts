/**
 * Serves the sample pages on this machine. As a program: `node scripts/serve-samples.ts [port]`.
 * It is also a proxy that reaches nothing: a browser that is told to use it shows every request that it makes.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const samples = join(import.meta.dirname, 'samples');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
};

export interface SampleServer {
  /** "http://127.0.0.1:4321" */
  origin: string;
  port: number;
  /** Every request so far, those to other places among them: "GET http://host/path" or "CONNECT host:443". */
  requests: string[];
  close(): Promise<void>;
}

/**
 * @param port 0 for any free one
 * @param folders further folders by the first part of the address: `{ fixtures: '/some/folder' }`
 */
export async function serveSamples(port = 0, folders: Record<string, string> = {}): Promise<SampleServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    answer(request, response, folders).catch(() => end(response, 500, 'error'));
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    // A browser that goes away while it is told so resets the connection: no reason to fall over.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Nothing there\r\n\r\n');
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as { port: number };
  return {
    origin: `http://127.0.0.1:${address.port}`,
    port: address.port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folders: Record<string, string>,
): Promise<void> {
  const host = request.headers.host ?? '';
  const url = new URL(request.url ?? '/', `http://${host}`);
  // As a proxy it knows only itself and the host names that stand for newspapers.
  if (!/^127\.0\.0\.1(:|$)|\.example(:|$)/.test(url.host)) {
    end(response, 502, 'nothing there');
    return;
  }
  const path = normalize(decodeURIComponent(url.pathname)).replace(/^\/+/, '');
  const [first = '', ...rest] = path.split('/');
  const folder = folders[first];
  const file = folder ? join(folder, ...rest) : join(samples, path || 'front.html');
  try {
    const content = await readFile(file);
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      // Pages with a policy of their own say so in their name.
      ...(file.includes('strict-policy') && { 'content-security-policy': "default-src 'none'; style-src 'self'" }),
    });
    response.end(request.method === 'HEAD' ? undefined : content);
  } catch {
    end(response, 404, 'not found');
  }
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain' });
  response.end(text);
}

if (import.meta.main) {
  const server = await serveSamples(Number(process.argv[2] ?? 4173));
  console.log(`Sample pages at ${server.origin}/uk-encryption-2015.html (Ctrl-C ends)`);
}
