import { type Locator, type Page } from 'playwright-core';

/** An Agents Playground window as a person uses it. */
export class ChatWindow {
  constructor(readonly page: Page) {}

  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.getByRole('treeitem', { name: 'Personal Chat' }).first().waitFor();
    // The log beside the chat takes a quarter of the window.
    await this.page.getByRole('button', { name: 'Hide log panel' }).click();
  }

  async write(text: string): Promise<void> {
    // The box under the chat; cards above have boxes of their own.
    await this.page.getByRole('textbox').last().click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name }).last();
  }

  /** The toggle in the row of a mail. */
  toggleOf(subject: string): Locator {
    const row = this.page.getByText(subject).locator('xpath=ancestor::*[.//input[@type="checkbox"]][1]');
    return row.getByRole('checkbox');
  }

  /** The last box of several lines on a card: a reason, a comment. */
  get note(): Locator {
    return this.page.locator('textarea').last();
  }

  /** Text that the chat shows, the last of its like. */
  shows(text: string | RegExp): Locator {
    return this.page.getByText(text).last();
  }

  get toggles(): Locator {
    return this.page.getByRole('checkbox');
  }
}
