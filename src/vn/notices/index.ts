import type { Notice } from '../../calendar/index.js';
import { notices2014 } from './2014.js';
import { notices2015 } from './2015.js';
import { notices2016 } from './2016.js';
import { notices2017 } from './2017.js';
import { notices2018 } from './2018.js';
import { notices2019 } from './2019.js';
import { notices2020 } from './2020.js';
import { notices2021 } from './2021.js';
import { notices2022 } from './2022.js';
import { notices2023 } from './2023.js';
import { notices2024 } from './2024.js';
import { notices2025 } from './2025.js';
import { notices2026 } from './2026.js';
import { notices2027 } from './2027.js';

/** Every notice on the working days of the civil service, year by year. */
export const notices: readonly Notice[] = [
  ...notices2014,
  ...notices2015,
  ...notices2016,
  ...notices2017,
  ...notices2018,
  ...notices2019,
  ...notices2020,
  ...notices2021,
  ...notices2022,
  ...notices2023,
  ...notices2024,
  ...notices2025,
  ...notices2026,
  ...notices2027,
];
