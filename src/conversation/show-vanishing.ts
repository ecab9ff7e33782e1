import { deletedBefore } from '../domain/retention';
import { presentNothingVanishes, presentSpent } from '../presentation';
import { type OutboundMessage } from '../presentation/message';
import { ANY_MAIL } from '../recovery/criteria';
import { takeAllowance } from './allowance';
import { type Desk } from './desk';
import { search, showFound } from './show-search';

/** "What vanishes this week?": a list like any other, what goes first on top; that there is none is good news. */
export async function showVanishing(desk: Desk, withinDays: number): Promise<OutboundMessage> {
  const { viewer } = desk;
  const spent = await takeAllowance(desk.ports, desk.turn.person, 'searches');
  if (spent !== null) return presentSpent(spent, viewer);
  const before = deletedBefore(viewer.retentionDays, withinDays, viewer.now);
  const vanishing = { withinDays, deletedBefore: before };
  const found = await search(desk, { criteria: { ...ANY_MAIL, basis: 'deleted', vanishing } });
  return found.total === 0 && found.stoppedAt === undefined
    ? presentNothingVanishes(withinDays, viewer)
    : showFound(desk, found);
}
