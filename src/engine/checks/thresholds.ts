/** When a check speaks. Each bound errs towards silence: a margin that cries wolf is not read. */
export const THRESHOLDS = {
  /** Fewer figures than this in a column say nothing about each other. */
  leastPeers: 6,
  /** A figure without a year beside it is in another scale only if so many times beyond all other regions. */
  isolation: 100,

  /**
   * An index below this is a fall by more than a half, a growth above it more than a half: the two meet nowhere nearer.
   * The least observed index of investment is 68, of gross regional product 93 (2021–2025).
   */
  growthBelow: 50,
  /** Whole columns around 0: no index of a whole year stands that low in any region. */
  columnGrowthBelow: 40,
  /** How many robust deviations below the other indices a figure lies to be taken for a growth. */
  growthDeviations: 5,
  /** A growth as a coefficient, 1.019 for 101.9, lies between these: so do growths by less than 2 %. */
  coefficientFrom: 0.5,
  coefficientTo: 2,
  /** So many figures between them and none beyond are coefficients: of as many growths some are larger or below 0. */
  leastCoefficients: 8,
  /** Growth by the levels may differ so much, in per cent of the year before, from a real index: prices. */
  levelsAgree: 25,

  /** No index is this large: ten times the year before. */
  certainLevel: 1000,
  /** A smaller one is taken for a level from here on, if the levels of the region are of that size. */
  likelyLevel: 200,
  /** "Of that size": within this ratio of the level beside it. */
  levelRatio: 2,

  /** A share of no more than 1 % may have been meant as 100 times as much, where the others are tens of per cent. */
  shareForPerCent: 0.01,
  tensOfPerCent: 0.1,

  /** Half-years beside years: the median ratio of the two years lies within these bounds … */
  halfFrom: 0.35,
  halfTo: 0.65,
  /** … and so do nearly all regions, within these: a recession halves some, never nearly all. */
  halfWidelyFrom: 0.2,
  halfWidelyTo: 0.8,
  halfShare: 0.85,

  /** Outliers: robust deviations from the median. Among 68 observed columns of 2021–2025 two regions lie further off. */
  outlierDeviations: 4.5,
  /** No column is taken for tighter than this: log growth, per cent of an index, share of a mark's scale. */
  leastGrowthDeviation: 0.05,
  leastIndexDeviation: 2,
  leastScaleDeviation: 0.03,
} as const;

/** A deviation of 1.4826 × the median absolute deviation is that of a normal column. */
export const MAD_TO_DEVIATION = 1.4826;

/** "95 % of the regions": so much is left out at each end. */
export const TAIL = 0.025;
