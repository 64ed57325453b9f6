/**
 * @typedef {object} Outcome
 * @property {string} goal what is measured, against what
 * @property {string} wanted
 * @property {string} figure
 * @property {boolean | undefined} met undefined: measured for the record only
 * @property {Profiled} [profile] what tells where its time goes, should it be missed
 */

/**
 * @typedef {object} Profiled
 * @property {string} work one of work.mjs
 * @property {string} folder
 */

/**
 * @typedef {object} Scale
 * @property {boolean} quick fewer rounds and at most 1,000 sessions
 * @property {boolean} editor whether windows of VS Code are opened
 * @property {number} large sessions of the largest corpus
 * @property {number} cold rounds of works in processes of their own
 * @property {number} warm rounds inside one process
 */

/**
 * A group of goals that are measured together.
 *
 * @typedef {object} Measurement
 * @property {string} name
 * @property {boolean} [isOfSize] whether its goals are about 10,000 sessions
 * @property {(scale: Scale) => Promise<Outcome[]>} measure
 */

/**
 * @param {string} goal
 * @param {number} most
 * @param {{ ratio: number, spread: number[] }} measured
 * @param {Profiled} [profile]
 * @returns {Outcome}
 */
export function atMost(goal, most, { ratio, spread }, profile) {
  const [low = ratio, high = ratio] = spread;
  return {
    goal,
    wanted: `≤ ${round(most)}×`,
    figure: `${round(ratio)}× (${round(low)}–${round(high)})`,
    met: ratio <= most,
    ...(profile && { profile }),
  };
}

/**
 * @param {string} goal
 * @param {string} wanted
 * @param {string} figure
 * @param {boolean} [met]
 * @param {Profiled} [profile]
 * @returns {Outcome}
 */
export function told(goal, wanted, figure, met, profile) {
  return { goal, wanted, figure, met, ...(profile && { profile }) };
}

/** @param {number} figure */
export function round(figure) {
  return figure >= 10 ? String(Math.round(figure)) : figure.toFixed(figure >= 1 ? 1 : figure >= 0.1 ? 2 : 3);
}
