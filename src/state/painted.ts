/** In a tab that is not seen no frame comes: then so many milliseconds are waited. */
const LONGEST = 1_000;

/**
 * Resolves once what has been drawn so far is painted.
 *
 * @param longest milliseconds after which no frame is waited for any more
 */
export const painted = (longest = LONGEST): Promise<void> =>
  new Promise((resolve) => {
    // A frame's own callbacks come before its paint, the next timeout after it.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, longest);
  });
