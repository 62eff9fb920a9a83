import { unitDescription, unitName } from '../../i18n';
import { isHalfYear } from '../../model/unit';
import type { OvertakeView } from './overtaking';

/** The unit of an input, for the head of what is given in it; of one that is over half a year, which half. */
export function unitText(overtake: OvertakeView, input: string): string {
  const unit = overtake.inputOf(input)?.unit;
  if (unit === undefined) return '';
  return (isHalfYear(unit) ? unitDescription : unitName)(unit, overtake.view.app.words().units);
}

/** An amount of an input: as many decimals as its step has. */
export function amountText(overtake: OvertakeView, input: string, amount: number): string {
  const step = overtake.extras().find((extra) => extra.input === input)?.step ?? 1;
  const decimals = Math.max(0, Math.min(3, Math.round(-Math.log10(step))));
  return overtake.view.signed(amount, decimals);
}
