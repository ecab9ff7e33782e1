import { type ExchangeHealth, type ExchangeTrouble } from '../domain/service-health';
import { datesFor } from './dates';
import { type OutboundMessage } from './message';
import { sentence } from './sentence';
import { isolated, plainLine } from './text/plain';
import { shorten } from './text/shorten';
import { type Viewer } from './viewer';
import { wordsFor } from './words';

/** More would be read by nobody; the newest say what is wrong now. */
const MOST_INCIDENTS = 3;
const TITLE_LENGTH = 200;

/** "Is Exchange down?" */
export function presentServiceHealth(health: ExchangeHealth, viewer: Viewer): OutboundMessage {
  const { serviceHealth, suggestions } = wordsFor(viewer.language);
  switch (health.kind) {
    case 'working':
      return sentence(serviceHealth.working, suggestions.start);
    case 'unknown':
      return sentence(serviceHealth.unknown);
    case 'troubled':
      return sentence([...troubleLines(health, viewer), serviceHealth.untouched].join('\n'));
  }
}

/** What Microsoft reports: a sentence, then an incident a line. Titles are Microsoft's words. */
export function troubleLines({ incidents }: ExchangeTrouble, viewer: Viewer): readonly string[] {
  const { serviceHealth } = wordsFor(viewer.language);
  const dates = datesFor(viewer);
  return [
    serviceHealth.troubled,
    ...incidents
      .slice(0, MOST_INCIDENTS)
      .map(({ id, title, since }) =>
        serviceHealth.incident(isolated(shorten(plainLine(title), TITLE_LENGTH)), id, dates.moment(since)),
      ),
  ];
}
