import type { Problem } from 'motcua';
import type { Bilingual } from 'motcua/narrator';
import type { Framework, ScoreInput } from 'motcua/score';
import { frameworks } from 'motcua/vn';
import { answer, refused } from '../page/answer.ts';
import { type Content, element } from '../page/element.ts';
import { type Control, field, form, group, select, spoken } from '../page/field.ts';
import type { Language } from '../page/language.ts';
import type { Tab } from '../page/tabs.ts';
import { type AskedInput, type AskedLeaf, askedOf } from './leaf-inputs.ts';
import { scoreAnswer } from './score-answer.ts';
import { typedInput, wrongInput } from './typed-input.ts';
import { inputWords, optionWords, scoreWords as words } from './words.ts';

/** The frameworks that may be chosen. */
const OFFERED: readonly { readonly framework: Framework; readonly words: Bilingual }[] = [
  {
    framework: frameworks.qd766,
    words: { vi: 'Quyết định 766/QĐ-TTg', en: 'Decision 766/QĐ-TTg' },
  },
  {
    framework: frameworks.tt01Agency,
    words: { vi: 'Thông tư 01/2018/TT-VPCP, cơ quan', en: 'Circular 01/2018/TT-VPCP, agency' },
  },
  {
    framework: frameworks.tt01Officer,
    words: { vi: 'Thông tư 01/2018/TT-VPCP, công chức', en: 'Circular 01/2018/TT-VPCP, officer' },
  },
];

type Typed = AskedInput & { readonly control: Control };

/** The form of one framework; what was typed into it stays when another is looked at. */
type FrameworkForm = { readonly framework: Framework; readonly element: HTMLElement; readonly typed: readonly Typed[] };

const both = (a: Bilingual, b: Bilingual): Bilingual => ({ vi: `${a.vi}: ${b.vi}`, en: `${a.en}: ${b.en}` });

function labelOf({ criterion }: AskedLeaf, { name }: AskedInput): Bilingual {
  const own: Bilingual = {
    vi: `${criterion.code} ${criterion.names.vi}`,
    en: `${criterion.code} ${criterion.names.en}`,
  };
  const words = inputWords(name);
  return words === null ? own : both(own, words);
}

function controlOf(language: Language, { options }: AskedInput): Control {
  if (options === null) return element('input', { type: 'text', autocomplete: 'off' });
  const named = options.map((value) => ({ value, words: optionWords[value] ?? { vi: value, en: value } }));
  return select(language, [{ value: '', words: words.notKnown }, ...named]);
}

function formOf(language: Language, framework: Framework): FrameworkForm {
  const typed: Typed[] = [];
  const fieldOf = (leaf: AskedLeaf, input: AskedInput): Content => {
    const control = controlOf(language, input);
    typed.push({ ...input, control });
    const id = `${framework.id}-${input.name}`.replace(/[^\w-]/g, '-');
    return field(language, { id, words: labelOf(leaf, input) }, control);
  };
  const groups = askedOf(framework).map(({ criterion, leaves }) => {
    const fields = leaves.flatMap((leaf) => leaf.inputs.map((input) => fieldOf(leaf, input)));
    const { code, names } = criterion;
    return group(
      language,
      { vi: `${code} ${names.vi}`, en: `${code} ${names.en}` },
      element('div', { class: 'fields' }, ...fields),
    );
  });
  return { framework, element: element('div', {}, ...groups), typed };
}

/** The inputs of a form, or the problems of what cannot be read. */
function inputsOf({ typed }: FrameworkForm) {
  const inputs: [string, ScoreInput][] = [];
  const problems: Problem[] = [];
  for (const { name, options, control } of typed) {
    const input = typedInput(control.value, options);
    if (typeof input === 'object' && input !== null && 'wrong' in input) problems.push(wrongInput(name, input.wrong));
    else if (input !== null) inputs.push([name, input]);
  }
  return { inputs: Object.fromEntries(inputs), problems };
}

/** The part of the page that scores a unit. */
export function scoreTab(language: Language): Tab {
  const place = answer(language, 'score-answer');
  const forms = OFFERED.map(({ framework }) => formOf(language, framework));
  const chooser = select(
    language,
    OFFERED.map(({ words: name }, at) => ({ value: String(at), words: name })),
  );
  const unit = element('input', { type: 'text', autocomplete: 'off' });
  const period = element('input', { type: 'text', autocomplete: 'off', value: String(new Date().getFullYear()) });
  const arrange = () => {
    for (const [at, one] of forms.entries()) one.element.hidden = String(at) !== chooser.value;
  };
  chooser.addEventListener('change', arrange);
  arrange();
  const send = () => {
    const chosen = forms[Number(chooser.value)] as FrameworkForm;
    const { inputs, problems } = inputsOf(chosen);
    if (problems.length > 0) return place.show((locale) => refused(problems, locale));
    const asked = {
      framework: chosen.framework,
      unit: unit.value.trim() || '–',
      period: period.value.trim() || '–',
      inputs,
    };
    place.show((locale) => scoreAnswer(asked, locale));
  };
  return {
    id: 'score',
    words: words.tab,
    content: [
      spoken(language, 'p', words.intro),
      form(
        language,
        words.send,
        send,
        element(
          'div',
          { class: 'fields' },
          field(language, { id: 'score-framework', words: words.framework }, chooser),
          field(language, { id: 'score-unit', words: words.unit }, unit),
          field(language, { id: 'score-period', words: words.period }, period),
        ),
        spoken(language, 'p', words.how, { class: 'hint' }),
        ...forms.map((one) => one.element),
      ),
      place.element,
    ],
  };
}
