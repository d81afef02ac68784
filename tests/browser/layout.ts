/** Runs in the page. */

/** Width in CSS pixels by which the page can be moved sideways. */
export const sideways = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** Texts that are cut off, stand out of their box, or lie on each other. */
export function damagedTexts(): string[] {
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className} „${element.textContent?.trim().slice(0, 40)}“`;
  /** Not scrolled out of its box, and no list that opens above the page. */
  const inSight = (element: Element, { top, bottom }: DOMRect) => {
    if (element.closest('[role=listbox]')) return false;
    for (let box = element.parentElement; box; box = box.parentElement) {
      if (!/auto|scroll/u.test(getComputedStyle(box).overflowY) || box === document.documentElement) continue;
      const frame = box.getBoundingClientRect();
      if (bottom < frame.top || top > frame.bottom) return false;
    }
    return true;
  };
  const found: string[] = [];
  const texts: { element: Element; box: DOMRect }[] = [];
  for (const element of document.querySelectorAll('body *:not(svg *, option, script, style)')) {
    const style = getComputedStyle(element);
    const hiddenOnPurpose = style.clipPath !== 'none' || element.closest('.visually-hidden, [class*=visually]');
    if (!element.checkVisibility({ contentVisibilityAuto: true }) || hiddenOnPurpose) continue;
    const clips = style.overflowX === 'hidden' || style.overflowX === 'clip' || style.overflowY === 'hidden';
    const boxed = clips || /^(?:BUTTON|SUMMARY)$/u.test(element.tagName) || element.matches('.button, .chip');
    if (
      boxed &&
      element.textContent?.trim() &&
      element.scrollWidth > element.clientWidth + 2 &&
      element.clientWidth > 0
    )
      found.push(`out of its box: ${name(element)}`);
    if (clips && element.textContent?.trim() && element.scrollHeight > element.clientHeight + 2)
      found.push(`cut: ${name(element)}`);
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 1 && inSight(element, box)) texts.push({ element, box });
    }
  }
  texts.sort((a, b) => a.box.top - b.box.top);
  texts.forEach(({ element, box }, index) => {
    for (const other of texts.slice(index + 1)) {
      if (other.box.top > box.bottom) break;
      if (other.element === element) continue;
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // The box of a letter is taller than the letter, so lines may touch by a part of their height.
      if (width > 2 && height > 0.45 * Math.min(box.height, other.box.height))
        found.push(`overlap: ${name(element)} and ${name(other.element)}`);
    }
  });
  return found;
}

/** Elements that would move although the reader asked for stillness. */
export function moving(): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
    const moves = /[1-9]/u.test(transitionDuration) || (animationName !== 'none' && /[1-9]/u.test(animationDuration));
    return moves || scrollBehavior === 'smooth' ? [element.tagName.toLowerCase()] : [];
  });
}
