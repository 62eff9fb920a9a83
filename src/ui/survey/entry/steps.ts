/** Marks what is filled in by one or a few keys, in the order of the paper. */
export const STEP = 'data-step';
/** Marks a step that keeps what the form before had: one is not led to it. */
export const KEPT = 'data-kept';

const stepsIn = (form: Element): readonly HTMLElement[] => [...form.querySelectorAll<HTMLElement>(`[${STEP}]`)];

/** What of a step takes the keys. */
const fieldOf = (step: HTMLElement | undefined): HTMLElement | null =>
  step?.querySelector<HTMLElement>('input:checked') ??
  step?.querySelector<HTMLElement>('input, select, textarea, button') ??
  null;

function goTo(step: HTMLElement | undefined): void {
  const field = fieldOf(step);
  field?.focus();
  if (field instanceof HTMLInputElement && field.type === 'text') field.select();
  step?.scrollIntoView({ block: 'nearest' });
}

/** Leads from a field to the next step (1) or the one before (−1), past those that keep what they have. */
export function stepFrom(field: Element, by: 1 | -1): void {
  const form = field.closest('form');
  const from = field.closest<HTMLElement>(`[${STEP}]`);
  if (form === null || from === null) return;
  const steps = stepsIn(form);
  let at = steps.indexOf(from) + by;
  while (steps[at]?.hasAttribute(KEPT) === true) at += by;
  const next = fieldOf(steps[at]);
  // The form cannot be kept as it is: back to what is still open in it.
  if (next instanceof HTMLButtonElement && next.disabled) stepToFirst(form);
  else goTo(steps[at]);
}

/** Leads to the first step that has nothing yet and keeps nothing. */
export function stepToFirst(form: Element): void {
  const isOpen = (step: HTMLElement): boolean => {
    const field = fieldOf(step);
    return (
      !step.hasAttribute(KEPT) &&
      (field instanceof HTMLInputElement ? (field.type === 'radio' ? !field.checked : field.value === '') : true)
    );
  };
  goTo(stepsIn(form).find(isOpen));
}

/** Enter leads on from any field, Shift+Enter back; on a button it does what the button does, in a text it parts lines. */
export function stepOn(event: KeyboardEvent): void {
  const { target } = event;
  if (!(target instanceof Element) || target instanceof HTMLButtonElement || event.altKey) return;
  if (event.shiftKey && target instanceof HTMLTextAreaElement) return;
  event.preventDefault();
  stepFrom(target, event.shiftKey ? -1 : 1);
}
