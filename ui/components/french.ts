/** French typography that plain text lost. */

/** No line begins with `;`, `:`, `!`, `?` or `»`, and none ends with `«`: the spaces beside them do not break. */
export function french(text: string): string {
  return text.replace(/ (?=[;:!?»])/g, '\u00a0').replace(/« /g, '«\u00a0');
}
