import styles from './Swatch.module.css';

/** Of the Order's nine directions, and as many for those that an own methodology has beyond them. */
const COLOURS = 18;

/**
 * The class that sets `--direction` to a direction's colour, by its place in the methodology (the first is 0). After
 * the eighteenth the colours begin again.
 */
export const directionClass = (index: number): string => `direction-${(index % COLOURS) + 1}`;

/** The same colour where no class can be set. */
export const directionColour = (index: number): string => `var(--f${(index % COLOURS) + 1})`;

/** A direction's colour before its name. */
export function Swatch(props: { readonly direction: number }) {
  return <span class={`${styles.swatch} ${directionClass(props.direction)}`} aria-hidden="true" />;
}
