/** Work done in pieces, so that whoever runs it can look after something else between them. */
export type Piecewise<Value> = Generator<undefined, Value>;

/** Does all pieces at once. */
export function atOnce<Value>(work: Piecewise<Value>): Value {
  for (;;) {
    const piece = work.next();
    if (piece.done === true) return piece.value;
  }
}

/** Does the pieces with a pause between them, in which the page can paint and hear keys. */
export async function withPauses<Value>(work: Piecewise<Value>, pause = nextTurn): Promise<Value> {
  for (;;) {
    const piece = work.next();
    if (piece.done === true) return piece.value;
    await pause();
  }
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
