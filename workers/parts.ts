// Parts of the engine that are loaded when they are first asked for.

/** What no rating waits for. */
export const afterRating = () => import('../src/engine/afterRating');

/** What a package without plans does without. */
export const planningPart = () => import('../src/engine/planning');
