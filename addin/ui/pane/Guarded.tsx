import { Button, Text } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";

export interface GuardedProps {
  words: { lost: string; again: string };
  children: ReactNode;
}

/** Keeps what breaks inside it from taking the rest of the page along: what was typed is elsewhere and stays. */
export class Guarded extends Component<GuardedProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <div role="alert" style={{ display: "grid", gap: "12px", padding: "12px", justifyItems: "start" }}>
        <Text>{words.lost}</Text>
        <Button onClick={() => window.location.reload()}>{words.again}</Button>
      </div>
    );
  }
}
