import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Where the host keeps its own files on this machine: `VISAVIS_DATA` where set, else the place that the system gives
 * programs for data (XDG base directories on Linux, `Library/Application Support` on macOS, `APPDATA` on Windows).
 */
export function defaultDataFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: string = process.platform,
  home: string = homedir(),
): string {
  const chosen = environment['VISAVIS_DATA'];
  if (chosen) return chosen;
  if (platform === 'win32')
    return join(environment['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Vis-a-vis');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Vis-a-vis');
  // The specification says: a relative path there is invalid and is to be ignored.
  const xdg = environment['XDG_DATA_HOME'];
  return join(xdg && isAbsolute(xdg) ? xdg : join(home, '.local', 'share'), 'vis-a-vis');
}
