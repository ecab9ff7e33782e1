/**
 * The complete lines of a stream, chunk by chunk, without their ends; empty lines are left out. A character cut in two
 * by a chunk's border is put together again.
 */
export async function* splitLines(input: AsyncIterable<Buffer | string>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    if (!text.includes('\n')) {
      rest += text;
      continue;
    }
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    yield lines.filter((line) => line.trim() !== '');
  }
  rest += decoder.decode();
  if (rest.trim() !== '') yield [rest];
}
