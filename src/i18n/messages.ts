/** One message for every code of a union of problems: a code without its message does not compile. */
export type MessagesOf<P extends { readonly code: string }> = {
  readonly [C in P['code']]: (problem: Extract<P, { readonly code: C }>) => string;
};
