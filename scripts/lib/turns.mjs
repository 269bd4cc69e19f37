/**
 * Lets several programs run at once and be read one after the other: who has asked first is printed as it speaks, the
 * others when it is their turn.
 * @param {(text: string) => void} [print]
 * @returns {() => Turn} asks for the next turn
 *
 * @typedef {{ print: (text: string) => void, end: () => void }} Turn `end` has to be called, or nobody else is heard
 */
export function takeTurns(print = text => process.stdout.write(text)) {
  const waiting = [];
  const letSpeak = () => {
    for (;;) {
      const [first] = waiting;
      if (!first) return;
      if (first.text) print(first.text);
      first.text = '';
      if (!first.ended) return;
      waiting.shift();
    }
  };
  return () => {
    const turn = { text: '', ended: false };
    waiting.push(turn);
    return {
      print(text) {
        turn.text += text;
        letSpeak();
      },
      end() {
        turn.ended = true;
        letSpeak();
      },
    };
  };
}
