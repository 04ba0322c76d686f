import { agentType } from './catalog';

/** The types of resources that one of this type usually requires, as the catalog's sentence about its neighbours says. */
export function usualChildTypes(type: string): readonly string[] {
  const sentence = agentType(type)?.dependencies ?? '';
  return sentence
    .split(';')
    .flatMap((clause) => /^(?:.*: )?\s*requires (?!it\b)(.*)$/i.exec(clause)?.[1] ?? [])
    .flatMap((children) => children.match(/[A-Z]\w+/g) ?? [])
    .filter((word) => word !== type && agentType(word) !== undefined);
}
