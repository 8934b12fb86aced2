// What changes between two versions of a plan, a page of it at a time.
import { type CampoMeta, diferenciaVersiones, type MetaLeida } from '@kpt/domain/planes'
import { decirCampoMeta, NOMBRE_CAMPO_META } from '@kpt/textos'
import { elegirVersion, type Lector } from './elegir.ts'

type Pedido = {
  readonly version: number
  /** The version from which one looks. */
  readonly contra: number
  readonly pagina: number
  readonly tamano: number
}

export async function compararVersiones(lector: Lector, entidad: string, { version, contra, pagina, tamano }: Pedido) {
  const { plan: antes } = await elegirVersion(lector, entidad, contra)
  const { plan: despues } = await elegirVersion(lector, entidad, version)
  const { agrega, cambia, retira, partes } = diferenciaVersiones(antes, despues)
  const numeros = new Map(despues.metas.map((meta) => [meta as MetaLeida, meta.numero]))
  const filas = [
    ...agrega.map((meta) => fila('agrega', numeros.get(meta) ?? '', meta)),
    ...cambia.map((c) => fila('cambia', c.numero, c.despues, cambiosDe(c.antes, c.despues, c.campos))),
    ...retira.map((meta) => fila('retira', meta.numero, meta)),
  ]
  const desde = (pagina - 1) * tamano
  const cuentas = { agrega: agrega.length, cambia: cambia.length, retira: retira.length, partes: [...partes] }
  return { filas: filas.slice(desde, desde + tamano), total: filas.length, pagina, tamano, ...cuentas }
}

type Que = 'agrega' | 'cambia' | 'retira'
type Cambio = { readonly campo: string; readonly antes: string; readonly despues: string }

function fila(que: Que, numero: string, { personalizacion }: MetaLeida, campos: Cambio[] = []) {
  return { que, numero, personalizacion, campos }
}

function cambiosDe(antes: MetaLeida, despues: MetaLeida, campos: readonly CampoMeta[]): Cambio[] {
  return campos.map((campo) => ({
    campo: NOMBRE_CAMPO_META[campo],
    antes: decirCampoMeta(antes, campo),
    despues: decirCampoMeta(despues, campo),
  }))
}
