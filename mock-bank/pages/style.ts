// The one stylesheet: a phone's width first, light and dark.

export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f4f6f8, #11171c);
  --sheet: light-dark(#ffffff, #1a2229);
  --ink: light-dark(#17212b, #e6edf3);
  --soft: light-dark(#5b6b7a, #9aabba);
  --line: light-dark(#dce3ea, #2c3741);
  --accent: light-dark(#0b6b63, #4cc3b5);
  --on-accent: light-dark(#ffffff, #06211e);
  --alert: light-dark(#a3261c, #ff9c91);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
.notice { margin: 0; padding: .5rem 1rem; background: #ffe9a8; color: #3d3000; font-size: .875rem; text-align: center; }
header, main { max-width: 40rem; margin: 0 auto; padding: 1rem; }
header a { color: var(--accent); font-weight: 700; text-decoration: none; }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 0 0 .25rem; font-size: 1.05rem; }
a { color: var(--accent); }
form { display: grid; gap: .75rem; margin: 1rem 0; }
label { display: grid; gap: .25rem; font-weight: 600; }
input { padding: .7rem .8rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--sheet); color: inherit; font: inherit; }
input[name=otp] { font-size: 1.4rem; letter-spacing: .3em; }
button { padding: .75rem 1rem; border: 1px solid var(--accent); border-radius: .5rem; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; cursor: pointer; }
button.plain { background: none; color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.sheet { margin: 0 0 .75rem; padding: 1rem; border: 1px solid var(--line); border-radius: .75rem; background: var(--sheet); overflow-wrap: anywhere; }
ul.sheet { padding-left: 2.25rem; }
.sheet > :first-child { margin-top: 0; }
.sheet > :last-child { margin-bottom: 0; }
.soft { margin: 0; color: var(--soft); font-size: .875rem; }
.alert { margin: 0; padding: .75rem 1rem; border-left: 4px solid var(--alert); background: var(--sheet); color: var(--alert); }
.row { display: flex; margin: .25rem 0; justify-content: space-between; gap: 1rem; }
.row > :last-child { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
ul.plain { margin: 0; padding: 0; list-style: none; }
nav { display: flex; justify-content: space-between; gap: 1rem; margin: 1rem 0; }
`;
