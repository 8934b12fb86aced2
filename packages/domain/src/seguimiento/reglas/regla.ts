// What a rule of entry is: data that an official can read, and a pure function over one meta.
import type { Gravedad, Hallazgo } from '../../shared/index.ts'
import type { Campo, EntradaMeta } from '../entrada.ts'

export type Regla<Id extends string = string> = {
  readonly id: Id
  readonly cita: string
  readonly gravedad: Gravedad
  /** Fields whose change may change the answer: a keystroke runs only the rules that name its field. */
  readonly campos: readonly Campo[]
  readonly evaluar: (entrada: EntradaMeta) => Hallazgo[]
}

/** What a rule sees; the rest of the finding follows from the rule and the meta. */
export type Visto = {
  readonly campo: Campo
  readonly fuente?: string | undefined
  readonly valor: string | null
  readonly detalles: Readonly<Record<string, string>>
}

type Definicion<Id extends string> = Omit<Regla<Id>, 'evaluar'> & { readonly ver: (entrada: EntradaMeta) => Visto[] }

export function regla<const Id extends string>({ ver, ...datos }: Definicion<Id>): Regla<Id> {
  const hallar = (entrada: EntradaMeta, vistos: readonly Visto[]): Hallazgo[] =>
    vistos.map(({ campo, fuente, valor, detalles }) => ({
      regla: datos.id,
      gravedad: datos.gravedad,
      ruta: { meta: entrada.meta, campo, ...(fuente === undefined ? {} : { fuente }) },
      valor,
      detalles,
    }))
  // Nearly always there is nothing to say, and sixteen rules say it of each meta.
  const evaluar = (entrada: EntradaMeta): Hallazgo[] => {
    const vistos = ver(entrada)
    return vistos.length === 0 ? [] : hallar(entrada, vistos)
  }
  return { ...datos, evaluar }
}
