import type { Language } from '../model/words';

/** What a copy of the form says besides the Order's words. */
interface PaperFormWords {
  /** Stands between a question and its scale. */
  readonly where: string;
  /** Of a translation. */
  readonly unofficial: string;
  readonly interviewer: string;
  readonly notOfTheOrder: string;
  readonly number: string;
  readonly service: string;
  readonly survey: string;
  readonly name: string;
}

/** In the language of the paper, which need not be that of the screen. */
export const PAPER_FORM: Readonly<Record<Language, PaperFormWords>> = {
  kk: {
    where: 'мұнда',
    unofficial: '',
    interviewer: 'Интервьюер толтырады',
    notOfTheOrder: 'Бұйрықтың нысанына кірмейді',
    number: 'Сауалнама нөмірі',
    service: 'Мемлекеттік қызмет көрсетілген күн',
    survey: 'Сауалнама жүргізілген күн',
    name: 'Интервьюер',
  },
  ru: {
    where: 'где',
    unofficial: 'Неофициальный перевод',
    interviewer: 'Заполняет интервьюер',
    notOfTheOrder: 'не входит в форму Приказа',
    number: 'Номер анкеты',
    service: 'Дата оказания государственной услуги',
    survey: 'Дата опроса',
    name: 'Интервьюер',
  },
  en: {
    where: 'where',
    unofficial: 'Unofficial translation',
    interviewer: 'Filled in by the interviewer',
    notOfTheOrder: 'not part of the Order’s form',
    number: 'Number of the questionnaire',
    service: 'Date of the state service',
    survey: 'Date of the survey',
    name: 'Interviewer',
  },
};
