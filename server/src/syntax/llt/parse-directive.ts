import type { LangiumCoreServices, LangiumParser } from 'langium';
import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from 'langium';
import type { Directive } from './generated/ast';
import { LlttabGeneratedModule, LltGeneratedSharedModule } from './generated/module';

const ownServices = {
  parser: {
    // Every word is taken as it stands; nothing is quoted or escaped in this file.
    ValueConverter: (_services: LangiumCoreServices) => ({ convert: (image: string) => image }),
  },
};

let created: LangiumParser | undefined;

function parser(): LangiumParser {
  if (created === undefined) {
    const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), LltGeneratedSharedModule);
    created = inject(createDefaultCoreModule({ shared }), LlttabGeneratedModule, ownServices).parser.LangiumParser;
  }
  return created;
}

/** Reads one line with the grammar; there is a directive for every line that holds a word. */
export function parseDirective(line: string): Directive {
  return parser().parse<Directive>(line, { rule: 'Directive' }).value;
}
