// The parts of src that are tried on their own, each with the tests that hold it: those of the part itself and the laws it appears in. A mutant
// costs the loading of every file named here.
const room = (name, properties, cases = ['test/cases/**/*.test.ts']) => ({
  mutate: `src/${name}/**/*.ts`,
  tests: [`test/unit/${name}/**/*.test.ts`, ...cases, `test/property/${properties}.prop.ts`],
  least: 90,
});
const ofDossier = (mutate, ...tests) => ({ mutate: `src/dossier/${mutate}`, tests, least: 90 });
const ofProcedure = (mutate, ...tests) => ({ mutate: `src/procedure/${mutate}`, tests, least: 85 });
const ofScore = (folder, ...tests) => ({ mutate: `src/score/${folder}/*.ts`, tests, least: 85 });
const ofOversight = (mutate, tests) => ({
  mutate: `src/oversight/${mutate}.ts`,
  tests: [`test/unit/oversight/${tests}.test.ts`, 'test/property/oversight.prop.ts'],
  least: 85,
});
const ofSurvey = (folder, ...tests) => ({ mutate: `src/survey/${folder}/*.ts`, tests, least: 85 });

/** By name: what is changed, the tests it is tried with, and the score below which a run fails. */
export const parts = new Map([
  [
    'kernel',
    {
      ...room('kernel', '{dates,exact}', []),
      mutate: ['src/kernel/**/*.ts', '!src/kernel/distribution/*.ts'],
    },
  ],
  ['calendar', room('calendar', '{calendar,dates,hours}')],
  // what only dossiers ask of deadlines is tried with them
  [
    'deadline',
    { ...room('deadline', '{deadline,hours}'), mutate: ['src/deadline/**/*.ts', '!src/deadline/interrupted-due.ts'] },
  ],
  [
    'procedure',
    ofProcedure(
      '*.ts',
      'test/unit/procedure/{codes,cuts,limits,limit-stories,catalogue,differences,refusals}.test.ts',
      'test/property/procedure.prop.ts',
    ),
  ],
  ['procedure/portal', ofProcedure('portal/*.ts', 'test/unit/procedure/portal{,-findings,-notes}.test.ts')],
  [
    'procedure/process',
    ofProcedure(
      'process/*.ts',
      'test/unit/procedure/process{,-details}.test.ts',
      'test/cases/interlinked-groups.test.ts',
      'test/property/process.prop.ts',
    ),
  ],
  [
    'dossier',
    {
      mutate: ['src/dossier/*.ts', 'src/deadline/interrupted-due.ts'],
      tests: [
        'test/unit/dossier/{timeline,timeline-reader,state,story,in-order,policy-for}.test.ts',
        'test/unit/dossier/{corrected-receipt,retold,standstill,limits,contained}.test.ts',
        'test/unit/dossier/{timeline,state,standstill,story,refusals}-details.test.ts',
        'test/cases/{dossier-traps,one-stop-systems}.test.ts',
        'test/property/dossier.prop.ts',
      ],
      least: 90,
    },
  ],
  [
    'dossier/exchange',
    ofDossier(
      'exchange/*.ts',
      'test/unit/dossier/{anonymised,exchange-details,{rows,status-history}{,-details}}.test.ts',
    ),
  ],
  ['dossier/letters', ofDossier('letters/*.ts', 'test/unit/dossier/letters{,-details}.test.ts')],
  ['dossier/registers', ofDossier('registers/*.ts', 'test/unit/dossier/registers{,-details}.test.ts')],
  ['dossier/audit', ofDossier('audit/*.ts', 'test/unit/dossier/audit{,-anomalies,-details}.test.ts')],
  ['dossier/interlinked', ofDossier('interlinked/*.ts', 'test/unit/dossier/interlinked{,-details}.test.ts')],
  ['unit', { ...room('unit', 'units', []), least: 85 }],
  ['indicator', { ...room('indicator', 'indicator', []), least: 85 }],
  ['composite', { ...room('composite', 'composite', []), least: 85 }],
  [
    'statistics/columns',
    {
      mutate: 'src/statistics/columns/*.ts',
      tests: ['test/unit/statistics/columns{,-blocks,-refusals}.test.ts', 'test/property/columns.prop.ts'],
      least: 85,
    },
  ],
  [
    'statistics/figures',
    {
      mutate: 'src/statistics/{cells-by-unit,figure-answer,left-out-of,tally-indicator,tally-term}.ts',
      tests: ['test/unit/statistics/tally-indicator.test.ts', 'test/property/tally-indicator.prop.ts'],
      least: 85,
    },
  ],
  [
    'statistics',
    {
      mutate: [
        'src/statistics/{*,worklist/*}.ts',
        '!src/statistics/{cells-by-unit,figure-answer,left-out-of,tally-indicator,tally-term}.ts',
      ],
      tests: [
        'test/unit/statistics/{briefing,explain-form06,form06,form07b,rate,reporting-period,restate,tally,worklist}.test.ts',
        'test/unit/statistics/*-details.test.ts',
        'test/cases/{published-rates,statistics-traps}.test.ts',
        'test/property/statistics.prop.ts',
      ],
      least: 85,
    },
  ],
  [
    'kernel/distribution',
    {
      mutate: 'src/kernel/distribution/*.ts',
      tests: ['test/unit/kernel/distribution{,-details}.test.ts', 'test/property/distribution.prop.ts'],
      least: 85,
    },
  ],
  [
    'survey/planning',
    ofSurvey(
      'planning',
      'test/unit/survey/{allocation,sample-size,shortfall,planning-details}.test.ts',
      'test/property/survey-plan.prop.ts',
    ),
  ],
  [
    'survey/publication',
    ofSurvey(
      'publication',
      'test/unit/survey/{publication,suppressed-table,publication-details}.test.ts',
      'test/property/suppressed-table.prop.ts',
    ),
  ],
  [
    'survey/interval',
    ofSurvey(
      'interval',
      'test/unit/survey/{,design-}share-interval{,-details}.test.ts',
      'test/property/share-interval.prop.ts',
    ),
  ],
  ['survey/counts', ofSurvey('counts', 'test/unit/survey/counts{,-details}.test.ts')],
  [
    'survey/ballots',
    ofSurvey('{ballots,questionnaire}', 'test/unit/survey/{ballots,questionnaire}{,-details}.test.ts'),
  ],
  // what is tried above is left out
  [
    'survey',
    {
      mutate: ['src/survey/**/*.ts', '!src/survey/*/*.ts'],
      tests: [
        'test/unit/survey/*.test.ts',
        'test/property/{cronbach-alpha,share-interval,survey-plan,suppressed-table}.prop.ts',
      ],
      least: 85,
    },
  ],
  [
    'survey/design',
    {
      mutate: ['src/survey/{design,sample}/*.ts', '!src/survey/design/ballot-stage-covariance.ts'],
      tests: ['test/unit/survey/{estimate,design,comparisons}{,-details}.test.ts'],
      least: 85,
    },
  ],
  [
    'survey/estimates',
    {
      mutate: 'src/survey/estimates/*.ts',
      tests: ['test/unit/survey/{estimate,design,comparisons}{,-details}.test.ts'],
      least: 85,
    },
  ],
  [
    'survey/explain',
    {
      mutate: 'src/survey/{explain,r,reliability}/*.ts',
      tests: ['test/unit/survey/{explain-estimate,to-r,ballots-csv,cronbach-alpha}{,-details}.test.ts'],
      least: 85,
    },
  ],
  [
    'survey/state',
    {
      mutate: ['src/survey/state/*.ts', 'src/survey/design/ballot-stage-covariance.ts'],
      tests: ['test/unit/survey/{accumulator,state-*}.test.ts', 'test/property/survey-state.prop.ts'],
      least: 85,
    },
  ],
  [
    'score/expression',
    ofScore('expression', 'test/unit/score/{rules,card,absence,check-framework,excel-formula,explain-score}.test.ts'),
  ],
  [
    'score/framework',
    ofScore('framework', 'test/unit/score/{rules,card,check-framework,diff-frameworks,excel-formula}.test.ts'),
  ],
  [
    'score/card',
    ofScore(
      'card',
      'test/unit/score/{card,absence,rules,information,verify,card-details}.test.ts',
      'test/property/score.prop.ts',
    ),
  ],
  [
    'score/process',
    ofScore(
      'process',
      'test/unit/score/{assessment,assessment-progress,verify}.test.ts',
      'test/property/score-process.prop.ts',
    ),
  ],
  [
    'score/result',
    ofScore(
      'result',
      'test/unit/score/{card,verify,information,explain-score,rank-changes,band-ranking,result-details}.test.ts',
      'test/cases/legal-access.test.ts',
      'test/property/score.prop.ts',
    ),
  ],
  [
    'score/robustness',
    ofScore('robustness', 'test/unit/score/robustness{,-details}.test.ts', 'test/property/score-robustness.prop.ts'),
  ],
  ['oversight', ofOversight('*', '*')],
  ['oversight/plan', ofOversight('plan/*', '{plan,plan-details,parse,broken}')],
  ['oversight/duty', ofOversight('duty/*', '{duties,parse,broken}')],
  ['oversight/inspection', ofOversight('inspection/*', '{inspections,inspections-details,draw-sample,parse,broken}')],
  [
    'oversight/means',
    {
      mutate: 'src/oversight/means/*.ts',
      tests: ['test/unit/oversight/means{,-details}.test.ts', 'test/property/oversight-means.prop.ts'],
      least: 85,
    },
  ],
  [
    'adapters/sql',
    {
      mutate: 'src/adapters/sql/*.ts',
      tests: ['test/unit/adapters/sql{,-counts}.test.ts', 'test/property/sql.prop.ts'],
      least: 85,
    },
  ],
  [
    'adapters/svg',
    {
      mutate: 'src/adapters/svg/*.ts',
      tests: ['test/unit/adapters/{estimate-chart,rank-chart,rate-breaks,svg}.test.ts'],
      least: 85,
    },
  ],
  [
    'adapters/worksheet',
    {
      mutate: 'src/adapters/worksheet/*.ts',
      // without its properties and LibreOffice, which compute every formula: with them a run takes hours
      tests: ['test/unit/adapters/worksheet{,-file,-text,-refusals}.test.ts'],
      least: 85,
    },
  ],
  ['procedure/posting', ofProcedure('posting/*.ts', 'test/unit/procedure/posting.test.ts')],
]);

/** The part that is tried now. */
export const part = process.env['MOTCUA_MUTATED_PART'] ?? '';
