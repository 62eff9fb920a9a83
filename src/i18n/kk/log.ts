/** The log of a package and its frozen versions. */
export const log = {
  /** As the log names it. */
  frozen: (name: string) => `«${name}» нұсқасын бекіту`,
};
