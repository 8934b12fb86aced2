// Words of municipal planning and what the Catálogo Programático calls them. Written from general knowledge of the field.

/** What the entity says (alternatives apart by `|`) → words the catalogue uses. */
export const TESAURO: readonly (readonly [string, string])[] = [
  ['pae', 'alimentación escolar'],
  ['persona mayor|tercera edad', 'adulto mayor'],
]
