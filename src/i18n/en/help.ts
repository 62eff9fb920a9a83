import type { help as kazakh } from '../kk/help';

export const help: typeof kazakh = {
  title: 'Words',
  words: {
    points: 'Points – how a region does on one factor among the other regions: 1 is the worst, 20 the best (¶10).',
    score: 'R – the value of the rating: the scores of the nine directions, each times its weight, added up (¶8).',
    place: 'Place – one more than the number of regions with a higher R. Regions with equal R share the better place.',
    band: 'Band of places – the best and the worst place over all readings of the Order.',
    reading: 'Reading – a choice made where the Order does not say it outright.',
    coverage: 'Coverage – the weight of the directions that have real values.',
    index: 'Index – per cent of the previous year: 105 is a growth of 5%.',
    hard: 'Hard data – statistics and departmental figures (¶7).',
    soft: 'Soft data – the survey of entrepreneurs and expert assessment (¶7).',
    synthetic: 'Synthetic data are made up to show how the program works.',
    provisional: 'Provisional data may still be revised.',
    package: 'Package – everything one piece of work holds: data, responses, readings, log. One package is one file.',
  },
};
