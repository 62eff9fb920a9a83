import type { JSX } from 'solid-js';
import { Button } from '../parts/Button';

interface FileButtonProps {
  readonly kind?: 'plain' | 'primary' | 'quiet';
  readonly title?: string;
  /** What the browser offers to choose from: endings of names, with commas between. */
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: JSX.Element;
}

/** A button that lets the user choose files. */
export function FileButton(props: FileButtonProps) {
  let chooser: HTMLInputElement | undefined;
  const chosen = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    input.value = ''; // so that the same file can be chosen again
    if (files.length > 0) props.onFiles(files);
  };
  return (
    <>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        accept={props.accept}
        onChange={(event) => chosen(event.currentTarget)}
      />
      <Button kind={props.kind ?? 'plain'} title={props.title} onClick={() => chooser?.click()}>
        {props.children}
      </Button>
    </>
  );
}
