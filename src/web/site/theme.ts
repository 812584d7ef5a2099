// Light or dark: as the system has it until the reader chooses. Loaded before the page is drawn, so that it does not flash.
import { button } from './dom';

const key = 'theme';
const root = document.documentElement;
const system = matchMedia('(prefers-color-scheme: dark)');

const isDark = (): boolean => root.dataset.theme === 'dark' || (root.dataset.theme === undefined && system.matches);

function choose(dark: boolean): void {
  if (dark === system.matches) delete root.dataset.theme;
  else root.dataset.theme = dark ? 'dark' : 'light';
  keep(root.dataset.theme);
}

/** Some browsers keep nothing for pages from disk, and say so by an error. */
function keep(theme: string | undefined): void {
  try {
    if (theme === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch { /* The choice holds for this page. */ }
}

function kept(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

const theme = kept();
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;

addEventListener('DOMContentLoaded', () => {
  const toggle = button('◐', () => { choose(!isDark()); say(); }, { class: 'theme', title: 'Light or dark', 'aria-label': 'Dark mode' });
  const say = (): void => toggle.setAttribute('aria-pressed', String(isDark()));
  system.addEventListener('change', say);
  say();
  document.querySelector('header.top')?.append(toggle);
});
