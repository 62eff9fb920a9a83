import styles from './PeerMark.module.css';

/** How the regions that are compared with are marked, in the order in which they were chosen. */
const LETTERS = ['A', 'B', 'C', 'D'];

/** The mark of a region among those that are compared with; null where it is none of them. */
export function peerLetter(peers: readonly string[], code: string): string | null {
  const index = peers.indexOf(code);
  return index < 0 ? null : (LETTERS[index] ?? String(index + 1));
}

/** The letter of a region that is compared with, before its name; what it means stands beside it in words. */
export function PeerMark(props: { readonly letter: string }) {
  return (
    <span class={styles.mark} aria-hidden="true">
      {props.letter}
    </span>
  );
}
