/** What a schema found, as far as it is read here: each code has some of these. */
type Issue = {
  readonly code: string;
  readonly message: string;
  readonly values?: readonly unknown[];
  readonly expected?: string;
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly inclusive?: boolean | undefined;
  readonly options?: readonly unknown[];
  readonly issues?: readonly Issue[];
};

/** What a bound is of: characters of a text, items of a list; a number has no noun. */
const NOUNS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  string: ['character', 'characters'],
  array: ['item', 'items'],
  set: ['item', 'items'],
};

/** A bound that has no wording of its own: `at least 1 character`, `≤ 100`. */
function boundOf({ code, origin = '', minimum, maximum, inclusive }: Issue): string {
  const [bound, signs, most] = code === 'too_small' ? [minimum, '>≥', 'at least'] : [maximum, '<≤', 'at most'];
  const noun = Object.hasOwn(NOUNS, origin) ? NOUNS[origin] : undefined;
  if (noun === undefined) return `${signs[inclusive === false ? 0 : 1]} ${bound}`;
  return `${most} ${bound} ${noun[Number(bound) === 1 ? 0 : 1]}`;
}

/** What zod says by itself: a sentence that answers no question of what is accepted. */
const BARE = /^(?:Too (?:small|big): |Invalid (?:input$|discriminator value|key))/;

function insteadOf(issue: Issue): string {
  const { code, message, options, issues = [] } = issue;
  switch (code) {
    case 'too_small':
    case 'too_big':
      return boundOf(issue);
    case 'invalid_key':
      return issues[0] === undefined ? message : acceptedBy(issues[0]);
    case 'invalid_union':
      return options === undefined ? 'another shape' : options.map(String).join(' | ');
    default:
      return message;
  }
}

/**
 * What would have been accepted where a schema found fault: the values, the type or the bounds, else what the schema says itself.
 *
 * @internal
 */
export function acceptedBy(issue: Issue): string {
  const { code, message, values = [], expected = '' } = issue;
  if (code === 'invalid_value') return values.map(String).join(' | ');
  if (code === 'invalid_type') return expected;
  return BARE.test(message) ? insteadOf(issue) : message;
}
