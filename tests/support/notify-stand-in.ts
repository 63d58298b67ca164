import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';

export const notifyKey = 'test-3c1d4a5e-1111-4222-8333-444455556666-7f7f7f7f-1111-4222-8333-444455556666';
export const notifyTemplate = '0f0f0f0f-1111-4222-8333-444455556666';

interface Taken {
  phone_number: string;
  template_id: string;
  reference: string;
  personalisation: { message: string };
}

/** GOV.UK Notify's HTTP interface, as far as the official client is used here: takes texts, and says what became of them. */
export class NotifyStandIn {
  readonly taken: Taken[] = [];
  /** What is answered to a question about any text. */
  status = 'sending';
  /** The status with which texts are refused; 0: they are taken. */
  refuses = 0;
  #server: Server | undefined;

  /** Gives its address. */
  async start(): Promise<string> {
    this.#server = createServer((request, response) => {
      void this.#answer(request).then(({ code, body }) => {
        response.writeHead(code, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
      });
    }).listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const { port } = this.#server.address() as { port: number };
    return `http://127.0.0.1:${port}`;
  }

  async stop() {
    const closed = once(this.#server as Server, 'close');
    this.#server?.close();
    this.#server?.closeAllConnections();
    await closed;
  }

  async #answer(request: IncomingMessage): Promise<{ code: number; body: object }> {
    if (!request.headers.authorization?.startsWith('Bearer ')) return { code: 401, body: {} };
    if (request.method === 'GET') return this.#state(request.url ?? '');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = JSON.parse(Buffer.concat(chunks).toString()) as Taken;
    if (this.refuses > 0)
      return { code: this.refuses, body: { errors: [{ message: `no such number ${text.phone_number}` }] } };
    this.taken.push(text);
    return { code: 201, body: { id: `notify-${this.taken.length}`, reference: text.reference } };
  }

  #state(url: string) {
    const isKnown = /\/v2\/notifications\/notify-\d+$/.test(url);
    return isKnown ? { code: 200, body: { status: this.status } } : { code: 404, body: {} };
  }
}
