import { formatCount } from '../../i18n';
import { recordsOf } from '../../model/records';
import type { AppState } from '../../state/app';
import type { Facts } from '../shell/facts';
import type { HelpTopic } from './topics';

/** What the open package has of a topic, in a sentence; empty where it is none of those that can be told of. */
export function topicFact(topic: HelpTopic, app: AppState, facts: Facts): string {
  const words = app.words();
  const say = words.help.facts;
  const count = (value: number): string => formatCount(value, app.language());
  switch (topic) {
    case 'package': {
      const years = app.derived.years().map(({ year }) => year);
      return app.document() === null || years.length === 0
        ? ''
        : say.package(facts.packageName(), count(facts.regions().length), years.join(', '));
    }
    case 'reading':
      return facts.readings() === null ? '' : say.readings(facts.readings() ?? '');
    case 'standing': {
      const standing = app.derived.standing();
      if (standing === null) return '';
      const { word, addition } = words.terms.standings[standing];
      return say.standing(word, addition);
    }
    case 'checks': {
      const findings = app.derived.findings();
      return findings === null ? '' : say.findings(count(findings.found.length));
    }
    case 'scenario': {
      const scenario = app.scenarios.scenario();
      const document = app.document();
      if (document === null) return '';
      return scenario === null
        ? say.noScenario(count(recordsOf(document.records(), 'scenario').size))
        : say.scenario(scenario.name);
    }
    case 'project': {
      const names = (app.scenarios.plan()?.projects ?? []).map(({ name }) => name);
      return names.length === 0 ? '' : say.projects(names.join(', '));
    }
    case 'peers': {
      const names = facts.regions().filter(({ code }) => app.peers().includes(code));
      return names.length === 0 ? '' : say.peers(names.map((region) => region.names[app.language()]).join(', '));
    }
    case 'weightSet':
      return facts.weights() === null ? '' : say.weights(facts.weights() ?? '');
    case 'log':
      return facts.changesSinceFile() === null ? '' : say.log(count(facts.changesSinceFile() ?? 0));
    default:
      return '';
  }
}
