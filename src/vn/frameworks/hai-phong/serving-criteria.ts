import type { Criterion } from '../../../score/index.js';
import { reading } from '../../documents.js';
import { decision212 } from './decision-212.js';
import { generalCriteria } from './general-criteria.js';
import { judged } from './judged.js';

const annex = (clause: string) => decision212('Phụ lục 03', clause);

/** Who has no assets to declare has the maximum of declaring them, by footnote 1. */
const declaring = (criterion: Criterion): Criterion =>
  criterion.code === 'I.4.c' ? { ...criterion, absence: { notApplicable: 'full' }, basis: [annex('1')] } : criterion;

/**
 * The general criteria of staff: four groups of 4 points, and service to citizens, whose 4 points the others share equally at a post without citizens, by footnote 2. That the
 * others are the four groups of part I is a reading: it brings them to the 5 points that they have in the other two forms.
 */
export const servingCriteria = (): readonly Criterion[] => [
  ...generalCriteria(4).map((group) => ({ ...group, children: (group.children ?? []).map(declaring) })),
  {
    ...judged('I.5', 4, 'Thái độ phục vụ người dân, doanh nghiệp', 'Service to citizens and enterprises'),
    absence: { notApplicable: 'redistribute' },
    basis: [annex('I.5'), reading(annex('2'))],
  },
];
