/**
 * Puts something on the page for as long as it is being printed; what it is made of says in its style that nothing else
 * is shown then. Returns what ends that.
 *
 * @param make the element, and what takes it out of use
 */
export function whilePrinting(make: () => { readonly element: HTMLElement; readonly end?: () => void }): () => void {
  let printed: ReturnType<typeof make> | undefined;
  const remove = () => {
    printed?.end?.();
    printed?.element.remove();
    printed = undefined;
  };
  const build = () => {
    remove();
    printed = make();
    document.body.append(printed.element);
  };
  window.addEventListener('beforeprint', build);
  window.addEventListener('afterprint', remove);
  return () => {
    window.removeEventListener('beforeprint', build);
    window.removeEventListener('afterprint', remove);
    remove();
  };
}
