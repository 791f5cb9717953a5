/**
 * Where the person types. The command's name and the options already filled in stand before the field as
 * pills; the list above it offers what fits. The keyboard never leaves the field.
 */
import type { InteractionAnswer } from './api.ts';
import {
  type Filled,
  type Invocation,
  interactionData,
  invocations,
  isAutocompleted,
  isPicked,
  localDescription,
  localName,
  type Option,
  readValue,
  typedCommand,
} from './command-line.ts';
import { type Context, isDirect, isForum } from './context.ts';
import { element, icon } from './dom.ts';
import {
  type Draft,
  draftText,
  fillOption,
  missingOption,
  openOption,
  otherOptions,
  renewDraft,
  startDraft,
  takeNamed,
} from './draft.ts';
import { createPopup } from './popup.ts';
import {
  choiceItem,
  choiceItems,
  choiceNamed,
  commandItems,
  optionItems,
  type Suggestion,
} from './suggestions.ts';

interface Composer {
  node: HTMLElement;
  /** Another language or list of commands: what is typed stays. Another channel: what was typed there comes back. */
  setContext(context: Context): void;
  /** Puts text there as if it had been typed: `/quote máu`. */
  begin(text: string): void;
}

interface ComposerActions {
  /** The command as interaction data, and as the person reads it. */
  send(data: object, shown: string): void;
  suggest(data: object): Promise<InteractionAnswer>;
}

/** The bot is asked once the person pauses this long, not at every letter of a fast word. */
const pauseMs = 120;

