/** A form that the bot opened. The browser's own dialog keeps the focus inside and closes on Escape. */
import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { InteractionAnswer } from './api.ts';
import { element } from './dom.ts';
import type { Words } from './words.ts';

type Modal = APIModalInteractionResponseCallbackData;

interface Field {
  input: HTMLInputElement | HTMLTextAreaElement;
  label: string;
  description?: string;
  /** What is sent of it, in the shape that it came in. */
  data(): object;
}

/** Opens the form; `submit` sends Discord's modal data and says what went wrong, if anything. */
export function openModal(
  modal: Modal,
  words: Words,
  submit: (data: object) => Promise<InteractionAnswer>,
): void {
  const fields = modal.components.map((row) => textInput(row));
  const inputs = fields.filter((field) => field !== null);
  const problem = element('p', { class: 'failure', role: 'alert' });
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', {}, modal.title),
    ...fields.map((field) =>
      field ? showField(field) : element('p', { class: 'subtext' }, words.notShown('component')),
    ),
    problem,
    element(
      'p',
      { class: 'modal-actions' },
      element(
        'button',
        { type: 'button', class: 'button secondary', onclick: () => dialog.close() },
        words.cancel,
      ),
      element('button', { class: 'button primary' }, words.submit),
    ),
  );
  const dialog = element('dialog', { class: 'modal', 'aria-label': modal.title }, form);
  dialog.addEventListener('close', () => dialog.remove());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const { error } = await submit({
      custom_id: modal.custom_id,
      components: inputs.map((field) => field.data()),
    });
    if (error === undefined) dialog.close();
    else problem.textContent = error;
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** The text input of a row (component type 1) or label (18); null for what this page cannot show. */
function textInput(row: Modal['components'][number]): Field | null {
  const inner = row.type === 1 ? row.components[0] : row.type === 18 ? row.component : undefined;
  if (inner?.type !== 4) return null;
  const attributes = {
    minlength: inner.min_length,
    maxlength: inner.max_length ?? 4000,
    placeholder: inner.placeholder,
    required: inner.required ?? true,
  };
  const input =
    inner.style === 2 ? element('textarea', { ...attributes, rows: 5 }) : element('input', attributes);
  input.value = inner.value ?? '';
  const data = () => ({ type: 4, custom_id: inner.custom_id, value: input.value });
  if (row.type === 18) {
    const { label, description } = row;
    return { input, label, description, data: () => ({ type: 18, component: data() }) };
  }
  const label = inner.label ?? inner.custom_id;
  return { input, label, data: () => ({ type: 1, components: [data()] }) };
}

function showField({ input, label, description }: Field): HTMLElement {
  return element(
    'label',
    { class: 'modal-field' },
    element('span', {}, label),
    description && element('span', { class: 'subtext' }, description),
    input,
  );
}
