/**
 * The message of one member of a union of codes, out of a table that has one for every code. `rest` is what the
 * messages of that table want besides: names that the code's bearer knows only by their code.
 */
export function say<const Coded extends { readonly code: string }, Rest extends readonly unknown[]>(
  messages: {
    readonly [Code in Coded['code']]: (of: Extract<Coded, { readonly code: Code }>, ...rest: Rest) => string;
  },
  of: Coded,
  ...rest: Rest
): string {
  // The table has this very code's message under it; that the two belong together is beyond the type checker.
  const message = messages[of.code as Coded['code']] as unknown as (of: Coded, ...rest: Rest) => string;
  return message(of, ...rest);
}
