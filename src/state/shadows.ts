import { createNamed } from './named';
import { createNewest } from './newest';

interface Shadow<Value> {
  /** What storage holds, while the user already sees what it is to become. */
  stored: Value;
  /** Changes under way that touch the thing. */
  pending: number;
}

/**
 * Keeps apart what the user sees and what storage holds while changes are on their way: what storage refuses is taken
 * back, and what another tab writes is never shown over a change that is still under way. Things go by group and name.
 */
export function createShadows<Value>() {
  const shadows = createNamed<Shadow<Value>>();
  const isNewest = createNewest();
  return {
    /** A change of a thing is on its way; `standing`: what is seen of it before. */
    anticipate(group: string, name: string, standing: Value): void {
      const shadow = shadows.get(group, name);
      if (shadow !== undefined) shadow.pending += 1;
      else shadows.set(group, name, { stored: standing, pending: 1 });
    },

    /**
     * Storage has answered: `sequence` is the log entry that it wrote, null where it refused. What is to be seen once
     * nothing is under way any more; null until then.
     */
    settle(group: string, name: string, after: Value, sequence: number | null): { readonly seen: Value } | null {
      const shadow = shadows.get(group, name);
      if (shadow === undefined) return null;
      if (sequence !== null && isNewest(group, name, sequence)) shadow.stored = after;
      shadow.pending -= 1;
      if (shadow.pending > 0) return null;
      shadows.delete(group, name);
      return { seen: shadow.stored };
    },

    /** Storage holds another value since log entry `sequence`. What is to be seen of it; null: nothing now. */
    follow(group: string, name: string, after: Value, sequence: number): { readonly seen: Value } | null {
      if (!isNewest(group, name, sequence)) return null;
      const shadow = shadows.get(group, name);
      if (shadow === undefined) return { seen: after };
      shadow.stored = after;
      return null;
    },
  };
}
