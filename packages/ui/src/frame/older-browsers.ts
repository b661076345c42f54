// Browsers of the domestic desktop systems stand at Chromium 87 to 110. These few methods came later
// and are used by the legal core; each is the plain definition of the standard's behaviour.

function add(target: object, name: string, value: (...given: never[]) => unknown): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

add(Array.prototype, 'at', function at(this: readonly unknown[], index: number) {
  return this[index < 0 ? this.length + index : index];
});

add(
  Array.prototype,
  'findLast',
  function findLast(this: readonly unknown[], holds: (each: unknown) => boolean) {
    return [...this].reverse().find((each) => holds(each));
  },
);

add(
  Array.prototype,
  'toSorted',
  function toSorted(this: readonly unknown[], compare?: (a: unknown, b: unknown) => number) {
    return [...this].sort(compare);
  },
);

add(Array.prototype, 'toReversed', function toReversed(this: readonly unknown[]) {
  return [...this].reverse();
});

add(String.prototype, 'at', function at(this: string, index: number) {
  return this.charAt(index < 0 ? this.length + index : index) || undefined;
});

add(Object, 'hasOwn', (target: object, name: string) => Object.hasOwn(target, name));
