/**
 * A small WebDriver BiDi client: commands with ids, and events. https://w3c.github.io/webdriver-bidi/
 */
import WebSocket from 'ws';

const COMMAND_LIMIT_MS = 20_000;

/** @returns {Promise<Bidi>} a connection with a session that accepts the throw-away certificate */
export async function connectBidi(address) {
  const socket = new WebSocket(`${address}/session`, { maxPayload: 1 << 28 });
  await new Promise((opened, failed) => socket.once('open', opened).once('error', failed));
  const bidi = new Bidi(socket);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return bidi;
}

class Bidi {
  #socket;
  #nextId = 1;
  #waiting = new Map();
  #listeners = new Map();

  constructor(socket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#receive(JSON.parse(data)));
    socket.on('close', () => this.#giveUp());
  }

  /** Sends one command; rejects with the browser's own words, or after 20 seconds. */
  send(method, params = {}) {
    const id = this.#nextId++;
    return new Promise((answered, failed) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        failed(new Error(`${method}: no answer in ${COMMAND_LIMIT_MS / 1000} s`));
      }, COMMAND_LIMIT_MS);
      this.#waiting.set(id, { answered, failed, timer, method });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  async on(event, listener) {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    await this.send('session.subscribe', { events: [event] });
  }

  close() {
    this.#socket.close();
  }

  #receive(message) {
    if (message.id === undefined) {
      for (const listener of this.#listeners.get(message.method) ?? []) listener(message.params);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    if (waiting === undefined) return;
    this.#waiting.delete(message.id);
    clearTimeout(waiting.timer);
    if (message.type === 'success') waiting.answered(message.result);
    else waiting.failed(new Error(`${waiting.method}: ${message.error}: ${message.message}`));
  }

  #giveUp() {
    for (const { failed, timer, method } of this.#waiting.values()) {
      clearTimeout(timer);
      failed(new Error(`${method}: the browser closed the connection`));
    }
    this.#waiting.clear();
  }
}
