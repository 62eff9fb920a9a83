import type { help as kazakh } from '../kk/help';

export const help: typeof kazakh = {
  title: 'Help',
  ofOrder: (method) =>
    `This package is computed by “${method}”. What help says of Order No. 5 – weights, numbers of directions and factors, ¶ – may not hold for it.`,
  words: 'Words',
  screens: 'Screens',
  inOrder: 'In the Order',
  inYourData: 'An example from the open data',
  chain: 'Whole trace',
  see: 'See also',
  where: (screen) => `Open the screen ${screen}`,
  all: 'All help',
  method: 'How the rating is computed',
  worked: {
    lead: 'The way from the value of one factor to the place, with the numbers of the open data. Each number has a trace to open.',
    tried: 'This is for looking only: the reading of the package has not changed, and no traces can be opened.',
    factor: 'Factor',
    computing: 'Being computed…',
    noValue: 'This region has no value.',
    whole: 'Whole trace',
    steps: {
      value: 'The cells give the value of the factor.',
      position: 'Regions are put in order of these values; the position is where one stands.',
      points: 'The value or the position is carried over to a scale from the least to the most points.',
      direction: 'The score of the direction is the mean or the sum of the points of its factors.',
      contribution: 'The score of the direction is multiplied by its weight.',
      score: 'The contributions of all directions add up to R.',
      place: 'Regions with a higher R are counted.',
    },
  },
  howToOpen: 'F1 or ? – help on where you are; Ctrl+K – find a word.',
  facts: {
    package: (name, regions, years) => `${name}: ${regions} regions, years: ${years}.`,
    readings: (summary) => `Chosen now: ${summary}.`,
    standing: (word, addition) => `The figures on view: ${word.toLowerCase()} (${addition}).`,
    findings: (count) => `Doubts in the year on view: ${count}.`,
    scenario: (name) => `On view now: the scenario ${name}.`,
    noScenario: (count) => `On view now: the base; scenarios in the package: ${count}.`,
    projects: (names) => `Projects of the scenario on view: ${names}.`,
    peers: (names) => `Compared with now: ${names}.`,
    weights: (name) => `The set in use now: ${name}.`,
    log: (count) => `Changes since the last file: ${count}.`,
  },
  topics: {
    score: {
      name: 'R, the value of the rating',
      text: 'The score of each direction times its weight, added up. With the mean inside a direction R lies between 1 and 20. R of different readings are never compared, only places.',
    },
    place: {
      name: 'Place',
      text: 'One more than the number of regions with a higher R. Equal R share the better place: 1, 2, 2, 4. The place comes from R before rounding. A region without data has no place.',
    },
    points: {
      name: 'Points',
      text: 'How a region does on one factor among the other regions: the best gets 20, the worst 1. By default points come from the rank: regions are put in order of their values and the scale is cut into equal steps. A factor without a value gets no points.',
    },
    direction: {
      name: 'Score of a direction',
      text: 'The mean of the points of its factors. The Order lists the factors and names no operation: there is a reading by the sum too, which makes directions of many factors weigh more.',
    },
    contribution: {
      name: 'Contribution',
      text: 'The part of R that a direction brings: its weight times its score. The nine contributions add up to R exactly; they are the coloured parts of the bar in the rating.',
    },
    weight: {
      name: 'Weight',
      text: 'What a direction counts in the rating, in per cent. In the Order the direction of investment (fixed capital and foreign direct) has 45%, all nine together 100%.',
    },
    weightSet: {
      name: 'Weight set',
      text: 'Other weights of the directions, kept under a name. They stay at 100%: when one is typed, those without a lock share the rest. A place with such weights is called own method; the weights of the Order stay.',
    },
    band: {
      name: 'Band of places',
      text: 'The best and the worst place over all readings of the methodology (Order No. 5 has 40). A narrow band means that the place does not hang on the reading; a wide one that it can be argued about.',
    },
    reading: {
      name: 'Reading',
      text: 'A choice where the Order does not say it outright. There are six questions: how a value becomes points, the operation inside a direction, equal values, the answer 0 in the survey, the form of growth, fulfilment of F5 above 100%. What is chosen always stands in the status bar.',
    },
    coverage: {
      name: 'Coverage',
      text: 'The weight of the directions for which a region has real values. Below 100% the region is incomplete: R is computed from the directions there are, and the missing factors are named.',
    },
    missing: {
      name: 'No data',
      text: 'A missing value is not zero. It gets no points, and its reason is told. What becomes of gaps is chosen in the last row of the readings.',
    },
    change: {
      name: 'Change of place',
      text: 'The difference from the place in the last rating year: ▲ is a better place. The Region screen splits it exactly by cause: own figures, other regions, weights, readings, revised data.',
    },
    trace: {
      name: 'Trace of a number',
      text: 'Click any number, or select it and press F1: its formula, the paragraph of the Order, the reading chosen, the cells it comes from and their source. Each number of a formula has a trace of its own.',
    },
    input: {
      name: 'Input',
      text: 'A series entered by region and year: an index, exports, investment. Unit, period and prices are kept in the package. A cell holds a value, a status, a source and a note.',
    },
    index: {
      name: 'Index and growth',
      text: 'An index is per cent of the previous year: 105 is a growth of 5%. Growth = 100 × current ÷ previous. A typed index wins over levels. "Increased by 141.2 per cent" in the press mostly means +41.2%: the checks notice it.',
    },
    status: {
      name: 'Status',
      text: 'How sure a value is: final, provisional, estimate, synthetic (made up to show), plan, projected. Each has its mark in the cell. A result made of synthetic or projected values is called so.',
    },
    checks: {
      name: 'Checks',
      text: 'They find what is doubtful: growth where an index is due, a thousand-fold error, empty cells, outliers, years on different borders. Each doubt comes with a way out; nothing is changed by itself.',
    },
    borders: {
      name: 'Borders',
      text: 'Abai, Jetisu and Ulytau were formed in 2022. A growth whose two years differ in borders is not computed: enter a comparable value or the index.',
    },
    hard: {
      name: 'Hard and soft data',
      text: 'Hard data are statistics and departmental figures (F1, F2, F3, F5). Soft data are the survey of entrepreneurs and expert assessment (F4, F6–F9).',
    },
    ladder: {
      name: 'Threshold ladder',
      text: 'The values of one input at which the place changes, all else as it is. The step below is the safety margin: under it the place gets worse; the step above is what the next place takes.',
    },
    overtake: {
      name: 'Overtake',
      text: 'The least amount more that reaches the next place or passes a chosen region. Investment in fixed capital moves F3.1 and F5.1 at once. The other regions are held or grow by an assumption, which is named beside.',
    },
    echo: {
      name: 'Echo',
      text: 'A one-off project raises this year’s growth and lowers next year’s, as the base it is compared with is larger. Places with and without it are shown over three years; the best years to begin are found too.',
    },
    scenario: {
      name: 'Scenario',
      text: 'Named changes over the base: projects, corrected cells, weights, targets. Data are not copied, so a correction of the base shows in the scenario at once. The scenario on view is named in the status bar.',
    },
    project: {
      name: 'Investment project',
      text: 'Amounts of one or more years that are added to investment in fixed capital. Foreign direct investment is part of them, never added on top. A currency needs its rate.',
    },
    planningYear: {
      name: 'Planning year',
      text: 'A year after the last observed one, up to five. Inputs go on at their last growth, with the status projected. What you type becomes a plan.',
    },
    peers: {
      name: 'Other regions',
      text: 'In a planning year the figures of other regions either stay as in the last year or grow at their own mean rate. In an observed year they stand as observed. Regions to compare with can be chosen.',
    },
    target: {
      name: 'Target indicator',
      text: 'Degree of fulfilment = 100 × actual ÷ target. Without a target, or with one of zero, there is no value. A typed degree of fulfilment wins.',
    },
    survey: {
      name: 'Survey',
      text: 'Answers of entrepreneurs who received a state service in the last 24 months, at least 15 in a region. 1 is bad, 7 very good; 0 means not met and is no mark. With fewer answers it is computed, with a warning.',
    },
    standard: {
      name: 'Investment standard',
      text: 'Annex 2 of the Order: 8 provisions in 3 blocks. Each requirement is marked met, partly or not met; what is not assessed counts as not met. It is no part of the rating.',
    },
    package: {
      name: 'Package',
      text: 'Everything one piece of work holds: methodology, regions, data, responses, weights, scenarios, log. One package is one file (*.tartym). A browser can hold several.',
    },
    import: {
      name: 'Bringing data in',
      text: 'Copy from Excel and press Ctrl+V on the Data screen, or drop a file on the window (CSV, XLSX). A preview opens first: what was read, what would change, what is refused. All of it is written, or nothing.',
    },
    review: {
      name: 'Reviewing a colleague’s file',
      text: 'Drop the file on the window. Differences are sorted by their effect on the place and can be accepted in groups. The results of the file are computed again, and you are told if they do not agree.',
    },
    log: {
      name: 'Log and undo',
      text: 'Every change is logged and can be undone, after a reload too (Ctrl+Z). The chain of the log notices accidents, not forgery.',
    },
    standing: {
      name: 'What figures are called',
      text: 'The word in the status bar says what the figures may be called. Demo: there are synthetic values; scenario: not the base; own method: weights or rules were changed; analysis: the data were treated otherwise. Where it is none of these, the figure is that of the methodology.',
    },
    keys: { name: 'Keys', text: 'The keys of each screen. The layout does not matter: the place of the key does.' },
    'screen package': {
      name: 'The Package screen',
      text: 'Open a package, begin a new one, import and export files, read the log. To begin, press New package or drop a *.tartym file on the window.',
    },
    'screen data': {
      name: 'The Data screen',
      text: 'Regions in rows, inputs in columns. Select a cell, type the value, Enter. Ctrl+V pastes a block from Excel. At the right: checks and the next threshold.',
    },
    'screen rating': {
      name: 'The Rating screen',
      text: 'Places, R and bars of the contributions. Click an R to see what it comes from. Your own region is pinned on top.',
    },
    'screen region': {
      name: 'The Region screen',
      text: 'Why a region stands where it stands: nine directions against leader and median, strengths and weaknesses, what would lift it and what has moved it. Choose the region at the top.',
    },
    'screen scenarios': {
      name: 'The Scenarios screen',
      text: 'Name a scenario and press Enter; add a project and type its amount: the place shows at once. Below: overtake, echo, comparison.',
    },
    'screen readings': {
      name: 'The Weights screen',
      text: 'At the left the weight table, always 100%; at the right places across sets and the readings. Click a weight, type a number, Enter.',
    },
    'screen survey': {
      name: 'The Survey screen',
      text: 'Print the form, type in paper answers with the keyboard, import a file, check its quality. Begin with entering a form or an import.',
    },
    'screen standard': {
      name: 'The Standard screen',
      text: 'Choose a region, mark each requirement, write down the evidence and who is responsible. Fulfilment and the printed report follow.',
    },
  },
  keys: {
    everywhere: 'On every screen',
    sheet: 'The sheet of data',
    rating: 'Rating, region',
    scenarios: 'Scenarios and weights',
    survey: 'Entering a paper form',
    standard: 'Standard',
    dialogs: 'Dialogs and lists',
    words: {
      figure: 'to the next number',
      openFigure: 'trace of the selected number',
      panel: 'to the next part of the Scenarios screen',
      branch: 'choose the scenario',
      branchNew: 'a new scenario; among projects, a new project',
      branchName: 'rename',
      branchDelete: 'delete',
      weightStep: 'write it, and on to the next weight, or the one before',
      weightBack: 'give up what was typed',
      latticeMove: 'along the readings',
      latticeTake: 'choose the reading',
      mark: 'a mark; goes on to the next question by itself',
      markNext: 'to the next answer',
      markBack: 'back to the question before',
      formKeep: 'keep the form and begin the next',
      itemMove: 'from requirement to requirement',
      itemMark: 'a mark: met, partly, not met, not applicable',
      itemOpen: 'open, fold the evidence',
      listMove: 'along the list',
      take: 'choose, write',
      close: 'close and change nothing',
      chainMove: 'along the links of a trace',
      chainBack: 'one step back',
      keepText: 'keep a long text',
    },
  },
};
