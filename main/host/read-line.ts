import type { Socket } from 'node:net';
import type { After } from './after.ts';

/**
 * The first line that comes over a connection, without its end. Rejects where the connection ends before, where more bytes than
 * the limit come before a line end, and after so many milliseconds. What comes later is thrown away.
 */
export function readLine(socket: Socket, limit: number, milliseconds: number, after: After): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const cancel = after(milliseconds, () => finish(null));
    const finish = (line: string | null) => {
      cancel();
      socket.off('data', read);
      // Still read, so that its end is noticed.
      socket.resume();
      if (line === null) reject(new Error('no line came'));
      else resolve(line);
    };
    const read = (chunk: Buffer) => {
      text += chunk.toString('latin1', 0, limit + 1);
      const end = text.indexOf('\n');
      if (end >= 0 && end <= limit) finish(text.slice(0, end));
      else if (text.length > limit) finish(null);
    };
    socket.on('data', read);
    socket.once('close', () => finish(null));
    socket.on('error', () => finish(null));
  });
}
