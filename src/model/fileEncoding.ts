/** An encoding that a text file may be in, by its name for `TextDecoder`. */
export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'koi8-r' | 'ibm866' | 'x-mac-cyrillic';
