// What stops the submission, put together: calendar, plan and replies as the server says; contents as the draft stands now, also before it is saved.
import type { FaltaEnvio } from '@kpt/domain/reportes'
import type { Hallazgo } from '@kpt/domain/shared'
import { fraseFaltaEnvio, fraseHallazgoSeguimiento } from '@kpt/textos'
import type { Reporte } from '../borrador/entrada.ts'
import type { VistaMeta } from '../borrador/vista.ts'
import type { Campo } from '../direccion.ts'

/** One place to go and why. */
export type Arreglo = Campo & {
  /** Text of the meta. */
  readonly nombre: string
  readonly frase: string
}
export type Falta = {
  readonly codigo: FaltaEnvio['codigo']
  readonly frase: string
  readonly arreglos: readonly Arreglo[]
}

type Sobra = Reporte['faltas'][number]

const DE_CONTENIDO: ReadonlySet<string> = new Set([
  'hallazgos_bloqueantes',
  'avisos_sin_confirmar',
  'metas_sin_reporte',
])

export function faltasDe(reporte: Reporte, vistas: readonly VistaMeta[]): Falta[] {
  const nombres = new Map(vistas.map((v) => [v.fila.meta, v.fila.personalizacion]))
  const ajenas = reporte.faltas.filter((f) => !DE_CONTENIDO.has(f.codigo)).map((f) => deServidor(f, nombres))
  return [...ajenas, ...conErrores(vistas), ...sinReporte(vistas)]
}

function deServidor(falta: Sobra, nombres: ReadonlyMap<string, string>): Falta {
  const codigo = falta.codigo as FaltaEnvio['codigo']
  const arreglos = falta.metas.map((meta) => ({ meta, nombre: nombres.get(meta) ?? meta, frase: '' }))
  return { codigo, frase: fraseDe(falta), arreglos }
}

/** The wire carries at most fifty metas and the whole count; the sentence needs the count. */
export function fraseDe({ codigo, cuantas, detalles }: Sobra): string {
  const metas = Array.from({ length: cuantas }, () => '')
  const general = detalles.general === 'true'
  return fraseFaltaEnvio({ codigo, metas, faltan: metas, general } as unknown as FaltaEnvio)
}

function conErrores(vistas: readonly VistaMeta[]): Falta[] {
  const malas = vistas.filter((v) => v.hallazgos.some((h) => h.gravedad === 'error'))
  if (malas.length === 0) return []
  const metas = malas.map((v) => v.fila.meta)
  const arreglos = malas.flatMap((v) => v.hallazgos.filter((h) => h.gravedad === 'error').map((h) => arregloDe(v, h)))
  return [
    { codigo: 'hallazgos_bloqueantes', frase: fraseFaltaEnvio({ codigo: 'hallazgos_bloqueantes', metas }), arreglos },
  ]
}

function sinReporte(vistas: readonly VistaMeta[]): Falta[] {
  const mudas = vistas.filter((v) => v.completitud.estado === 'falta')
  if (mudas.length === 0) return []
  const metas = mudas.map((v) => v.fila.meta)
  return [
    {
      codigo: 'metas_sin_reporte',
      frase: fraseFaltaEnvio({ codigo: 'metas_sin_reporte', metas }),
      arreglos: mudas.map(loQueFalta),
    },
  ]
}

function loQueFalta({ fila, completitud }: VistaMeta): Arreglo {
  const faltaFisico = completitud.faltan.includes('ejecutado')
  const faltaDinero = completitud.faltan.includes('dinero')
  const fuente = Object.keys(fila.programadoFuentes)[0]
  const base = { meta: fila.meta, nombre: fila.personalizacion }
  if (faltaFisico)
    return {
      ...base,
      campo: 'ejecutado',
      frase: faltaDinero ? 'Falta el avance físico y el dinero.' : 'Falta el avance físico.',
    }
  return { ...base, campo: 'comprometido', fuente, frase: 'Falta el dinero.' }
}

export function arregloDe({ fila }: VistaMeta, hallazgo: Hallazgo): Arreglo {
  return {
    meta: fila.meta,
    nombre: fila.personalizacion,
    campo: hallazgo.ruta.campo,
    fuente: hallazgo.ruta.fuente,
    frase: fraseHallazgoSeguimiento(hallazgo) ?? hallazgo.regla,
  }
}
