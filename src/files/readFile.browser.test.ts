import { proxy, wrap } from 'comlink';
import { expect, it } from 'vitest';
import type { ReadApi } from '../../workers/read.worker';
import ReadWorker from '../../workers/read.worker?worker&inline';
import { order5 } from '../methodology';
import type { ReadingContext, ReadingProgress } from '../model/reading';
import { responsesIn } from '../model/unpackedResponses';
import survey from './samples/edge-survey.csv?raw';

const context: ReadingContext = {
  regions: order5.regions,
  inputs: order5.inputs.map(({ code, unit }) => ({ code, unit, unitSettled: false })),
  form: order5.form,
  knownIds: new Map([['E002', '']]),
};

it('a worker reads a file of the browser, tells how far it has come, and gives the reading back', async () => {
  const worker = new ReadWorker({ name: 'read' });
  const api = wrap<ReadApi>(worker);
  try {
    const seen: ReadingProgress[] = [];
    const file = new File([survey], 'edge-survey.csv');
    const result = await api.read(
      file,
      context,
      {},
      proxy((progress) => seen.push(progress)),
    );
    const responses = result.ok && result.value.kind === 'survey' ? [...responsesIn(result.value.chunks)] : [];
    expect(responses.filter(({ rejection }) => rejection !== null)).toHaveLength(14);
    expect(responses[1]?.rejection).toEqual({ code: 'same id, other answers' });
    expect(seen.at(-1)).toEqual({ bytesRead: file.size, bytes: file.size, rows: 126 });

    // «Астана» in Windows-1251: the browser's own decoder, in the worker.
    const astana = Uint8Array.from([0xc0, 0xf1, 0xf2, 0xe0, 0xed, 0xe0]);
    const dataset = new File(['region;input;year;value\n', astana, ';grp;2025;1 234,5\n'], 'data.csv');
    expect(
      await api.read(
        dataset,
        context,
        {},
        proxy(() => undefined),
      ),
    ).toMatchObject({
      ok: true,
      value: {
        format: { encoding: 'windows-1251' },
        cells: [{ region: 'KZ-71', year: 2025, observation: { value: 1234.5 } }],
      },
    });
  } finally {
    worker.terminate();
  }
});
