import type { sending as kazakh } from '../kk/sending';

export const sending: typeof kazakh = {
  open: 'Save as, send a copy…',
  lead: 'Choose what goes into the file, and encrypt it with a passphrase.',
  title: 'Save as, send a copy',
  what: 'What the file holds',
  protection: 'Protection',
  encrypt: 'Encrypt with a passphrase',
  encryptLead: 'AES-256-GCM. The passphrase is kept nowhere: once forgotten, nobody opens the file.',
  passphrase: 'Passphrase',
  repeat: 'Repeat the passphrase',
  tooShort: (letters) => `It needs ${letters} characters at least.`,
  differs: 'The two are not the same.',
  cannot:
    'It cannot be encrypted: the page was opened from an address that is not secure (http), and there browsers do not encrypt. Open the program from an https address, or as a single file from a disk.',
  write: 'Write the file',
  writing: 'Writing…',
};
