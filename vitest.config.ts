import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { lexiconPlugin } from './lib/lexicon/build/plugin';

export default defineConfig({
  plugins: [WxtVitest(), lexiconPlugin()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
  },
});
