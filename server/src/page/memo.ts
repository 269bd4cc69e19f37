import { Component, type ComponentChild, type FunctionComponent, h } from 'preact';

/**
 * A part of a page that is drawn again only when it is given something else: in a view that follows a text, what stays the
 * same is the same objects, and so a changed word touches the part that shows it and no other.
 */
export function memo<P extends object>(part: FunctionComponent<P>): FunctionComponent<P> {
  class Kept extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      return differs(this.props, next) || differs(next, this.props);
    }

    override render(props: P): ComponentChild {
      return h(part, props);
    }
  }
  return Kept as unknown as FunctionComponent<P>;
}

function differs(props: object, others: object): boolean {
  return Object.entries(props).some(([name, value]) => value !== others[name as keyof object]);
}