/** The field for commands, with its suggestions; it is in use once it has been given its context. */
export function createComposer(actions: ComposerActions): Composer {
  let context: Context;
  let draft: Draft | null = null;
  /** What was left in each other channel by its id: the draft, and what is in the field. */
  const left = new Map<string, { draft: Draft | null; text: string }>();
  /** Counts what was offered: an answer that comes after the next letter is out of date. */
  let offers = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const { node, row, pills, field, activeName, input, moreButton, sendButton, problem } = drawComposer();
  const popup = createPopup<Suggestion>('suggestions', input, pick);
  node.prepend(popup.node);

  const label = (option: Option) => localName(option, context.locale);
  const commands = () => invocations(context.state.commands, context.locale, isDirect(context.channel));

  node.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  node.addEventListener('focusout', (event) => {
    if (!node.contains(event.relatedTarget as Node | null)) popup.hide();
  });
  row.addEventListener('click', (event) => {
    if (event.target === row) input.focus();
  });
  // Pressing must not take the focus out of the field, which would hide what it is told.
  moreButton.addEventListener('mousedown', (event) => event.preventDefault());
  moreButton.addEventListener('click', showMore);
  input.addEventListener('focus', offer);
  input.addEventListener('input', () => {
    const typed = draft ? null : typedCommand(input.value, commands());
    if (typed) choose(typed.invocation, typed.rest);
    else if (draft) take(draft, input.value);
    else offer();
  });
  input.addEventListener('keydown', (event) => {
    // While an input method composes a letter, the keys belong to it.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (pressed(event)) event.preventDefault();
  });

  /** Whether the key meant something here. */
  function pressed({ key, shiftKey }: KeyboardEvent): boolean {
    if (popup.move(key)) return true;
    if (key === 'ArrowDown') offer();
    if (key === 'Tab' && !shiftKey) return popup.pickActive() || popup.pickFirst() || showMore();
    if (key === 'Enter') {
      if (!popup.pickActive()) submit();
      return true;
    }
    if (key === 'Escape') {
      // A question still under way must not open the list again.
      offers += 1;
      if (!popup.hide()) step(null, '');
      return true;
    }
    return key === 'Backspace' && input.value === '' && stepBack();
  }

  function pick(picked: Suggestion): void {
    if (picked.kind === 'command') choose(picked.invocation, '');
    else if (picked.kind === 'option') edit(picked.option, '');
    else if (draft?.active) step(fillOption(draft, draft.active, picked.choice, picked.label), '');
  }

  function choose(invocation: Invocation, typed: string): void {
    take(startDraft(invocation), typed);
  }

  /** Goes on with what is typed, at the last option that it names. */
  function take(from: Draft, typed: string): void {
    let said = '';
    const taken = takeNamed(from, typed, context.locale, (option, text) => {
      const value = read(option, text);
      if (typeof value !== 'string') return value;
      said = value;
      return null;
    });
    if (taken.draft === draft && taken.text === input.value) offer();
    else step(taken.draft, taken.text);
    problem.textContent = said;
  }

  /** What is typed as the value of an option, or the sentence that says what would be right. */
  function read(option: Option, text: string): Omit<Filled, 'option'> | string {
    const picked = isPicked(option) && choiceNamed(text, option, context);
    if (picked) return { value: picked.choice, text: picked.label };
    const typed = readValue(option, text, label(option), context.words);
    return 'problem' in typed ? typed.problem : { value: typed.value, text };
  }

  function edit(option: Option | null, text: string): void {
    if (draft) step(openOption(draft, option), text);
  }

  /** Goes on from another draft, with this text in the field and the keyboard in it. */
  function step(next: Draft | null, text: string): void {
    draft = next;
    input.value = text;
    draw();
    if (document.activeElement === input) offer();
    else input.focus();
  }

  /** Free text becomes the value of the option in focus; false when there is nothing to keep. */
  function keepTyped(): boolean {
    const option = draft?.active;
    if (!draft || !option || input.value.trim() === '') return false;
    const value = read(option, input.value);
    if (typeof value === 'string') problem.textContent = value;
    else step(fillOption(draft, option, value.value, value.text), '');
    return true;
  }

  /** Keeps what is typed and goes on to the other options; false when there is neither. */
  function showMore(): boolean {
    if (keepTyped()) return true;
    if (!draft?.active || otherOptions(draft).length === 0) return false;
    edit(null, '');
    return true;
  }

  /** Backspace in an empty field: an option just added goes, then the last one is opened again, then the command. */
  function stepBack(): boolean {
    if (!draft) return false;
    const last = draft.filled.at(-1);
    if (draft.active && !draft.active.required && last) edit(null, '');
    else if (last) editFilled(last);
    else step(null, `/${draft.invocation.label}`);
    return true;
  }

  /** What was picked from a list is picked anew; what was typed may be corrected. */
  function editFilled({ option, text }: Filled): void {
    edit(option, isPicked(option) ? '' : text);
  }

  function submit(): void {
    const { words } = context;
    const text = input.value.trim();
    if (!draft) {
      const typed = typedCommand(`${text} `, commands());
      if (typed) choose(typed.invocation, '');
      else if (text.startsWith('/')) offer();
      else if (text) problem.textContent = words.beginWithSlash;
    } else if (text && !keepTyped()) offer();
    // Anything still in the field was not understood: the person has been told why.
    if (!draft || input.value.trim() !== '') return;
    const missing = missingOption(draft);
    if (missing) {
      edit(missing, '');
      problem.textContent = words.required(label(missing));
      return;
    }
    actions.send(interactionData(draft.invocation, draft.filled), draftText(draft, context.locale));
    step(null, '');
  }

  function draw(): void {
    const { words } = context;
    const active = draft?.active;
    input.placeholder = draft ? '' : words.composer;
    input.setAttribute('aria-label', active ? label(active) : words.composerLabel);
    sendButton.setAttribute('aria-label', words.send);
    pills.replaceChildren(...(draft ? [commandPill(draft), ...draft.filled.map(pillOf)] : []));
    activeName.textContent = active ? label(active) : '';
    field.classList.toggle('is-option', Boolean(active));
    const others = draft?.active ? otherOptions(draft).length : 0;
    moreButton.textContent = words.moreOptions(others);
    moreButton.hidden = others === 0;
    popup.hide();
  }

  function commandPill({ invocation }: Draft): HTMLElement {
    return element('span', { class: 'command-name' }, `/${invocation.label}`);
  }

  function pillOf(filled: Filled): HTMLElement {
    const name = label(filled.option);
    return element(
      'button',
      {
        type: 'button',
        class: 'pill',
        'aria-label': context.words.change(name, filled.text),
        onclick: () => {
          keepTyped();
          editFilled(filled);
        },
      },
      element('span', { class: 'active-name' }, name),
      element('bdi', {}, filled.text),
    );
  }

  /** Offers what fits what is typed now. */
  function offer(): void {
    const { words } = context;
    const typed = input.value;
    const active = draft?.active;
    problem.textContent = '';
    clearTimeout(timer);
    offers += 1;
    if (!draft) {
      if (!typed.startsWith('/')) popup.hide();
      else show(words.commands, commandItems(typed.slice(1), context), words.noCommand);
    } else if (!active) {
      const items = optionItems(typed, otherOptions(draft), context);
      if (typed) show(words.options, items, words.unknownOption);
      else if (items.length) popup.show(words.options, items, null, words.sendKeys);
      else popup.hide();
    } else if (isAutocompleted(active)) {
      popup.wait(headingOf(active), words.loading);
      timer = setTimeout(ask, pauseMs, draft, active, typed, offers);
    } else if (isPicked(active)) show(headingOf(active), choiceItems(typed, active, context), words.noMatch);
    else
      popup.show(headingOf(active), [], null, otherOptions(draft).length ? words.textKeys : words.enterKey);
  }

  /** The list with its first item active, or the sentence that says why there is none. */
  function show(heading: string, items: Suggestion[], none: string): void {
    if (items.length) popup.show(heading, items, 0, context.words.keys);
    else popup.say(heading, none);
  }

  async function ask(
    { invocation, filled }: Draft,
    option: Option,
    text: string,
    asked: number,
  ): Promise<void> {
    const { words, locale } = context;
    const { choices } = await actions.suggest(interactionData(invocation, filled, { option, text }));
    if (asked !== offers) return;
    const items = choices?.map((choice) => choiceItem(localName(choice, locale), choice.value));
    if (!items) popup.say(headingOf(option), words.loadingFailed);
    else if (items.length === 0) popup.say(headingOf(option), words.nothing);
    // Nothing typed, nothing chosen for the person: Enter then sends the command without this option.
    else popup.show(headingOf(option), items, text === '' ? null : 0, words.freeKeys);
  }

  function headingOf(option: Option): string {
    return `${label(option)}: ${localDescription(option, context.locale)}`;
  }

  /** Keeps what is typed with its channel and goes on with what was left in the next one, as Discord does. */
  function changeChannel(nextId: string): void {
    left.set(context.channel.id, { draft, text: input.value });
    const found = left.get(nextId);
    draft = found?.draft ?? null;
    input.value = found?.text ?? '';
    problem.textContent = '';
    // A question still under way was asked in the other channel.
    clearTimeout(timer);
    offers += 1;
  }

  return {
    node,
    setContext(next) {
      if (context && context.channel.id !== next.channel.id) changeChannel(next.channel.id);
      context = next;
      node.hidden = isForum(next.channel);
      input.disabled = false;
      popup.setWords(next.words);
      draft = draft && renewDraft(draft, next);
      draw();
      if (document.activeElement === input) offer();
    },
    begin(text) {
      step(null, text);
      input.dispatchEvent(new Event('input'));
    },
  };
}

function drawComposer() {
  const pills = element('span', { class: 'pills' });
  const activeName = element('span', { class: 'active-name' });
  const input = element('input', {
    id: 'command',
    type: 'text',
    disabled: true,
    role: 'combobox',
    dir: 'auto',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'send',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'suggestions',
    'aria-describedby': 'composer-problem',
  });
  const field = element('span', { class: 'active-field' }, activeName, input);
  const moreButton = element('button', { type: 'button', class: 'more-options', hidden: true });
  const sendButton = element('button', { class: 'send' }, icon('M3 20.5v-7l9-1.5-9-1.5v-7L21.5 12z'));
  const problem = element('p', { id: 'composer-problem', class: 'failure', role: 'alert' });
  const row = element('div', { class: 'composer-row' }, pills, field, moreButton, sendButton);
  const node = element('form', { class: 'composer' }, problem, row);
  return { node, row, pills, field, activeName, input, moreButton, sendButton, problem };
}
