import { useState } from 'react';
import { FieldError, Form, Input, Label, TextField } from 'react-aria-components';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import type { ListedRecipe } from './recipe-choice.ts';
import { nameProblem } from './recipe-choice.ts';

export interface RecipeNameProps {
  readonly recipes: readonly ListedRecipe[];
  /** The present one; empty for a new recipe. */
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

/** Longest name, in UTF-16 units. */
const LONGEST = 100;

/** Asks for the name of a recipe: Enter takes it, Escape leaves it. */
export function RecipeName({ recipes, name, onName, onCancel }: RecipeNameProps) {
  const { panels, repairs } = useMessages();
  const { recipes: messages } = repairs;
  const [typed, setTyped] = useState(name);
  const problem = nameProblem(typed, recipes, name === '' ? null : name);
  const take = () => {
    if (problem === null) onName(typed.trim());
  };
  return (
    <Form
      className="recipe-name"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <TextField
        autoFocus
        value={typed}
        onChange={setTyped}
        maxLength={LONGEST}
        isInvalid={problem === 'taken'}
        // Left to the dialog, Escape would close it.
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          else event.continuePropagation();
        }}
      >
        <Label>{messages.name}</Label>
        <Input />
        <FieldError>{messages.taken}</FieldError>
      </TextField>
      <div className="recipe-actions">
        <ActionButton isSmall isDisabled={problem !== null} onPress={take}>
          {panels.common.save}
        </ActionButton>
        <ActionButton isSmall variant="quiet" onPress={onCancel}>
          {panels.common.cancel}
        </ActionButton>
      </div>
    </Form>
  );
}
