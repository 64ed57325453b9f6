import { wordList } from './word-list';

/** Words that many people run together though nobody has made one word of them. */
const RUN_TOGETHER = new Map(
  wordList(
    `a_lot in_fact of_course at_least each_other in_case as_well even_though in_between next_to due_to on_top
    no_more a_bit a_little thank_you out_of at_all as_if so_far such_as kind_of because_of instead_of each_one
    every_one_of one_of some_of most_of all_of part_of sort_of lots_of need_to want_to have_to able_to used_to
    has_to going_to trying_to in_order right_now in_front by_default a_few a_while at_once
    in_general in_practice in_production for_example as_long as_soon so_that not_only no_longer in_addition
    of_the in_the to_the on_the for_the and_the with_the from_the by_the at_the is_the that_the is_a in_a of_a`,
  )
    .filter((words) => words.length > 5)
    .map((words): [string, string] => [words.replaceAll('_', ''), words.replaceAll('_', ' ')]),
);

/** The words that are run together in a lower-case one (`infact`: `in fact`); undefined for any other. */
export function withSpace(word: string): string | undefined {
  return RUN_TOGETHER.get(word);
}
