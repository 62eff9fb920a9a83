import { createSignal } from 'solid-js';
import type { ImportGround, ImportStage, ImportWork } from './importing';

/**
 * The import of files (`importing.ts`), which comes with the first of them: most visits import nothing.
 */
export function importingLater(ground: Omit<ImportGround, 'stage' | 'setStage'>) {
  const [stage, setStage] = createSignal<ImportStage>({ stage: 'idle' });
  let begun: Promise<ImportWork> | null = null;
  const work = (): Promise<ImportWork> => {
    begun ??= import('./importing').then(({ createImporting }) => createImporting({ ...ground, stage, setStage }));
    return begun;
  };
  return {
    stage,
    /** Reads a file and shows what it would bring. */
    async open(file: File): Promise<void> {
      setStage({ stage: 'reading', file: file.name, progress: null });
      try {
        await (await work()).open(file);
      } catch (error) {
        begun = null; // without a network it could not be loaded: it is tried again with the next file
        setStage({ stage: 'idle' });
        throw error;
      }
    },
    /** What is done with the file that is open. */
    work,
  };
}

export type Importing = ReturnType<typeof importingLater>;
