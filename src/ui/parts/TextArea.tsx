import { type JSX, splitProps } from 'solid-js';
import styles from './TextField.module.css';

interface TextAreaProps extends JSX.TextareaHTMLAttributes<HTMLTextAreaElement> {
  readonly label: string;
}

/** Lines of text with their label above them: as high as what stands in them. */
export function TextArea(props: TextAreaProps) {
  const [own, rest] = splitProps(props, ['label']);
  return (
    <label class={styles.field}>
      <span>{own.label}</span>
      <textarea rows="1" autocomplete="off" spellcheck={false} {...rest} />
    </label>
  );
}
