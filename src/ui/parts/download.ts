/** A file that the product has written for the user. */
interface FileToKeep {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob;
}

/** How long the browser may take to begin reading a file that it was given. */
const READ_WITHIN = 60_000;

/** Hands a file to the browser to be kept where the user keeps downloads. */
export function download(file: FileToKeep): void {
  const address = URL.createObjectURL(new Blob([file.content], { type: file.type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN);
}
