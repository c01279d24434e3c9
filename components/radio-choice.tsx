/** One of a few, each with a sentence of what it means. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface Props<T extends string> {
  /** Names the group to readers of the screen. */
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly title: string; readonly detail: string }[];
  readonly onChoose: (value: T) => void;
}

export function RadioChoice<T extends string>({ label, value, options, onChoose }: Props<T>): JSX.Element {
  const name = useId();
  return (
    <fieldset class="options">
      <legend class="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="option option-radio">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span class="option-words">
            <span class="option-title">{option.title}</span>
            <span class="option-detail">{option.detail}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
