import type { Page } from "playwright-core";

/**
 * What shows beyond the left or the right edge of the page, or of a frame of it, each by its first words and how far it reaches. A pane
 * that scrolls inside of itself hides such a thing from the width of its document. Text that is cut with an ellipsis is left out.
 */
export async function reachingOut(page: Pick<Page, "evaluate">): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isHidden = (element: Element): boolean => {
      const { clipPath, textOverflow, visibility } = getComputedStyle(element);
      return clipPath !== "none" || textOverflow === "ellipsis" || visibility === "hidden";
    };
    const isSeen = (element: Element): boolean => {
      for (let one: Element | null = element; one; one = one.parentElement) if (isHidden(one)) return false;
      return true;
    };
    const all = [...document.body.querySelectorAll("*")].map((element) => ({
      element,
      box: element.getBoundingClientRect(),
    }));
    return all
      .filter(({ box }) => box.width > 0 && box.height > 0)
      .filter(({ box }) => box.right > innerWidth + 1 || box.left < -1)
      .filter(({ element }) => isSeen(element))
      .map(({ element, box }) => {
        const said = element.textContent.trim().slice(0, 40);
        return `${element.tagName.toLowerCase()} “${said}” from ${Math.round(box.left)} to ${Math.round(box.right)}`;
      });
  });
}
