import type { CodigoEntidad } from '@kpt/domain/territorio'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { findPoligonos, findSedes } from './poligono.repo.ts'

/** What a map of a department draws: the seats of its municipalities and, when the operator loaded them, their polygons. */
export async function verMapa({ db, servicios }: ContextoPublico, departamento: CodigoEntidad) {
  const entidad =
    servicios.referencia.territorio.get(departamento) ?? rechazar('entidad.desconocida', { entidad: departamento })
  const [sedes, poligonos] = [await findSedes(db, departamento), await findPoligonos(db, departamento)]
  return {
    departamento,
    nombre: entidad.nombre,
    municipios: sedes.map(({ codigo, nombre, tipo, longitud, latitud }) => ({
      codigo,
      nombre,
      tipo,
      longitud,
      latitud,
    })),
    poligonos: poligonos && {
      fuente: poligonos.fuente,
      fecha: poligonos.fecha,
      anillos: JSON.parse(poligonos.anillos) as Record<CodigoEntidad, number[][]>,
    },
  }
}
