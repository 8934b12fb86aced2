import { abarca, type Rol, territorioDe } from '@kpt/domain/acceso'
import { TIPOS_EVIDENCIA } from '@kpt/domain/seguimiento'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import type { Evidencia } from './evidencia.repo.ts'

/** Whether somebody may open what has personal data: the entity, whoever reviews its reports, and DNP. */
export function puedeAbrirReservadas({ persona, entidad }: Pick<ContextoTerritorial, 'persona' | 'entidad'>): boolean {
  const territorio = territorioDe(persona as { rol: Rol; entidad: string | null }, 'evidencia.reservada')
  return territorio !== null && entidad !== null && abarca(territorio, entidad)
}

/** As the contract shows it. Of what may not be opened, only that it is there. */
export function evidenciaVisible(evidencia: Evidencia, abreReservadas: boolean) {
  const { id, clase, personal, bytes, tipo, autor, en, vigencia, corte, retirada, metas, antivirus } = evidencia
  const seAbre = !personal || abreReservadas
  const { nombre, descripcion, direccion, sha256 } = evidencia
  return {
    ...{ id, clase, personal, bytes, tipo, antivirus, retirada, metas, seAbre },
    nombre: seAbre ? nombre : '',
    descripcion: seAbre ? descripcion : '',
    direccion: seAbre ? direccion : null,
    sha256: sha256 && seAbre ? sha256.toString('hex') : null,
    seMira: seMira(tipo),
    foto: clase === 'foto' && seAbre ? fotoDe(evidencia) : null,
    agregada: { autor, en, vigencia, corte },
  }
}

export function seMira(tipo: string | null): boolean {
  return Object.values(TIPOS_EVIDENCIA).some(({ mime, seMira: si }) => mime === tipo && si)
}

export function fotoDe({ tomadaEl, latitud, longitud, lugar, lugarDe }: Evidencia) {
  return { tomadaEl, latitud, longitud, lugar, de: lugarDe }
}
