// Columns of the file of the metas of a plan: its programme and its money of every vigencia.
import type { Columna } from '@kpt/textos/libro'
import type { Respuesta } from '../../api/tipos.ts'
import { NOMBRE_ACUMULACION } from './nombres.ts'

type MetaBreve = Respuesta<'GET /api/entidades/:entidad/plan/metas'>['filas'][number]

export function columnasArchivo(vigencias: readonly string[]): Columna<MetaBreve>[] {
  return [
    { titulo: 'Meta', valor: (m) => m.numero },
    { titulo: 'Código en SisPT', valor: (m) => m.codigoSispt },
    { titulo: 'Texto', valor: (m) => m.personalizacion },
    { titulo: 'Línea', valor: (m) => m.linea },
    { titulo: 'Unidad', valor: (m) => m.unidad },
    { titulo: 'Acumulación', valor: (m) => (m.tipoAcumulacion ? NOMBRE_ACUMULACION[m.tipoAcumulacion] : '') },
    { titulo: 'Meta del cuatrienio', numero: true, valor: (m) => m.metaCuatrienio },
    ...vigencias.map(
      (v): Columna<MetaBreve> => ({ titulo: `Programado ${v}`, numero: true, valor: (m) => m.programado[v] }),
    ),
    ...vigencias.map(
      (v): Columna<MetaBreve> => ({ titulo: `Recursos ${v}, pesos`, tipo: 'pesos', valor: (m) => m.totales[v] }),
    ),
    { titulo: 'Recursos del cuatrienio, pesos', tipo: 'pesos', valor: (m) => m.total },
  ]
}
