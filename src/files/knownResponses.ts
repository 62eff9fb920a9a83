import { answerPrint } from '../model/fingerprint';
import { PACKED_SIZE, type ResponsePacker } from '../model/responsePacker';
import { runningHash } from '../model/runningHash';
import type { SurveyResponse } from '../model/survey';
import { createHashTable } from './hashTable';

/** The accepted responses by their ids: those of the package and those of the file that is being read. */
export interface KnownResponses {
  /** What the one of this id answers, as `answerPrint` says. */
  printOf(id: string): string | undefined;
  /** Whether one of the file was named so by what it says. */
  isNamedInFile(name: string): boolean;
  /** The next response that is given to the packer is accepted and has this id: its own, or the name of what it says. */
  expect(id: string, isOwn: boolean): void;
  /** The same by the hash of the id; false, and nothing is done, where there may be one of this id already. */
  expectNew(hash: number, isOwn: boolean): boolean;
}

/** Where a response of the package is: in no place of the file. */
const ELSEWHERE = -1;

const running = runningHash();

/** The hash of an id. */
function idHash(id: string): number {
  running.begin();
  running.letters(id);
  return running.number();
}

/** The same of an id that stands in a longer text in UTF-8. */
export function idHashIn(utf8: Uint8Array, from: number, to: number): number {
  running.begin();
  running.bytes(utf8, from, to);
  return running.number();
}

/**
 * What is remembered of a response of the file is the hash of its id and its place with the packer, so that a million of
 * them take little memory.
 *
 * @param knownIds accepted responses of the package, each with its `answerPrint`
 * @param packer holds those of the file
 */
export function createKnownResponses(knownIds: ReadonlyMap<string, string>, packer: ResponsePacker): KnownResponses {
  const places = createHashTable();
  for (const id of knownIds.keys()) places.add(idHash(id), ELSEWHERE);
  /** Responses whose ids have a hash that another id had before. */
  const others = new Map<string, number>();
  const responseAt = (place: number): SurveyResponse | undefined =>
    packer.responseIn(Math.floor(place / (2 * PACKED_SIZE)), Math.floor((place / 2) % PACKED_SIZE));
  // Odd where the response has no id of its own.
  const next = (isOwn: boolean): number => 2 * (packer.at.chunk * PACKED_SIZE + packer.at.index) + (isOwn ? 0 : 1);
  const placeOf = (id: string): number | undefined => {
    const place = places.get(idHash(id));
    if (place === undefined) return undefined;
    return place !== ELSEWHERE && responseAt(place)?.id === id ? place : others.get(id);
  };
  return {
    printOf(id) {
      const ofPackage = knownIds.get(id);
      if (ofPackage !== undefined) return ofPackage;
      const place = placeOf(id);
      const response = place === undefined ? undefined : responseAt(place);
      return response === undefined ? undefined : answerPrint(response);
    },
    isNamedInFile(name) {
      const place = placeOf(name);
      return place !== undefined && place % 2 === 1;
    },
    expect(id, isOwn) {
      const place = next(isOwn);
      if (!places.add(idHash(id), place)) others.set(id, place);
    },
    expectNew: (hash, isOwn) => places.add(hash, next(isOwn)),
  };
}
