// The picture of the README; how it is drawn: pictures/november-2026.ts. In Vietnamese: november-2026-vi.svg.ts.
import { november2026 } from './pictures/november-2026.ts';

console.log(
  november2026({
    title: 'Received Friday 20 November 2026, 3 working days: due Thursday 26th',
    remark: 'Tuesday 24th has been a holiday since 2026. Weekends alone would say Wednesday 25th.',
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    received: 'received',
    counted: (number) => `day ${number}`,
    due: (number) => `day ${number}: due`,
    cultureDay: 'Culture Day',
    holiday: 'holiday',
  }),
);
