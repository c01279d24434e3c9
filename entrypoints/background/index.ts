/** The background: answers messages and follows the browser. It keeps nothing that a stopped worker may not lose. */
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/lib/messaging/serve';
import { createAnswers } from './answers';
import { listen } from './events';
import { createHouse } from './house';
import { listenToOmnibox } from './omnibox';

export default defineBackground({
  main() {
    const house = createHouse();
    serve(createAnswers(house));
    listen(house);
    listenToOmnibox(house);
  },
});
