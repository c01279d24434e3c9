/** The article stands in the slot of one shadow root; a closed one beside it belongs to the page. */
customElements.define(
  'news-page',
  class extends HTMLElement {
    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.append(make('header', 'أخبار الساعة'), make('slot'), make('aside', 'الأكثر قراءة'));
      this.closed = root.querySelector('aside').attachShadow({ mode: 'closed' });
      this.closed.append(make('p', 'إعلان'));
    }
  },
);

window.work = async () => {
  const page = document.querySelector('news-page');
  return [page.shadowRoot.textContent, page.closed.textContent, page.assignedSlot, page.children.length];
};

function make(name, textContent = '') {
  return Object.assign(document.createElement(name), { textContent });
}
