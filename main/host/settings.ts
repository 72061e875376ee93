import { readFile } from 'node:fs/promises';
import type { Result } from '../../shared/bitext/result.ts';
import { failed, success } from '../../shared/bitext/result.ts';
import type { Settings } from '../../shared/contract/contract.ts';
import { DEFAULT_SETTINGS, REQUESTS } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import { writeFileAtomically } from './atomic-write.ts';
import { errnoOf } from './errno-failure.ts';
import { keepAside } from './kept-aside.ts';

const { settings: schema } = REQUESTS['settings.write'].parameters.shape;

/**
 * The settings of this machine. Never fails: a file that is missing gives the defaults; of one that is damaged, or from another
 * version, every setting that can be understood is taken and the file is kept aside.
 */
export async function readSettings(path: string): Promise<Settings> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    // A settings file that cannot be read must not keep anybody from the work.
    if (errnoOf(error) !== null) return DEFAULT_SETTINGS;
    throw error;
  }
  const found = parsed(text);
  const whole = schema.safeParse(found);
  if (whole.success) return whole.data;
  const understood = understoodOf(found);
  try {
    await keepAside(path, 'damaged');
    await writeSettings(path, understood);
  } catch (error) {
    // On a read-only disk the damaged file stays where it is and is read so again.
    if (errnoOf(error) === null) throw error;
  }
  return understood;
}

export async function writeSettings(path: string, settings: Settings): Promise<Result<null, Failure>> {
  const written = await writeFileAtomically(path, Buffer.from(`${JSON.stringify(settings, null, 2)}\n`));
  return written.ok ? success(null) : failed(written.failure);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The defaults with every setting of the file that is one. */
function understoodOf(found: unknown): Settings {
  if (typeof found !== 'object' || found === null) return DEFAULT_SETTINGS;
  const given = new Map<string, unknown>(Object.entries(found));
  return Object.keys(DEFAULT_SETTINGS).reduce<Settings>((settings, key) => {
    const tried = schema.safeParse({ ...settings, [key]: given.get(key) });
    return tried.success ? tried.data : settings;
  }, DEFAULT_SETTINGS);
}
