// Makes elements. Text goes in as text, never as markup: it comes from a bank.
/* global document */

/** `make('p', { class: 'note' }, 'some ', strongElement)`; children that are false or undefined are left out. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children.flat(Infinity).filter((child) => child !== false && child !== undefined));
  return element;
}

/** Words for who hears the page. */
export const heard = (words) => make('span', { class: 'heard' }, words);

/** 'includesCreditLine' → 'includes credit line'. */
export const inWords = (name) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');

/** 'balance' → 'Balance'. */
export const asTitle = (name) => inWords(name).replace(/^ ?./, (first) => first.trim().toUpperCase());

export const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
