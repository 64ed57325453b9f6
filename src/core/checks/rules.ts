import type { Rule } from './rule';
import { accidentalHeading } from './rules/accidental-heading';
import { badAddress } from './rules/bad-address';
import { badDate } from './rules/bad-date';
import { badListing } from './rules/bad-listing';
import { badShortcodeSyntax } from './rules/bad-shortcode-syntax';
import { brokenFormula } from './rules/broken-formula';
import { brokenImage } from './rules/broken-image';
import { brokenReference } from './rules/broken-reference';
import { brokenSessionLink } from './rules/broken-session-link';
import { buttonWithoutAddress } from './rules/button-without-address';
import { doubledWord } from './rules/doubled-word';
import { deprecatedShortcode } from './rules/deprecated-shortcode';
import { draftNotPromoted } from './rules/draft-not-promoted';
import { droppedHtml } from './rules/dropped-html';
import { duplicateTitle } from './rules/duplicate-title';
import { duplicateWeight } from './rules/duplicate-weight';
import { emptyHeading } from './rules/empty-heading';
import { emptyLink } from './rules/empty-link';
import { emptySummary } from './rules/empty-summary';
import { endlessListing } from './rules/endless-listing';
import { headingWithoutBlank } from './rules/heading-without-blank';
import { indentedList } from './rules/indented-list';
import { invalidYaml } from './rules/invalid-yaml';
import { itemWithoutSpace } from './rules/item-without-space';
import { mergedCell } from './rules/merged-cell';
import { missingAltText } from './rules/missing-alt-text';
import { missingFrontMatter } from './rules/missing-front-matter';
import { missingTags } from './rules/missing-tags';
import { missingTitle } from './rules/missing-title';
import { missingWeight } from './rules/missing-weight';
import { misspeltSection } from './rules/misspelt-section';
import { parkedButton } from './rules/parked-button';
import { placeholderAddress } from './rules/placeholder-address';
import { placeholderTag } from './rules/placeholder-tag';
import { possibleTypo } from './rules/possible-typo';
import { refNotation } from './rules/ref-notation';
import { similarTag } from './rules/similar-tag';
import { skippedHeadingLevel } from './rules/skipped-heading-level';
import { staleLinkTitle } from './rules/stale-link-title';
import { swallowedText } from './rules/swallowed-text';
import { todo } from './rules/todo';
import { typo } from './rules/typo';
import { unclosedShortcode } from './rules/unclosed-shortcode';
import { unknownAlert } from './rules/unknown-alert';
import { unknownIcon } from './rules/unknown-icon';
import { unknownPage } from './rules/unknown-page';
import { unknownShortcode } from './rules/unknown-shortcode';
import { unknownStyle } from './rules/unknown-style';
import { weightFilenameMismatch } from './rules/weight-filename-mismatch';

/** Every rule. A new one is a file in `rules/`, a name here, and its setting in package.json. */
export const RULES: readonly Rule[] = [
  accidentalHeading,
  badAddress,
  badDate,
  badListing,
  badShortcodeSyntax,
  brokenFormula,
  brokenImage,
  brokenReference,
  brokenSessionLink,
  buttonWithoutAddress,
  doubledWord,
  deprecatedShortcode,
  draftNotPromoted,
  droppedHtml,
  duplicateTitle,
  duplicateWeight,
  emptyHeading,
  emptyLink,
  emptySummary,
  endlessListing,
  headingWithoutBlank,
  indentedList,
  invalidYaml,
  itemWithoutSpace,
  mergedCell,
  missingAltText,
  missingFrontMatter,
  missingTags,
  missingTitle,
  missingWeight,
  misspeltSection,
  parkedButton,
  placeholderAddress,
  placeholderTag,
  possibleTypo,
  refNotation,
  similarTag,
  skippedHeadingLevel,
  staleLinkTitle,
  swallowedText,
  todo,
  typo,
  unclosedShortcode,
  unknownAlert,
  unknownIcon,
  unknownPage,
  unknownShortcode,
  unknownStyle,
  weightFilenameMismatch,
];
