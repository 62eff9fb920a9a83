import { parseRules } from '../model/parseRules';
import form from './order-5-2023.form.json' with { type: 'json' };
import core from './order-5-2023.json' with { type: 'json' };

/** Order No. 5 without its texts: read, and judged, while the product is built. */
const parsed = parseRules({ ...core, form });
if (!parsed.ok) throw new Error(`Order No. 5 is faulty: ${JSON.stringify(parsed.problem)}`);

export default parsed.value;
