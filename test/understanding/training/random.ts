/** Numbers from 0 to 1, the same each time for the same seed (Park and Miller's). */
export function generator(first = 1): () => number {
  let seed = first;
  return () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
}

export function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}
