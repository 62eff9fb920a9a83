import type { ReadingWords } from '../readingWords';

export const readings: ReadingWords = {
  title: 'Readings',
  lead: 'Where the methodology can be read in several ways, you choose the reading. The choice is kept in the package and shown beside every number.',
  byDefault: 'default',
  toDefaults: 'Back to the defaults',
  ownPlace: (place) => `place ${place}`,
  axes: {
    points: {
      name: 'Points',
      question: 'How does the value of a factor become points?',
      paragraph: '¶10',
      idle: '',
      values: {
        rank: {
          name: 'by rank',
          explanation:
            'Regions are put in order of value and the order earns the points. Keeps the ranking and both ends, but not the ratio of the values.',
        },
        linear: {
          name: 'linear',
          explanation:
            'Points are proportional to the distance from the worst value. Keeps both ends: the best gets the most, the worst the least.',
        },
        ratio: {
          name: 'ratio to the best',
          explanation:
            'Points follow the ratio to the best value. Keeps the ratio, but the worst region may get many more points than the least.',
        },
      },
    },
    inside: {
      name: 'Inside a direction',
      question: 'How do the points of several factors make the score of a direction?',
      paragraph: '¶9, ¶11–¶18',
      idle: '',
      values: {
        mean: { name: 'mean', explanation: 'The mean of the factors’ points: every direction keeps its weight.' },
        sum: {
          name: 'sum',
          explanation:
            'The sum of the factors’ points: a direction with many factors weighs more, one with a single factor less.',
        },
      },
    },
    ties: {
      name: 'Equal values',
      question: 'Which rank do regions with equal values get?',
      paragraph: '¶10',
      idle: 'Acts only under “by rank”.',
      values: {
        mid: { name: 'mid-rank', explanation: 'All equal regions get the mean of the ranks they take up.' },
        best: { name: 'best rank', explanation: 'All equal regions get the best of the ranks they take up.' },
      },
    },
    zero: {
      name: 'The answer 0',
      question: 'How does 0 (“I have not met this matter”) in the survey count?',
      paragraph: 'Survey form',
      idle: '',
      values: {
        'left out': { name: '0 left out', explanation: '0 is no mark: the mean runs over the marks 1 to 7.' },
        'counted as 0': { name: '0 counted', explanation: '0 enters the mean as the lowest mark.' },
      },
    },
    values: {
      name: 'Values of growth',
      question: 'Is a growth rate an index or an increase?',
      paragraph: '¶9, ¶11, ¶12',
      idle: 'Acts only under “ratio to the best”.',
      values: {
        index: { name: 'index', explanation: 'A growth of 5% is written as 105.' },
        growth: { name: 'increase', explanation: 'A growth of 5% is written as 5: values are less by 100.' },
      },
    },
    fulfilment: {
      name: 'F5 over 100%',
      question: 'How does exceeding the target indicator count?',
      paragraph: '¶14',
      idle: '',
      values: {
        'as is': { name: 'as it is', explanation: 'What exceeds the target counts in full.' },
        'capped at 100': { name: 'capped at 100%', explanation: 'What exceeds the target earns no more points.' },
      },
    },
  },
  missing: {
    name: 'Factors without a value',
    question: 'What becomes of a factor that a region has no value of?',
    paragraph: 'The methodology is silent',
    values: {
      rescale: {
        name: 'share out the weights',
        explanation: 'A factor without a value is left out and the other weights are brought to 100%.',
      },
      worst: {
        name: 'lowest points',
        explanation: 'A factor without a value gets the lowest points. This is analysis.',
      },
      exclude: {
        name: 'leave the region out',
        explanation:
          'A region that lacks a whole direction gets no R and no place, but its points still count for the others. This is analysis.',
      },
    },
  },
};
