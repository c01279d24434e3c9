/** An application in the manner of React: it takes over the markup of its server and owns the body from then on. */
import { h, hydrate, render } from '/preact.mjs';

const headline = document.querySelector('h1').textContent;
const paragraphs = [...document.querySelectorAll('p')].map((paragraph) => paragraph.textContent);

const App = ({ count }) =>
  h('article', null, [
    h('h1', null, headline),
    // a new key is a new element with new text nodes
    paragraphs.map((text, at) => h('p', { key: `${at}-${at === 2 ? count : 0}` }, text)),
    count > 0 && h('footer', { key: 'footer' }, `${count} تعليقات`),
  ]);

hydrate(h(App, { count: 0 }), document.body);

window.work = async () => {
  for (let count = 1; count <= 20; count++) {
    render(h(App, { count }), document.body);
    await new Promise(requestAnimationFrame);
  }
  return document.body.outerHTML;
};
