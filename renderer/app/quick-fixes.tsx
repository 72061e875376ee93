import { QuickFixMenu } from '../panels/quick-fix-menu.tsx';
import { alikeCounter } from '../panels/list-findings.ts';
import { dismissAlike, dismissFinding, neverFlag } from './dismissing.ts';
import { fixAllOf, fixFinding, openFindings } from './findings.ts';
import { showPlaceOf } from './related-walk.ts';
import { placeIn, speakerFor } from './speaker.ts';
import { useDesk, useWork } from './use-desk.ts';

/** The menu of fixes at the caret of either pane, for the findings of these keys. */
export function QuickFixes({ keys }: { readonly keys: readonly string[] }) {
  const desk = useDesk();
  const work = useWork();
  const { bitext } = work.edits.project;
  const close = () => {
    desk.store.dispatch({ kind: 'dialog', dialog: null });
    desk.editor?.focus(work.activeSide);
  };
  const then = (act: () => void) => {
    close();
    act();
  };
  const { left, top, width, height } = desk.editor?.caretRectangle() ?? new DOMRect(0, 0, 0, 0);
  const wanted = new Set(keys);
  return (
    <QuickFixMenu
      at={{ left, top, width, height }}
      findings={work.findings.filter(({ key }) => wanted.has(key))}
      speaker={speakerFor(desk.messages.checks, bitext.target)}
      alike={alikeCounter(openFindings(work))}
      segmentPlace={(segment) => placeIn(bitext, segment)}
      onFix={(key, fixIndex) => then(() => fixFinding(desk, key, fixIndex))}
      onFixAll={(check) => then(() => void fixAllOf(desk, check))}
      onDismiss={(key) => then(() => dismissFinding(desk, key))}
      onDismissAlike={(key) => then(() => dismissAlike(desk, key))}
      onNever={(key) => then(() => neverFlag(desk, key))}
      onJump={(key, segment) =>
        then(() => {
          desk.store.dispatch({ kind: 'finding-activated', key });
          showPlaceOf(desk, key, segment, { focus: true });
        })
      }
      onClose={close}
    />
  );
}
