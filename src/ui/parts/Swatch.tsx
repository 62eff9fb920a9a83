import styles from './Swatch.module.css';

const COLOURS = 9;

/**
 * The class that sets `--direction` to a direction's colour, by its place in the methodology (the first is 0). After
 * the ninth the colours begin again.
 */
export const directionClass = (index: number): string => `direction-${(index % COLOURS) + 1}`;

/** A direction's colour before its name. */
export function Swatch(props: { readonly direction: number }) {
  return <span class={`${styles.swatch} ${directionClass(props.direction)}`} aria-hidden="true" />;
}
