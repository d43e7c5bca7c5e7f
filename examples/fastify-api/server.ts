// Starts the service: `PORT` and `HOST` say where, 127.0.0.1:3000 by default. `npm run example:api` builds the library, installs and starts it.
import { api } from './api.ts';

const app = await api();
const address = await app.listen({
  port: Number(process.env['PORT'] ?? 3000),
  host: process.env['HOST'] ?? '127.0.0.1',
});
console.log(`${address}\n${address}/openapi.json`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
