import { useMemo } from 'react';
import { levelOf } from '../../shared/checks/check-levels.ts';
import { useMessages } from '../locale/messages.ts';
import type { ListedFamily } from './list-checks.ts';
import { familiesInRepairOrder } from './list-checks.ts';
import { withTicked } from './recipe-choice.ts';
import type { RecipeDialogProps } from './recipe-dialog-props.ts';
import { TickBox } from './tick-box.tsx';

type RecipeChecksProps = Pick<RecipeDialogProps, 'recipes' | 'choice' | 'onChoice' | 'levels' | 'repairable'>;

/** The families of checks in the order in which they run, to be ticked whole or check by check. */
export function RecipeChecks(props: RecipeChecksProps) {
  const { recipes: messages } = useMessages().repairs;
  const families = useMemo(() => familiesInRepairOrder(), []);
  return (
    <section className="recipe-checks" aria-labelledby="recipe-order">
      <h3 id="recipe-order" className="react-aria-Label">
        {messages.order}
      </h3>
      <ol>
        {families.map((family, at) => (
          <FamilyTicks key={family.family} place={at + 1} listed={family} {...props} />
        ))}
      </ol>
    </section>
  );
}

interface FamilyTicksProps extends RecipeChecksProps {
  /** 1-based. */
  readonly place: number;
  readonly listed: ListedFamily;
}

function FamilyTicks({ place, listed, recipes, choice, onChoice, levels, repairable }: FamilyTicksProps) {
  const { checks: names, panels, repairs } = useMessages();
  const { recipes: messages } = repairs;
  const ids = listed.checks.map(({ id }) => id);
  const ticked = ids.filter((id) => choice.checks.has(id)).length;
  const title = names.family(listed.family);
  return (
    <li className="recipe-family">
      <span className="quiet number recipe-place" aria-hidden="true">
        {place}
      </span>
      <div role="group" aria-label={title}>
        <TickBox
          isTicked={ticked === ids.length}
          isPartly={ticked > 0 && ticked < ids.length}
          onTick={(tick) => onChoice(withTicked(choice, ids, tick, recipes))}
        >
          <span className="recipe-family-title">{title}</span>
        </TickBox>
        <ul>
          {ids.map((id) => {
            const isOff = levelOf(id, levels) === 'off';
            const amount = repairable.get(id) ?? 0;
            return (
              <li key={id} className={isOff ? 'is-off' : undefined}>
                <TickBox
                  isTicked={choice.checks.has(id)}
                  onTick={(tick) => onChoice(withTicked(choice, [id], tick, recipes))}
                >
                  <span>
                    {names.name(id)}
                    {isOff ? (
                      <span className="quiet small"> {messages.isOff}</span>
                    ) : (
                      amount > 0 && (
                        <span className="quiet number small">
                          {' '}
                          <span aria-hidden="true">{panels.common.number(amount)}</span>
                          <span className="unseen">{messages.repairable(amount)}</span>
                        </span>
                      )
                    )}
                  </span>
                </TickBox>
              </li>
            );
          })}
        </ul>
      </div>
    </li>
  );
}
