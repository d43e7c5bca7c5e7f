/** Where a share stands among the columns of a figure, and how many stages have sizes. */
export type LeftInScript = {
  /** The columns `valid_1`, `valid_2`, ... of what the figure is made of. */
  readonly parts: number;
  /** The stages whose sizes are told. */
  readonly sizes: number;
};

const upTo = (count: number, text: (at: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, at) => text(at + 1));

/** What the end of the population leaves of a variance, as `left`: 1 less the parts of the other units that were drawn too. Nothing where no size is told. */
export function leftLines({ parts, sizes }: LeftInScript): readonly string[] {
  if (sizes === 0) return [];
  const drawn = upTo(sizes, (at) => `others_drawn(d$drawn_${at}, d$fpc_${at})`).join(' * ');
  const valid = upTo(parts, (at) => `left_of(d$valid_${at})`).join(', ');
  return [
    '# where no variance tells them the effective ballots are those of the weights, divided by what the end of the population leaves',
    'others_drawn <- function(drawn, size) ifelse(1 - drawn / size < 1e-7, 1, (drawn - 1) / (size - 1))',
    `d$left <- 1 - ${drawn}`,
    'left_of <- function(valid) {',
    '  own <- weights(design, "sampling")[valid]',
    '  if (length(own) == 0) 0 else sum(own^2 * d$left[valid]) / sum(own^2)',
    '}',
    `left <- max(${valid})`,
    'is_whole <- !has_variance && left == 0',
  ];
}
