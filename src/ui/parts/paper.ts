/**
 * Does something before anything is printed, and something else when that is done. Returns what ends this; it also takes
 * back what was begun.
 */
export function aroundPrinting(begin: () => void, end: () => void): () => void {
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    end();
  };
}

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
  return aroundPrinting(build, remove);
}
