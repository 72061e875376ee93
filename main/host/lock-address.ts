import { createHash } from 'node:crypto';

/** File systems of Windows and macOS take two cases and two compositions of a name for one. */
export function lockName(path: string, platform: NodeJS.Platform): string {
  const one = platform === 'win32' || platform === 'darwin' ? path.toLowerCase().normalize('NFC') : path;
  return createHash('sha256').update(one).digest('hex');
}

/** Where the holder of a lock can be reached; null where the system has no names that live and die with their process. */
export function lockAddress(name: string, platform: NodeJS.Platform): string | null {
  if (platform === 'linux' || platform === 'android') return `\0visavis-${name}`;
  return platform === 'win32' ? `\\\\.\\pipe\\visavis-${name}` : null;
}

/** Whether whoever holds a project here can be asked to let go. A lock on a file has nobody behind it to ask. */
export function canAskHolder(platform: NodeJS.Platform = process.platform): boolean {
  return lockAddress('', platform) !== null;
}
