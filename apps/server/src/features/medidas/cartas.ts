import { alcanza, type Medida } from '@kpt/domain/calendario'
import { formatFecha, NOMBRES_CLASE_MEDIDA, NOMBRES_EFECTO_MEDIDA } from '@kpt/textos'
import { alcanceInterno, type ContextoTerritorial } from '../../platform/http/index.ts'
import { findActividad } from '../calendario/index.ts'
import { escribirCorreo } from '../correo/index.ts'
import { findLideresEn } from '../liderazgo/index.ts'

/** Every leader whom it reaches is told, once: what was given to a mayor is of no use if nobody knows. */
export async function escribirConcesion({ db, ahora, servicios }: ContextoTerritorial, medida: Medida): Promise<void> {
  const { territorio } = servicios.referencia
  const filas = []
  for (const { instrumento, vigencia, actividad, fecha } of medida.filas)
    filas.push(`${await findActividad(db, { instrumento, vigencia, actividad })}: ${formatFecha(fecha)}`)
  for (const lider of await findLideresEn(db, alcanceInterno(), ahora)) {
    const entidad = territorio.get(lider.entidad)
    if (!entidad) continue
    const sujeto = { entidad: lider.entidad, departamento: entidad.departamento, cumplidas: {} }
    if (!alcanza(medida, sujeto)) continue
    await escribirCorreo(
      { db, ahora },
      {
        ...{
          clave: `medida/${medida.numero}/${lider.id}`,
          clase: 'medida.concedida',
          sujeto: `medida/${medida.numero}`,
        },
        para: lider.correo,
        hechos: {
          ...{ nombre: lider.nombre, entidad: entidad.nombre, numero: medida.numero, motivo: medida.motivo, filas },
          ...{
            clase: NOMBRES_CLASE_MEDIDA[medida.clase],
            efecto: NOMBRES_EFECTO_MEDIDA[medida.efecto],
            documento: medida.acto.documento,
          },
          enlace: servicios.correo.enlace(`/calendario/medidas?entidad=${lider.entidad}`),
        },
      },
    )
  }
}
