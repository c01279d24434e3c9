/**
 * One local web for both engines: a forward proxy, and behind it one server that answers for many host names, by http
 * and https. The address bar so shows `https://news.example/a` while nothing leaves the machine.
 *
 *   browser ──proxy──▶ known host: the local server        unknown host: 502, and its name is noted
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {{ body: string | Buffer, type?: string, status?: number, headers?: Record<string, string> }} Page
 * @typedef {{ host: string, path: string, at: number }} Request  what a browser asked for
 */

/**
 * Starts the local web on ports of the system's choosing.
 *
 * @param {ReadonlyMap<string, ReadonlyMap<string, Page>>} sites host → path → page; other paths answer 404
 * @returns {Promise<{ proxyPort: number, requests: Request[], close(): Promise<void> }>}
 */
export async function startServers(sites) {
  const requests = [];
  const answer = (request, response) => {
    const { hostname, pathname } = new URL(`http://${request.headers.host}${pathOf(request)}`);
    requests.push({ host: hostname, path: pathname, at: Date.now() });
    send(response, sites.get(hostname)?.get(decodeURI(pathname)));
  };
  const plain = await listen(http.createServer(answer));
  const secure = await listen(https.createServer(throwAwayCertificate([...sites.keys()]), answer));
  const proxy = await listen(proxyServer(sites, requests, answer, secure.port));
  const close = () => Promise.all([plain, secure, proxy].map((server) => server.close()));
  return { proxyPort: proxy.port, requests, close };
}

/** A proxied request names the whole address, a direct one only its path. */
function pathOf(request) {
  const { pathname, search } = new URL(request.url, 'http://localhost');
  return pathname + search;
}

function send(response, page) {
  if (page === undefined) return response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>');
  const { body, type = 'text/html; charset=utf-8', status = 200, headers = {} } = page;
  response.writeHead(status, { 'content-type': type, ...headers }).end(body);
}

function proxyServer(sites, requests, answer, securePort) {
  const known = (host) => sites.has(host);
  const proxy = http.createServer((request, response) => {
    const { hostname } = new URL(request.url);
    if (known(hostname)) return answer(request, response);
    requests.push({ host: hostname, path: request.url, at: Date.now() });
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    socket.on('error', () => socket.destroy());
    const [hostname] = request.url.split(':');
    if (known(hostname)) return tunnel(socket, securePort);
    requests.push({ host: hostname, path: 'CONNECT', at: Date.now() });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  return proxy;
}

function tunnel(socket, port) {
  const upstream = net.connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    upstream.pipe(socket).pipe(upstream);
  });
  upstream.on('error', () => socket.destroy());
  socket.on('close', () => upstream.destroy());
}

async function listen(server) {
  const sockets = new Set();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const close = () =>
    new Promise((closed) => {
      server.close(closed);
      for (const socket of sockets) socket.destroy();
    });
  return { port: server.address().port, close };
}

/** A key for these host names, made now, valid for two days and kept nowhere. */
function throwAwayCertificate(hosts) {
  const folder = mkdtempSync(join(tmpdir(), 'siyaq-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const names = ['localhost', ...hosts].map((host) => `DNS:${host}`).join(',');
  try {
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'].concat([
        '-addext',
        `subjectAltName=${names}`,
        '-keyout',
        key,
        '-out',
        cert,
      ]),
      { stdio: 'ignore' },
    );
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch (error) {
    throw new Error('The local demo site needs the openssl command to make its throw-away key.', {
      cause: error,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
