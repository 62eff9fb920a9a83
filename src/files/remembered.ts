/** Texts remembered by one function before it forgets them all: columns repeat few texts many times. */
const MOST_TEXTS = 10_000;

/** The same pure function of a text, which looks up what it has been asked before. */
export function remembered<Value extends object>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      if (known.size >= MOST_TEXTS) known.clear();
      known.set(text, value);
    }
    return value;
  };
}
