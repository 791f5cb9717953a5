/** A form that the bot opened. The browser's own dialog keeps the focus inside and closes on Escape. */
import type { APIModalInteractionResponseCallbackData, APITextInputComponent } from 'discord-api-types/v10';
import type { InteractionAnswer } from './api.ts';
import { element } from './dom.ts';
import type { Words } from './words.ts';

type Modal = APIModalInteractionResponseCallbackData;

interface Field {
  input: HTMLInputElement | HTMLTextAreaElement;
  component: APITextInputComponent;
  label: string;
  description?: string | undefined;
}

/** Opens the form; `submit` sends Discord's modal data and says what went wrong, if anything. */
export function openModal(
  modal: Modal,
  words: Words,
  submit: (data: object) => Promise<InteractionAnswer>,
): void {
  const fields = textInputs(modal);
  const problem = element('p', { class: 'failure', role: 'alert' });
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', {}, modal.title),
    ...fields.map(showField),
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
    const { error } = await submit({ custom_id: modal.custom_id, components: fields.map(dataOf) });
    if (error === undefined) dialog.close();
    else problem.textContent = error;
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** Component types: 1 action row, 18 label; 4 text input within. */
function textInputs(modal: Modal): Field[] {
  const fields: Field[] = [];
  for (const row of modal.components) {
    const inner = row.type === 1 ? row.components[0] : row.type === 18 ? row.component : undefined;
    if (inner?.type !== 4) continue;
    const label = row.type === 18 ? row.label : (inner.label ?? inner.custom_id);
    const description = row.type === 18 ? row.description : undefined;
    const attributes = {
      minlength: inner.min_length,
      maxlength: inner.max_length ?? 4000,
      placeholder: inner.placeholder,
      required: inner.required ?? true,
    };
    const input =
      inner.style === 2 ? element('textarea', { ...attributes, rows: 5 }) : element('input', attributes);
    input.value = inner.value ?? '';
    fields.push({ input, component: inner, label, description });
  }
  return fields;
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

function dataOf({ input, component }: Field): object {
  return { type: 1, components: [{ type: 4, custom_id: component.custom_id, value: input.value }] };
}
