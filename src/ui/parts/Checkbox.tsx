import styles from './Checkbox.module.css';

interface CheckboxProps {
  readonly text: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One yes or no, with words beside it. */
export function Checkbox(props: CheckboxProps) {
  return (
    <label class={styles.field}>
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {props.text}
    </label>
  );
}
