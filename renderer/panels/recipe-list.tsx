import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { sameChecks } from './recipe-choice.ts';
import type { RecipeDialogProps } from './recipe-dialog-props.ts';
import { RecipeName } from './recipe-name.tsx';

/** Value of the radio for checks that no recipe has; ids have no line break. */
const OWN_CHOICE = '\n';

/** What is being named: a new recipe, or the chosen one anew. */
type Naming = 'save' | 'rename' | null;

type RecipeListProps = Pick<RecipeDialogProps, 'recipes' | 'choice' | 'onChoice' | 'onSave' | 'onDelete'>;

/** The recipes, one of which is chosen, and what can be done with one's own. */
export function RecipeList(props: RecipeListProps) {
  const { recipes, choice, onChoice, onSave, onDelete } = props;
  const { recipes: messages } = useMessages().repairs;
  const [naming, setNaming] = useState<Naming>(null);
  const chosen = recipes.find(({ id }) => id === choice.recipe) ?? null;
  const own = chosen?.isOwn ? chosen : null;
  const isChanged = chosen === null || !sameChecks(chosen.checks, choice.checks);
  const isEmpty = choice.checks.size === 0;
  return (
    <div className="recipe-list">
      <RadioGroup
        className="react-aria-RadioGroup recipe-radios"
        value={chosen?.id ?? OWN_CHOICE}
        onChange={(id) => {
          const recipe = recipes.find((one) => one.id === id);
          setNaming(null);
          onChoice(recipe ? { recipe: id, checks: recipe.checks } : { ...choice, recipe: null });
        }}
      >
        <Label>{messages.recipe}</Label>
        {recipes.map(({ id, name, isOwn }) => (
          <Radio key={id} value={id} className={`react-aria-Radio${isOwn ? ' recipe-own' : ''}`}>
            <span className="tick tick-round" />
            <span>{id === chosen?.id && isChanged ? messages.changed(name) : name}</span>
          </Radio>
        ))}
        <Radio value={OWN_CHOICE} className="react-aria-Radio recipe-other">
          <span className="tick tick-round" />
          <span>{messages.ownChoice}</span>
        </Radio>
      </RadioGroup>
      {naming ? (
        <RecipeName
          key={naming}
          recipes={recipes}
          name={naming === 'rename' ? (own?.name ?? '') : ''}
          onName={(name) => {
            setNaming(null);
            if (naming === 'rename' && own) onSave(name, own.checks, own.name);
            else onSave(name, choice.checks, null);
          }}
          onCancel={() => setNaming(null)}
        />
      ) : (
        <div className="recipe-actions">
          {own && isChanged && (
            <ActionButton
              isSmall
              isDisabled={isEmpty}
              onPress={() => onSave(own.name, choice.checks, own.name)}
            >
              {messages.saveChanges}
            </ActionButton>
          )}
          {isChanged && (
            <ActionButton isSmall isDisabled={isEmpty} onPress={() => setNaming('save')}>
              {messages.saveAs}
            </ActionButton>
          )}
          {own && (
            <>
              <ActionButton isSmall variant="quiet" onPress={() => setNaming('rename')}>
                {messages.rename}
              </ActionButton>
              <ActionButton isSmall variant="quiet" onPress={() => onDelete(own.name)}>
                {messages.delete}
              </ActionButton>
            </>
          )}
        </div>
      )}
    </div>
  );
}
