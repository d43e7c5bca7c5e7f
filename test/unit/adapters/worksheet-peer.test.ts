import { workbookFile } from 'motcua/worksheet';
import { expect, test, vi } from 'vitest';

vi.mock('write-excel-file/universal', () => {
  throw new Error('not installed');
});

// in a file of its own: the peer is mocked, which reaches no bundle that mutants are tried in
test('without the peer the file is refused and the package named', async () => {
  const sheet = { name: 'S', widths: [20], frozen: 0, rows: [] };
  await expect(workbookFile({ sheets: [sheet] })).rejects.toMatchObject({
    code: 'worksheet/no-writer',
    problems: [{ code: 'worksheet/no-writer', accepted: 'npm install write-excel-file' }],
  });
});
