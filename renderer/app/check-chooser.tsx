import { useMemo } from 'react';
import { ChecksDialog } from '../panels/checks-dialog.tsx';
import { countByCheck } from '../panels/list-checks.ts';
import { changeLevel, forgetLevels } from './check-levels.ts';
import { openFindings } from './findings.ts';
import { useDesk, useWork } from './use-desk.ts';

/** The checks of the project and their levels, connected. */
export function CheckChooser() {
  const desk = useDesk();
  const work = useWork();
  const { settings, monolingual } = work.edits.project;
  const { hold } = work;
  const { keeping } = desk.messages;
  const findings = openFindings(work);
  const counts = useMemo(() => countByCheck(findings), [findings]);
  return (
    <ChecksDialog
      levels={settings.checks}
      counts={counts}
      isMonolingual={monolingual}
      refusal={hold === 'held' ? null : hold === 'taken' ? keeping.takenAway : keeping.onlyReading}
      onLevel={(check, level) => changeLevel(desk, check, level)}
      onAllAsUsual={() => forgetLevels(desk)}
      onClose={() => desk.store.dispatch({ kind: 'dialog', dialog: null })}
    />
  );
}
