/** In a tab that is not seen no frame comes: then so many milliseconds are waited. */
const LONGEST = 1_000;

/** Resolves once what has been drawn so far is painted. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    // A frame's own callbacks come before its paint, the next timeout after it.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST);
  });
