import { Show } from 'solid-js';
import type { RegionCode } from '../../model/region';
import type { StandardProvision } from '../../model/wholeMethodology';
import type { StandardView } from './view';

interface ProvisionFormulaProps {
  readonly view: StandardView;
  readonly region: RegionCode;
  readonly provision: StandardProvision;
}

/** How a provision's figure comes about: `(2 × 1 + 1 × 0,5 + 1 × 0) / 4 = 62,5 %`. */
export function ProvisionFormula(props: ProvisionFormulaProps) {
  const fulfilment = () => props.view.fulfilmentOf(props.region, props.provision.id);
  const others = () => fulfilment().applying - fulfilment().met - fulfilment().partly;
  const half = () => props.view.number(0.5);
  return (
    <Show when={fulfilment().applying > 0} fallback={props.view.words().nothingApplies}>
      ({fulfilment().met} × 1 + {fulfilment().partly} × {half()} + {others()} × 0) / {fulfilment().applying} ={' '}
      <b>{props.view.percent(fulfilment())}</b>
    </Show>
  );
}
