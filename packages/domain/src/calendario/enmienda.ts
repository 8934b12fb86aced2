// What an amendment does before it is published: rows before and after, who had already met them and whose verdict heals (R1.2).
import type { Instante } from '../shared/index.ts'
import type { CodigoEntidad } from '../territorio/index.ts'
import type { Actividad, ActoCronograma, Cronograma } from './cronograma.ts'
import { type LimiteSabido, limitesSabidos, oportunoDesde } from './juicio.ts'
import type { Medida } from './medida.ts'
import { type EnVigor, enVigor, type Particular } from './vigor.ts'

export type CambioFila = {
  readonly clave: string
  readonly cambio: 'agrega' | 'cambia' | 'retira'
  readonly antes: Actividad | null
  readonly despues: Actividad | null
  /** Fields that differ; empty unless it changes. */
  readonly campos: readonly (keyof Actividad)[]
}

/** Rows that differ, in the order of the cronograma; what stays the same is not listed. */
export function compararFilas(antes: EnVigor, despues: EnVigor): CambioFila[] {
  const claves = [...new Set([...despues.filas, ...antes.filas].map((fila) => fila.clave))]
  return claves.flatMap((clave): CambioFila[] => {
    const [a, d] = [antes, despues].map((v) => v.filas.find((fila) => fila.clave === clave) ?? null)
    const campos = a && d ? CAMPOS.filter((campo) => JSON.stringify(a[campo]) !== JSON.stringify(d[campo])) : []
    if (a && d && campos.length === 0) return []
    return [{ clave, cambio: !a ? 'agrega' : !d ? 'retira' : 'cambia', antes: a ?? null, despues: d ?? null, campos }]
  })
}

const CAMPOS = [
  ...(['orden', 'item', 'texto', 'responsable', 'medio', 'textoLimite', 'clases'] as const),
  ...(['obligados', 'corte', 'apertura', 'limite', 'trasLimite'] as const),
] satisfies readonly (keyof Actividad)[]

export type EnvioHechoEn = {
  readonly entidad: CodigoEntidad
  readonly actividad: string
  readonly enviadoEn: Instante
  readonly particular: Particular
}

export type EfectoEnmienda = {
  readonly cambios: readonly CambioFila[]
  /** Had met the row in time, and stay so. */
  readonly cumplidas: readonly EnvioHechoEn[]
  /** Were late, or nobody could say, and the act makes them timely. */
  readonly sanadas: readonly EnvioHechoEn[]
  /** Were late and stay so. */
  readonly tardias: readonly EnvioHechoEn[]
}

/** `acto` as if it were known at `segun`: the day on which it is to be published. */
export function efectoDeEnmienda(
  cronograma: Cronograma,
  acto: ActoCronograma,
  envios: readonly EnvioHechoEn[],
  segun: Instante,
): EfectoEnmienda {
  const nuevo = { ...cronograma, actos: [...cronograma.actos, acto] }
  const [antes, despues] = [llegoATiempo(cronograma, segun), llegoATiempo(nuevo, segun)]
  const cumplidas = envios.filter(antes)
  const yaCumplian = new Set(cumplidas)
  const resto = envios.filter((envio) => !yaCumplian.has(envio))
  const sanadas = resto.filter(despues)
  const sanan = new Set(sanadas)
  const tardias = resto.filter((envio) => !sanan.has(envio))
  return { cambios: compararFilas(enVigor(cronograma, segun), enVigor(nuevo, segun)), cumplidas, sanadas, tardias }
}

/** The verdict of `juzgarEnvio` on many submissions: what was known of a limit is worked out once for all those who were given nothing of their own. */
function llegoATiempo(cronograma: Cronograma, segun: Instante): (envio: EnvioHechoEn) => boolean {
  const comunes = new Map<string, { readonly de: Particular; readonly limites: readonly LimiteSabido[] }>()
  return ({ actividad, enviadoEn, particular }) => {
    const { medidas, festivos } = particular
    const previo = comunes.get(actividad)
    const sirve = previo?.de.medidas === medidas && previo.de.festivos === festivos && isDeTodos(medidas)
    const limites = sirve ? previo.limites : limitesSabidos(cronograma, { actividad, segun, ...particular })
    if (!sirve) comunes.set(actividad, { de: particular, limites })
    return oportunoDesde(limites, enviadoEn) !== null
  }
}

function isDeTodos(medidas: readonly Medida[]): boolean {
  return medidas.every((medida) => medida.alcance.clase === 'pais')
}
