import type { sending as kazakh } from '../kk/sending';

export const sending: typeof kazakh = {
  open: 'Save as, send a copy…',
  lead: 'Choose what goes into the file, and encrypt it with a passphrase.',
  title: 'Save as, send a copy',
  part: 'Which part of the package',
  parts: {
    file: 'survey only',
    whole: { name: 'The whole package', explanation: 'All data, scenarios, assessments and the log.' },
    survey: {
      name: 'The survey only',
      explanation: 'It is added to the package of whoever gets it, and no response counts twice.',
    },
    scenario: {
      name: 'One scenario with its base',
      explanation:
        'The data, regions and weights that it stands on; other scenarios stay out of the file, and of the log all but the entries about these.',
    },
    weights: { name: 'One weight set', explanation: 'Data and responses stay out of the file.' },
  },
  what: 'Responses and names',
  standardTexts: {
    name: 'Keep the texts of the standard',
    explanation:
      'Evidence, links, who is responsible, and the text of the yearly report. Unless ticked, the copy has marks and dates alone.',
  },
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
