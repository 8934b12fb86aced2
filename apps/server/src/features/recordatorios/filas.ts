// The rows under which reports are owed, as in force now for whoever asks: for nearly all entities one reading serves.
import {
  type Corte,
  type CronogramaRegistrado,
  consultaDe,
  type DeberDeFila,
  type DiasEscritos,
  diasDeAviso,
  type EnVigor,
  type FilaEnVigor,
  filaReporte,
  type GrupoResumen,
  grupoResumen,
  intervaloDe,
  leerParaCada,
  pasoAntes,
  type Recordatorio,
  type ReglaDeAviso,
  reabiertaEn,
  recordatorioDelDia,
  seCuenta,
  ultimoDia,
} from '@kpt/domain/calendario'
import { fechaEn, type Instante } from '@kpt/domain/shared'
import type { Entidad } from '@kpt/domain/territorio'

/** A row read for somebody, and what it says today to whoever owes it. */
export type Lectura = Pick<DeberDeFila, 'pasoAntes' | 'reabiertaEn' | 'intervalo'> & {
  readonly vigor: EnVigor
  readonly fila: FilaEnVigor
  readonly regla: ReglaDeAviso
  readonly recordatorio: Recordatorio | null
  /** Where whoever owes it stands in a digest; null when a digest does not speak of it. */
  readonly grupo: GrupoResumen | null
}

export type FilaDeCorte = {
  readonly cronograma: CronogramaRegistrado
  readonly corte: Corte
  /** Null while no act on file sets the row. */
  para(entidad: Pick<Entidad, 'codigo' | 'departamento'>): Lectura | null
}

export function filasDe(
  cronogramas: readonly CronogramaRegistrado[],
  escritos: readonly DiasEscritos[],
  ahora: Instante,
): FilaDeCorte[] {
  return cronogramas.flatMap((cronograma) => {
    const dias = diasDeAviso(escritos, cronograma.instrumento)
    return cronograma.cortes.map((corte) => abrirFila(cronograma, corte, { dias, ahora }))
  })
}

type Hoy = { readonly dias: readonly number[]; readonly ahora: Instante }

function abrirFila(cronograma: CronogramaRegistrado, corte: Corte, hoy: Hoy): FilaDeCorte {
  const leidaPara = leerParaCada(cronograma, hoy.ahora, (vigor) => leer(vigor, corte.numero, hoy))
  return { cronograma, corte, para: ({ codigo, departamento }) => leidaPara({ entidad: codigo, departamento }) }
}

function leer(vigor: EnVigor, corte: number, { dias, ahora }: Hoy): Lectura | null {
  const fila = filaReporte(vigor, corte)
  if (!fila) return null
  const cronograma = vigor.cronograma as CronogramaRegistrado
  const suya = {
    intervalo: intervaloDe(vigor, fila),
    reabiertaEn: reabiertaEn(cronograma, { ...consultaDe(vigor), actividad: fila.clave }),
    pasoAntes: pasoAntes(cronograma, ultimoDia(vigor, fila)),
  }
  const regla = { dias, festivos: vigor.festivos }
  const dia = fechaEn(ahora)
  const debe = { ...suya, obligado: true, exigible: true, cumplido: false }
  return {
    ...{ ...suya, vigor, fila, regla },
    recordatorio: recordatorioDelDia(suya, dia, regla),
    grupo: seCuenta(suya, dia, regla) ? grupoResumen(debe, dia, regla) : null,
  }
}
