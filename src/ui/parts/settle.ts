/** Sent to the field with the focus before a key of the product acts: what is typed there is to be handed over first. */
export const SETTLE = 'settle';

/** Has the field with the focus hand over what is typed in it, as leaving it would; the focus stays. */
export function settleTyping(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || field === document.body) return;
  field.dispatchEvent(new Event(SETTLE));
  if (field.closest('[role=grid]') !== null || !field.matches('input, textarea')) return;
  field.blur();
  field.focus({ preventScroll: true });
}
