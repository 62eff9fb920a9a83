/** Whether nothing has the keyboard but the page or its screen as a whole: whoever has come here may be led to where one begins. */
export function isKeyboardFree(): boolean {
  const at = document.activeElement;
  return at === null || at === document.body || at.localName === 'main';
}
