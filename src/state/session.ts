import { createSignal, type Signal } from 'solid-js';
import { LANGUAGES, type Language } from '../model/words';

/** How many regions can be compared with at once: more marks are told apart by nobody. */
export const MOST_PEERS = 4;

/**
 * What belongs to this browser and not to a package: kept over a reload, never in a file, never undone. The other
 * kinds of state are *document* and *history* (storage, mirrored in `document.ts`) and *derived* (`ratings.ts`).
 */
interface Session {
  language: Language | null;
  theme: 'light' | 'dark' | null;
  packageId: string | null;
  ownRegion: string | null;
  /** The scenario on view; null: the base. One that the open package does not have is as good as none. */
  scenario: string | null;
  /** The weight set that is looked at; null: that of the scenario on view, or the methodology's own weights. */
  weights: string | null;
  /**
   * Codes of the regions that the own one is compared with, as they were chosen. Of the session like the own region, not
   * of the package: they change no figure, and whoever receives the package compares with others.
   */
  peers: readonly string[];
  year: number | null;
  /** Null: as the screen needs the room. */
  railCollapsed: boolean | null;
  /** Who makes what is printed, as it stands on the sheets. */
  author: string;
  /** Where the first steps end: past the one that tells why a place is what it is, or all of them. */
  firstSteps: 'why' | 'all' | null;
}

/** Every key with the way it is read back: a key without one does not compile. A value that does not parse is dropped. */
const READERS: { readonly [Key in keyof Session]: (stored: unknown) => Session[Key] } = {
  language: (stored) => LANGUAGES.find((language) => language === stored) ?? null,
  theme: (stored) => (stored === 'light' || stored === 'dark' ? stored : null),
  packageId: (stored) => (typeof stored === 'string' ? stored : null),
  ownRegion: (stored) => (typeof stored === 'string' ? stored : null),
  scenario: (stored) => (typeof stored === 'string' ? stored : null),
  weights: (stored) => (typeof stored === 'string' ? stored : null),
  peers: (stored) =>
    Array.isArray(stored)
      ? [...new Set(stored.filter((code): code is string => typeof code === 'string'))].slice(0, MOST_PEERS)
      : [],
  year: (stored) => (Number.isInteger(stored) ? Number(stored) : null),
  railCollapsed: (stored) => (typeof stored === 'boolean' ? stored : null),
  author: (stored) => (typeof stored === 'string' ? stored : ''),
  firstSteps: (stored) => (stored === 'why' || stored === 'all' ? stored : null),
};

const nameOf = (key: keyof Session): string => `tartym.${key}`;

function remembered(key: keyof Session): unknown {
  try {
    return JSON.parse(localStorage.getItem(nameOf(key)) ?? 'null');
  } catch {
    return null; // no storage (private mode), or text of another hand
  }
}

function remember(key: keyof Session, value: unknown): void {
  try {
    localStorage.setItem(nameOf(key), JSON.stringify(value));
  } catch {
    // The session then lasts as long as the page: nothing of the user's work is in it.
  }
}

/** One session value as a signal whose setter also keeps it for the next visit. */
function createSessionValue<Key extends keyof Session>(key: Key): [() => Session[Key], (value: Session[Key]) => void] {
  const [value, setValue] = createSignal(READERS[key](remembered(key))) as Signal<Session[Key]>;
  return [
    value,
    (next) => {
      setValue(() => next);
      remember(key, next);
    },
  ];
}

export function createSession() {
  const [language, setLanguage] = createSessionValue('language');
  const [theme, setTheme] = createSessionValue('theme');
  const [packageId, setPackageId] = createSessionValue('packageId');
  const [ownRegion, setOwnRegion] = createSessionValue('ownRegion');
  const [peers, setPeers] = createSessionValue('peers');
  const [scenario, setScenario] = createSessionValue('scenario');
  const [weights, setWeights] = createSessionValue('weights');
  const [year, setYear] = createSessionValue('year');
  const [author, setAuthor] = createSessionValue('author');
  const [firstSteps, setFirstSteps] = createSessionValue('firstSteps');
  const [railCollapsed, setRailCollapsed] = createSessionValue('railCollapsed');
  return {
    language,
    setLanguage,
    theme,
    setTheme,
    packageId,
    setPackageId,
    ownRegion,
    setOwnRegion,
    scenario,
    setScenario,
    weights,
    setWeights,
    peers,
    setPeers,
    year,
    setYear,
    author,
    setAuthor,
    firstSteps,
    setFirstSteps,
    railCollapsed,
    setRailCollapsed,
  };
}

export type SessionState = ReturnType<typeof createSession>;
