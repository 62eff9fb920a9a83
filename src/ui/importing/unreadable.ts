/** Why a file could not be taken in, where no reader has said it. */
export const unreadable = (file: string, error: unknown) =>
  ({
    code: 'unreadableFile',
    place: { file },
    reason: error instanceof Error ? error.message : String(error),
  }) as const;
