import { nextNumber } from '../entry/form';

/** Serial numbers, one a copy; blank ones where the first is. */
export function numbersFrom(first: string, copies: number): readonly string[] {
  const numbers: string[] = [];
  // A number that does not end in a figure has no next: it is given one.
  let next = first === '' || /\d$/.test(first) ? first : `${first}1`;
  for (let copy = 0; copy < copies; copy++) {
    numbers.push(next);
    next = nextNumber(next);
  }
  return numbers;
}
