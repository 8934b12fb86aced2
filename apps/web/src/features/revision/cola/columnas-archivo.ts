// Columns of the file of the queue: what each report is, how it stands, since when it waits and until when the entity has.
import { NOMBRES_ESTADO_REPORTE } from '@kpt/textos'
import type { Columna } from '@kpt/textos/libro'
import { nombreInstrumento } from '../../../app/nombres.ts'
import type { FilaCola } from './estado.ts'

export const COLUMNAS_ARCHIVO: readonly Columna<FilaCola>[] = [
  { titulo: 'Código', valor: (f) => f.entidad.codigo },
  { titulo: 'Entidad', valor: (f) => f.entidad.nombre },
  { titulo: 'Departamento', valor: (f) => f.entidad.departamentoNombre },
  { titulo: 'Instrumento', valor: (f) => nombreInstrumento(f.instrumento) },
  { titulo: 'Vigencia', valor: (f) => String(f.vigencia) },
  { titulo: 'Corte', numero: true, valor: (f) => f.corte },
  { titulo: 'Datos hasta', tipo: 'fecha', valor: (f) => f.fechaDatos },
  { titulo: 'Estado', valor: (f) => NOMBRES_ESTADO_REPORTE[f.estado] },
  { titulo: 'Versión', numero: true, valor: (f) => f.version },
  { titulo: 'Ronda de ajustes', numero: true, valor: (f) => f.ronda },
  { titulo: 'Enviada', tipo: 'instante', valor: (f) => f.enviadaEn },
  { titulo: 'Riesgo, puntos de 100', numero: true, valor: (f) => f.riesgo?.puntos ?? null },
  { titulo: 'Asignado a', valor: (f) => f.asignado?.nombre ?? null },
  { titulo: 'La tiene en revisión', valor: (f) => f.revisor },
  { titulo: 'Metas', numero: true, valor: (f) => f.metas },
  { titulo: 'Metas revisadas', numero: true, valor: (f) => f.miradas },
  { titulo: 'Puede responder hasta', tipo: 'fecha', valor: (f) => f.vence },
  { titulo: 'Para trasladar hasta', tipo: 'fecha', valor: (f) => f.trasladoVence },
]
