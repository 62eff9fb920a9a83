import { formatCount } from '../format';

const count = (value: number): string => formatCount(value, 'kk');

/** What the sheet of the Data screen can do besides typing: columns, order, fill, places to go to, keys, print. */
export const sheet = {
  columnMenu: 'Баған мәзірі (Alt+↓)',
  ascending: 'Өсу ретімен',
  descending: 'Кему ретімен',
  natural: 'Бастапқы рет',
  hide: (columns: number) => (columns === 1 ? 'Бағанды жасыру' : `${count(columns)} бағанды жасыру`),
  showHidden: (columns: number) => `Жасырылған ${count(columns)} бағанды көрсету`,
  wider: 'Кеңейту',
  narrower: 'Тарылту',
  fit: 'Мәтіні бойынша ен',
  sortedBy: (column: string, order: 'ascending' | 'descending') =>
    `Реті: ${column} ${order === 'ascending' ? '↑' : '↓'}`,
  sorted: (column: string, order: 'ascending' | 'descending') =>
    `Жолдар ${order === 'ascending' ? 'өсу' : 'кему'} ретімен тұр: ${column}. Деректер өзгерген жоқ.`,
  unsort: 'Бастапқы ретке қайтару',
  hidden: (columns: number) => `Жасырылған баған: ${count(columns)}`,
  unhide: 'Жасырылған бағандарды көрсету',

  filter: {
    open: 'Жолдарды сүзу…',
    title: 'Жолдарды сүзу',
    text: 'Өңір атауы немесе коды',
    which: 'Қандай өңірлер',
    shownFor: { any: 'Барлығы', findings: 'Тексеру керек', missing: 'Мәні жоқ' },
    found: (found: number, all: number) => `Көрсетіледі: ${count(found)} / ${count(all)} жол`,
    none: 'Мұндай жол жоқ.',
    show: 'Көрсету',
    showAll: 'Барлық жолды көрсету',
    chip: (shown: number, all: number) => `Сүзгі: ${count(shown)} / ${count(all)}`,
    shown: (shown: number, all: number) =>
      `Кестеде ${count(all)} жолдың ішінен ${count(shown)} жол көрсетілген. Деректер өзгерген жоқ.`,
    kept: (hidden: number) => `Сүзгі жасырған ${count(hidden)} жол өзгертілген жоқ.`,
  },

  goTo: 'Көшу',
  goToSearch: 'Өңір, фактор немесе көрсеткіш атауы не коды',
  goToFound: 'Табылған орындар',
  goToNone: 'Мұндай өңір де, көрсеткіш те жоқ.',
  goToRegion: 'өңір',
  goToColumn: 'баған',

  otherRow: 'Өрнекке тек осы жолдың ұяшығы алынады.',
  noCode: 'Бұл ұяшықтың коды жоқ: өрнекке тек енгізілетін көрсеткіштер алынады.',
  ownCell: 'Ұяшық өзіне өзі сілтеме жасай алмайды.',
  nothingToFill: (cells: number) => `Есептелген мән көшірілмейді: ${count(cells)} ұяшық толтырылмады.`,
  continued: (cells: number) =>
    `Қатар жалғасты: ${count(cells)} ұяшық, мәртебесі – бағалау. Сол мәндерді қайталау үшін тұтқаны Ctrl-мен тартыңыз.`,
  cut: (cells: number) =>
    `Қиып алынды: ${count(cells)} ұяшық. Ctrl+V жаңа орынға көшіреді, Esc бәрін орнында қалдырады.`,
  moved: (cells: number) => `Көшірілді: ${count(cells)} ұяшық. Болдырмау – Ctrl+Z.`,

  keys: 'Пернелер',
  keyGroups: {
    move: 'Жылжу',
    edit: 'Теру',
    select: 'Таңдау',
    change: 'Толтыру және болдырмау',
    columns: 'Бағандар',
  },
  /** What the mouse does, where the list of keys names it. */
  mouse: { handle: 'Тұтқаны тарту', handleWithControl: 'Ctrl + тұтқа', handleTwice: 'Тұтқаны екі рет шерту' },
  keyWords: {
    arrows: 'көрші ұяшыққа',
    blocks: 'мәндер тобының шетіне',
    tab: 'оңға, солға; содан кейін Enter бастаған бағанға қайтарады',
    enter: 'төмен, жоғары',
    home: 'жолдың басына, соңына',
    corners: 'кестенің басына, соңына',
    page: 'бір бетке',
    goTo: 'өңірге немесе көрсеткішке көшу',
    year: 'алдыңғы, келесі жылға',
    findings: 'келесі, алдыңғы күмәнге',
    leave: 'кестеден шығу',
    type: 'мәнді ауыстыру',
    edit: 'мәнді түзету',
    cancel: 'бұрынғысын қайтару',
    erase: 'мәнді өшіріп, жаңасын теру',
    open: 'ұяшықтағы белгіні ауыстыру немесе тізімін ашу',
    formula: 'өрнек; жолдағы ұяшық шертумен немесе ←, → пернелерімен алынады',
    extend: 'таңдауды ұлғайту',
    row: 'жол',
    column: 'баған',
    all: 'бәрі',
    inBlock: 'таңдалған ұяшықтар ішінде: төмен, оңға; соңғысынан біріншісіне',
    fillDown: 'төмен толтыру',
    fillRight: 'оңға толтыру',
    handle: 'бір мән қайталанады; екі және одан көп сан қатар болып жалғасады',
    handleWithControl: 'керісінше: сандар қайталанады, жалғыз сан 1-ге өсіп отырады',
    handleTwice: 'көрші мәндер тобының соңына дейін толтыру',
    clear: 'мәнді өшіру',
    copy: 'көшірме алу, қою',
    cut: 'қиып алу: ұяшықтар қойылғанда ғана көшеді; Esc – бас тарту',
    undo: 'болдырмау',
    redo: 'қайталау',
    menu: 'баған мәзірі: рет, ен, жасыру',
    filter: 'сүзгі: көрсетілетін жолдарды таңдау',
  },

  print: {
    year: (year: number) => `${year} жыл`,
    printed: (day: string) => `Басылған күні: ${day}`,
    by: (author: string) => `Жасаған: ${author}`,
    marks: 'Белгілер',
    part: (part: number, of: number) => `${count(of)} бөліктің ${count(part)}-бөлігі`,
    sum: (rows: number, columns: number) => `${count(rows)} жол, ${count(columns)} баған`,
  },
};
