import type { Procedure } from '../procedure.js';
import type { ProcedurePart } from './posting-rules.js';

/** What a procedure says of a part: nothing is lacking, or the fields in which something is. */
export type PartFacts = { readonly isGiven: boolean; readonly lacks: readonly string[] };

const has = (list: readonly unknown[] | undefined) => list !== undefined && list.length > 0;
const says = (text: string | undefined) => text !== undefined && text.trim() !== '';
const facts = (...fields: readonly (readonly [string, boolean])[]): PartFacts => {
  const lacks = fields.flatMap(([field, isThere]) => (isThere ? [] : [field]));
  return { isGiven: lacks.length === 0, lacks };
};

/** Whether any row has a limit that can be counted; what a source says in no unit is none. */
const hasLimit = ({ limits, channels = [], cases = [] }: Procedure) =>
  [{ limits }, ...channels, ...cases].some(
    (row) => row.limits?.statutory !== undefined || row.limits?.committed !== undefined,
  );

/** An empty list says that no document is asked for; then there are no sets of them either. */
const documentFacts = ({ documents, sets }: Procedure) =>
  facts(['documents', documents !== undefined], ['sets', sets !== undefined || documents?.length === 0]);

/** The forms that documents ask for and the procedure does not list. */
export const unlistedForms = ({ documents = [], forms = [] }: Procedure): readonly string[] => {
  const listed = new Set(forms.map(({ code }) => code));
  return [...new Set(documents.flatMap(({ form }) => (form === undefined || listed.has(form) ? [] : [form])))];
};

/** By part: what a procedure says of it. */
export const partFacts: Readonly<Record<ProcedurePart, (procedure: Procedure) => PartFacts>> = {
  name: ({ name }) => facts(['name', says(name?.vi)]),
  sequence: ({ sequence }) => facts(['sequence', says(sequence)]),
  manner: ({ channels }) => facts(['channels', has(channels)]),
  documents: documentFacts,
  limit: (procedure) => facts(['limits', hasLimit(procedure)]),
  subjects: ({ subjects }) => facts(['subjects', has(subjects)]),
  authority: ({ agencies }) => facts(['agencies.competent', has(agencies?.competent)]),
  forms: (procedure) => {
    const unlisted = unlistedForms(procedure);
    return unlisted.length > 0 ? { isGiven: false, lacks: unlisted } : facts(['forms', has(procedure.forms)]);
  },
  result: ({ results }) => facts(['results', has(results)]),
  requirements: ({ requirements }) => facts(['requirements', says(requirements)]),
  fees: ({ channels = [] }) => facts(['channels.fees', channels.some(({ fees }) => has(fees))]),
};
