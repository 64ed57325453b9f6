import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { messageOf } from '../problem.mjs';

/**
 * @typedef {(args: any[]) => unknown} Answer
 * @typedef {{ url: string, close: () => void }} Bridge
 */

/**
 * A small HTTP server by which the suite, inside the editor's extension host, reaches this process: both kinds
 * of extension host can fetch. It listens on loopback and answers only who knows the secret in its address.
 *
 * @param {Record<string, Answer>} answers by method name
 * @param {() => void} onCall is told of each call
 * @returns {Promise<Bridge>}
 */
export async function openBridge(answers, onCall) {
  const secret = randomUUID();
  const server = createServer((request, response) => {
    const headers = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'access-control-allow-private-network': 'true',
      'content-type': 'application/json',
    };
    if (request.url !== `/${secret}`) {
      response.writeHead(404, headers).end();
      return;
    }
    if (request.method !== 'POST') {
      response.writeHead(204, headers).end();
      return;
    }
    onCall();
    void reply(request, answers).then((result) =>
      response.writeHead(200, headers).end(JSON.stringify(result)),
    );
  });
  // A connection that is closed while the next call is on its way to it is a call that failed.
  server.keepAliveTimeout = 0;
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/${secret}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {Record<string, Answer>} answers
 * @returns {Promise<{ value: unknown } | { error: string }>}
 */
async function reply(request, answers) {
  try {
    /** @type {Buffer[]} */
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, args } = JSON.parse(Buffer.concat(chunks).toString());
    const answer = answers[method];
    if (answer === undefined) return { error: `The bridge has no method "${method}".` };
    return { value: await answer(args) };
  } catch (error) {
    return { error: messageOf(error) };
  }
}
