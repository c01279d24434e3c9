/**
 * An application in the manner of Elm: a virtual body, patched by the position of each child. A node that is not its own
 * breaks it; now and then it replaces the body itself.
 */
const headline = document.querySelector('h1').textContent;
const paragraphs = [...document.querySelectorAll('p')].map((paragraph) => paragraph.textContent);

const view = (count) => [
  ['header', [String(count)]],
  [
    'article',
    [['h1', [headline]], ...paragraphs.map((text, at) => ['p', [at === count % 7 ? `${text} ` : text]])],
  ],
];

let shown = view(0);
document.body = make(['body', shown]);

window.work = async () => {
  for (let count = 1; count <= 20; count++) {
    const next = view(count);
    if (count === 10) document.body = make(['body', next]);
    else patch(document.body, shown, next);
    shown = next;
    await new Promise(requestAnimationFrame);
  }
  return document.body.outerHTML;
};

function make(node) {
  if (typeof node === 'string') return document.createTextNode(node);
  const [name, children] = node;
  const element = document.createElement(name);
  element.append(...children.map(make));
  return element;
}

function patch(parent, before, after) {
  if (parent.childNodes.length !== before.length) throw new Error('a stranger in the virtual document');
  after.forEach((node, at) => {
    const live = parent.childNodes[at];
    if (typeof node !== 'string') patch(live, before[at][1], node[1]);
    else if (node !== before[at]) live.replaceData(0, before[at].length, node);
  });
}
