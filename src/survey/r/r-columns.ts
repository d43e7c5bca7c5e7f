import { cellText } from './cell-text.js';

/** The column of a fact in a file of ballots. */
export const factColumn = (fact: string): string => `fact.${cellText(fact)}`;

/** The column of the answers to a question. */
export const answerColumn = (question: string): string => `answer.${cellText(question)}`;

/** The column of one answer to a question of several, by its place from 1. */
export const chosenColumn = (question: string, place: number): string => `chosen.${place}.${cellText(question)}`;
