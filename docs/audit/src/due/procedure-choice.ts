import type { Channel, Procedure } from 'motcua/procedure';
import { procedures } from 'motcua/vn/procedures';
import { element } from '../page/element.ts';
import { field, spoken } from '../page/field.ts';
import type { Language } from '../page/language.ts';
import { channelsOf } from './catalogue-limit.ts';
import { entryText, limitRemark } from './entry-text.ts';
import { channelWords, dueWords as words } from './words.ts';

/** The choice of a procedure with its channel and case, and what the catalogue says of its limit. */
export type ProcedureChoice = {
  readonly element: HTMLElement;
  readonly procedure: HTMLSelectElement;
  readonly cases: HTMLSelectElement;
  readonly chosen: () => { readonly procedure: Procedure; readonly channel: Channel; readonly case: string | null };
  /** Says anew what depends on the day of receipt. */
  readonly refresh: () => void;
};

/** The list of procedures, by their fields. */
function procedureList(on: () => string, language: Language) {
  const entries = procedures.map((procedure, at) => ({ procedure, option: element('option', { value: at }) }));
  const fields = [...new Set(procedures.map(({ field: of }) => of?.name ?? ''))];
  const groups = fields.map((name) =>
    element(
      'optgroup',
      { label: name },
      ...entries.filter(({ procedure }) => (procedure.field?.name ?? '') === name).map(({ option }) => option),
    ),
  );
  const put = () => {
    for (const { procedure, option } of entries) option.textContent = entryText(procedure, on(), language.locale());
  };
  language.onChange(put);
  return { list: element('select', {}, ...groups), put };
}

/** The fields of a procedure of the catalogue, for a day of receipt; today's while it is not typed. */
export function procedureChoice(language: Language, on: () => string): ProcedureChoice {
  const { list: procedure, put } = procedureList(on, language);
  const [channel, cases] = [element('select'), element('select')];
  const none = spoken(language, 'option', words.noCase, { value: '' });
  const ways = Object.entries(channelWords).map(([value, named]) => ({
    value,
    option: spoken(language, 'option', named, { value }),
  }));
  const remark = element('p', { class: 'echo', id: 'due-limit-remark' });
  const casePlace = field(language, { id: 'due-case', words: words.case }, cases);
  const chosen = () => ({
    procedure: procedures[Number(procedure.value)] as Procedure,
    channel: channel.value as Channel,
    case: cases.value === '' ? null : cases.value,
  });
  const say = () => {
    remark.textContent = limitRemark({ ...chosen(), on: on() }, language.locale());
  };
  const arrange = () => {
    const { procedure: of } = chosen();
    const offered: readonly string[] = channelsOf(of);
    const before = channel.value;
    channel.replaceChildren(...ways.filter(({ value }) => offered.includes(value)).map(({ option }) => option));
    channel.value = offered.includes(before) ? before : (offered[0] ?? '');
    const named = of.cases ?? [];
    casePlace.hidden = named.length === 0;
    cases.replaceChildren(none, ...named.map(({ code, name = code }) => element('option', { value: code }, name)));
    say();
  };
  const refresh = () => {
    put();
    say();
  };
  procedure.addEventListener('change', arrange);
  for (const control of [channel, cases]) control.addEventListener('change', say);
  language.onChange(say);
  put();
  const hint = { vi: `${procedures.length} ${words.entries.vi}`, en: `${procedures.length} ${words.entries.en}` };
  const place = element(
    'div',
    {},
    field(language, { id: 'due-procedure', words: words.procedure, hint }, procedure),
    element(
      'div',
      { class: 'fields' },
      field(language, { id: 'due-channel', words: words.channel }, channel),
      casePlace,
    ),
    remark,
  );
  arrange();
  cases.setAttribute('aria-describedby', remark.id);
  channel.setAttribute('aria-describedby', remark.id);
  return { element: place, procedure, cases, chosen, refresh };
}
