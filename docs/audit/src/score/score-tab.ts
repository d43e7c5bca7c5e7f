import type { Bilingual } from 'motcua/narrator';
import type { Criterion, Framework, ScoreInput } from 'motcua/score';
import { frameworks } from 'motcua/vn';
import { answer, refused } from '../page/answer.ts';
import { type Content, element } from '../page/element.ts';
import { type Control, field, form, group, select, spoken } from '../page/field.ts';
import { formProblems } from '../page/form-problems.ts';
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

type Typed = AskedInput & { readonly control: Control; readonly words: Bilingual };

/** The form of one framework; what was typed into it stays when another is looked at. */
type FrameworkForm = { readonly framework: Framework; readonly element: HTMLElement; readonly typed: readonly Typed[] };

const named = ({ code, names }: Criterion): Bilingual => ({ vi: `${code} ${names.vi}`, en: `${code} ${names.en}` });

const UNNAMED: Bilingual = { vi: 'Số liệu', en: 'Figure' };

/** What an input is called under the name of its group: by its own name, and where it has none by its criterion. */
function labelOf({ criterion }: AskedLeaf, { name }: AskedInput, group: Criterion): Bilingual {
  return inputWords(name) ?? (criterion === group ? UNNAMED : named(criterion));
}

/** The same, with the code of the criterion, for where it stands alone. */
const toldOf = ({ criterion: { code } }: AskedLeaf, { vi, en }: Bilingual): Bilingual => ({
  vi: vi.startsWith(code) ? vi : `${code} ${vi}`,
  en: en.startsWith(code) ? en : `${code} ${en}`,
});

function controlOf(language: Language, { options }: AskedInput): Control {
  if (options === null) return element('input', { type: 'text', autocomplete: 'off' });
  const named = options.map((value) => ({ value, words: optionWords[value] ?? { vi: value, en: value } }));
  return select(language, [{ value: '', words: words.notKnown }, ...named]);
}

function formOf(language: Language, framework: Framework): FrameworkForm {
  const typed: Typed[] = [];
  const fieldOf = (leaf: AskedLeaf, input: AskedInput, under: Criterion): Content => {
    const control = controlOf(language, input);
    const label = labelOf(leaf, input, under);
    typed.push({ ...input, control, words: toldOf(leaf, label) });
    const id = `${framework.id}-${input.name}`.replace(/[^\w-]/g, '-');
    return field(language, { id, words: label }, control);
  };
  const groups = askedOf(framework).map(({ criterion, leaves }) => {
    const fields = leaves.flatMap((leaf) => leaf.inputs.map((input) => fieldOf(leaf, input, criterion)));
    return group(language, named(criterion), element('div', { class: 'fields' }, ...fields));
  });
  return { framework, element: element('div', {}, ...groups), typed };
}

/** What stands in a form: the inputs by name, and what cannot be read. */
function readForm({ typed }: FrameworkForm) {
  const inputs: [string, ScoreInput][] = [];
  const wrong: { readonly words: Bilingual; readonly text: string }[] = [];
  for (const { name, options, control, words: label } of typed) {
    const input = typedInput(control.value, options);
    if (typeof input === 'object' && input !== null && 'wrong' in input)
      wrong.push({ words: label, text: input.wrong });
    else if (input !== null) inputs.push([name, input]);
  }
  return { inputs: Object.fromEntries(inputs), wrong };
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
    const { inputs, wrong } = readForm(chosen);
    const problems = formProblems((locale) => wrong.map(({ words: label, text }) => wrongInput(label[locale], text)));
    if (wrong.length > 0) return place.show((locale) => refused(problems[locale], locale));
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
