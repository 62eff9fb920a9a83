/** One message for every code of a union of problems: a code without its message does not compile. */
export type MessagesOf<P extends { readonly code: string }> = {
  readonly [C in P['code']]: (problem: Extract<P, { readonly code: C }>) => string;
};

/** Names of what a message's bearer knows by its code only, in the language of the message. */
export interface Names {
  readonly region: (code: string) => string;
  readonly input: (code: string) => string;
  /** Its figures are kept as 0..1 and shown in per cent; of none where it is not given. */
  readonly isShare?: (code: string) => boolean;
}

/** As `MessagesOf`, for messages that speak of regions and inputs. */
export type NamedMessagesOf<P extends { readonly code: string }> = {
  readonly [C in P['code']]: (of: Extract<P, { readonly code: C }>, names: Names) => string;
};
