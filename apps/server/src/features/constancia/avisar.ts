// By letter, to whoever sent and to the official address of the entity: the number and where to find the receipt. After the commit of the
// submission, by the queue: sixty a second must not wait for letters.
import { parseInstante } from '@kpt/domain/shared'
import { fraseOportuna } from '@kpt/textos'
import type { Corrida } from '../../platform/jobs/index.ts'
import { escribirCorreo } from '../correo/index.ts'
import { findCorreoOficial } from '../liderazgo/index.ts'
import { armarHechos } from './armar.ts'
import { findConstancia } from './constancia.repo.ts'

export function avisarEnvio({ recibo }: { readonly recibo: string }, { servicios }: Corrida): Promise<void> {
  return servicios.conexion.db.transaction().execute(async (db) => {
    const fila = await findConstancia(db, recibo)
    if (!fila) throw new Error(`there is no submission ${recibo}`)
    const hechos = armarHechos(servicios, fila)
    const oficial = await findCorreoOficial(db, fila.entidad)
    const { entidad, vigencia, corte, version, sha256, verificacion } = hechos
    await escribirCorreo(
      { db, ahora: servicios.reloj.ahora() },
      {
        ...{ clave: `constancia/${recibo}`, clase: 'reporte.constancia', sujeto: `constancia/${recibo}` },
        ...{ para: fila.correo, copia: oficial ? [oficial] : [] },
        hechos: {
          ...{ nombre: fila.nombre, entidad: entidad.nombre, vigencia, corte, version, recibo, sha256 },
          enlaceVerificacion: verificacion,
          enviada: parseInstante(hechos.enviadaEn) ?? 0,
          oportunidad: fraseOportuna(hechos),
          enlace: servicios.correo.enlace(
            `/entidades/${entidad.codigo}/reportes/${hechos.instrumento}/${vigencia}/${corte}/envio`,
          ),
        },
      },
    )
  })
}
