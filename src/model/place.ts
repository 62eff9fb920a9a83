/** Where in a file or table something was found, as the user counts: the first row is 1 and is the header's. */
export interface FilePlace {
  readonly file?: string;
  /** Sheet or part of the file. */
  readonly part?: string;
  readonly row?: number;
  readonly column?: string;
}
