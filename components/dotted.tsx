/** Short facts in one line with a raised dot between them; what is absent leaves no dot behind. */
import { type ComponentChildren, Fragment, type JSX, toChildArray } from 'preact';

export function Dotted({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <>
      {toChildArray(children).map((child, index) => (
        <Fragment key={index}>
          {index > 0 && <span class="dot"> · </span>}
          {child}
        </Fragment>
      ))}
    </>
  );
}
