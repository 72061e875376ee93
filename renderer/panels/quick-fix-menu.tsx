import { useRef } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { Messages } from '../locale/messages.ts';
import { useMessages } from '../locale/messages.ts';
import { shortWords } from './excerpt.ts';
import { canBeRuledOut, isFixedTogether, relatedPlaces } from './finding-facts.ts';
import type { FindingActions, FindingSpeaker, SegmentPlace } from './findings-context.ts';
import type { IconName } from './icons.tsx';
import { Sign } from './icons.tsx';
import './quick-fix-menu.css';

/** A place in the window: client coordinates in px. */
export interface ClientRectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface QuickFixMenuProps extends Pick<
  FindingActions,
  'onFix' | 'onFixAll' | 'onDismiss' | 'onDismissAlike' | 'onNever' | 'onJump'
> {
  /** Where the caret or the words are; the menu opens below, or above where there is no room. */
  readonly at: ClientRectangle;
  readonly findings: readonly Finding[];
  readonly speaker: FindingSpeaker;
  /** How many findings are of the same check and on the same words, with itself. */
  readonly alike: (finding: Finding) => number;
  readonly segmentPlace: (segment: SegmentId) => SegmentPlace | null;
  /** Also called after one of the others: the caller puts the focus back into the text. */
  readonly onClose: () => void;
}

/** Places that are offered to go to, for each finding. */
const MOST_PLACES = 3;

/** What can be done about the findings at the caret. Mounted means open. */
export function QuickFixMenu(props: QuickFixMenuProps) {
  const { at, findings, speaker } = props;
  const messages = useMessages().panels;
  const { quickFix } = messages;
  const anchor = useRef<HTMLSpanElement>(null);
  const run = (id: string) => {
    const [action, place, value] = id.split(' ');
    const finding = findings[Number(place)];
    props.onClose();
    if (finding) runAction(props, finding, action, Number(value));
  };
  return (
    <>
      <span ref={anchor} className="quick-fix-anchor" style={{ ...at }} />
      <Popover
        isOpen
        triggerRef={anchor}
        placement="bottom start"
        offset={4}
        onOpenChange={(open) => !open && props.onClose()}
        aria-label={quickFix.label}
        className="react-aria-Popover quick-fix"
      >
        <Menu aria-label={quickFix.label} autoFocus="first" onAction={(id) => run(String(id))}>
          {findings.map((finding, place) => (
            <MenuSection key={finding.key}>
              <Header className="quick-fix-head">
                <span className={`severity-dot severity-${finding.severity}`} />
                <span>
                  <strong>{speaker.checkTitle(finding.check)}</strong>
                  <span className="quick-fix-why">{speaker.why(finding)}</span>
                </span>
              </Header>
              {itemsOf(props, messages, finding, place).map(({ id, icon, words }) => (
                <MenuItem key={id} id={id} textValue={words}>
                  <span className="quick-fix-item">
                    {icon ? <Sign name={icon} /> : <span className="icon" />}
                    {words}
                  </span>
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </>
  );
}

interface QuickFixItem {
  readonly id: string;
  readonly icon: IconName | null;
  readonly words: string;
}

/** What can be done about one finding, most wanted first. The ids are what `runAction` reads. */
function itemsOf(
  { speaker, alike, segmentPlace }: QuickFixMenuProps,
  { quickFix, findings: words }: Messages['panels'],
  finding: Finding,
  place: number,
): readonly QuickFixItem[] {
  const { fixes, check } = finding;
  const title = speaker.checkTitle(check);
  const isAlone = fixes[0]?.everywhere === true;
  const amount = alike(finding);
  const places = relatedPlaces(finding).flatMap((segment) => {
    const at = segmentPlace(segment);
    return at ? [{ segment, ...at }] : [];
  });
  return [
    ...fixes.map((fix, index): QuickFixItem => {
      const fixTitle = speaker.fixTitle(fix, finding);
      const shown = fix.everywhere ? words.previewed(fixTitle) : fixTitle;
      return { id: `fix ${place} ${index}`, icon: 'fix', words: shown };
    }),
    ...(isFixedTogether(finding) && !isAlone
      ? [{ id: `all ${place}`, icon: null, words: quickFix.fixAll(title) }]
      : []),
    ...places.slice(0, MOST_PLACES).map(({ segment, side, number }): QuickFixItem => ({
      id: `jump ${place} ${segment}`,
      icon: 'target',
      words: words.jumpTo[side](number),
    })),
    { id: `dismiss ${place}`, icon: 'dismiss', words: quickFix.dismiss },
    ...(amount > 1 ? [{ id: `alike ${place}`, icon: null, words: words.dismissAlike(amount) }] : []),
    ...(canBeRuledOut(finding)
      ? [{ id: `never ${place}`, icon: null, words: words.neverFlag(shortWords(finding.words)) }]
      : []),
  ];
}

function runAction(props: QuickFixMenuProps, finding: Finding, action: string, value: number): void {
  switch (action) {
    case 'fix':
      return props.onFix(finding.key, value);
    case 'all':
      return props.onFixAll(finding.check);
    case 'jump':
      return props.onJump(finding.key, value);
    case 'alike':
      return props.onDismissAlike(finding.key);
    case 'never':
      return props.onNever(finding.key);
    default:
      return props.onDismiss(finding.key);
  }
}
