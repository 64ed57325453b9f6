/** How `and` is written between people, in the languages of European conferences: a part of a pattern. */
export const AND = 'and|And|AND|und|Und|UND|et|och|og|en|y|e';
