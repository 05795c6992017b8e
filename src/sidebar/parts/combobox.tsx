import type { ComponentChildren } from 'preact';
import type { SidebarWords } from '../../words/sidebar.ts';
import { fill } from '../fill.ts';
import { aria, Field } from './field.tsx';
import { type SearchActs, type SearchBox, searchBoxView } from './search-box.ts';

interface ComboboxProps<T> extends SearchActs<T> {
  readonly box: SearchBox;
  readonly label: string;
  readonly hint: string;
  readonly none: string;
  readonly words: SidebarWords['combobox'];
  readonly keyOf: (option: T) => string;
  readonly show: (option: T) => ComponentChildren;
  readonly createLabel?: string;
  readonly problem?: string | undefined;
}

/** Search box with a list, after the ARIA 1.2 combobox pattern. */
export function Combobox<T>(props: ComboboxProps<T>) {
  const { label, hint, none, words, keyOf, show, createLabel, problem } = props;
  const { id, query, open, at } = props.box;
  const view = searchBoxView(props.box, props);
  const { hits, more, creates, count, optionId } = view;
  return (
    <Field id={id} label={label} problem={problem}>
      <div class="combobox">
        <input
          id={id}
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          placeholder={hint}
          value={query.value}
          aria-autocomplete="list"
          aria-expanded={count > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={count > 0 ? optionId(at.value) : undefined}
          {...aria(id, problem)}
          onInput={(event) => view.type(event.currentTarget.value)}
          onKeyDown={view.key}
          onBlur={view.close}
        />
        <div class="popup" hidden={!open.value}>
          <div class="list" id={`${id}-list`} role="listbox" aria-label={label} hidden={count === 0}>
            {hits.map((hit, index) => (
              <Option
                key={keyOf(hit)}
                id={optionId(index)}
                marked={index === at.value}
                choose={() => view.choose(index)}
              >
                {show(hit)}
              </Option>
            ))}
            {creates && (
              <Option
                id={optionId(hits.length)}
                marked={at.value === hits.length}
                choose={() => view.choose(hits.length)}
              >
                <span class="create">+ {fill(createLabel ?? '{}', query.value.trim())}</span>
              </Option>
            )}
          </div>
          {hits.length === 0 && <p class="nothing">{none}</p>}
          {more > 0 && <p class="nothing">{fill(words.more, more)}</p>}
        </div>
        <p class="unseen" role="status">
          {!open.value ? '' : hits.length > 0 ? fill(words.results, hits.length) : none}
        </p>
      </div>
    </Field>
  );
}

interface OptionProps {
  readonly id: string;
  readonly marked: boolean;
  readonly choose: () => void;
  readonly children: ComponentChildren;
}

/** Picked on mouse-down, before the box loses the keyboard and closes the list. */
function Option({ id, marked, choose, children }: OptionProps) {
  const onMouseDown = (event: MouseEvent) => {
    event.preventDefault();
    choose();
  };
  return (
    <div id={id} role="option" tabIndex={-1} aria-selected={marked} onMouseDown={onMouseDown}>
      {children}
    </div>
  );
}
