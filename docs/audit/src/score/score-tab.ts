import type { Locale } from 'motcua';
import type { Bilingual } from 'motcua/narrator';
import type { Criterion, Framework, ScoreInput } from 'motcua/score';
import { frameworks } from 'motcua/vn';
import { answer } from '../page/answer.ts';
import { type Content, element } from '../page/element.ts';
import { type Control, field, form, group, select, spoken } from '../page/field.ts';
import { fieldProblem } from '../page/field-problem.ts';
import type { Language } from '../page/language.ts';
import type { Tab } from '../page/tabs.ts';
import { refuseFields, type WrongField } from '../page/wrong-field.ts';
import { type AskedInput, type AskedLeaf, askedOf } from './leaf-inputs.ts';
import { bandScale, codedName, codeText, numberText, ruleLines } from './rule-words.ts';
import { scoreAnswer } from './score-answer.ts';
import { typedInput, understood } from './typed-input.ts';
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

const bilingual = (make: (locale: Locale) => string): Bilingual => ({ vi: make('vi'), en: make('en') });

const named = ({ code, names }: Criterion): Bilingual => bilingual((locale) => codedName(code, names[locale]));

/** What a group is called, with its maximum. */
const titled = (criterion: Criterion): Bilingual =>
  bilingual(
    (locale) =>
      `${named(criterion)[locale]} (${words.atMost[locale]} ${numberText(criterion.max, locale)} ${words.pointsUnit[locale]})`,
  );

const UNNAMED: Bilingual = { vi: 'Số liệu', en: 'Figure' };

/** What an input is called under the name of its group: by its own name, and where it has none by its criterion. */
function labelOf({ criterion }: AskedLeaf, { name }: AskedInput, group: Criterion): Bilingual {
  return inputWords(name) ?? (criterion === group ? UNNAMED : named(criterion));
}

/** The same, with the code of the criterion, for where it stands alone. */
const toldOf = ({ criterion: { code } }: AskedLeaf, label: Bilingual): Bilingual =>
  bilingual((locale) =>
    label[locale].startsWith(code) || codeText(code) === '' ? label[locale] : `${code} ${label[locale]}`,
  );

/** What is said below a field of a criterion of several: its maximum and its rule. */
function hintOf({ criterion, inputs }: AskedLeaf, under: Criterion): Bilingual | undefined {
  if (criterion === under || inputs.length > 1) return undefined;
  return bilingual((locale) => {
    const most = criterion.role === 'information' ? '' : `${words.max[locale]} ${numberText(criterion.max, locale)}. `;
    return `${most}${ruleLines(criterion, locale).join('; ')}`;
  });
}

function controlOf(language: Language, { options }: AskedInput): Control {
  if (options === null) return element('input', { type: 'text', autocomplete: 'off' });
  const named = options.map((value) => ({ value, words: optionWords[value] ?? { vi: value, en: value } }));
  return select(language, [{ value: '', words: words.notKnown }, ...named]);
}

/** How the points of a criterion come about, above its fields. */
function ruleList(language: Language, criterion: Criterion): readonly Content[] {
  const lines = ruleLines(criterion, 'vi').map((vi, at) => ({ vi, en: ruleLines(criterion, 'en')[at] ?? vi }));
  return [element('ul', { class: 'hint' }, ...lines.map((line) => spoken(language, 'li', line)))];
}

function formOf(language: Language, framework: Framework): FrameworkForm {
  const typed: Typed[] = [];
  const fieldOf = (leaf: AskedLeaf, input: AskedInput, under: Criterion): Content => {
    const control = controlOf(language, input);
    const label = labelOf(leaf, input, under);
    typed.push({ ...input, control, words: toldOf(leaf, label) });
    const id = `${framework.id}-${input.name}`.replace(/[^\w-]/g, '-');
    const hint = hintOf(leaf, under);
    const echo =
      input.options === null ? { echo: (text: string, locale: Locale) => understood(text, input, locale) } : {};
    return field(language, { id, words: label, ...(hint === undefined ? {} : { hint }), ...echo }, control);
  };
  const groups = askedOf(framework).map(({ criterion, leaves }) => {
    const fields = leaves.flatMap((leaf) => leaf.inputs.map((input) => fieldOf(leaf, input, criterion)));
    const isOne = leaves.length === 1 && leaves[0]?.criterion === criterion;
    const rule = isOne ? ruleList(language, criterion) : [];
    return group(language, titled(criterion), ...rule, element('div', { class: 'fields' }, ...fields));
  });
  const scale = spoken(
    language,
    'p',
    bilingual((locale) => bandScale(framework, locale)),
    { class: 'hint' },
  );
  return { framework, element: element('div', {}, scale, ...groups), typed };
}

/** What stands in a form: the inputs by name, and what cannot be taken. */
function readForm({ typed }: FrameworkForm) {
  const inputs: [string, ScoreInput][] = [];
  const wrong: WrongField[] = [];
  for (const { control, words: label, ...asked } of typed) {
    const input = typedInput(control.value, asked);
    if (typeof input === 'object' && input !== null && 'wrong' in input)
      wrong.push({ control, words: label, problem: input.wrong });
    else if (input !== null) inputs.push([asked.name, input]);
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
  chooser.addEventListener('change', place.clear);
  arrange();
  const send = () => {
    const chosen = forms[Number(chooser.value)] as FrameworkForm;
    const { inputs, wrong } = readForm(chosen);
    if (wrong.length > 0) return refuseFields(language, place, wrong);
    const [first] = chosen.typed;
    if (Object.keys(inputs).length === 0 && first !== undefined)
      return refuseFields(language, place, [{ ...first, problem: fieldProblem('audit/no-figures') }]);
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
          field(language, { id: 'score-framework', words: words.framework, hint: words.frameworkHint }, chooser),
          field(language, { id: 'score-unit', words: words.unit }, unit),
          field(language, { id: 'score-period', words: words.period, hint: words.periodHint }, period),
        ),
        spoken(language, 'p', words.how, { class: 'hint' }),
        ...forms.map((one) => one.element),
      ),
      place.element,
    ],
  };
}
