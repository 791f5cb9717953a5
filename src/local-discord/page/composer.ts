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
  nextOption,
  type Option,
  openOptions,
  readValue,
  typedCommand,
  type Value,
} from './command-line.ts';
import { type Context, channelTitle } from './context.ts';
import { element, icon } from './dom.ts';
import { createPopup } from './popup.ts';
import {
  type ChoiceItem,
  type CommandItem,
  choiceItems,
  commandItems,
  item,
  type OptionItem,
  optionItems,
} from './suggestions.ts';

export interface Composer {
  node: HTMLElement;
  /** Another channel, language or list of commands; what is typed stays. */
  setContext(context: Context): void;
  /** Puts text there as if it had been typed: `/quote máu`. */
  begin(text: string): void;
}

export interface ComposerActions {
  /** The command as interaction data, and as the person reads it. */
  send(data: object, shown: string): void;
  suggest(data: object): Promise<InteractionAnswer>;
}

/** A command that has been chosen. `active` is the option that the field now fills; null while options are chosen. */
interface Draft {
  invocation: Invocation;
  filled: Filled[];
  active: Option | null;
}

/** The bot is asked once the person pauses this long, not at every letter of a fast word. */
const pauseMs = 120;

export function createComposer(actions: ComposerActions): Composer {
  let context: Context;
  let draft: Draft | null = null;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const pills = element('span', { class: 'pills' });
  const activeName = element('span', { class: 'active-name', id: 'active-option' });
  const input = element('input', {
    id: 'command',
    type: 'text',
    role: 'combobox',
    dir: 'auto',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'send',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'suggestions',
    'aria-describedby': 'active-option composer-problem',
  });
  const sendButton = element('button', { class: 'send' }, icon('M3 20.5v-7l9-1.5-9-1.5v-7L21.5 12z'));
  const problem = element('p', { id: 'composer-problem', class: 'failure', role: 'alert' });
  const popup = createPopup<CommandItem | OptionItem | ChoiceItem>('suggestions', input, pick);
  const field = element('span', { class: 'active-field' }, activeName, input);
  const row = element('div', { class: 'composer-row' }, pills, field, sendButton);
  const node = element('form', { class: 'composer' }, popup.node, problem, row);

  const label = (option: Option) => localName(option, context.locale);

  node.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  node.addEventListener('focusout', (event) => {
    if (!node.contains(event.relatedTarget as Node | null)) popup.hide();
  });
  row.addEventListener('click', (event) => {
    if (event.target === row || event.target === pills) input.focus();
  });
  input.addEventListener('focus', refresh);
  input.addEventListener('input', () => {
    const typed = draft
      ? null
      : typedCommand(input.value, invocations(context.state.commands, context.locale));
    if (typed) choose(typed.invocation, typed.rest);
    else refresh();
  });
  input.addEventListener('keydown', (event) => {
    // While an input method composes a letter, the keys belong to it.
    if (!event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey && pressed(event)) {
      event.preventDefault();
    }
  });

  /** Whether the key meant something here. */
  function pressed({ key, shiftKey }: KeyboardEvent): boolean {
    if (popup.move(key)) return true;
    if (key === 'ArrowDown') refresh();
    if (key === 'Tab' && !shiftKey) return popup.pickActive() || popup.pickFirst() || keepTyped();
    if (key === 'Enter') {
      if (!popup.pickActive()) submit();
      return true;
    }
    if (key === 'Escape') {
      if (!popup.hide() && draft) reset('');
      return true;
    }
    return key === 'Backspace' && input.value === '' && stepBack();
  }

  function pick(picked: CommandItem | OptionItem | ChoiceItem): void {
    if ('invocation' in picked) choose(picked.invocation, '');
    else if ('option' in picked) edit(picked.option, '');
    else if (draft?.active) fill(draft.active, picked.choice, picked.label);
  }

  function choose(invocation: Invocation, typed: string): void {
    draft = { invocation, filled: [], active: nextOption(invocation, []) };
    input.value = typed;
    proceed();
  }

  function edit(option: Option | null, text: string): void {
    if (!draft) return;
    draft.filled = draft.filled.filter((each) => each.option !== option);
    draft.active = option;
    input.value = text;
    proceed();
  }

  function fill(option: Option, value: Value, text: string): void {
    if (!draft) return;
    draft.filled.push({ option, value, text });
    draft.active = nextOption(draft.invocation, draft.filled);
    input.value = '';
    proceed();
  }

  /** Free text becomes the value of the option in focus; false when nothing is typed, or it does not fit. */
  function keepTyped(): boolean {
    const option = draft?.active;
    if (!option || input.value.trim() === '') return false;
    const read = readValue(option, input.value, label(option), context.words);
    if ('problem' in read) {
      problem.textContent = read.problem;
      return true;
    }
    fill(option, read.value, input.value);
    return true;
  }

  /** Backspace in an empty field: an option just added goes, then the last one is opened again, then the command. */
  function stepBack(): boolean {
    if (!draft) return false;
    const last = draft.filled.at(-1);
    if (draft.active && !draft.active.required && draft.filled.length) edit(null, '');
    else if (last) edit(last.option, last.text);
    else reset(`/${draft.invocation.label}`);
    return true;
  }

  function reset(text: string): void {
    draft = null;
    input.value = text;
    proceed();
  }

  function submit(): void {
    const { words } = context;
    if (!draft) {
      const typed = typedCommand(
        `${input.value.trim()} `,
        invocations(context.state.commands, context.locale),
      );
      if (typed) choose(typed.invocation, '');
      else if (input.value.trim() !== '')
        problem.textContent = input.value.startsWith('/') ? words.noCommand : words.beginWithSlash;
    }
    if (!draft) return;
    if (input.value.trim() !== '') {
      if (!draft.active) problem.textContent = words.unknownOption;
      else keepTyped();
      if (input.value !== '') return;
    }
    const missing = openOptions(draft.invocation, draft.filled).find((option) => option.required);
    if (missing) {
      edit(missing, '');
      problem.textContent = words.required(label(missing));
      return;
    }
    const shown = [
      `/${draft.invocation.label}`,
      ...draft.filled.map((each) => `${label(each.option)}: ${each.text}`),
    ];
    actions.send(interactionData(draft.invocation, draft.filled), shown.join(' '));
    reset('');
  }

  function draw(): void {
    const { words } = context;
    input.placeholder = draft ? '' : words.composer(channelTitle(context.channel));
    input.setAttribute('aria-label', draft?.active ? label(draft.active) : words.composerLabel);
    sendButton.setAttribute('aria-label', words.send);
    pills.replaceChildren(...(draft ? [commandPill(draft), ...draft.filled.map(pillOf)] : []));
    activeName.textContent = draft?.active ? label(draft.active) : '';
    field.classList.toggle('is-option', Boolean(draft?.active));
    popup.hide();
  }

  /** After a step of the person's: shows where things stand and goes on with the keyboard in the field. */
  function proceed(): void {
    draw();
    if (document.activeElement === input) refresh();
    else input.focus();
  }

  function commandPill({ invocation }: Draft): HTMLElement {
    return element('span', { class: 'command-name' }, `/${invocation.label}`);
  }

  function pillOf(filled: Filled): HTMLElement {
    const name = label(filled.option);
    const open = () => {
      if (draft?.active && input.value.trim() !== '') keepTyped();
      edit(filled.option, isPicked(filled.option) ? '' : filled.text);
    };
    return element(
      'button',
      {
        type: 'button',
        class: 'pill',
        'aria-label': `${context.words.remove(name)}: ${filled.text}`,
        onclick: open,
      },
      element('span', { class: 'active-name' }, name),
      element('bdi', {}, filled.text),
    );
  }

  /** Offers what fits what is typed now. */
  function refresh(): void {
    const { words, locale } = context;
    const typed = input.value;
    problem.textContent = '';
    clearTimeout(timer);
    asked += 1;
    if (!draft) {
      if (typed.startsWith('/')) popup.show(words.commands, commandItems(typed.slice(1), context), 0);
      else popup.hide();
    } else if (!draft.active) {
      const items = optionItems(typed, openOptions(draft.invocation, draft.filled), context);
      popup.show(`${words.options} · ${words.sendKeys}`, items, typed === '' ? null : 0);
    } else if (isAutocompleted(draft.active)) {
      popup.wait(describe(draft.active), words.loading);
      timer = setTimeout(ask, pauseMs, draft, draft.active, typed, asked);
    } else if (isPicked(draft.active)) {
      popup.show(describe(draft.active), choiceItems(typed, draft.active, context), 0);
    } else popup.show(describe(draft.active), [], null);

    function describe(option: Option): string {
      return `${localName(option, locale)}: ${localDescription(option, locale)}`;
    }
  }

  async function ask(
    { invocation, filled }: Draft,
    option: Option,
    text: string,
    question: number,
  ): Promise<void> {
    const { words, locale } = context;
    const { choices, error } = await actions.suggest(interactionData(invocation, filled, { option, text }));
    if (question !== asked) return;
    const head = `${localName(option, locale)}: ${localDescription(option, locale)}`;
    if (error !== undefined || !choices) popup.say(head, words.loadingFailed);
    else if (choices.length === 0) popup.say(head, words.nothing);
    else {
      const items = choices.map((choice) => item(localName(choice, locale), choice.value));
      // Nothing typed, nothing chosen for the person: Enter then sends the command without this option.
      popup.show(head, items, text === '' ? null : 0);
    }
  }

  return {
    node,
    setContext(next) {
      context = next;
      popup.setWords(next.words);
      if (draft) draft = renew(draft, next);
      draw();
      if (document.activeElement === input) refresh();
    },
    begin(text) {
      reset(text);
      input.dispatchEvent(new Event('input'));
    },
  };
}

/** The same draft over new definitions or another language; null when its command is gone. */
function renew(draft: Draft, { state, locale }: Context): Draft | null {
  const invocation = invocations(state.commands, locale).find((each) => each.name === draft.invocation.name);
  if (!invocation) return null;
  const again = (old: Option | null) =>
    invocation.options.find((option) => option.name === old?.name) ?? null;
  const filled = draft.filled.flatMap((each) => {
    const option = again(each.option);
    return option ? [{ ...each, option }] : [];
  });
  return { invocation, filled, active: again(draft.active) };
}
