import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['test/servers/all.ts'], testTimeout: 1_200_000 } });
