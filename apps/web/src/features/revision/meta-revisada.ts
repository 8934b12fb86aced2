// A meta of a submitted version as the reviewer reads it: what stands, what stood, its money by source, and what the rules say.
import {
  CAMPOS_DINERO,
  type CampoDinero,
  completitud,
  type DineroFuente,
  type EstadoMeta,
  evaluarMeta,
  SIN_DINERO,
  sinActualizar,
  valoresVigentes,
} from '@kpt/domain/seguimiento'
import { decimal, type Hallazgo, sum, toText } from '@kpt/domain/shared'
import type { FilaReporte, Fuente } from './usar-revision.ts'

export type DineroRevisado = {
  readonly programado: string
  readonly actual: DineroFuente
  /** At the previous corte; null when there was none. */
  readonly anterior: DineroFuente | null
}

export type FuenteRevisada = DineroRevisado & { readonly clave: string; readonly nombre: string }

export type HallazgoRevisado = {
  readonly hallazgo: Hallazgo
  /** What the entity wrote to confirm the warning; null when it needs none. */
  readonly motivo: string | null
}

export type MetaRevisada = {
  readonly fila: FilaReporte
  readonly estado: EstadoMeta
  readonly sinActualizar: boolean
  /** Physical value that stands at the corte, and the one before it. */
  readonly ejecutado: string | null
  readonly anterior: string | null
  readonly dinero: DineroRevisado
  readonly fuentes: readonly FuenteRevisada[]
  readonly hallazgos: readonly HallazgoRevisado[]
}

/** `fuentes` come in their official order. Where what the rules found when it was sent was not kept, it is what those of today find. */
export function revisarMeta(fila: FilaReporte, fuentes: readonly Fuente[]): MetaRevisada {
  const vigentes = valoresVigentes(fila)
  const deFuente = ({ clave, nombre }: Fuente): FuenteRevisada => ({
    clave,
    nombre,
    programado: fila.programadoFuentes[clave] ?? '0',
    actual: vigentes.fuentes[clave] ?? SIN_DINERO,
    anterior: fila.anterior ? (fila.anterior.fuentes[clave] ?? SIN_DINERO) : null,
  })
  const lista = fuentes.map(deFuente).filter(tieneAlgo)
  return {
    fila,
    estado: completitud(fila).estado,
    sinActualizar: sinActualizar(fila),
    ejecutado: vigentes.ejecutado,
    anterior: fila.anterior?.ejecutado ?? null,
    dinero: {
      programado: sumar(lista.map((f) => f.programado)),
      actual: sumarDinero(lista.map((f) => f.actual)),
      anterior: fila.anterior ? sumarDinero(lista.map((f) => f.anterior ?? SIN_DINERO)) : null,
    },
    fuentes: lista,
    hallazgos: ((fila.hallazgos as readonly Hallazgo[] | undefined) ?? evaluarMeta(fila)).map((hallazgo) => ({
      hallazgo,
      motivo: hallazgo.gravedad === 'aviso' ? fila.valores.confirmaciones[hallazgo.regla]?.trim() || null : null,
    })),
  }
}

export function nombreFuente(fuentes: readonly Fuente[], clave: string): string {
  return fuentes.find((f) => f.clave === clave)?.nombre ?? clave
}

function tieneAlgo({ programado, actual, anterior }: DineroRevisado): boolean {
  const hay = (dinero: DineroFuente | null) => CAMPOS_DINERO.some((campo) => (dinero?.[campo] ?? null) !== null)
  return programado !== '0' || hay(actual) || hay(anterior)
}

/** A kind of money that no source reports has no sum: blank is not zero. */
function sumarDinero(lista: readonly DineroFuente[]): DineroFuente {
  const de = (campo: CampoDinero) => {
    const escritos = lista.map((f) => f[campo]).filter((valor) => valor !== null)
    return escritos.length === 0 ? null : sumar(escritos)
  }
  return { comprometido: de('comprometido'), obligado: de('obligado'), pagado: de('pagado') }
}

function sumar(valores: readonly string[]): string {
  return toText(sum(valores.map(decimal)))
}
