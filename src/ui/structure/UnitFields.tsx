import { Show } from 'solid-js';
import type { Period, Scale, Unit } from '../../model/unit';
import { Select } from '../parts/Select';
import { TextField } from '../parts/TextField';
import type { RowEdits } from './frameEdits';

type MeasureChoice = 'money' | 'count' | 'previous year' | 'annual target' | 'whole' | 'number';
const MEASURES: readonly MeasureChoice[] = ['money', 'count', 'previous year', 'annual target', 'whole', 'number'];
const SCALES: readonly Scale[] = [1, 1e3, 1e6, 1e9];
const PERIODS: readonly Period[] = ['year', 'January-June', 'end of period'];

const choiceOf = (unit: Unit): MeasureChoice =>
  unit.measure === 'percent' ? unit.of : unit.measure === 'mark' ? 'number' : unit.measure;

/** A unit of another measure, with what the two have in common. */
function withMeasure(unit: Unit, choice: MeasureChoice): Unit {
  const { scale, period } = 'scale' in unit ? unit : ({ scale: 1, period: 'year' } as const);
  switch (choice) {
    case 'money':
      return { measure: 'money', currency: 'KZT', scale, period };
    case 'count':
      return { measure: 'count', scale, period };
    case 'number':
      return { measure: 'number' };
    default:
      return { measure: 'percent', of: choice };
  }
}

interface UnitFieldsProps {
  readonly edits: RowEdits;
  readonly unit: Unit;
  readonly onChange: (unit: Unit) => void;
}

/** A unit by what it measures, its scale, currency and period. */
export function UnitFields(props: UnitFieldsProps) {
  const { app, words } = props.edits;
  const units = () => app.words().units;
  const amount = () => ('scale' in props.unit ? props.unit : null);
  const money = () => (props.unit.measure === 'money' ? props.unit : null);
  const currency = (text: string) => {
    const unit = money();
    const code = text.trim().toUpperCase();
    if (unit !== null && /^[A-Z]{3}$/.test(code)) props.onChange({ ...unit, currency: code });
  };
  return (
    <>
      <Select
        label={words().measure}
        labelled
        options={MEASURES.map((value) => ({ value, text: words().measures[value] }))}
        value={choiceOf(props.unit)}
        onChange={(choice) => props.onChange(withMeasure(props.unit, choice))}
      />
      <Show when={amount()}>
        {(unit) => (
          <>
            <Select
              label={words().scale}
              labelled
              options={SCALES.map((value) => ({ value, text: units().scales[value] || words().noScale }))}
              value={unit().scale}
              onChange={(scale) => props.onChange({ ...unit(), scale })}
            />
            <Show when={money()}>
              {(priced) => (
                <TextField
                  label={words().currency}
                  value={priced().currency}
                  maxLength={3}
                  size={4}
                  onChange={(event) => currency(event.currentTarget.value)}
                />
              )}
            </Show>
            <Select
              label={words().period}
              labelled
              options={PERIODS.map((value) => ({ value, text: units().periods[value] }))}
              value={unit().period}
              onChange={(period) => props.onChange({ ...unit(), period })}
            />
          </>
        )}
      </Show>
    </>
  );
}
