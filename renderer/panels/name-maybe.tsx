import { Button } from 'react-aria-components';
import type { NameGroup } from '../../shared/names/name-group.ts';
import { useMessages } from '../locale/messages.ts';
import { useNames } from './names-context.ts';

/** Other names that may be the same: shown, joined or set apart, as the editor says. */
export function NameMaybe({ group }: { readonly group: NameGroup }) {
  const { names } = useMessages();
  const { onJoin, onApart, onShow } = useNames();
  return (
    <>
      <h4 className="field-label name-part-title">{names.mayBe}</h4>
      <ul className="name-maybes">
        {group.maybe.map(({ key, form, evidence }) => (
          <li key={key} className="name-maybe">
            <Button
              className="react-aria-Button button-quiet button-small"
              aria-label={names.showForm(form, names.evidence[evidence])}
              onPress={() => onShow(key)}
            >
              <bdi>{form}</bdi>
            </Button>
            <span className="quiet small">{names.evidence[evidence]}</span>
            <span className="name-maybe-actions">
              <Button
                className="react-aria-Button button-small"
                aria-label={names.joinForm(form)}
                onPress={() => onJoin(group.key, key)}
              >
                {names.join}
              </Button>
              <Button
                className="react-aria-Button button-quiet button-small"
                aria-label={names.apartForm(form)}
                onPress={() => onApart(group.key, key)}
              >
                {names.apart}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
