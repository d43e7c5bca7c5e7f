/** What the reliability of is asked, and how sure it is to be said to be. */
export type CronbachRequest = {
  /** The questions, by id: 2 to 200, each of a scale or a number. These or `factor`, not both. */
  readonly questions?: readonly string[];
  /** The factor of the questionnaire whose questions are asked about. */
  readonly factor?: string;
  /** How often such intervals contain what they estimate; above 0 and below 1. By default 0.95. */
  readonly level?: number;
  /** What becomes of a ballot without a valid answer to one of them: `listwise`, the default, leaves it out of every figure. */
  readonly missing?: 'listwise';
};
