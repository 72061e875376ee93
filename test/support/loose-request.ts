import type { Result } from '../../shared/bitext/result.ts';
import type { Client } from '../../shared/contract/client.ts';
import type { Failure } from '../../shared/contract/failure.ts';

interface LooseClient {
  request(name: string, parameters: unknown): Promise<Result<unknown, Failure>>;
}

/** A request that the compiler would refuse: of another name, or with other parameters. */
export function looseRequest(
  client: Client,
  name: string,
  parameters: unknown,
): Promise<Result<unknown, Failure>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- To be unsafe is what this is for.
  return (client as LooseClient).request(name, parameters);
}
