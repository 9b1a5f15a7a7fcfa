import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** What the server does instead of accepting: answers a command with a line, or hangs up when the whole mail is in. */
export interface Mood {
  rcpt?: string;
  data?: string;
  /** `hang up` = no answer. */
  end?: string;
  /** Hangs up as soon as somebody comes. */
  away?: boolean;
}

export interface SmtpServer {
  readonly url: string;
  /** Mails that arrived whole, headers and all. */
  readonly arrived: string[];
  mood: Mood;
  close(): Promise<void>;
}

/** The least of RFC 5321 that a client needs, with moods. */
export async function startSmtp(): Promise<SmtpServer> {
  const arrived: string[] = [];
  const sockets = new Set<Socket>();
  const state: { mood: Mood } = { mood: {} };
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    if (state.mood.away) return void socket.destroy();
    converse(socket, state, arrived);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    get mood() {
      return state.mood;
    },
    set mood(mood) {
      state.mood = mood;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function converse(socket: Socket, state: { mood: Mood }, arrived: string[]): void {
  let waiting = '';
  let inData = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const command = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'EHLO' || verb === 'HELO') say('250 localhost');
    else if (verb === 'RCPT') say(state.mood.rcpt ?? '250 fine');
    else if (verb === 'DATA') {
      const answer = state.mood.data ?? '354 go on';
      inData = answer.startsWith('354');
      say(answer);
    } else if (verb === 'QUIT') socket.end('221 bye\r\n');
    else say('250 fine');
  };
  const mail = (text: string) => {
    inData = false;
    arrived.push(text);
    if (state.mood.end === 'hang up') socket.destroy();
    else say(state.mood.end ?? '250 queued');
  };
  say('220 test');
  socket.on('data', (chunk) => {
    waiting += chunk.toString('utf8');
    for (;;) {
      const mark = inData ? '\r\n.\r\n' : '\r\n';
      const end = waiting.indexOf(mark);
      if (end === -1) return;
      const text = waiting.slice(0, end);
      waiting = waiting.slice(end + mark.length);
      if (inData) mail(text);
      else command(text);
    }
  });
}
