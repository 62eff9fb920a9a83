import { useApp } from '../../state/app';
import { methodHref } from './address';

/** Leads to the methodology of the package. */
export const MethodLink = () => <a href={methodHref('factors')}>{useApp().words().methodology.open}</a>;
