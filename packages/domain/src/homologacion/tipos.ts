// The homologation assistant: what it reads and what it answers (Resolución DNP 2053 de 2022, art. 8; R2.3).

/** An indicator of the Catálogo Programático with the names of the levels above it. Product, programme and sector are prefixes of its code. */
export type IndicadorCatalogo = {
  /** Nine digits. */
  readonly codigo: string
  readonly nombre: string
  readonly producto: string
  readonly programa: string
  readonly sector: string
  readonly unidad: string
}

/** What the assistant reads of a meta: never the names nor the codes of its product or indicator. */
export type MetaPorHomologar = {
  /** The entity's own text, personalización. */
  readonly texto: string
  readonly unidad: string
  /** Name of the línea estratégica. */
  readonly linea: string
  /** Two digits, read only when the sector is known; null when blank. */
  readonly sector: string | null
  /** Four digits, read only when the programme is known; null when blank. */
  readonly programa: string | null
}

/** A meta that an entity already homologated, to learn from. */
export type Ejemplo = {
  /** Entity or plan: examples of one plan never teach each other. */
  readonly plan: string
  readonly texto: string
  readonly unidad: string
  readonly linea: string
  readonly indicador: string
}

export const CONOCIDOS = ['libre', 'sector', 'programa'] as const
/** What is known of the meta besides its text: nothing, its sector, or its programme. */
export type Conocido = (typeof CONOCIDOS)[number]

/** Why a candidate is proposed: facts, said in words by the texts. */
export type MotivoCandidato =
  /** Words of the meta that the catalogue also uses for the candidate, as the entity wrote them. */
  | { readonly tipo: 'palabras'; readonly palabras: readonly string[] }
  /** What the entity says and the words by which the catalogue calls it. */
  | { readonly tipo: 'equivalencia'; readonly dice: string; readonly catalogo: readonly string[] }
  /** Words of the meta with which entities are known to speak of the product, that its names do not say. */
  | { readonly tipo: 'habla'; readonly palabras: readonly string[] }
  /** Plans learnt that chose it (or another indicator of its product) for similar texts; one of those texts. */
  | {
      readonly tipo: 'otros_planes'
      readonly nivel: 'indicador' | 'producto'
      readonly planes: number
      readonly ejemplo: string
    }
  | { readonly tipo: 'unidad'; readonly unidad: string }

export type CandidatoPropuesto = {
  readonly codigo: string
  /** How sure the assistant is, 0 to 1; the candidates of a meta add up to 1 at most. */
  readonly puntaje: number
  readonly motivos: readonly MotivoCandidato[]
}

export type Asistente = {
  /**
   * Candidates of each meta, best first, in the order of the metas. Give it all the metas of a plan together: those that the entity numbers
   * one after the other help each other; the order in which they are given does not matter. A meta whose sector or programme is asked for and blank gets none.
   */
  readonly proponer: (
    metas: readonly MetaPorHomologar[],
    conocido: Conocido,
    cuantos?: number,
  ) => readonly (readonly CandidatoPropuesto[])[]
}
