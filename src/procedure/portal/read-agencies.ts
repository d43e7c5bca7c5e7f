import { shownValue } from '../../kernel/inside.js';
import type { AgencyReference, ProcedureAgencies } from '../procedure.js';
import { given } from './given.js';
import { MINISTRIES } from './labels.js';
import { type Ledger, tell } from './ledger.js';
import { type PortalObject, readText } from './read-fields.js';

const SEVERAL = /[,;]/;

/** The agency of a field; a text that may name several is kept as one, for a name may hold a comma of its own. */
function readAgency(
  ledger: Ledger,
  record: PortalObject,
  key: string,
  required = false,
): readonly AgencyReference[] | undefined {
  const name = readText(ledger, record, key, { required });
  if (name === undefined) return undefined;
  if (SEVERAL.test(name)) tell(ledger, 'agency/may-be-several', [key], { value: shownValue(name) });
  return [{ name }];
}

function readMinistry(ledger: Ledger, record: PortalObject): readonly AgencyReference[] | undefined {
  const slug = readText(ledger, record, 'ministry', { required: true });
  if (slug === undefined) return undefined;
  const known = MINISTRIES.get(slug);
  if (known !== undefined) return [known];
  tell(ledger, 'agency/unknown-ministry', ['ministry'], {
    value: shownValue(slug),
    accepted: [...MINISTRIES.keys()].join(' | '),
  });
  return [{ name: slug }];
}

/** The agencies of a record; `undefined` when it names none. */
export function readAgencies(ledger: Ledger, record: PortalObject): ProcedureAgencies | undefined {
  const agencies = {
    ...given('competent', readAgency(ledger, record, 'competentAuthority')),
    ...given('executing', readAgency(ledger, record, 'executingAgency', true)),
    ...given('coordinating', readAgency(ledger, record, 'coordinatingAgency')),
    ...given('promulgating', readMinistry(ledger, record)),
  };
  return Object.keys(agencies).length === 0 ? undefined : agencies;
}
