import { alcanza, type EnVigor, type Medida } from '@kpt/domain/calendario'
import { formatFecha, NOMBRES_CLASE_MEDIDA, NOMBRES_EFECTO_MEDIDA } from '@kpt/textos'
import { alcanceInterno, type ContextoTerritorial } from '../../platform/http/index.ts'
import { escribirCorreo } from '../correo/index.ts'
import { findLideresEn } from '../liderazgo/index.ts'
import { filaVigente } from './vigores.ts'

/** Every leader whom it reaches is told, once: what was given to a mayor is of no use if nobody knows. */
export async function escribirConcesion(
  { db, ahora, servicios }: ContextoTerritorial,
  medida: Medida,
  vigores: readonly EnVigor[],
): Promise<void> {
  const { numero, motivo } = medida
  const sujeto = `medida/${numero}`
  const comunes = {
    ...{ numero, motivo, documento: medida.acto.documento },
    ...{ clase: NOMBRES_CLASE_MEDIDA[medida.clase], efecto: NOMBRES_EFECTO_MEDIDA[medida.efecto] },
    filas: medida.filas.map((f) => `${filaVigente(vigores, f)?.texto ?? f.actividad}: ${formatFecha(f.fecha)}`),
  }
  for (const lider of await findLideresEn(db, alcanceInterno(), ahora)) {
    const entidad = servicios.referencia.territorio.get(lider.entidad)
    if (!entidad) continue
    if (!alcanza(medida, { entidad: entidad.codigo, departamento: entidad.departamento, cumplidas: {} })) continue
    const enlace = servicios.correo.enlace(`/calendario/medidas?entidad=${entidad.codigo}`)
    const hechos = { ...comunes, nombre: lider.nombre, entidad: entidad.nombre, enlace }
    const clave = `${sujeto}/${lider.id}`
    await escribirCorreo({ db, ahora }, { clave, clase: 'medida.concedida', sujeto, para: lider.correo, hechos })
  }
}
