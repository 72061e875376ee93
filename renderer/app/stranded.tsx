import type { Failure } from '../../shared/contract/failure.ts';
import { explainFailure } from '../../shared/contract/failure.ts';
import { ADDRESS_USED } from '../client/web-client.ts';
import './stranded.css';
import { useDesk } from './use-desk.ts';

/** What a window shows that the host did not let in, with the way out. */
export function Stranded({ failure }: { readonly failure: Failure }) {
  const { stranded } = useDesk().messages.app;
  const isUsed = failure.code === 'not-allowed' && failure.detail === ADDRESS_USED;
  return (
    <main className="stranded" role="alert">
      <h1>{stranded.title}</h1>
      <p>{isUsed ? stranded.used : explainFailure(failure)}</p>
    </main>
  );
}
